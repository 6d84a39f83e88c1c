import ArgumentParser
import RoleKit

struct SchemaCommand: ParsableCommand {
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case role
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 2020-12) of what rolecall writes."
  )

  @Argument(help: "What to describe: role.")
  var subject: Subject

  func run() throws {
    Console.write(Schema.role)
  }
}

import ArgumentParser
import RoleKit

struct SchemaCommand: ParsableCommand {
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case role, match
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 2020-12) of what rolecall writes."
  )

  @Argument(help: "What to describe: role or match.")
  var subject: Subject

  func run() throws {
    switch subject {
    case .role: try Console.write(Schema.role)
    case .match: try Console.write(Schema.match)
    }
  }
}

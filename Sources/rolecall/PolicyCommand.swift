import ArgumentParser
import RoleKit
import RoleModel

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Show, check and describe how demands are weighed.",
    discussion: """
      Examples:
        rolecall policy show > policy.json5                    the built-in policy, with its comments
        rolecall policy check policy.json5
        rolecall policy describe policy.json5 --format markdown    for a notice to candidates
      """,
    subcommands: [Show.self, Check.self, Describe.self]
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the built-in policy, with its comments.")

    func run() throws { try Console.write(PolicyFile.text) }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check policies: every key, its value and its unit.",
      discussion: "A policy that can't be used is named on standard error, with the line or the key's path, and the exit code is 1."
    )

    @Argument(help: ArgumentHelp("Policies as JSON5.", valueName: "file"))
    var files: [String]

    func validate() throws {
      try InputFiles.checkStandardInput(files)
    }

    func run() throws {
      let attempts = Attempts()
      for file in files {
        try attempts.attempt {
          let policy = try PolicyFile(named: file).policy
          try Console.write("\(file): fine (\(policy.name) \(policy.version))\n")
        }
      }
      try attempts.finish()
    }
  }

  struct Describe: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, markdown, json
    }

    static let configuration = CommandConfiguration(
      abstract: "Say what is assessed, from what data and with what weight: for a notice to candidates."
    )

    @Argument(help: ArgumentHelp("A policy as JSON5. Without one, the built-in policy.", valueName: "file"))
    var file: String?
    @Option(help: "What to write: text, markdown or json.")
    var format: Format = .text

    func run() throws {
      let description = PolicyDescription(try file.map(PolicyFile.init(named:)) ?? .standard)
      switch format {
      case .text: try Console.write(description.text)
      case .markdown: try Console.write(description.markdown)
      case .json:
        var json = JSONWriter(indented: true)
        description.write(to: &json)
        json.newline()
        try Console.write(json.bytes)
      }
    }
  }
}

extension PolicyFile {
  /// The policy in the file `name`, or on standard input where it is `-`.
  init(named name: String) throws {
    try self.init(try InputFiles.bytes(named: name), name: name)
  }
}

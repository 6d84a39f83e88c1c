import ArgumentParser
import RoleKit
import RoleLexicon
import RoleModel

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Look into the tables by which postings are read, and check tables of your own.",
    discussion: """
      Examples:
        rolecall lexicon list                           all tables
        rolecall lexicon list skills                    the rows of one, as its file has them
        rolecall lexicon find Excel "forklift licence"  where phrases stand, and what each needs to count
        rolecall lexicon check --lexicon tables/        whether tables of your own can be used

      Documentation/Lexicon.md says what tables look like and how yours are laid over RoleCall's.
      """,
    subcommands: [List.self, Find.self, Check.self]
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}

extension LexiconCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the tables, or the rows of one.")

    @Argument(help: "A table, such as skills or en/skills.")
    var table: String?
    @Option(help: "What to write: text (rows as in the table's file) or json.")
    var format: Format = .text
    @OptionGroup var lexicon: LexiconOption

    func run() throws {
      let lexicon = try lexicon.load()?.lexicon ?? .standard
      guard let name = table else {
        let summaries = lexicon.tableNames.compactMap { lexicon.table(named: $0) }.map { lexicon.summary(of: $0) }
        try Console.write(format == .json ? LexiconJSON.text(of: summaries) : LexiconText.text(of: summaries))
        return
      }
      guard let table = lexicon.table(named: name) else {
        Console.error("there is no table \(name); `rolecall lexicon list` names all")
        throw ExitCode(1)
      }
      try Console.write(format == .json ? LexiconJSON.text(of: table) : LexiconText.text(of: table))
    }
  }

  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look phrases up in every table, and the occupations of titles.",
      discussion: "The exit code is 1 if a phrase stands nowhere; what comes near it is named on standard error.")

    @Argument(help: ArgumentHelp("Phrases; quote those of several words.", valueName: "phrase"))
    var phrases: [String]
    @Option(help: "What to write: text or json.")
    var format: Format = .text
    @OptionGroup var lexicon: LexiconOption

    func run() throws {
      let lexicon = try lexicon.load()?.lexicon ?? .standard
      let findings = phrases.map { LexiconFinding($0, in: lexicon) }
      if format == .json { try Console.write(LexiconJSON.text(of: findings)) }
      for finding in findings {
        if format == .text, !finding.isEmpty { try Console.write(LexiconText.text(of: finding)) }
        if finding.isEmpty { Console.error(LexiconText.nothing(finding)) }
      }
      if findings.contains(where: \.isEmpty) { throw ExitCode(1) }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check RoleCall's tables, or your own over them.",
      discussion: """
        Looks for unknown and missing columns, cells that are empty or hold what they can't, rows and phrases that stand twice or that two \
        rows claim, and rows whose example fails. The exit code is 1 if anything is wrong; each line names file, line and column.
        """)

    @OptionGroup var lexicon: LexiconOption

    func run() throws {
      let check = lexicon.directory.map(LexiconCheck.init(directory:)) ?? LexiconCheck()
      for problem in check.problems { Console.error("\(problem)") }
      guard check.problems.isEmpty else { throw ExitCode(1) }
      try Console.write("\(check.tables) tables, \(check.rows) rows, \(check.examples) examples: nothing is wrong\n")
    }
  }
}

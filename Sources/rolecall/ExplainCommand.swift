import ArgumentParser
import RoleKit

struct ExplainCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print reports for a person: gates, criteria with quotes from both sides, gaps, and what the score was made from.",
    discussion: """
      Examples:
        rolecall explain report.json
        rolecall explain report.json --role posting.html --format markdown > report.md

      Reads what `rolecall match` writes as json or ndjson. A file that holds no report is named on standard error with the place that is
      wrong; all others still come out, and the exit code is 1.
      """
  )

  @Argument(help: ArgumentHelp("Reports, or - for standard input.", valueName: "report"))
  var files: [String]
  @Option(help: "What to write: text or markdown.")
  var format: Format = .text
  @Option(help: ArgumentHelp("The posting that was matched, for its words where a report only has their bytes.", valueName: "posting"))
  var role: String?

  func validate() throws {
    try InputFiles.checkStandardInput(files + [role])
  }

  func run() throws {
    let attempts = Attempts()
    var (posting, count) = (PostingWords?.none, 0)
    try attempts.attempt {
      posting = try role.flatMap { PostingWords(try InputFiles.bytes(named: $0)) }
      if let role, posting == nil { throw InputError(reason: "\(role): is a role's JSON, which holds none of the posting's words") }
    }
    for file in files {
      try attempts.attempt {
        for report in try ReportFile(try InputFiles.bytes(named: file, limit: InputFiles.listLimit), name: file).reports {
          if let role, let posting, posting.sha256 != report.provenance.role {
            attempts.fail("\(file): was made from another role than \(role), whose words are left out")
          }
          if count > 0 { try Console.write("\n") }
          try Console.write(
            format == .text ? MatchExplanation.text(of: report, posting: posting) : MatchExplanation.markdown(of: report, posting: posting))
          count += 1
        }
      }
    }
    try attempts.finish()
  }
}

extension ReportFormat: ExpressibleByArgument {}

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

  func run() throws {
    var (failed, count) = (false, 0)
    var posting: PostingWords?
    do {
      posting = try role.flatMap { PostingWords(try InputFiles.bytes(named: $0)) }
      if let role, posting == nil { throw InputError(reason: "\(role): is a role's JSON, which holds none of the posting's words") }
    } catch {
      Console.error("\(error)")
      failed = true
    }
    for file in files {
      do {
        for report in try ReportFile(try InputFiles.bytes(named: file), name: file).reports {
          if let role, let posting, posting.sha256 != report.provenance.role {
            Console.error("\(file): was made from another role than \(role), whose words are left out")
            failed = true
          }
          if count > 0 { Console.write("\n") }
          Console.write(
            format == .text ? MatchExplanation.text(of: report, posting: posting) : MatchExplanation.markdown(of: report, posting: posting))
          count += 1
        }
      } catch {
        Console.error("\(error)")
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}

extension ReportFormat: ExpressibleByArgument {}

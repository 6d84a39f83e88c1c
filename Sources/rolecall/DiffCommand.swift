import ArgumentParser
import RoleKit
import RoleModel

struct DiffCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two reports, and why.",
    discussion: """
      Example:
        rolecall diff before.json after.json

      First what the reports were made from, then score, coverage and status, then each gate and criterion. The exit code is 0 whether or
      not anything changed; 1 where a report can't be read.
      """
  )

  @Argument(help: ArgumentHelp("The earlier report.", valueName: "from"))
  var old: String
  @Argument(help: ArgumentHelp("The later report.", valueName: "to"))
  var new: String
  @Option(help: "What to write: text or json.")
  var format: Format = .text

  func validate() throws {
    try InputFiles.checkStandardInput([old, new])
  }

  func run() throws {
    let difference = ReportDifference(from: try report(old), to: try report(new))
    switch format {
    case .text: try Console.write(difference.text(from: old, to: new))
    case .json:
      var json = JSONWriter(indented: true)
      difference.write(to: &json)
      json.newline()
      try Console.write(json.bytes)
    }
  }

  private func report(_ name: String) throws -> MatchReport {
    let reports = try ReportFile(try InputFiles.bytes(named: name, limit: InputFiles.listLimit), name: name).reports
    guard reports.count == 1 else {
      throw MatchInputError(name: name, code: "report.count", reason: "holds \(reports.count) reports, expected one")
    }
    return reports[0]
  }
}

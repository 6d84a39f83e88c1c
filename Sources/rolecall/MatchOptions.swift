import ArgumentParser
import FoundationEssentials
import RoleKit
import RoleModel

/// What every command that scores is given: the policy, the month, and how postings are read.
struct ScoringOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The policy, JSON5; the built-in one unless given.", valueName: "file"))
  var policy: String?
  @Option(help: ArgumentHelp("The month up to which current jobs count; this month unless given.", valueName: "YYYY-MM"))
  var asOf: String?
  @Option(help: "Read postings as html, html-page, escaped-html, markdown or text, instead of as what they look like.")
  var inputFormat: DocumentFormat?

  var pipeline: Pipeline { Pipeline(format: inputFormat) }

  /// The clock is read here and nowhere else; reports carry the month, so that they can be made again.
  var month: String {
    if let asOf { return asOf }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    let now = calendar.dateComponents([.year, .month], from: Date())
    let (year, month) = (now.year ?? 0, now.month ?? 1)
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  func validate() throws {
    guard let asOf else { return }
    let parts = asOf.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), year > 0, parts[1].count == 2, let month = Int(parts[1]),
      (1...12).contains(month)
    else { throw ValidationError("--as-of must be a month such as 2026-03, not \(asOf).") }
  }

  func policyFile() throws -> PolicyFile {
    guard let policy else { return .standard }
    return try PolicyFile(try InputFiles.bytes(named: policy), name: policy)
  }

  func session(role name: String) throws -> MatchSession {
    let role = try RoleFile(try InputFiles.bytes(named: name), name: name, pipeline: pipeline)
    return MatchSession(role: role, policy: try policyFile(), asOf: month)
  }
}

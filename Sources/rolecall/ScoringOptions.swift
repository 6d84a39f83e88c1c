import ArgumentParser
import RoleKit
import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
  var month: Month {
    if let asOf, let month = Month(asOf) { return month }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    let now = calendar.dateComponents([.year, .month], from: Date())
    return Month(year: now.year ?? 0, month: now.month ?? 1)
  }

  func validate() throws {
    guard let asOf, Month(asOf) == nil else { return }
    throw ValidationError("--as-of must be a month such as 2026-03, not \(asOf).")
  }

  func policyFile() throws -> PolicyFile {
    try policy.map(PolicyFile.init(named:)) ?? .standard
  }

  func session(role name: String) throws -> MatchSession {
    let role = try RoleFile(try InputFiles.bytes(named: name), name: name, pipeline: pipeline)
    return MatchSession(role: role, policy: try policyFile(), asOf: month)
  }
}

import RoleKit
import RoleMatch
import RoleModel
import Testing

/// The examples of all rules: a requirement as a posting writes it, a profile, and what must be said of it.
@Suite struct RuleExampleTests {
  @Test(arguments: MatchRules.all.indices)
  func everyExampleIsJudgedAsItSays(rule index: Int) throws {
    let rule = MatchRules.all[index]
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let report = try Scoring.report(posting: RuleExampleTests.posting(example), profile: example.profile)
      let judgements =
        report.gates.filter { $0.category == rule.category }.map(\.judgement)
        + report.criteria.filter { $0.category == rule.category }.map(\.judgement)
      let first = judgements.first
      #expect(
        first?.verdict == example.verdict && first?.reason.code == example.reason,
        "\(example.requirement) | \(example.profile): \(first.map { "\($0.verdict) \($0.reason.code)" } ?? "no demand was read")")
    }
  }

  @Test(arguments: MatchRules.all.indices)
  func aPoolJudgesEveryExampleAlike(rule index: Int) throws {
    for example in MatchRules.all[index].examples {
      let matcher = try Scoring.session(posting: RuleExampleTests.posting(example)).matcher
      let profile = try Scoring.profile(example.profile)
      #expect(
        ProfilePool([profile]).outcomes(for: matcher)[0] == matcher.outcome(for: profile), "\(example.requirement) | \(example.profile)")
    }
  }

  /// A posting that asks for the example's requirement, and for one thing more, so that there is something to score.
  private static func posting(_ example: MatchExample) -> String {
    let isTitle = example.requirement.hasPrefix("# ")
    return """
      \(isTitle ? example.requirement : "# Clerk")

      We are hiring. Apply today.

      \(isTitle ? "" : example.requirement)

      ## Requirements

      - Knowledge of filing systems
      """
  }
}

/// Scores texts as the command would.
enum Scoring {
  static let month = Month(year: 2026, month: 1)

  static func report(posting: String, profile: String, policy: PolicyFile = .standard) throws -> MatchReport {
    try session(posting: posting, policy: policy).report(for: self.profile(profile))
  }

  static func session(posting: String, policy: PolicyFile = .standard) throws -> MatchSession {
    let role = try RoleFile(Array(posting.utf8), name: "role.md", pipeline: Pipeline(format: .markdown))
    return MatchSession(role: role, policy: policy, asOf: month)
  }

  static func profile(_ json: String) throws -> Profile {
    try Pipeline().profile(fromJSON: Array(json.utf8), name: "candidate.json", asOf: month)
  }
}

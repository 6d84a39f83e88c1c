import Foundation
@_spi(Measuring) import RoleKit
import RoleMatch
import RoleModel
import Testing

/// What must hold for every profile, tried on made-up ones.
@Suite struct GeneratedProfileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All roles of the corpus' matches and the seeds, each once.
  private static let roles: [RoleFile] = {
    let files = FileManager.default.enumerator(at: root.appending(path: "Corpus/matches"), includingPropertiesForKeys: nil)
    let roles = (files?.compactMap { $0 as? URL } ?? []).filter { $0.lastPathComponent.hasPrefix("role.") }
    let seeds = (try? FileManager.default.contentsOfDirectory(at: root.appending(path: "seeds"), includingPropertiesForKeys: nil)) ?? []
    var seen: Set<Data> = []
    return (roles + seeds.filter { $0.pathExtension == "txt" }).sorted { $0.path < $1.path }.compactMap { url in
      guard let bytes = try? Data(contentsOf: url), seen.insert(bytes).inserted else { return nil }
      return try? RoleFile(Array(bytes), name: url.lastPathComponent, pipeline: Pipeline())
    }
  }()

  private static let sessions = roles.map { MatchSession(role: $0, policy: .standard, asOf: Scoring.month) }

  private static func profiles(_ pool: GeneratedPool, _ numbers: Range<Int>) throws -> [Profile] {
    try numbers.map { try Pipeline().profile(fromJSON: pool.line($0), name: "line", asOf: Scoring.month) }
  }

  // MARK: Reports

  /// 10,000 profiles, in parts that run at the same time.
  @Test(arguments: 0..<8)
  func everyReportAddsUpAndReadsBack(part: Int) throws {
    let pool = GeneratedPool(seed: 11)
    let sessions = GeneratedProfileTests.sessions
    #expect(sessions.count >= 40)
    var (statuses, verdicts): (Set<MatchStatus>, Set<Verdict>) = ([], [])
    for number in part * 1250..<(part + 1) * 1250 {
      let profile = try #require(GeneratedProfileTests.profiles(pool, number..<number + 1).first)
      let session = sessions[number % sessions.count]
      let report = session.report(for: profile)
      GeneratedProfileTests.expectToAddUp(report)
      #expect(session.matcher.outcome(for: profile) == report.outcome)
      let json = GeneratedProfileTests.json(report)
      #expect(json == GeneratedProfileTests.json(session.report(for: profile)))
      #expect(try GeneratedProfileTests.json(MatchReport(json: JSONNode(JSONValue(parsing: json)))) == json)
      statuses.insert(report.status)
      verdicts.formUnion(report.criteria.map(\.judgement.verdict))
    }
    // The profiles are of all kinds, so that the above says something.
    #expect(statuses.count == MatchStatus.allCases.count)
    #expect(verdicts.count == Verdict.allCases.count)
  }

  private static func json(_ report: MatchReport) -> [UInt8] {
    var json = JSONWriter()
    report.write(to: &json)
    return json.bytes
  }

  private static func expectToAddUp(_ report: MatchReport) {
    let criteria = report.criteria
    guard !criteria.isEmpty else {
      #expect(report.score == nil && report.coverage == nil && report.categories.isEmpty)
      return
    }
    #expect(criteria.reduce(0) { $0 + $1.weight.count } == 10_000)
    #expect(criteria.allSatisfy { 0 <= $0.points.count && $0.points.count <= $0.weight.count })
    #expect(report.score?.count == criteria.reduce(0) { $0 + $1.points.count })
    let known = criteria.filter { $0.judgement.verdict != .unknown }
    #expect(report.coverage?.count == known.reduce(0) { $0 + $1.weight.count })
    #expect(report.categories.reduce(0) { $0 + $1.weight.count } == 10_000)
    #expect(report.categories.reduce(0) { $0 + $1.points.count } == report.score?.count)
    #expect(report.gaps.reduce(0) { $0 + $1.gain.count } + (report.score?.count ?? 0) == 10_000)
    #expect(Set((criteria.map(\.id) + report.gates.map(\.id))).count == criteria.count + report.gates.count)
  }

  @Test func whatIsNeverReadChangesNothing() throws {
    let (one, other) = (GeneratedPool(seed: 5, persons: 1), GeneratedPool(seed: 5, persons: 2))
    let session = try #require(GeneratedProfileTests.sessions.first)
    for number in 0..<400 {
      #expect(one.line(number) != other.line(number))
      let profiles = try [one, other].flatMap { try GeneratedProfileTests.profiles($0, number..<number + 1) }
      #expect(profiles[0].sha256 == profiles[1].sha256)
      #expect(GeneratedProfileTests.json(session.report(for: profiles[0])) == GeneratedProfileTests.json(session.report(for: profiles[1])))
    }
  }

  // MARK: The compact form

  @Test func theCompactFormScoresAsTheReportsDo() throws {
    let profiles = try GeneratedProfileTests.profiles(GeneratedPool(seed: 23), 0..<2500)
    let pool = ProfilePool(profiles)
    for session in GeneratedProfileTests.sessions {
      let outcomes = pool.outcomes(for: session.matcher)
      let wrong = profiles.indices.filter { outcomes[$0] != session.matcher.outcome(for: profiles[$0]) }
      #expect(outcomes.count == profiles.count)
      #expect(wrong.isEmpty, "\(session.matcher.demands.criteria.first?.requirement ?? ""): \(wrong.prefix(5))")
    }
  }

  @Test func theCompactFormFollowsThePolicy() throws {
    var policy = PolicyFile.standard.policy
    (policy.credits.unknown, policy.credits.listed, policy.credits.broader, policy.credits.otherField) = (35, 10, 100, 0)
    policy.gates = [.education, .language, .certification]
    policy.thresholds.leastYearsPercent = 60
    let profiles = try GeneratedProfileTests.profiles(GeneratedPool(seed: 3), 0..<300)
    let pool = ProfilePool(profiles)
    for role in GeneratedProfileTests.roles {
      let provenance = Provenance(role: "", candidate: "", policy: "", policyName: "", policyVersion: "", asOf: "")
      let own = Matcher(role: role.role, policy: policy, generator: .current, provenance: provenance)
      let outcomes = pool.outcomes(for: own)
      for (number, profile) in profiles.enumerated() { #expect(outcomes[number] == own.outcome(for: profile)) }
    }
  }

  @Test func theBestOfAPoolAreTheBestOfItsReports() throws {
    let profiles = try GeneratedProfileTests.profiles(GeneratedPool(seed: 31), 0..<500)
    let pool = ProfilePool(profiles)
    let matcher = try #require(GeneratedProfileTests.sessions.first { !$0.matcher.demands.criteria.isEmpty }).matcher
    let ranks = profiles.map { matcher.outcome(for: $0).rank }
    let order = profiles.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
    let outcomes = pool.outcomes(for: matcher)
    for limit in [0, 1, 10, 499, 500, 501] { #expect(outcomes.best(limit) == Array(order.prefix(limit))) }
  }
}

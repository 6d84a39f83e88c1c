import RoleMatch
import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Compares reports with what persons say of the same roles and candidates.
public struct MatchEvaluation: Sendable {
  public private(set) var cases = 0
  /// Verdicts that were expected, and those that came.
  public private(set) var verdicts = (expected: 0, right: 0)
  /// Statuses and ranges of scores that were expected, and those that came.
  public private(set) var results = (expected: 0, right: 0)
  /// Pairs of candidates whose order is known, and those that stand so.
  public private(set) var pairs = (expected: 0, right: 0)
  /// Rankings whose first candidate is the right one.
  public private(set) var firsts = (expected: 0, right: 0)
  /// One line for each thing that isn't as expected.
  public private(set) var differences: [String] = []

  private let asOf: Month
  private let policy: PolicyFile
  private let pipeline: Pipeline

  /// `pipeline` reads the roles and the candidates.
  public init(policy: PolicyFile = .standard, asOf: Month, pipeline: Pipeline = Pipeline()) {
    self.policy = policy
    self.asOf = asOf
    self.pipeline = pipeline
  }

  /// Agreement of the rankings with the expected ones: 1 is the same order, −1 the reverse (Kendall 1938). Ties are left out.
  public var kendall: Double? {
    pairs.expected == 0 ? nil : Double(2 * pairs.right - pairs.expected) / Double(pairs.expected)
  }

  /// Adds one case. Throws where a file of it can't be read, and then counts nothing of it.
  public mutating func add(_ one: MatchCase) throws {
    let posting = try MatchEvaluation.bytes(one.role)
    let role = try RoleFile(posting, name: one.role, pipeline: pipeline)
    let session = MatchSession(role: role, policy: policy, asOf: asOf)
    // The evidence of a role's JSON speaks of the bytes of a posting that isn't there.
    let words = JSONValue.opensObject(posting) ? nil : posting
    let input = try MatchEvaluation.bytes(one.candidates)
    guard let order = one.expected.order else {
      let report = session.report(for: try pipeline.profile(fromJSON: input, name: one.candidates, asOf: asOf))
      cases += 1
      return compare(report, one, words)
    }
    let reports = try input.split(separator: 10).map { line in
      session.report(for: try pipeline.profile(fromJSON: Array(line), name: one.candidates, asOf: asOf))
    }
    cases += 1
    rank(reports, order, one)
  }

  private static func bytes(_ path: String) throws(MatchInputError) -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw MatchInputError(name: path, code: "case.files", reason: "can't be read")
    }
    return Array(data)
  }

  // MARK: One candidate

  private mutating func compare(_ report: MatchReport, _ one: MatchCase, _ posting: [UInt8]?) {
    let expected = one.expected
    if expected.noCriteria == true {
      check(report.score == nil, "\(one.name): \(report.criteria.count) criteria, none expected")
    }
    if let status = expected.status {
      check(report.status.rawValue == status, "\(one.name): \(report.status.rawValue), expected \(status)")
    }
    if let range = expected.score, let score = report.score {
      let points = Double(score.count) / 100
      check((range.min...range.max).contains(points), "\(one.name): score \(points), expected \(range.min) to \(range.max)")
    }
    let gates = report.gates.map { Found($0.category, $0.requirement, $0.roleEvidence, $0.judgement) }
    let criteria = report.criteria.map { Found($0.category, $0.requirement, $0.roleEvidence, $0.judgement) }
    for verdict in expected.gates ?? [] { compare(verdict, gates, "gate", one, posting) }
    for verdict in expected.criteria ?? [] { compare(verdict, criteria, "criterion", one, posting) }
  }

  private struct Found {
    var category: MatchCategory
    var requirement: String
    var evidence: [RoleEvidence]
    var judgement: Judgement

    init(_ category: MatchCategory, _ requirement: String, _ evidence: [RoleEvidence], _ judgement: Judgement) {
      (self.category, self.requirement, self.evidence, self.judgement) = (category, requirement, evidence, judgement)
    }

    /// Whether `words` stand in the requirement or in the words that it was read from.
    func speaks(of words: String, in posting: [UInt8]?) -> Bool {
      let texts = [requirement] + evidence.compactMap(\.quote) + evidence.flatMap(\.evidence).compactMap { $0.words(in: posting) }
      return texts.contains { $0.lowercased().contains(words.lowercased()) }
    }
  }

  private mutating func compare(
    _ expected: MatchCase.Expected.Verdict, _ found: [Found], _ kind: String, _ one: MatchCase, _ posting: [UInt8]?
  ) {
    verdicts.expected += 1
    let own = found.filter { $0.category.rawValue == expected.category }
    let meant = own.filter { $0.speaks(of: expected.about, in: posting) }
    // What is asked of a person a role may ask for several times, told apart by its name.
    let candidates = meant.isEmpty && own.count == 1 && !own[0].category.isPersonal ? own : meant
    guard !candidates.isEmpty else {
      differences.append("\(one.name): no \(kind) \(expected.category) \"\(expected.about)\" (\(expected.verdict) expected)")
      return
    }
    if candidates.contains(where: { $0.judgement.verdict.rawValue == expected.verdict }) {
      verdicts.right += 1
    } else {
      let came = candidates.map { "\($0.judgement.verdict.rawValue), \($0.judgement.reason.text)" }.joined(separator: "; ")
      differences.append("\(one.name): \(expected.category) \"\(expected.about)\" expected \(expected.verdict): \(came)")
    }
  }

  private mutating func check(_ isRight: Bool, _ difference: String) {
    results.expected += 1
    if isRight { results.right += 1 } else { differences.append(difference) }
  }

  // MARK: Several candidates

  private mutating func rank(_ reports: [MatchReport], _ order: [String], _ one: MatchCase) {
    let ranks = Dictionary(reports.map { ($0.candidate, $0.rank) }, uniquingKeysWith: { first, _ in first })
    let ties = (one.expected.ties ?? []).map(Set.init)
    var wrong: [String] = []
    for (place, better) in order.enumerated() {
      for worse in order.dropFirst(place + 1) where !ties.contains(where: { $0.contains(better) && $0.contains(worse) }) {
        pairs.expected += 1
        if let first = ranks[better], let second = ranks[worse], first > second {
          pairs.right += 1
        } else {
          wrong.append("\(worse) before \(better)")
        }
      }
    }
    firsts.expected += 1
    let best = ranks.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let isFirst = best == order.first || ties.contains { $0.contains(best ?? "") && $0.contains(order[0]) }
    if isFirst { firsts.right += 1 }
    if !wrong.isEmpty { differences.append("\(one.name): \(wrong.joined(separator: ", "))") }
  }
}

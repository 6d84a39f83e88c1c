/// What a policy says of a candidate and a role: points that add up, and why.
///
/// Points are whole hundredths of a point: all weights together are 10,000, and the score is the sum of `points` and nothing else.
public struct MatchReport: Sendable {
  public static let schemaVersion = "1.0"

  public var generator: Generator
  public var provenance: Provenance
  public var role: String
  public var candidate: String
  public var gates: [Gate] = []
  public var criteria: [Criterion] = []
  public var status: MatchStatus = .eligible
  /// Keys of the profile that no rule knows, as JSON Pointers.
  public var unknownFields: [String] = []
  public var warnings: [ProfileWarning] = []

  public init(generator: Generator, provenance: Provenance, role: String, candidate: String) {
    self.generator = generator
    self.provenance = provenance
    self.role = role
    self.candidate = candidate
  }

  /// Nil where the role demands nothing that could be scored.
  public var score: Hundredths? { criteria.isEmpty ? nil : Hundredths(criteria.reduce(0) { $0 + $1.points.count }) }

  /// Weight for which the profile says anything, of 10,000.
  public var coverage: Hundredths? {
    criteria.isEmpty ? nil : Hundredths(criteria.reduce(0) { $0 + ($1.judgement.verdict == .unknown ? 0 : $1.weight.count) })
  }

  public var categories: [CategoryTotal] {
    MatchCategory.allCases.compactMap { category in
      let own = criteria.filter { $0.category == category }
      guard !own.isEmpty else { return nil }
      let weight = own.reduce(0) { $0 + $1.weight.count }
      let covered = own.reduce(0) { $0 + ($1.judgement.verdict == .unknown ? 0 : $1.weight.count) }
      return CategoryTotal(
        category: category, weight: Hundredths(weight), points: Hundredths(own.reduce(0) { $0 + $1.points.count }),
        coverage: weight == 0 ? 0 : Double(covered) / Double(weight))
    }
  }

  /// What would raise the score most, best first; equal gains in the order of the criteria.
  public var gaps: [Gap] {
    criteria.filter { $0.points.count < $0.weight.count }
      .map { Gap(criterion: $0.id, gain: Hundredths($0.weight.count - $0.points.count)) }
      .enumerated().sorted { ($1.element.gain.count, $0.offset) < ($0.element.gain.count, $1.offset) }
      .map(\.element)
  }
}

/// A whole number of hundredths, written as a decimal number: 4,250 is `42.5`.
public struct Hundredths: Sendable, Hashable {
  /// All weights together, and the best score: 100 points.
  public static let whole = Hundredths(10_000)

  public var count: Int

  public init(_ count: Int) { self.count = count }
}

/// What a score was made from; enough to make it again bit for bit.
public struct Provenance: Sendable, Hashable {
  /// SHA-256 of the role's bytes as given.
  public var role: String
  /// SHA-256 of the profile as read, after everything that is never read was dropped.
  public var candidate: String
  /// SHA-256 of the policy's bytes.
  public var policy: String
  public var policyName: String
  public var policyVersion: String
  /// The month up to which current jobs are counted, `YYYY-MM`.
  public var asOf: String

  public init(role: String, candidate: String, policy: String, policyName: String, policyVersion: String, asOf: String) {
    self.role = role
    self.candidate = candidate
    self.policy = policy
    self.policyName = policyName
    self.policyVersion = policyVersion
    self.asOf = asOf
  }
}

public enum Verdict: String, Sendable, CaseIterable {
  case met, partly, unmet, unknown
}

/// A status for a person to look at. There is no word for rejecting anybody.
public enum MatchStatus: String, Sendable, CaseIterable {
  case eligible, gateUnmet, gateUnknown
}

public enum MatchCategory: String, Sendable, CaseIterable {
  case skills, experience, education, credentials, languages, title, softSkills, workAuthorization, clearance, location, travel, pay,
    schedule
}

/// How a rule judges a demand, and why.
public struct Judgement: Sendable {
  public var verdict: Verdict
  /// Share of the weight, 0…100.
  public var credit: Int
  /// A code that stays the same from version to version, and the sentence for people.
  public var reason: Reason
  public var evidence: [ProfileEvidence]

  public init(_ verdict: Verdict, credit: Int, _ reason: Reason, _ evidence: [ProfileEvidence] = []) {
    self.verdict = verdict
    self.credit = credit
    self.reason = reason
    self.evidence = evidence
  }
}

public struct Reason: Sendable, Hashable {
  public var code: String
  public var text: String

  public init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }
}

/// Where the role states a demand: a JSON Pointer into the role and the bytes that the fact was read from.
public struct RoleEvidence: Sendable, Hashable {
  public var pointer: String
  public var evidence: [Evidence]
  /// What the role wrote, where its JSON keeps it.
  public var quote: String?

  public init(pointer: String, evidence: [Evidence], quote: String?) {
    self.pointer = pointer
    self.evidence = evidence
    self.quote = quote
  }
}

public struct Gate: Sendable {
  public var id: String
  public var category: MatchCategory
  /// What is demanded, in words.
  public var requirement: String
  public var roleEvidence: [RoleEvidence]
  public var judgement: Judgement

  public init(id: String, category: MatchCategory, requirement: String, roleEvidence: [RoleEvidence], judgement: Judgement) {
    self.id = id
    self.category = category
    self.requirement = requirement
    self.roleEvidence = roleEvidence
    self.judgement = judgement
  }
}

public struct Criterion: Sendable {
  public var id: String
  public var category: MatchCategory
  public var requirement: String
  public var necessity: Necessity
  public var weight: Hundredths
  public var points: Hundredths
  public var roleEvidence: [RoleEvidence]
  public var judgement: Judgement

  public init(
    id: String, category: MatchCategory, requirement: String, necessity: Necessity, weight: Hundredths, points: Hundredths,
    roleEvidence: [RoleEvidence], judgement: Judgement
  ) {
    self.id = id
    self.category = category
    self.requirement = requirement
    self.necessity = necessity
    self.weight = weight
    self.points = points
    self.roleEvidence = roleEvidence
    self.judgement = judgement
  }
}

public struct CategoryTotal: Sendable, Hashable {
  public var category: MatchCategory
  public var weight: Hundredths
  public var points: Hundredths
  /// 0…1.
  public var coverage: Double
}

public struct Gap: Sendable, Hashable {
  public var criterion: String
  public var gain: Hundredths
}

import RoleLexicon
import RoleModel

/// Something that a role asks for, and how a profile is judged by it. Each rule has a file with one kind of demand.
package protocol Demand: Sendable {
  var category: MatchCategory { get }
  var source: DemandSource { get set }
  /// The demand's name inside its category, in small letters: part of the criterion's id.
  var key: String { get }
  /// The demand in words, for people: `Industrial sales: at least 4 years`.
  var requirement: String { get }
  /// The kind of gate that the demand is if it is required and the policy says so.
  var gate: Policy.GateKind? { get }

  func judge(_ candidate: Candidate, by policy: Policy) -> Judgement
  /// The verdict and the credit that `judge` gives, without its words.
  func grade(_ candidate: Candidate, by policy: Policy) -> Grade
  /// Marks each candidate of a pool with the grade that they'd have.
  func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks)
}

/// A demand that looks at one part of a profile only, which many profiles have alike.
protocol PartDemand: Demand {
  static var part: ProfilePart { get }
}

extension PartDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    marks.mark(pool.parts[Self.part.rawValue]) { grade($0, by: policy) }
  }
}

extension Demand {
  public var gate: Policy.GateKind? { nil }
}

/// Where in the role a demand stands, and how it is meant.
public struct DemandSource: Sendable {
  /// The facts that say so: a JSON Pointer into the role for each.
  public var places: [RoleEvidence]
  public var necessity: Necessity
  public var confidence: Confidence

  public init(_ pointer: String, _ grounds: Grounds, _ necessity: Necessity?, quote: String? = nil) {
    places = [RoleEvidence(pointer: pointer, evidence: grounds.evidence, quote: quote)]
    self.necessity = necessity ?? .required
    confidence = grounds.confidence
  }
}

/// A kind of demand: how roles state it, and examples of how it is judged.
package protocol MatchRule {
  static var category: MatchCategory { get }
  static func demands(of role: Role, _ context: RoleContext) -> [any Demand]
  static var examples: [MatchExample] { get }
}

/// What demands are made with: the relations between skills, and the role's own occupations.
public struct RoleContext: Sendable {
  public let skills: SkillRelations
  /// SOC codes; none where only the major group is known, which says too little to compare a job with.
  public let occupations: [String]
}

/// A requirement as a posting writes it, a profile as JSON Resume writes it, and the verdict. One test walks the examples of all rules.
package struct MatchExample: Sendable {
  package var requirement: String
  package var profile: String
  package var verdict: Verdict
  /// The reason's code.
  package var reason: String

  package init(_ requirement: String, _ profile: String, _ verdict: Verdict, _ reason: String) {
    self.requirement = requirement
    self.profile = profile
    self.verdict = verdict
    self.reason = reason
  }
}

/// All rules, in the order in which their criteria stand in a report.
package enum MatchRules {
  package static var all: [any MatchRule.Type] {
    [
      SkillRule.self, ExperienceRule.self, EducationRule.self, CredentialRule.self, LanguageRule.self, TitleRule.self, SoftSkillRule.self,
      WorkAuthorizationRule.self, ClearanceRule.self,
      // What the work is like, which counts only beside what is asked of the person.
      LocationRule.self, TravelRule.self, PayRule.self, ScheduleRule.self,
    ]
  }
}

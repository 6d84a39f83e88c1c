import RoleModel

/// A security clearance. A higher one of the same country's meets a lower.
package enum ClearanceRule: MatchRule {
  package static let category = MatchCategory.clearance

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.clearance.map { [ClearanceDemand($0, DemandSource("/clearance", $0.grounds, $0.necessity))] } ?? []
  }

  package static let examples = [
    MatchExample(
      "Active Secret clearance required", #"{"meta": {"rolecall": {"clearances": ["Top Secret"]}}}"#, .met, "clearance.held"),
    MatchExample(
      "Active Top Secret clearance required", #"{"meta": {"rolecall": {"clearances": ["Secret"]}}}"#, .unmet, "clearance.lower"),
    MatchExample("Active Secret clearance required", #"{"skills": []}"#, .unknown, "clearance.notStated"),
  ]
}

/// A clearance that a role asks for.
public struct ClearanceDemand: Demand {
  public let category = ClearanceRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  public var gate: Policy.GateKind? { .clearance }
  private let value: String

  init(_ clearance: Clearance, _ source: DemandSource) {
    self.source = source
    value = clearance.value.lowercased()
    key = value.split(separator: " ").joined(separator: "-")
    requirement = "Clearance: \(clearance.value)"
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { Grade(isHeld(by: candidate), policy) }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let isHeld = isHeld(by: candidate)
    let reason =
      switch isHeld {
      case true?: Reason("clearance.held", "\(requirement): held")
      case false?: Reason("clearance.lower", "\(requirement): none that includes it is stated")
      case nil: Reason("clearance.notStated", "\(requirement): not in the profile")
      }
    return Judgement(Grade(isHeld, policy), reason, candidate.profile.terms.evidence(["clearances"]))
  }

  private func isHeld(by candidate: Candidate) -> Bool? {
    guard let held = candidate.profile.terms.clearances else { return nil }
    return held.contains { own in
      let own = own.lowercased()
      guard own != value else { return true }
      guard let rank = ClearanceDemand.ranks[own], let least = ClearanceDemand.ranks[value] else { return false }
      return rank >= least
    }
  }

  /// The ladder of the United States (32 CFR 2001, Executive Order 13526); other countries' meet only themselves.
  private static let ranks = ["public trust": 0, "confidential": 1, "secret": 2, "top secret": 3, "ts/sci": 4, "top secret/sci": 4]
}

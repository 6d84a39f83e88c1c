import RoleModel

/// How much the candidate would travel.
package enum TravelRule: MatchRule {
  package static let category = MatchCategory.travel

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.travel.enumerated().compactMap { index, travel in
      guard let percent = travel.minPercent ?? travel.maxPercent else { return nil }
      return TravelDemand(percent, DemandSource("/travel/\(index)", travel.grounds, travel.necessity, quote: travel.text))
    }
  }

  package static let examples = [
    MatchExample("Travel: 25%", #"{"meta": {"rolecall": {"maxTravelPercent": 40}}}"#, .met, "travel.accepted"),
    MatchExample("Travel: 25%", #"{"meta": {"rolecall": {"maxTravelPercent": 10}}}"#, .unmet, "travel.less"),
    MatchExample("Travel: 25%", #"{"skills": []}"#, .unknown, "travel.notStated"),
  ]
}

/// Travel that a role asks for. Of a range the lower end is demanded.
public struct TravelDemand: PartDemand {
  static let part = ProfilePart.travel
  public let category = TravelRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  private let percent: Double

  init(_ percent: Double, _ source: DemandSource) {
    self.source = source
    // A role that wasn't read from JSON may hold any number; none is more than all of the time.
    self.percent = min(max(0, percent), 100)
    key = "\(Int(self.percent.rounded()))"
    requirement = "Travel: \(key) %"
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    Grade(candidate.profile.terms.maxTravelPercent.map { Double($0) >= percent }, policy)
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let grade = grade(candidate, by: policy)
    guard let most = candidate.profile.terms.maxTravelPercent else {
      return Judgement(grade, Reason("travel.notStated", "\(requirement): not in the profile"))
    }
    let reason =
      grade.verdict == .met
      ? Reason("travel.accepted", "\(requirement): up to \(most) % accepted")
      : Reason("travel.less", "\(requirement): at most \(most) % accepted")
    return Judgement(grade, reason, candidate.profile.terms.evidence(["maxTravelPercent"]))
  }
}

import RoleModel

/// The day on which the work begins.
public struct StartDemand: PartDemand {
  static let part = ProfilePart.start
  public let category = ScheduleRule.category
  public var source: DemandSource
  public let key = "start"
  public let requirement: String
  private let start: String

  init?(_ role: Role) {
    guard let dates = role.dates, let start = dates.starts else { return nil }
    source = DemandSource("/dates/starts", dates.grounds, .required)
    self.start = start
    requirement = "Start: \(start)"
  }

  /// A month or a year says no day, and so its first.
  private func isInTime(_ candidate: Candidate) -> Bool? { candidate.profile.terms.availableFrom.map { $0 <= start } }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { Grade(isInTime(candidate), policy) }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let (code, text) =
      switch isInTime(candidate) {
      case true?: ("accepted", "accepted")
      case false?: ("later", "available from \(candidate.profile.terms.availableFrom ?? "")")
      case nil: ("notStated", "not in the profile")
      }
    let reason = Reason("schedule.\(code)", "\(requirement): \(text)")
    return Judgement(grade(candidate, by: policy), reason, candidate.profile.terms.evidence(["availableFrom"]))
  }
}

import RoleModel

/// Whether the candidate would work at the times and under the terms that the role names.
package enum ScheduleRule: MatchRule {
  package static let category = MatchCategory.schedule

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    var demands: [any Demand] = role.schedule.enumerated().compactMap { index, schedule in
      ScheduleDemand(schedule, DemandSource("/schedule/\(index)", schedule.grounds, schedule.necessity))
    }
    if let demand = EmploymentDemand(role) { demands.append(demand) }
    return demands
  }

  package static let examples = [
    MatchExample("Schedule: Night shift", #"{"meta": {"rolecall": {"shifts": ["night"]}}}"#, .met, "schedule.accepted"),
    MatchExample("Schedule: Night shift", #"{"meta": {"rolecall": {"shifts": ["day"]}}}"#, .unmet, "schedule.declined"),
    MatchExample("Schedule: Night shift", #"{"skills": []}"#, .unknown, "schedule.notStated"),
    MatchExample("Job type: Part-time", #"{"meta": {"rolecall": {"employmentTypes": ["part-time"]}}}"#, .met, "schedule.accepted"),
    MatchExample("Job type: Part-time", #"{"meta": {"rolecall": {"employmentTypes": ["full-time"]}}}"#, .unmet, "schedule.declined"),
  ]
}

/// Days, shifts and hours that a role asks for.
public struct ScheduleDemand: Demand {
  public let category = ScheduleRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  private let days: [String]
  private let shifts: [String]
  private let hours: Double?

  init?(_ schedule: Schedule, _ source: DemandSource) {
    guard !schedule.days.isEmpty || !schedule.shifts.isEmpty || schedule.minHoursPerWeek != nil else { return nil }
    self.source = source
    (days, shifts, hours) = (schedule.days, schedule.shifts, schedule.minHoursPerWeek)
    let parts = days + shifts + (hours.map { ["\(Int($0.rounded())) hours a week"] } ?? [])
    key = (days + shifts).joined(separator: "-")
    requirement = "Schedule: \(parts.joined(separator: ", "))"
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let terms = candidate.profile.terms
    var (declines, accepts, evidence): (Bool, Bool, [ProfileEvidence]) = (false, false, [])
    func ask(_ key: String, _ isAccepted: Bool?) {
      guard let isAccepted else { return }
      if isAccepted { accepts = true } else { declines = true }
      evidence += [terms.evidence(key)].compactMap { $0 }
    }
    if !days.isEmpty { ask("days", terms.days.map { own in days.allSatisfy(own.contains) }) }
    if !shifts.isEmpty { ask("shifts", terms.shifts.map { own in shifts.contains(where: own.contains) }) }
    if let hours { ask("maxHoursPerWeek", terms.maxHoursPerWeek.map { $0 >= hours }) }
    if declines { return Judgement(.unmet, credit: 0, Reason("schedule.declined", "\(requirement): not accepted"), evidence) }
    if accepts { return Judgement(.met, credit: 100, Reason("schedule.accepted", "\(requirement): accepted"), evidence) }
    return Judgement(.unknown, credit: policy.credits.unknown, Reason("schedule.notStated", "\(requirement): not in the profile"))
  }
}

/// Terms of employment, of which one is enough.
public struct EmploymentDemand: Demand {
  public let category = ScheduleRule.category
  public var source: DemandSource
  public let key = "employment"
  public let requirement: String
  private let kinds: [EmploymentKind]

  init?(_ role: Role) {
    guard let first = role.employmentTypes.first else { return nil }
    var source = DemandSource("/employmentTypes/0", first.grounds, .required)
    for (index, type) in role.employmentTypes.enumerated().dropFirst() {
      source.places += DemandSource("/employmentTypes/\(index)", type.grounds, .required).places
    }
    self.source = source
    kinds = role.employmentTypes.map(\.value)
    requirement = "Employment: \(kinds.map(\.rawValue).joined(separator: ", "))"
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let terms = candidate.profile.terms
    guard let own = terms.employmentTypes else {
      return Judgement(.unknown, credit: policy.credits.unknown, Reason("schedule.notStated", "\(requirement): not in the profile"))
    }
    let evidence = [terms.evidence("employmentTypes")].compactMap { $0 }
    return kinds.contains(where: own.contains)
      ? Judgement(.met, credit: 100, Reason("schedule.accepted", "\(requirement): accepted"), evidence)
      : Judgement(.unmet, credit: 0, Reason("schedule.declined", "\(requirement): not accepted"), evidence)
  }
}

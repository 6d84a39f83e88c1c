import RoleModel

/// Whether the candidate would work at the times and under the terms that the role names.
package enum ScheduleRule: MatchRule {
  package static let category = MatchCategory.schedule

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    var demands: [any Demand] = role.schedule.enumerated().compactMap { index, schedule in
      ScheduleDemand(schedule, DemandSource("/schedule/\(index)", schedule.grounds, schedule.necessity))
    }
    if let demand = EmploymentDemand(role) { demands.append(demand) }
    if let demand = StartDemand(role) { demands.append(demand) }
    return demands
  }

  package static let examples = [
    MatchExample("Schedule: Night shift", #"{"meta": {"rolecall": {"shifts": ["night"]}}}"#, .met, "schedule.accepted"),
    MatchExample("Schedule: Night shift", #"{"meta": {"rolecall": {"shifts": ["day"]}}}"#, .unmet, "schedule.declined"),
    MatchExample("Schedule: Night shift", #"{"skills": []}"#, .unknown, "schedule.notStated"),
    MatchExample("Job type: Part-time", #"{"meta": {"rolecall": {"employmentTypes": ["part-time"]}}}"#, .met, "schedule.accepted"),
    MatchExample("Job type: Part-time", #"{"meta": {"rolecall": {"employmentTypes": ["full-time"]}}}"#, .unmet, "schedule.declined"),
    MatchExample("Start date: June 15, 2026", #"{"meta": {"rolecall": {"availableFrom": "2026-06"}}}"#, .met, "schedule.accepted"),
    MatchExample("Start date: June 15, 2026", #"{"meta": {"rolecall": {"availableFrom": "2026-06-16"}}}"#, .unmet, "schedule.later"),
    MatchExample("Start date: June 15, 2026", #"{"meta": {"rolecall": {"relocation": true}}}"#, .unknown, "schedule.notStated"),
  ]
}

/// Days, shifts and hours that a role asks for.
public struct ScheduleDemand: PartDemand {
  static let part = ProfilePart.schedule
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
    (days, shifts) = (schedule.days, schedule.shifts)
    // A week has no more, whatever a role that wasn't read from JSON may hold.
    hours = schedule.minHoursPerWeek.map { min(max(0, $0), 168) }
    let least = hours.map(\.plain)
    let parts = days + shifts + (least.map { ["\($0) hours a week"] } ?? [])
    key = (days + shifts + (least.map { ["\($0)-hours"] } ?? [])).joined(separator: "-")
    requirement = "Schedule: \(parts.joined(separator: ", "))"
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    let answers = [acceptsDays(candidate), acceptsShifts(candidate), acceptsHours(candidate)].compactMap { $0 }
    return Grade(answers.isEmpty ? nil : answers.allSatisfy { $0 }, policy)
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let answers = [
      ("days", acceptsDays(candidate)), ("shifts", acceptsShifts(candidate)), ("maxHoursPerWeek", acceptsHours(candidate)),
    ]
    return .schedule(
      requirement, grade(candidate, by: policy), candidate.profile.terms.evidence(answers.filter { $0.1 != nil }.map(\.0)))
  }

  // MARK: Nil where the role asks nothing or the profile says nothing

  private func acceptsDays(_ candidate: Candidate) -> Bool? {
    days.isEmpty ? nil : candidate.profile.terms.days.map { own in days.allSatisfy(own.contains) }
  }

  private func acceptsShifts(_ candidate: Candidate) -> Bool? {
    shifts.isEmpty ? nil : candidate.profile.terms.shifts.map { own in shifts.contains(where: own.contains) }
  }

  private func acceptsHours(_ candidate: Candidate) -> Bool? {
    hours.flatMap { hours in candidate.profile.terms.maxHoursPerWeek.map { $0 >= hours } }
  }
}

extension Judgement {
  /// The words that the schedule's and the employment's demands share.
  fileprivate static func schedule(_ requirement: String, _ grade: Grade, _ evidence: [ProfileEvidence]) -> Judgement {
    let (code, text) =
      switch grade.verdict {
      case .met, .partly: ("accepted", "accepted")
      case .unmet: ("declined", "not accepted")
      case .unknown: ("notStated", "not in the profile")
      }
    return Judgement(grade, Reason("schedule.\(code)", "\(requirement): \(text)"), evidence)
  }
}

/// Terms of employment, of which one is enough.
public struct EmploymentDemand: PartDemand {
  static let part = ProfilePart.employment
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

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    Grade(candidate.profile.terms.employmentTypes.map { own in kinds.contains(where: own.contains) }, policy)
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    .schedule(requirement, grade(candidate, by: policy), candidate.profile.terms.evidence(["employmentTypes"]))
  }
}

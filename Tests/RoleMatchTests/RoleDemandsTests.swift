import RoleKit
import RoleMatch
import RoleModel
import Testing

/// What roles demand that no posting in the examples states: roles made in code, and what is told apart.
@Suite struct RoleDemandsTests {
  private static let grounds = Grounds(Evidence(start: 0, end: 1, rule: "test.made"))

  /// A posting that asks for one skill, so that there is something to score.
  private static func role() -> Role {
    var role = Role(
      generator: .current, source: Source(name: "role", format: .text, encoding: "UTF-8", bytes: 1, sha256: "0"),
      kind: Stated(.posting, grounds))
    role.skills = [Skill(name: "Loomcraft", id: nil, category: nil, necessity: .required, text: "Loomcraft", grounds: grounds)]
    return role
  }

  private static func demands(of role: Role) -> RoleDemands { RoleDemands(role, policy: PolicyFile.standard.policy) }

  @Test(arguments: [1e300, -1e300, .infinity, .nan])
  func numbersBeyondAllBoundsAreNoTrap(_ number: Double) {
    var role = RoleDemandsTests.role()
    let grounds = RoleDemandsTests.grounds
    role.travel = [Travel(minPercent: number, maxPercent: nil, text: "t", necessity: nil, grounds: grounds)]
    var schedule = Schedule(grounds: grounds)
    schedule.minHoursPerWeek = number
    role.schedule = [schedule]
    role.experience = [Experience(minYears: number, maxYears: nil, area: nil, necessity: .required, grounds: grounds)]
    let categories = RoleDemandsTests.demands(of: role).criteria.map(\.category)
    #expect(categories == [.skills, .experience, .travel, .schedule])
  }

  private static func occupation(_ code: String) -> Occupation {
    Occupation(scheme: "SOC-2018", version: "2018", code: code, title: "t", level: "major", grounds: grounds)
  }

  /// A major group holds dozens of trades: that a job is of another, or that it is other work, can't be told from it.
  @Test(arguments: [
    ([], Verdict.unknown, Verdict.unknown), (["51-0000"], .unknown, .unknown), (["51-4121"], .unmet, .unmet),
    (["51-0000", "35-3023"], .met, .unknown),
  ])
  func majorGroupsAreNotCompared(_ codes: [String], _ title: Verdict, _ experience: Verdict) throws {
    var role = RoleDemandsTests.role()
    let grounds = RoleDemandsTests.grounds
    role.title = Title(text: "Fabricator", raw: "Fabricator", alternates: [], grounds: grounds)
    role.occupations = codes.map(RoleDemandsTests.occupation)
    role.experience = [Experience(minYears: 2, maxYears: nil, area: "frame building", necessity: .required, grounds: grounds)]
    let provenance = Provenance(role: "", candidate: "", policy: "", policyName: "", policyVersion: "", asOf: "")
    let matcher = Matcher(role: role, policy: PolicyFile.standard.policy, generator: .current, provenance: provenance)
    let profile = try Scoring.profile(#"{"work": [{"position": "Barista", "startDate": "2010", "endDate": "2019"}]}"#)
    let report = matcher.report(for: profile, sha256: "")
    #expect(report.criteria.first { $0.category == .title }?.judgement.verdict == title)
    #expect(report.criteria.first { $0.category == .experience }?.judgement.verdict == experience)
    #expect(ProfilePool([profile]).outcomes(for: matcher)[0] == report.outcome)
  }

  @Test func schedulesOfDifferentHoursAreTwo() {
    var role = RoleDemandsTests.role()
    role.schedule = [37.5, 20, 20].map { hours in
      var schedule = Schedule(grounds: RoleDemandsTests.grounds)
      schedule.minHoursPerWeek = hours
      return schedule
    }
    let schedules = RoleDemandsTests.demands(of: role).criteria.filter { $0.category == .schedule }
    #expect(schedules.map(\.id) == ["schedule.37.5-hours", "schedule.20-hours"])
    #expect(schedules.map(\.requirement) == ["Schedule: 37.5 hours a week", "Schedule: 20 hours a week"])
    #expect(schedules.map(\.places.count) == [1, 2])
  }

  @Test func travelOfOnePercentageIsOneDemand() {
    var role = RoleDemandsTests.role()
    role.travel = [25, 40, 25].map {
      Travel(minPercent: $0, maxPercent: nil, text: "t", necessity: nil, grounds: RoleDemandsTests.grounds)
    }
    #expect(RoleDemandsTests.demands(of: role).criteria.filter { $0.category == .travel }.map(\.places.count) == [2, 1])
  }
}

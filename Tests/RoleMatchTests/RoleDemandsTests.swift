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
}

import RoleLexicon
import RoleModel

/// A quality that the candidate states. Anybody can state it, so the default policy gives it little weight.
package enum SoftSkillRule: MatchRule {
  package static let category = MatchCategory.softSkills

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.softSkills.enumerated().map { index, skill in
      SoftSkillDemand(skill, DemandSource("/softSkills/\(index)", skill.grounds, skill.necessity))
    }
  }

  package static let examples = [
    MatchExample("Attention to detail", #"{"skills": [{"name": "Attention to detail"}]}"#, .met, "softSkill.listed"),
    MatchExample(
      "Attention to detail", #"{"work": [{"position": "Proofreader", "summary": "Known for attention to detail"}]}"#, .met,
      "softSkill.shown"),
    MatchExample("Attention to detail", #"{"skills": [{"name": "Welding"}]}"#, .unknown, "softSkill.notStated"),
  ]
}

/// A quality that a role asks for.
public struct SoftSkillDemand: Demand {
  public let category = SoftSkillRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  /// As profiles name it.
  let name: String

  init(_ skill: SoftSkill, _ source: DemandSource) {
    self.source = source
    key = TermWords.key(of: skill.name)
    requirement = skill.name
    name = ProfileTables.standard.quality(named: skill.name)
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { grade(find(candidate)?.standing, by: policy) }

  func grade(_ standing: Candidate.Standing?, by policy: Policy) -> Grade {
    switch standing {
    case .shown?: Grade(.met, credit: 100)
    case .listed?: Grade(.met, credit: policy.credits.listed)
    case nil: .unknown(policy)
    }
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let best = find(candidate)
    let reason =
      switch best?.standing {
      case .shown?: Reason("softSkill.shown", "\(requirement): said of a job")
      case .listed?: Reason("softSkill.listed", "\(requirement): named")
      case nil: Reason("softSkill.notStated", "\(requirement): not in the profile")
      }
    return Judgement(grade(best?.standing, by: policy), reason, best.map { [candidate.evidence($0.statement)] } ?? [])
  }

  private func find(_ candidate: Candidate) -> (standing: Candidate.Standing, statement: Int)? {
    var best: (standing: Candidate.Standing, statement: Int)?
    for own in candidate.profile.softSkills where own.name == name {
      if let next = candidate.best(of: own.statements), best == nil || next.standing > best!.standing { best = next }
    }
    return best
  }
}

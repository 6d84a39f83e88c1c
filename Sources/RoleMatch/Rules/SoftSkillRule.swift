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

  init(_ skill: SoftSkill, _ source: DemandSource) {
    self.source = source
    key = TermWords.of(skill.name).joined(separator: "-")
    requirement = skill.name
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    guard let own = candidate.profile.softSkills.first(where: { $0.name == requirement }), let best = candidate.best(of: own.statements)
    else {
      return Judgement(.unknown, credit: policy.credits.unknown, Reason("softSkill.notStated", "\(requirement): not in the profile"))
    }
    let evidence = [candidate.evidence(best.statement)]
    if best.standing == .shown {
      return Judgement(.met, credit: 100, Reason("softSkill.shown", "\(requirement): said of a job"), evidence)
    }
    return Judgement(.met, credit: policy.credits.listed, Reason("softSkill.listed", "\(requirement): named"), evidence)
  }
}

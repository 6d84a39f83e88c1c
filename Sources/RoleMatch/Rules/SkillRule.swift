import RoleLexicon
import RoleModel

/// A skill: shown in a job, or only named; the skill itself, a kind of it, or what it is a kind of.
package enum SkillRule: MatchRule {
  package static let category = MatchCategory.skills

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.skills.enumerated().map { index, skill in
      SkillDemand(skill, DemandSource("/skills/\(index)", skill.grounds, skill.necessity, quote: skill.text), context.skills)
    }
  }

  package static let examples = [
    MatchExample(
      "Experience with Salesforce",
      #"{"work": [{"position": "Clerk", "summary": "Kept all accounts in Salesforce", "startDate": "2020"}]}"#,
      .met, "skill.shown"),
    MatchExample("Experience with Salesforce", #"{"skills": [{"name": "Salesforce"}]}"#, .met, "skill.listed"),
    MatchExample(
      "Experience with Salesforce", #"{"skills": [{"name": "CRM", "keywords": ["SFDC", "Sales Force"]}]}"#, .met, "skill.listed"),
    MatchExample("Knowledge of CRM software", #"{"skills": [{"name": "Salesforce"}]}"#, .met, "skill.listed"),
    MatchExample("Experience with Salesforce", #"{"skills": [{"name": "CRM software"}]}"#, .partly, "skill.broader"),
    MatchExample("Experience with Salesforce", #"{"skills": [{"name": "Photoshop"}]}"#, .unknown, "skill.notStated"),
    MatchExample(
      "Experience with spline broaching", #"{"work": [{"position": "Machinist", "highlights": ["Broaching of splines on large hubs"]}]}"#,
      .met, "skill.shown"),
  ]
}

/// One skill that a role asks for.
public struct SkillDemand: Demand {
  public let category = SkillRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  /// Nil for a skill that the lexicon lacks; then its words are sought.
  let id: String?
  let words: [String]
  let narrower: Set<String>
  let broader: Set<String>

  init(_ skill: Skill, _ source: DemandSource, _ relations: SkillRelations) {
    self.source = source
    requirement = skill.name
    id = skill.id ?? relations.id(named: skill.name)
    words = TermWords.of(skill.name)
    key = id ?? words.joined(separator: "-")
    narrower = id.map(relations.narrower) ?? []
    broader = id.map(relations.broader) ?? []
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    if let own = find(candidate, { $0 == id }) ?? wording(candidate) {
      return own.isShown ? shown(own, "shown in work") : listed(own, policy, "named")
    }
    let kind = find(candidate) { narrower.contains($0) }
    if let kind {
      return kind.isShown
        ? shown(kind, "\(kind.name) shown in work, which is a kind of it")
        : listed(kind, policy, "\(kind.name) named, which is a kind of it")
    }
    if let wider = find(candidate, { broader.contains($0) }) {
      return Judgement(
        .partly, credit: wider.isShown ? policy.credits.broader : policy.credits.broader * policy.credits.listed / 100,
        Reason("skill.broader", "\(requirement): \(wider.name) is stated, which is broader"), wider.evidence)
    }
    return Judgement(.unknown, credit: policy.credits.unknown, Reason("skill.notStated", "\(requirement): not in the profile"))
  }

  private struct Finding {
    var name: String
    var isShown: Bool
    var evidence: [ProfileEvidence]
  }

  private func shown(_ finding: Finding, _ how: String) -> Judgement {
    Judgement(.met, credit: 100, Reason("skill.shown", "\(requirement): \(how)"), finding.evidence)
  }

  private func listed(_ finding: Finding, _ policy: Policy, _ how: String) -> Judgement {
    Judgement(.met, credit: policy.credits.listed, Reason("skill.listed", "\(requirement): \(how), but in no job's text"), finding.evidence)
  }

  /// The skill among those that `isSought` takes that stands best; the first of equals.
  private func find(_ candidate: Candidate, _ isSought: (String) -> Bool) -> Finding? {
    var best: (name: String, standing: Candidate.Standing, statement: Int)?
    for skill in candidate.profile.skills {
      guard let id = skill.id, isSought(id), let own = candidate.best(of: skill.statements) else { continue }
      if best == nil || own.standing > best!.standing { best = (skill.name, own.standing, own.statement) }
    }
    return best.map { Finding(name: $0.name, isShown: $0.standing == .shown, evidence: [candidate.evidence($0.statement)]) }
  }

  /// A statement that holds all words of a skill that the lexicon lacks.
  private func wording(_ candidate: Candidate) -> Finding? {
    guard id == nil, let best = candidate.best(of: candidate.statements(holding: words)) else { return nil }
    return Finding(name: requirement, isShown: best.standing == .shown, evidence: [candidate.evidence(best.statement)])
  }
}

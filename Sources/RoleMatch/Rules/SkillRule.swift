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
  let family: SkillFamily?
  let words: WordsSought

  init(_ skill: Skill, _ source: DemandSource, _ relations: SkillRelations) {
    self.source = source
    requirement = skill.name
    let row = skill.id.flatMap(relations.row(of:)) ?? relations.row(named: skill.name)
    family = row.map { SkillFamily($0, relations) }
    words = WordsSought(skill.name)
    key = skill.id ?? row.map(relations.id) ?? words.key
  }

  /// How a profile has the skill: itself, by a kind of it, or by what it is a kind of. What is shown in work stands above what is listed,
  /// so that naming the skill besides never costs anything.
  enum Standing: UInt8, CaseIterable, Comparable {
    case notStated, broaderListed, broaderShown, kindListed, listed, kindShown, shown

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { grade(find(candidate)?.standing ?? .notStated, by: policy) }

  func grade(_ standing: Standing, by policy: Policy) -> Grade {
    switch standing {
    case .shown, .kindShown: Grade(.met, credit: 100)
    case .listed, .kindListed: Grade(.met, credit: policy.credits.listed)
    case .broaderShown: Grade(.partly, credit: policy.credits.broader)
    case .broaderListed: Grade(.partly, credit: policy.credits.broader * policy.credits.listed / 100)
    case .notStated: .unknown(policy)
    }
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let found = find(candidate)
    let name = found?.skill.map { candidate.profile.skills[$0].name } ?? requirement
    let (code, text) =
      switch found?.standing ?? .notStated {
      case .shown: ("shown", "shown in work")
      case .kindShown: ("shown", "\(name) shown in work, which is a kind of it")
      case .listed: ("listed", "named, but in no job's text")
      case .kindListed: ("listed", "\(name) named, which is a kind of it, but in no job's text")
      case .broaderShown, .broaderListed: ("broader", "\(name) is stated, which is broader")
      case .notStated: ("notStated", "not in the profile")
      }
    return Judgement(
      grade(found?.standing ?? .notStated, by: policy), Reason("skill.\(code)", "\(requirement): \(text)"),
      found.map { [candidate.evidence($0.statement)] } ?? [])
  }

  private typealias Finding = (standing: Standing, skill: Int?, statement: Int)

  /// The skill that stands best, the first of equals, or a statement that holds its words.
  private func find(_ candidate: Candidate) -> Finding? {
    var best: Finding?
    for skill in candidate.skills {
      guard let relation = family?.relation(of: skill.row) else { continue }
      let standing = SkillDemand.standing(relation, skill.standing)
      if best == nil || standing > best!.standing { best = (standing, skill.place, skill.statement) }
    }
    guard isWorded, best?.standing != .shown, let own = candidate.best(of: candidate.statements(holding: words)) else { return best }
    let standing = SkillDemand.standing(.same, own.standing)
    return best == nil || standing > best!.standing ? (standing, nil, own.statement) : best
  }

  /// Whether its words say it too. One word is enough only where the lexicon lacks the skill: it knows which `Go` is one.
  var isWorded: Bool { family == nil || words.words.count > 1 }

  static func standing(_ relation: SkillFamily.Relation, _ own: Candidate.Standing) -> Standing {
    switch (relation, own) {
    case (.same, .shown): .shown
    case (.same, .listed): .listed
    case (.kind, .shown): .kindShown
    case (.kind, .listed): .kindListed
    case (.broader, .shown): .broaderShown
    case (.broader, .listed): .broaderListed
    }
  }
}

import RoleLexicon
import RoleModel

/// Years of work: in all, in an area, or in work like the role's own.
package enum ExperienceRule: MatchRule {
  package static let category = MatchCategory.experience

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.experience.enumerated().compactMap { index, experience in
      guard let years = experience.minYears ?? experience.maxYears.map({ _ in 0 }) else { return nil }
      let source = DemandSource("/experience/\(index)", experience.grounds, experience.necessity)
      return ExperienceDemand(years: years, area: experience.area, source, context)
    }
  }

  package static let examples = [
    MatchExample(
      "At least 5 years of experience", #"{"work": [{"position": "Baker", "startDate": "2010-01", "endDate": "2019-12"}]}"#, .met,
      "experience.enough"),
    MatchExample(
      "At least 5 years of experience", #"{"work": [{"position": "Baker", "startDate": "2010-01", "endDate": "2012-12"}]}"#, .partly,
      "experience.fewer"),
    MatchExample(
      "At least 8 years of experience", #"{"work": [{"position": "Baker", "startDate": "2010-01", "endDate": "2010-12"}]}"#, .unmet,
      "experience.fewer"),
    // Two jobs at the same time are not two years.
    MatchExample(
      "At least 4 years of experience",
      #"{"work": [{"position": "Baker", "startDate": "2010-01", "endDate": "2011-12"}, {"position": "Cook", "startDate": "2010-01", "endDate": "2011-12"}]}"#,
      .partly, "experience.fewer"),
    MatchExample("At least 5 years of experience", #"{"skills": [{"name": "Baking"}]}"#, .unknown, "experience.notStated"),
    MatchExample(
      "4 years of welding experience",
      #"{"work": [{"position": "Shop hand", "summary": "Welding of frames", "startDate": "2015-01", "endDate": "2019-12"}]}"#, .met,
      "experience.enough"),
    MatchExample(
      "4 years of welding experience",
      #"{"skills": [{"name": "Welding"}], "work": [{"position": "Baker", "startDate": "2010", "endDate": "2019"}]}"#,
      .unmet, "experience.otherWork"),
    MatchExample(
      "4 years of welding experience", #"{"skills": [{"name": "Welding"}], "work": [{"position": "Baker"}]}"#, .unknown,
      "experience.noYears"),
  ]
}

/// Years of work that a role asks for.
public struct ExperienceDemand: Demand {
  enum Area: Sendable {
    /// Any work.
    case any
    /// Work in the role's own occupation, for "similar role" and "related field".
    case similar([String])
    case skill(SkillFamily, words: WordsSought)
    /// Words of which all must be said; of several lists one is enough, for "design or operations".
    case words([WordsSought])
  }

  public let category = ExperienceRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  let months: Int
  let area: Area
  let occupations: [String]

  init(years: Double, area name: String?, _ source: DemandSource, _ context: RoleContext) {
    self.source = source
    occupations = context.occupations
    // Nobody works for longer; what asks for more is no number of years.
    months = Int((min(max(0, years), 100) * 12).rounded())
    let words = WordsSought(name ?? "")
    let place = name.map { $0.isEmpty ? "in all" : $0 } ?? "in all"
    requirement = "Experience, \(place): at least \(ExperienceDemand.years(months))"
    key = words.isEmpty ? "total" : words.key
    if words.isEmpty {
      area = name == nil || context.occupations.isEmpty ? .any : .similar(context.occupations)
    } else if let row = name.flatMap(context.skills.row(named:)) {
      area = .skill(SkillFamily(row, context.skills), words: words)
    } else {
      let alternatives = ExperienceDemand.alternatives(of: name ?? "").map(WordsSought.init).filter { !$0.isEmpty }
      area = .words(alternatives.isEmpty ? [words] : alternatives)
    }
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    if case .any = area { return grade(months: candidate.datedWork, by: policy) }
    let dated = jobs(of: candidate).jobs.filter { candidate.profile.jobs[$0].months != nil }
    return grade(months: dated.isEmpty ? isOtherWork(candidate) ? 0 : nil : candidate.months(of: dated), by: policy)
  }

  /// Who says what they worked as, and when, has said that it was something else; unless it was the role's own occupation, by other words.
  /// Where that isn't known, nobody can tell.
  private func isOtherWork(_ candidate: Candidate) -> Bool {
    !occupations.isEmpty && candidate.monthsOfWork > 0 && !candidate.hasWorked(as: occupations)
  }

  /// What months of such work are worth; nil where the profile states none.
  func grade(months own: Int?, by policy: Policy) -> Grade {
    guard let own else { return .unknown(policy) }
    guard own < months else { return Grade(.met, credit: 100) }
    let share = own * 100 / months
    return share >= policy.thresholds.leastYearsPercent ? Grade(.partly, credit: share) : Grade(.unmet, credit: 0)
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let (jobs, isNamed) = jobs(of: candidate)
    let dated = jobs.filter { candidate.profile.jobs[$0].months != nil }
    guard !dated.isEmpty else {
      if isOtherWork(candidate) {
        let jobs = candidate.profile.jobs.filter { !$0.isProject && $0.months != nil }
        return Judgement(
          grade(months: 0, by: policy), Reason("experience.otherWork", "\(requirement): the jobs were other work"), jobs.map(\.evidence))
      }
      let reason =
        isNamed
        ? Reason("experience.noYears", "\(requirement): named, but in no dated job")
        : Reason("experience.notStated", "\(requirement): not in the profile")
      return Judgement(grade(months: nil, by: policy), reason)
    }
    let own = candidate.months(of: dated)
    let reason = Reason(own < months ? "experience.fewer" : "experience.enough", "\(requirement): \(ExperienceDemand.years(own))")
    return Judgement(grade(months: own, by: policy), reason, dated.map { candidate.profile.jobs[$0].evidence })
  }

  /// Jobs that count, and whether the profile names the area at all.
  private func jobs(of candidate: Candidate) -> (jobs: [Int], isNamed: Bool) {
    let profile = candidate.profile
    switch area {
    case .any: return (profile.jobs.indices.filter { !profile.jobs[$0].isProject }, !profile.jobs.isEmpty)
    case .similar(let occupations):
      return (
        profile.jobs.indices.filter { Occupations.closeness(profile.jobs[$0].occupations, occupations) >= .related }, !profile.jobs.isEmpty
      )
    case .skill(let family, let words):
      let named = candidate.skills.filter { family.has($0.row) }.flatMap { profile.skills[$0.place].statements }
      let jobs = Set(candidate.jobs(of: named) + candidate.jobs(holding: words))
      return (jobs.sorted(), !jobs.isEmpty || !named.isEmpty || !candidate.statements(holding: words).isEmpty)
    case .words(let alternatives):
      let jobs = Set(alternatives.flatMap(candidate.jobs(holding:)))
      return (jobs.sorted(), !jobs.isEmpty || alternatives.contains { !candidate.statements(holding: $0).isEmpty })
    }
  }

  /// The parts of "design or operations", "retail, catering".
  private static func alternatives(of area: String) -> [String] {
    area.split(whereSeparator: { $0 == "," || $0 == "/" || $0 == ";" }).flatMap { part in
      part.split(separator: " ").split { $0.lowercased() == "or" }.map { $0.joined(separator: " ") }
    }
  }

  /// `4 years`, `1 year 6 months`.
  static func years(_ months: Int) -> String {
    let (years, rest) = (months / 12, months % 12)
    let parts = [
      years > 0 || rest == 0 ? "\(years) year\(years == 1 ? "" : "s")" : "", rest > 0 ? "\(rest) month\(rest == 1 ? "" : "s")" : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

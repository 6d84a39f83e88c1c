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
      .unknown, "experience.noYears"),
  ]
}

/// Years of work that a role asks for.
public struct ExperienceDemand: Demand {
  enum Area: Sendable {
    /// Any work.
    case any
    /// Work in the role's own occupation, for "similar role" and "related field".
    case similar([String])
    case skill(String, narrower: Set<String>, words: [String])
    case words([String])
  }

  public let category = ExperienceRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  let months: Int
  let area: Area

  init(years: Double, area name: String?, _ source: DemandSource, _ context: RoleContext) {
    self.source = source
    months = Int((years * 12).rounded())
    let words = name.map(TermWords.of) ?? []
    let place = name.map { $0.isEmpty ? "in all" : $0 } ?? "in all"
    requirement = "Experience, \(place): at least \(ExperienceDemand.years(months))"
    key = words.isEmpty ? "total" : words.joined(separator: "-")
    if words.isEmpty {
      area = name == nil || context.occupations.isEmpty ? .any : .similar(context.occupations)
    } else if let id = name.flatMap(context.skills.id(named:)) {
      area = .skill(id, narrower: context.skills.narrower(than: id), words: words)
    } else {
      area = .words(words)
    }
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let (jobs, isNamed) = jobs(of: candidate)
    let dated = jobs.filter { candidate.profile.jobs[$0].months != nil }
    guard !dated.isEmpty else {
      let reason =
        isNamed
        ? Reason("experience.noYears", "\(requirement): named, but in no dated job")
        : Reason("experience.notStated", "\(requirement): not in the profile")
      return Judgement(.unknown, credit: policy.credits.unknown, reason)
    }
    let own = candidate.months(of: dated)
    let evidence = dated.map { candidate.profile.jobs[$0].evidence }
    guard own < months else {
      return Judgement(.met, credit: 100, Reason("experience.enough", "\(requirement): \(ExperienceDemand.years(own))"), evidence)
    }
    let share = own * 100 / months
    let reason = Reason("experience.fewer", "\(requirement): \(ExperienceDemand.years(own))")
    guard share >= policy.thresholds.leastYearsPercent else { return Judgement(.unmet, credit: 0, reason, evidence) }
    return Judgement(.partly, credit: share, reason, evidence)
  }

  /// Jobs that count, and whether the profile names the area at all.
  private func jobs(of candidate: Candidate) -> (jobs: [Int], isNamed: Bool) {
    let profile = candidate.profile
    switch area {
    case .any: return (profile.jobs.indices.filter { !profile.jobs[$0].isProject }, true)
    case .similar(let occupations):
      return (
        profile.jobs.indices.filter { Occupations.closeness(profile.jobs[$0].occupations, occupations) >= .related }, !profile.jobs.isEmpty
      )
    case .skill(let id, let narrower, let words):
      let named = profile.skills.filter { $0.id == id || narrower.contains($0.id ?? "") }.flatMap(\.statements)
      let statements = named + candidate.statements(holding: words)
      return (candidate.jobs(of: statements), !statements.isEmpty)
    case .words(let words):
      let statements = candidate.statements(holding: words)
      return (candidate.jobs(of: statements), !statements.isEmpty)
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

import RoleLexicon
import RoleModel

/// A degree of a level, in one of several fields, or years of work instead where the role allows it.
package enum EducationRule: MatchRule {
  package static let category = MatchCategory.education

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.education.enumerated().map { index, education in
      EducationDemand(education, DemandSource("/education/\(index)", education.grounds, education.necessity))
    }
  }

  package static let examples = [
    MatchExample(
      "Bachelor's degree required", #"{"education": [{"studyType": "Bachelor of Arts", "area": "History"}]}"#, .met, "education.met"),
    MatchExample("Bachelor's degree required", #"{"education": [{"studyType": "Master of Science"}]}"#, .met, "education.met"),
    MatchExample("Bachelor's degree required", #"{"education": [{"studyType": "Associate degree"}]}"#, .unmet, "education.lower"),
    MatchExample("Bachelor's degree required", #"{"education": [{"studyType": "BSc (in progress)"}]}"#, .partly, "education.ongoing"),
    MatchExample("Bachelor's degree required", #"{"skills": [{"name": "History"}]}"#, .unknown, "education.notStated"),
    MatchExample(
      "Bachelor's degree in Computer Science required", #"{"education": [{"studyType": "Bachelor", "area": "Theology"}]}"#, .partly,
      "education.otherField"),
    MatchExample(
      "Bachelor's degree or equivalent experience required",
      #"{"education": [{"studyType": "High school diploma"}], "work": [{"position": "Clerk", "startDate": "2008", "endDate": "2018"}]}"#,
      .met,
      "education.experienceInstead"),
  ]
}

/// A degree that a role asks for.
public struct EducationDemand: Demand {
  public let category = EducationRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  public var gate: Policy.GateKind? { .education }
  let level: EducationLevel
  /// The words of each field.
  let fields: [[String]]
  let orExperience: Bool

  init(_ education: Education, _ source: DemandSource) {
    self.source = source
    level = education.level
    fields = education.fields.map(TermWords.of).filter { !$0.isEmpty }
    orExperience = education.orExperience
    key = level.rawValue
    let fields = education.fields.isEmpty ? "" : " in \(education.fields.joined(separator: ", "))"
    requirement = "Education: \(level.rawValue)\(fields)\(orExperience ? ", or experience" : "")"
  }

  /// What the studies come to; the best study decides.
  private enum Finding: Int, Comparable {
    case notStated, lower, ongoing, otherField, experienceInstead, met

    static func < (left: Finding, right: Finding) -> Bool { left.rawValue < right.rawValue }
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    grade(candidate.profile.education, monthsOfWork: candidate.monthsOfWork, by: policy)
  }

  func grade(_ studies: [Study], monthsOfWork: Int, by policy: Policy) -> Grade {
    grade(find(studies, monthsOfWork, policy).finding, by: policy)
  }

  private func grade(_ finding: Finding, by policy: Policy) -> Grade {
    switch finding {
    case .met, .experienceInstead: Grade(.met, credit: 100)
    case .otherField: Grade(.partly, credit: policy.credits.otherField)
    case .ongoing: Grade(.partly, credit: policy.credits.ongoingStudy)
    case .lower: Grade(.unmet, credit: 0)
    case .notStated: .unknown(policy)
    }
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let studies = candidate.profile.education
    let (finding, place) = find(studies, candidate.monthsOfWork, policy)
    let study = place.map { studies[$0] }
    let level = study?.level?.rawValue ?? ""
    let (code, text) =
      switch finding {
      case .met: ("met", level)
      case .experienceInstead: ("experienceInstead", "\(ExperienceDemand.years(candidate.monthsOfWork)) of work instead")
      case .otherField: ("otherField", "\(level) in another field")
      case .ongoing: ("ongoing", "not finished")
      case .lower: ("lower", level)
      case .notStated: ("notStated", "not in the profile")
      }
    let jobs = candidate.profile.jobs.filter { finding == .experienceInstead && !$0.isProject && $0.months != nil }
    let evidence = finding == .experienceInstead ? jobs.map(\.evidence) : study.map { [$0.evidence] } ?? []
    return Judgement(grade(finding, by: policy), Reason("education.\(code)", "\(requirement): \(text)"), evidence)
  }

  /// The best study, the first of equals; of lower ones the highest.
  private func find(_ studies: [Study], _ monthsOfWork: Int, _ policy: Policy) -> (finding: Finding, study: Int?) {
    var best: (finding: Finding, study: Int?) = (.notStated, nil)
    for place in studies.indices {
      let finding = find(studies[place].level, studies[place].field, isOngoing: studies[place].isOngoing)
      let isHigher = finding == .lower && best.finding == .lower && studies[place].level!.rank > studies[best.study!].level!.rank
      if finding > best.finding || isHigher { best = (finding, place) }
    }
    if best.finding < .experienceInstead, let least = monthsInstead(policy), monthsOfWork >= least { return (.experienceInstead, nil) }
    return best
  }

  private func find(_ own: EducationLevel?, _ field: [String], isOngoing: Bool) -> Finding {
    guard let own else { return .notStated }
    guard own.rank >= level.rank else { return .lower }
    return isOngoing ? .ongoing : fits(field) ? .met : .otherField
  }

  /// A study without a field may be in any.
  private func fits(_ field: [String]) -> Bool {
    fields.isEmpty || field.isEmpty || fields.contains { $0.allSatisfy(field.contains) || field.allSatisfy($0.contains) }
  }

  /// Months of work that stand in for the degree; nil where none do.
  func monthsInstead(_ policy: Policy) -> Int? {
    orExperience ? policy.thresholds.yearsForDegree[level].map { $0 * 12 } : nil
  }
}

extension EducationLevel {
  /// Its place among the levels; higher is more.
  var rank: Int {
    switch self {
    case .secondary: 0
    case .vocational: 1
    case .associate: 2
    case .bachelor: 3
    case .master: 4
    case .doctorate: 5
    }
  }
}

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

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let studies = candidate.profile.education
    let known = studies.filter { $0.level != nil }
    let reached = known.filter { $0.level!.rank >= level.rank && !$0.isOngoing }
    if let study = reached.first(where: fits) {
      return Judgement(.met, credit: 100, Reason("education.met", "\(requirement): \(study.level!.rawValue)"), [study.evidence])
    }
    if let work = workInstead(candidate, policy) { return work }
    if let study = reached.first {
      return Judgement(
        .partly, credit: policy.credits.otherField,
        Reason("education.otherField", "\(requirement): \(study.level!.rawValue) in another field"),
        [study.evidence])
    }
    if let study = known.first(where: { $0.level!.rank >= level.rank }) {
      return Judgement(
        .partly, credit: policy.credits.ongoingStudy, Reason("education.ongoing", "\(requirement): not finished"), [study.evidence])
    }
    if let highest = known.max(by: { $0.level!.rank < $1.level!.rank }) {
      return Judgement(.unmet, credit: 0, Reason("education.lower", "\(requirement): \(highest.level!.rawValue)"), [highest.evidence])
    }
    return Judgement(.unknown, credit: policy.credits.unknown, Reason("education.notStated", "\(requirement): not in the profile"))
  }

  /// A study without a field may be in any.
  private func fits(_ study: Study) -> Bool {
    fields.isEmpty || study.field.isEmpty || fields.contains { $0.allSatisfy(study.field.contains) || study.field.allSatisfy($0.contains) }
  }

  private func workInstead(_ candidate: Candidate, _ policy: Policy) -> Judgement? {
    guard orExperience, let years = policy.thresholds.yearsForDegree[level], candidate.monthsOfWork >= years * 12 else { return nil }
    let jobs = candidate.profile.jobs.filter { !$0.isProject && $0.months != nil }
    return Judgement(
      .met, credit: 100,
      Reason("education.experienceInstead", "\(requirement): \(ExperienceDemand.years(candidate.monthsOfWork)) of work instead"),
      jobs.map(\.evidence))
  }
}

extension EducationLevel {
  /// Its place among the levels; higher is more.
  var rank: Int { EducationLevel.allCases.firstIndex(of: self)! }
}

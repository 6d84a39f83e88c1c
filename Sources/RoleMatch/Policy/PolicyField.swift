import RoleModel

/// One number of a policy: where it stands, what it may be, and what it means. Reading, checking and describing a policy all go by this list.
public struct PolicyField: Sendable {
  /// The keys that lead to it, joined with `.`: `credits.unknown`.
  public let path: String
  public let range: ClosedRange<Int>
  public let unit: String
  public let meaning: String
  let value: WritableKeyPath<Policy, Int> & Sendable

  public func value(in policy: Policy) -> Int { policy[keyPath: value] }

  public static let all: [PolicyField] = weights + shares + credits + thresholds + degrees

  private static let weights = MatchCategory.allCases.map { category in
    PolicyField(
      path: "weights.\(category.rawValue)", range: 0...1000, unit: "weight", meaning: category.meaning, value: \.[weightOf: category])
  }

  private static let shares = [
    percent("preferredPercent", "a preferred demand beside a required one", \.preferredPercent),
    percent("inferredPercent", "a demand that is only implied beside one that is stated", \.inferredPercent),
  ]

  private static let credits = [
    percent("credits.unknown", "the profile says nothing", \.credits.unknown),
    percent("credits.listed", "named in a list or the summary, but in no job", \.credits.listed),
    percent("credits.broader", "a broader skill than the one demanded", \.credits.broader),
    percent("credits.otherField", "a degree of the level demanded, in another field", \.credits.otherField),
    percent("credits.ongoingStudy", "a study of the level demanded that isn't finished", \.credits.ongoingStudy),
    percent("credits.lowerLevel", "the language at a lower level, or at none that is stated", \.credits.lowerLevel),
    percent("credits.relatedOccupation", "a job in a related occupation", \.credits.relatedOccupation),
    percent("credits.sameRegion", "a home in the same region, in another town", \.credits.sameRegion),
    percent("credits.relocation", "a home elsewhere, ready to move", \.credits.relocation),
    percent("credits.payAbove", "expected pay above the range, within the tolerance", \.credits.payAbove),
  ]

  private static let thresholds = [
    percent("thresholds.leastYearsPercent", "the least share of the years demanded that counts in part", \.thresholds.leastYearsPercent),
    percent("thresholds.payTolerancePercent", "how far expected pay may lie above the range", \.thresholds.payTolerancePercent),
  ]

  private static let degrees = EducationLevel.allCases.map { level in
    PolicyField(
      path: "thresholds.yearsForDegree.\(level.rawValue)", range: 0...50, unit: "years",
      meaning: "work that stands in for a degree of this level where the role allows it", value: \.[yearsFor: level])
  }

  private static func percent(_ path: String, _ meaning: String, _ value: WritableKeyPath<Policy, Int> & Sendable) -> PolicyField {
    PolicyField(path: path, range: 0...100, unit: "percent", meaning: meaning, value: value)
  }
}

extension Policy {
  fileprivate subscript(weightOf category: MatchCategory) -> Int {
    get { weights[category] ?? 0 }
    set { weights[category] = newValue }
  }

  fileprivate subscript(yearsFor level: EducationLevel) -> Int {
    get { thresholds.yearsForDegree[level] ?? 0 }
    set { thresholds.yearsForDegree[level] = newValue }
  }
}

extension MatchCategory {
  /// What is looked at, and in what data; for a notice to candidates.
  public var meaning: String {
    switch self {
    case .skills: "skills, from the texts of jobs and projects and from lists of skills"
    case .experience: "years of work in all and per area, from the dates and texts of jobs"
    case .education: "level and field of degrees; never their dates"
    case .credentials: "licences and certifications that are stated"
    case .languages: "languages and their levels"
    case .title: "occupations of earlier jobs, from their titles"
    case .softSkills: "qualities that are stated"
    case .workAuthorization: "countries of the right to work, and whether sponsorship is needed"
    case .clearance: "security clearances that are stated"
    case .location: "town, region and country of the home, workplaces accepted, readiness to move"
    case .travel: "the most travel that is accepted"
    case .pay: "the pay that is expected"
    case .schedule: "days, shifts, hours and terms of employment that are accepted"
    }
  }
}

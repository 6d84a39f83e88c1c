import RoleLexicon
import RoleModel

/// Work like the role's own: a job of the same title or occupation, or of a related one.
package enum TitleRule: MatchRule {
  package static let category = MatchCategory.title

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    guard let title = role.title else { return [] }
    return [TitleDemand(title, context.occupations.isEmpty ? "/title" : "/occupations/0", context)]
  }

  package static let examples = [
    MatchExample("# Registered Nurse", #"{"work": [{"position": "Registered Nurse"}]}"#, .met, "title.same"),
    MatchExample("# Registered Nurse", #"{"work": [{"position": "Staff Nurse (RN)"}]}"#, .met, "title.same"),
    MatchExample("# Registered Nurse", #"{"work": [{"position": "Truck Driver"}]}"#, .unmet, "title.other"),
    MatchExample("# Registered Nurse", #"{"skills": [{"name": "Nursing"}]}"#, .unknown, "title.noJobs"),
  ]
}

/// That the candidate has done such work. It isn't stated as a demand; what a role is says it.
public struct TitleDemand: Demand {
  public let category = TitleRule.category
  public var source: DemandSource
  public let key = "occupation"
  public let requirement: String
  let words: [String]
  let occupations: [String]

  init(_ title: Title, _ pointer: String, _ context: RoleContext) {
    source = DemandSource(pointer, Grounds(title.grounds.evidence), .required, quote: title.text)
    requirement = "Work as \(title.text)"
    words = TermWords.of(title.text)
    occupations = context.occupations
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    grade(nearest(of: candidate)?.closeness ?? .unknown, by: policy)
  }

  func grade(_ closeness: Occupations.Closeness, by policy: Policy) -> Grade {
    switch closeness {
    case .same: Grade(.met, credit: 100)
    case .related: Grade(.partly, credit: policy.credits.relatedOccupation)
    case .other: Grade(.unmet, credit: 0)
    case .unknown: .unknown(policy)
    }
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    guard let nearest = nearest(of: candidate) else {
      return Judgement(grade(.unknown, by: policy), Reason("title.noJobs", "\(requirement): no jobs in the profile"))
    }
    let job = candidate.profile.jobs[nearest.job]
    let reason =
      switch nearest.closeness {
      case .same: Reason("title.same", "\(requirement): \(job.title)")
      case .related: Reason("title.related", "\(requirement): \(job.title), a related occupation")
      case .other: Reason("title.other", "\(requirement): jobs in other occupations")
      case .unknown: Reason("title.unknown", "\(requirement): the jobs' occupations aren't known")
      }
    return Judgement(grade(nearest.closeness, by: policy), reason, nearest.closeness == .unknown ? [] : [job.evidence])
  }

  /// The nearest job, the first of equals; nil where there are none.
  private func nearest(of candidate: Candidate) -> (closeness: Occupations.Closeness, job: Int)? {
    var best: (closeness: Occupations.Closeness, job: Int)?
    for job in candidate.profile.jobs.indices where !candidate.profile.jobs[job].isProject {
      let closeness = closeness(of: candidate, job)
      if best == nil || closeness > best!.closeness { best = (closeness, job) }
      if closeness == .same { break }
    }
    return best
  }

  private func closeness(of candidate: Candidate, _ job: Int) -> Occupations.Closeness {
    let closeness = Occupations.closeness(candidate.profile.jobs[job].occupations, occupations)
    return closeness < .same && isSame(candidate.titles[job]) ? .same : closeness
  }

  /// Whether a title with these words names the same work; one that shares no word doesn't.
  func isSame(_ own: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    // "Lead Infant Teacher" for "Infant Teacher", and "Infant Teacher" for "Infant and Toddler Teacher".
    return words.allSatisfy(own.contains) || (own.count > 1 && own.allSatisfy(words.contains))
  }
}

/// Nearness of occupations by their SOC codes (2018): `41-3091` is detailed, `41-3090` broad, `41-3000` minor, `41-0000` major.
enum Occupations {
  enum Closeness: UInt8, Comparable {
    case unknown, other, related, same

    static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// The SOC codes of `occupations` that a job's may be compared with: all but those of major groups, which hold dozens of trades.
  static func comparable(_ occupations: [Occupation]) -> [String] {
    occupations.filter { $0.scheme == "SOC-2018" && !$0.code.hasSuffix("-0000") }.map(\.code)
  }

  /// The nearest two of both lists. Codes of the same broad occupation are the same, of the same minor group related.
  static func closeness(_ left: [String], _ right: [String]) -> Closeness {
    guard !left.isEmpty, !right.isEmpty else { return .unknown }
    var best = Closeness.other
    for one in left {
      for other in right { best = max(best, closeness(one, other)) }
    }
    return best
  }

  private static func closeness(_ left: String, _ right: String) -> Closeness {
    let common = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    if common == 7 || (common == 6 && left.utf8.count == 7) { return .same }
    return common >= 4 ? .related : .other
  }
}

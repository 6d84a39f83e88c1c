import RoleModel

/// A part of profiles that one rule looks at and that many profiles have alike.
enum ProfilePart: Int, CaseIterable, Sendable {
  case education, languages, workAuthorization, clearances, place, travel, pay, schedule, employment, start

  /// What two profiles must have in common to be judged alike; nil where the profile says nothing of it.
  func key(of profile: Profile) -> Key? {
    let terms = profile.terms
    switch self {
    case .education:
      guard !profile.education.isEmpty else { return nil }
      return .studies(profile.education.map { Key.Study(level: $0.level, field: $0.field, isOngoing: $0.isOngoing) })
    case .languages:
      guard !profile.languages.isEmpty else { return nil }
      return .languages(profile.languages.map { Key.Language(code: $0.code, level: $0.level) })
    case .workAuthorization:
      guard terms.workAuthorization != nil || terms.sponsorshipNeeded != nil else { return nil }
      return .workAuthorization(terms.workAuthorization, terms.sponsorshipNeeded)
    case .clearances: return terms.clearances.map(Key.words)
    case .place:
      guard profile.location != nil || terms.workplace != nil || terms.relocation != nil else { return nil }
      return .place([profile.location?.city, profile.location?.region, profile.location?.country], terms.workplace, terms.relocation)
    case .travel: return terms.maxTravelPercent.map(Key.number)
    case .pay: return terms.expectedPay.map { .pay($0.min, $0.currency, $0.period) }
    case .schedule:
      guard terms.days != nil || terms.shifts != nil || terms.maxHoursPerWeek != nil else { return nil }
      return .schedule(terms.days, terms.shifts, terms.maxHoursPerWeek)
    case .employment: return terms.employmentTypes.map(Key.employment)
    case .start: return terms.availableFrom.map { .words([$0]) }
    }
  }

  enum Key: Hashable, Sendable {
    case studies([Study])
    case languages([Language])
    case workAuthorization([String]?, Bool?)
    case words([String])
    case place([String?], [WorkplaceKind]?, Bool?)
    case number(Int)
    case pay(Double, String, PayPeriod)
    case schedule([String]?, [String]?, Double?)
    case employment([EmploymentKind])

    struct Study: Hashable, Sendable {
      var level: EducationLevel?
      var field: [String]
      var isOngoing: Bool
    }

    struct Language: Hashable, Sendable {
      var code: String?
      var level: LanguageLevel?
    }
  }

  /// A candidate who states this part of `profile` and nothing else.
  func candidate(stating profile: Profile) -> Candidate {
    var own = Profile(id: "", format: profile.format)
    switch self {
    case .education: own.education = profile.education
    case .languages: own.languages = profile.languages
    case .place: (own.location, own.terms) = (profile.location, profile.terms)
    case .workAuthorization, .clearances, .travel, .pay, .schedule, .employment, .start: own.terms = profile.terms
    }
    return Candidate(own)
  }
}

/// One part of all profiles of a pool: each different one kept once.
struct PoolPart: Sendable {
  let part: ProfilePart
  /// Candidates who say something of it, in order, and for each which of `kinds`.
  private(set) var members: [UInt32] = []
  private(set) var kindOfMember: [UInt32] = []
  /// One candidate for each different part; the first says nothing.
  private(set) var kinds: [Candidate]
  private var numbers: [ProfilePart.Key: UInt32] = [:]

  init(_ part: ProfilePart) {
    self.part = part
    kinds = [part.candidate(stating: Profile(id: "", format: .jsonResume))]
  }

  mutating func append(_ profile: Profile, _ candidate: UInt32) {
    guard let key = part.key(of: profile) else { return }
    members.append(candidate)
    if let number = numbers[key] { return kindOfMember.append(number) }
    numbers[key] = UInt32(kinds.count)
    kindOfMember.append(UInt32(kinds.count))
    kinds.append(part.candidate(stating: profile))
  }
}

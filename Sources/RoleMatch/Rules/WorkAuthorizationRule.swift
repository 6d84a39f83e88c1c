import RoleModel

/// The right to work in a country, and who would have to sponsor it.
package enum WorkAuthorizationRule: MatchRule {
  package static let category = MatchCategory.workAuthorization

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.workAuthorization.enumerated().compactMap { index, fact in
      // An offer to sponsor asks nothing of anybody.
      guard fact.country != nil || fact.sponsorship == .refused else { return nil }
      return WorkAuthorizationDemand(
        fact, DemandSource("/workAuthorization/\(index)", fact.grounds, fact.necessity),
        isSponsored: role.workAuthorization.contains { $0.sponsorship == .offered })
    }
  }

  package static let examples = [
    MatchExample(
      "Must be authorized to work in the US", #"{"meta": {"rolecall": {"workAuthorization": ["US"]}}}"#, .met, "authorization.stated"),
    MatchExample(
      "Must be authorized to work in the US", #"{"meta": {"rolecall": {"workAuthorization": ["CA"]}}}"#, .unmet,
      "authorization.otherCountry"),
    MatchExample("Must be authorized to work in the US", #"{"skills": []}"#, .unknown, "authorization.notStated"),
    MatchExample(
      "We do not sponsor visas", #"{"meta": {"rolecall": {"sponsorshipNeeded": true}}}"#, .unmet, "authorization.sponsorshipNeeded"),
    MatchExample(
      "We do not sponsor visas", #"{"meta": {"rolecall": {"sponsorshipNeeded": false}}}"#, .met, "authorization.noSponsorshipNeeded"),
  ]
}

/// A right to work that a role asks for.
public struct WorkAuthorizationDemand: Demand {
  public let category = WorkAuthorizationRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  public var gate: Policy.GateKind? { .workAuthorization }
  private let country: String?
  private let isRefused: Bool
  private let isSponsored: Bool

  init(_ fact: WorkAuthorization, _ source: DemandSource, isSponsored: Bool) {
    self.source = source
    country = fact.country
    isRefused = fact.sponsorship == .refused
    self.isSponsored = isSponsored && !isRefused
    key = [country, isRefused ? "no-sponsorship" : nil].compactMap { $0?.lowercased() }.joined(separator: "-")
    requirement = "Right to work\(country.map { " in \($0)" } ?? "")\(isRefused ? ", without sponsorship" : "")"
  }

  /// What the profile says of it.
  private enum Finding: String {
    case stated, sponsored, noSponsorshipNeeded, sponsorshipNeeded, otherCountry, notStated

    var isMet: Bool? {
      switch self {
      case .stated, .sponsored, .noSponsorshipNeeded: true
      case .sponsorshipNeeded, .otherCountry: false
      case .notStated: nil
      }
    }

    var text: String {
      switch self {
      case .stated: "stated"
      case .sponsored: "the employer sponsors"
      case .noSponsorshipNeeded: "no sponsorship is needed"
      case .sponsorshipNeeded: "sponsorship is needed"
      case .otherCountry: "other countries are stated"
      case .notStated: "not in the profile"
      }
    }
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { Grade(find(candidate).isMet, policy) }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let finding = find(candidate)
    return Judgement(
      Grade(finding.isMet, policy), Reason("authorization.\(finding.rawValue)", "\(requirement): \(finding.text)"),
      candidate.profile.terms.evidence(["workAuthorization", "sponsorshipNeeded"]))
  }

  private func find(_ candidate: Candidate) -> Finding {
    let needed = candidate.profile.terms.sponsorshipNeeded
    if isRefused, needed == true { return .sponsorshipNeeded }
    if let country, let countries = candidate.profile.terms.workAuthorization {
      return countries.contains(country) ? .stated : isSponsored ? .sponsored : .otherCountry
    }
    if needed == false { return .noSponsorshipNeeded }
    return needed == true && isSponsored ? .sponsored : .notStated
  }
}

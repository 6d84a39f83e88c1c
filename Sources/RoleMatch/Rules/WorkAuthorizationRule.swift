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

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let terms = candidate.profile.terms
    let evidence = [terms.evidence("workAuthorization"), terms.evidence("sponsorshipNeeded")].compactMap { $0 }
    func judgement(_ verdict: Verdict, _ code: String, _ text: String) -> Judgement {
      Judgement(
        verdict, credit: verdict == .met ? 100 : verdict == .unknown ? policy.credits.unknown : 0,
        Reason("authorization.\(code)", "\(requirement): \(text)"), evidence)
    }
    if isRefused, terms.sponsorshipNeeded == true { return judgement(.unmet, "sponsorshipNeeded", "sponsorship is needed") }
    if let country, let countries = terms.workAuthorization {
      if countries.contains(country) { return judgement(.met, "stated", "stated") }
      if isSponsored { return judgement(.met, "sponsored", "the employer sponsors") }
      return judgement(.unmet, "otherCountry", "other countries are stated")
    }
    if terms.sponsorshipNeeded == false { return judgement(.met, "noSponsorshipNeeded", "no sponsorship is needed") }
    if terms.sponsorshipNeeded == true, isSponsored { return judgement(.met, "sponsored", "the employer sponsors") }
    return judgement(.unknown, "notStated", "not in the profile")
  }
}

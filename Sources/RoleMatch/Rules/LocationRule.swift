import RoleLexicon
import RoleModel

/// Whether the candidate can be where the work is.
package enum LocationRule: MatchRule {
  package static let category = MatchCategory.location

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    let places = role.locations.enumerated().filter { $0.element.city != nil || $0.element.region != nil || $0.element.country != nil }
    guard !places.isEmpty || !role.workplace.isEmpty else { return [] }
    return [
      LocationDemand(
        places.map { ("/locations/\($0.offset)", $0.element) }, role.workplace.enumerated().map { ("/workplace/\($0.offset)", $0.element) })
    ]
  }

  package static let examples = [
    MatchExample("Location: Columbus, OH", #"{"basics": {"location": {"city": "Columbus", "region": "Ohio"}}}"#, .met, "location.sameTown"),
    MatchExample(
      "Location: Columbus, OH", #"{"basics": {"location": {"city": "Dayton", "region": "Ohio"}}}"#, .partly, "location.sameRegion"),
    MatchExample(
      "Location: Columbus, OH", #"{"basics": {"location": {"city": "Reno", "region": "Nevada"}}}"#, .unknown, "location.elsewhere"),
    MatchExample(
      "Location: Columbus, OH",
      #"{"basics": {"location": {"city": "Reno", "region": "Nevada"}}, "meta": {"rolecall": {"relocation": true}}}"#, .met,
      "location.relocation"),
    MatchExample(
      "Location: Columbus, OH",
      #"{"basics": {"location": {"city": "Reno", "region": "Nevada"}}, "meta": {"rolecall": {"relocation": false}}}"#, .unmet,
      "location.staysElsewhere"),
    MatchExample("This is a fully remote role.", #"{"basics": {"location": {"city": "Reno"}}}"#, .met, "location.remote"),
  ]
}

/// The places of a role, and how it is worked.
public struct LocationDemand: Demand {
  public let category = LocationRule.category
  public var source: DemandSource
  public let key = "place"
  public let requirement: String
  private let places: [Location]
  private let workplaces: [WorkplaceKind]

  init(_ places: [(pointer: String, location: Location)], _ workplaces: [(pointer: String, workplace: Workplace)]) {
    var sources = places.map { DemandSource($0.pointer, $0.location.grounds, $0.location.necessity, quote: $0.location.text) }
    sources += workplaces.map { DemandSource($0.pointer, $0.workplace.grounds, nil) }
    var source = sources[0]
    source.places = sources.flatMap(\.places)
    self.source = source
    self.places = places.map(\.location)
    self.workplaces = workplaces.map(\.workplace.value)
    let parts = places.map(\.location.text) + workplaces.map(\.workplace.value.rawValue)
    requirement = "Place: \(parts.joined(separator: "; "))"
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let (terms, home) = (candidate.profile.terms, candidate.profile.location)
    let isRemote = workplaces.contains(.remote)
    var evidence = home.map { [$0.evidence] } ?? []
    func judgement(_ verdict: Verdict, _ credit: Int, _ code: String, _ text: String) -> Judgement {
      Judgement(verdict, credit: credit, Reason("location.\(code)", "\(requirement): \(text)"), evidence)
    }
    if let accepted = terms.workplace {
      evidence += [terms.evidence("workplace")].compactMap { $0 }
      if !workplaces.isEmpty, !workplaces.contains(where: accepted.contains) {
        return judgement(.unmet, 0, "otherWorkplace", "only \(accepted.map(\.rawValue).joined(separator: ", ")) is accepted")
      }
      if isRemote, accepted.contains(.remote) { return judgement(.met, 100, "remote", "remote work suits both") }
    }
    if isRemote, terms.workplace == nil { return judgement(.met, 100, "remote", "the role is remote") }
    guard !places.isEmpty else {
      return terms.workplace == nil
        ? judgement(.unknown, policy.credits.unknown, "notStated", "not in the profile") : judgement(.met, 100, "workplace", "accepted")
    }
    guard let home, home.city != nil || home.region != nil || home.country != nil else {
      if terms.relocation == true { return judgement(.met, policy.credits.relocation, "relocation", "ready to move") }
      return judgement(.unknown, policy.credits.unknown, "notStated", "no place in the profile")
    }
    if places.contains(where: { LocationDemand.isTown(home, of: $0) }) { return judgement(.met, 100, "sameTown", "lives there") }
    if terms.relocation == true {
      evidence += [terms.evidence("relocation")].compactMap { $0 }
      return judgement(.met, policy.credits.relocation, "relocation", "ready to move")
    }
    if places.contains(where: { LocationDemand.isRegion(home, of: $0) }) {
      return judgement(.partly, policy.credits.sameRegion, "sameRegion", "lives in the same region")
    }
    if terms.relocation == false {
      evidence += [terms.evidence("relocation")].compactMap { $0 }
      return judgement(.unmet, 0, "staysElsewhere", "lives elsewhere and won't move")
    }
    return judgement(.unknown, policy.credits.unknown, "elsewhere", "lives elsewhere; nothing is said of moving")
  }

  /// A role that names only a region or a country is met by living in it.
  private static func isTown(_ home: ProfileLocation, of place: Location) -> Bool {
    guard agree(home.country, place.country), agree(home.region, place.region) else { return false }
    if let city = place.city { return home.city.map { TermWords.of($0) == TermWords.of(city) } ?? false }
    return place.region != nil ? home.region != nil : home.country != nil
  }

  private static func isRegion(_ home: ProfileLocation, of place: Location) -> Bool {
    agree(home.country, place.country) && home.region != nil && place.region != nil && agree(home.region, place.region)
  }

  /// Names that contradict each other differ; one that is missing contradicts nothing.
  private static func agree(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    return TermWords.of(left) == TermWords.of(right)
  }
}

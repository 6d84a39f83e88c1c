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
public struct LocationDemand: PartDemand {
  static let part = ProfilePart.place
  public let category = LocationRule.category
  public var source: DemandSource
  public let key = "place"
  public let requirement: String
  private let places: [PlaceWords]
  private let workplaces: [WorkplaceKind]

  init(_ places: [(pointer: String, location: Location)], _ workplaces: [(pointer: String, workplace: Workplace)]) {
    var sources = places.map { DemandSource($0.pointer, $0.location.grounds, $0.location.necessity, quote: $0.location.text) }
    sources += workplaces.map { DemandSource($0.pointer, $0.workplace.grounds, nil) }
    var source = sources[0]
    source.places = sources.flatMap(\.places)
    self.source = source
    self.places = places.compactMap { PlaceWords(city: $0.location.city, region: $0.location.region, country: $0.location.country) }
    self.workplaces = workplaces.map(\.workplace.value)
    let parts = places.map(\.location.text) + workplaces.map(\.workplace.value.rawValue)
    requirement = "Place: \(parts.joined(separator: "; "))"
  }

  /// What the places and workplaces of both come to.
  private enum Finding {
    case otherWorkplace, remote, roleIsRemote, workplace, sameTown, relocation, sameRegion, staysElsewhere, elsewhere, notStated, noPlace
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { grade(find(candidate), by: policy) }

  private func grade(_ finding: Finding, by policy: Policy) -> Grade {
    switch finding {
    case .remote, .roleIsRemote, .workplace, .sameTown: Grade(.met, credit: 100)
    case .relocation: Grade(.met, credit: policy.credits.relocation)
    case .sameRegion: Grade(.partly, credit: policy.credits.sameRegion)
    case .otherWorkplace, .staysElsewhere: Grade(.unmet, credit: 0)
    case .elsewhere, .notStated, .noPlace: .unknown(policy)
    }
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let (terms, finding) = (candidate.profile.terms, find(candidate))
    let (code, text): (String, String) =
      switch finding {
      case .otherWorkplace: ("otherWorkplace", "only \(terms.workplace?.map(\.rawValue).joined(separator: ", ") ?? "") is accepted")
      case .remote: ("remote", "remote work suits both")
      case .roleIsRemote: ("remote", "the role is remote")
      case .workplace: ("workplace", "accepted")
      case .sameTown: ("sameTown", "lives there")
      case .relocation: ("relocation", "ready to move")
      case .sameRegion: ("sameRegion", "lives in the same region")
      case .staysElsewhere: ("staysElsewhere", "lives elsewhere and won't move")
      case .elsewhere: ("elsewhere", "lives elsewhere; nothing is said of moving")
      case .notStated: ("notStated", "not in the profile")
      case .noPlace: ("notStated", "no place in the profile")
      }
    let speaksOfMoving = finding == .relocation || finding == .staysElsewhere
    let evidence = candidate.profile.location.map { [$0.evidence] } ?? []
    return Judgement(
      grade(finding, by: policy), Reason("location.\(code)", "\(requirement): \(text)"),
      evidence + terms.evidence(speaksOfMoving ? ["workplace", "relocation"] : ["workplace"]))
  }

  private func find(_ candidate: Candidate) -> Finding {
    let isRemote = workplaces.contains(.remote)
    if let accepted = candidate.profile.terms.workplace {
      if !workplaces.isEmpty, !workplaces.contains(where: accepted.contains) { return .otherWorkplace }
      if isRemote, accepted.contains(.remote) { return .remote }
    } else if isRemote {
      return .roleIsRemote
    }
    guard !places.isEmpty else { return candidate.profile.terms.workplace == nil ? .notStated : .workplace }
    let relocation = candidate.profile.terms.relocation
    guard let home = candidate.home else {
      return relocation == true ? .relocation : .noPlace
    }
    if places.contains(where: { LocationDemand.isTown(home, of: $0) }) { return .sameTown }
    if relocation == true { return .relocation }
    if places.contains(where: { LocationDemand.isRegion(home, of: $0) }) { return .sameRegion }
    return relocation == false ? .staysElsewhere : .elsewhere
  }

  /// A role that names only a region or a country is met by living in it.
  private static func isTown(_ home: PlaceWords, of place: PlaceWords) -> Bool {
    guard agree(home.country, place.country), agree(home.region, place.region) else { return false }
    if let city = place.city { return home.city == city }
    return place.region != nil ? home.region != nil : home.country != nil
  }

  private static func isRegion(_ home: PlaceWords, of place: PlaceWords) -> Bool {
    agree(home.country, place.country) && home.region != nil && place.region != nil && agree(home.region, place.region)
  }

  /// Names that contradict each other differ; one that is missing contradicts nothing.
  private static func agree(_ left: [String]?, _ right: [String]?) -> Bool {
    guard let left, let right else { return true }
    return left == right
  }
}

import RoleLexicon

/// A place, its names as words; nil where nothing is said.
struct PlaceWords: Sendable {
  let city, region, country: [String]?

  /// Nil where nothing is said at all.
  init?(city: String?, region: String?, country: String?) {
    guard city != nil || region != nil || country != nil else { return nil }
    self.city = city.map(TermWords.of)
    self.region = region.map(TermWords.of)
    self.country = country.map(TermWords.of)
  }
}

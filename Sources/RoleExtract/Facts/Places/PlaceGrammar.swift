import RoleLexicon
import RoleModel

/// Reads places in one passage, from the tables' names and the signs between them.
///
/// `Bromley, Kent` · `Yerevan, Armenia` · `Charleston SC` · `downtown Burbank` · `United States-New Jersey-Jersey City` · `OH`
struct PlaceGrammar {
  let reading: Reading
  let end: Int
  private let tables: PlaceTables
  private let cities: PlaceNames
  private let regions: PlaceNames
  private let countries: PlaceNames
  /// All letters of the passage are capitals, so that capitals tell nothing.
  private let isShouted: Bool

  init(_ reading: Reading, passage: Int) {
    self.reading = reading
    tables = reading.analysis.lexicon.places
    let tokens = reading.passages[passage].tokens
    end = tokens.upperBound
    isShouted =
      tokens.count > 3 && reading.tokens[tokens].allSatisfy { $0.shape.contains(.allCapitals) || !$0.shape.contains(.capitalized) }
    cities = PlaceNames(.cities, reading, passage)
    regions = PlaceNames(.regions, reading, passage)
    countries = PlaceNames(.countries, reading, passage)
  }

  /// Whether the passage may hold a place: a name that a table knows, or an abbreviation with which an unknown name may stand.
  static func mayRead(_ reading: Reading, passage: Int) -> Bool {
    reading.has(.cities, inPassage: passage) || reading.has(.regions, inPassage: passage) || reading.has(.countries, inPassage: passage)
      || reading.holds(.abbreviation, inPassage: passage)
  }

  // MARK: One place

  /// The place that begins at token `index`, or nil.
  func place(at index: Int, _ context: PlaceContext) -> Place? {
    if context == .slot || isDashed(index), let place = descending(at: index) { return place }
    var place = ascending(at: index, context)
    if place == nil, let name = afterDirection(index), var inner = ascending(at: name, .text), inner.kind != .country, inner.kind != .group
    {
      // `Central Manchester`, `southern California`: the direction belongs to the name.
      inner.tokens = index..<inner.tokens.upperBound
      inner.text = Int(reading.tokens[index].start)..<inner.text.upperBound
      if inner.kind == .word { inner.kind = .city }
      place = inner
    }
    return place
  }

  /// Town, region, country: from the smallest up.
  private func ascending(at index: Int, _ context: PlaceContext) -> Place? {
    let city = cities[index]
    let region = regions[index]
    let country = countries[index]
    let longest = max(city?.tokens.count ?? 0, region?.tokens.count ?? 0, country?.tokens.count ?? 0)
    if let city, city.tokens.count == longest, country?.tokens.count != longest || isCityState(city, country) {
      return place(ofCity: city, context)
    }
    if let region, region.tokens.count == longest { return place(ofRegion: region, context) }
    if let country, country.tokens.count == longest { return place(ofCountry: country) }
    if context != .text || followsUnknownTown(index), let name = unknownName(at: index) { return place(ofUnknown: name, context) }
    if context != .text, let row = abbreviation(at: index), index + 1 == end || !reading.isJoined(index + 1) || context == .slot {
      return alone(row, index)
    }
    return nil
  }

  /// Singapore, Hong Kong: the country's name is its town's.
  private func isCityState(_ city: PhraseIndex.Hit, _ country: PhraseIndex.Hit?) -> Bool {
    guard let code = country.flatMap({ tables.countries[$0.row].code }) else { return false }
    return tables.places(ofCity: city.row).first?.hasPrefix(code) == true
  }

  private func place(ofCity hit: PhraseIndex.Hit, _ context: PlaceContext) -> Place {
    let homonyms = tables.places(ofCity: hit.row)
    var tokens = hit.tokens
    // `Taguig City`, `Quezon City`: the word belongs to many names that the table has without it.
    if tokens.upperBound < end, reading.isJoined(tokens.upperBound), reading.tokens[tokens.upperBound].shape.contains(.capitalized),
      reading.isWord(tokens.upperBound, "city"), tokens.upperBound + 1 == end || !isJoinedCapital(tokens.upperBound + 1)
    {
      tokens = tokens.lowerBound..<(tokens.upperBound + 1)
    }
    var place = Place(kind: tables.isWord(city: hit.row) ? .word : .city, tokens: tokens, text: reading.textRange(tokens))
    place.city = reading.string(place.text)
    addCapital(to: &place)
    addOuter(to: &place, homonyms: homonyms, context)
    if place.kind != .full, tables.hasMainPlace(city: hit.row) { place.country = homonyms.first.map { String($0.prefix(2)) } }
    return place
  }

  /// `Washington, D.C.` is one name of the table: its town and its district.
  private func addCapital(to place: inout Place) {
    let last = place.tokens.upperBound - 1
    let isDistrict = reading.isWord(last, "dc") || (place.tokens.count >= 3 && reading.isWord(last, "c") && reading.isWord(last - 1, "d"))
    guard place.tokens.count > 1, isDistrict else { return }
    place.city = reading.string(reading.tokens[place.tokens.lowerBound].range)
    (place.region, place.country, place.kind) = ("District of Columbia", "US", .full)
  }

  private func isJoinedCapital(_ index: Int) -> Bool {
    reading.isJoined(index) && reading.tokens[index].shape.contains(.capitalized)
  }

  private func place(ofUnknown name: Range<Int>, _ context: PlaceContext) -> Place? {
    var place = Place(kind: .unknown, tokens: name, text: reading.textRange(name))
    place.city = reading.string(place.text)
    addOuter(to: &place, homonyms: [], context)
    return place.kind == .full || context == .slot ? place : nil
  }

  private func place(ofRegion hit: PhraseIndex.Hit, _ context: PlaceContext) -> Place {
    let region = tables.regions[hit.row]
    var place = Place(kind: region.isWord ? .word : .region, tokens: hit.tokens, text: reading.textRange(hit.tokens))
    place.region = region.isArea ? nil : region.name
    place.country = region.country
    if let next = outer(after: hit.tokens.upperBound), let country = countries[next] { extend(&place, with: country) }
    addPostalCode(to: &place)
    return place
  }

  private func place(ofCountry hit: PhraseIndex.Hit) -> Place {
    let country = tables.countries[hit.row]
    let kind: Place.Kind = country.isWord ? .word : country.code == nil ? .group : .country
    return Place(kind: kind, tokens: hit.tokens, text: reading.textRange(hit.tokens), country: country.code)
  }

  private func alone(_ row: Int, _ index: Int) -> Place {
    let region = tables.regions[row]
    return Place(
      kind: .region, tokens: index..<(index + 1), text: reading.tokens[index].range, region: region.name, country: region.country)
  }

  // MARK: What stands after a town

  private func addOuter(to place: inout Place, homonyms: [Substring], _ context: PlaceContext) {
    if let next = outer(after: place.tokens.upperBound) {
      if let hit = regions[next], isOuterRegion(hit, after: place, homonyms) {
        let region = tables.regions[hit.row]
        extend(&place, with: hit)
        place.kind = .full
        place.region = region.isArea ? nil : region.name
        place.country = region.country
      } else if let row = abbreviation(at: next), isOuterAbbreviation(row, next, place, homonyms, context) {
        let best = best(ofAbbreviation: next, homonyms) ?? row
        place.kind = .full
        place.tokens = place.tokens.lowerBound..<(next + 1)
        place.text = place.text.lowerBound..<Int(reading.tokens[next].end)
        place.region = tables.regions[best].name
        place.country = tables.regions[best].country
      }
    }
    addPostalCode(to: &place)
    if let next = outer(after: place.tokens.upperBound), place.postalCode == nil || reading.gap(before: next).contains(UInt8(ascii: ",")),
      let hit = countries[next], tables.countries[hit.row].code != nil
    {
      extend(&place, with: hit)
      place.kind = .full
      place.country = tables.countries[hit.row].code
      addPostalCode(to: &place)
    }
  }

  /// A region's full name after a town. Without a sign between them the two must be known to belong together.
  private func isOuterRegion(_ hit: PhraseIndex.Hit, after place: Place, _ homonyms: [Substring]) -> Bool {
    let region = tables.regions[hit.row]
    guard let country = region.country else { return false }
    // A known town beside a region of another country is the next of a list: `Nassau, Suffolk`.
    if !reading.isJoined(hit.tokens.lowerBound) { return homonyms.isEmpty || homonyms.contains { $0.hasPrefix(country) } }
    return homonyms.contains { $0.hasPrefix(country) && (region.admin.isEmpty || $0.dropFirst(3) == region.admin) }
      || (place.kind == .unknown && !region.isWord)
  }

  private func isOuterAbbreviation(_ row: Int, _ index: Int, _ place: Place, _ homonyms: [Substring], _ context: PlaceContext) -> Bool {
    let known = best(ofAbbreviation: index, homonyms) != nil
    if reading.isJoined(index) { return known || (context == .slot && !isShouted) || hasPostalCode(after: index) }
    if known || hasPostalCode(after: index) { return true }
    return place.kind != .unknown || context != .text
  }

  /// The region of that abbreviation where a town of this name is.
  private func best(ofAbbreviation index: Int, _ homonyms: [Substring]) -> Int? {
    tables.regions(abbreviated: reading.text[reading.tokens[index].range]).first { row in
      let region = tables.regions[row]
      return homonyms.contains { $0.hasPrefix(region.country ?? "?") && $0.dropFirst(3) == region.admin }
    }
  }

  private func abbreviation(at index: Int) -> Int? {
    guard index < end, reading.tokens[index].shape.contains(.allCapitals) else { return nil }
    return tables.regions(abbreviated: reading.text[reading.tokens[index].range]).first
  }

  private func extend(_ place: inout Place, with hit: PhraseIndex.Hit) {
    place.tokens = place.tokens.lowerBound..<hit.tokens.upperBound
    place.text = place.text.lowerBound..<reading.textRange(hit.tokens).upperBound
  }

  /// The token after `index` if only a sign that joins a town to its region stands between.
  private func outer(after index: Int) -> Int? {
    guard index < end else { return nil }
    let gap = reading.gap(before: index)
    guard gap.count <= 4 else { return nil }
    let isJoining = gap.allSatisfy {
      $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "/")
        || $0 == UInt8(ascii: ".")
        || $0 >= 0x80
    }
    return isJoining && gap.first != UInt8(ascii: ".") ? index : nil
  }

  /// `US - CA - San Francisco` is written so wherever it stands.
  private func isDashed(_ index: Int) -> Bool {
    index + 1 < end && abbreviation(at: index + 1) != nil && reading.gap(before: index + 1).contains(UInt8(ascii: "-"))
  }

  // MARK: From the country down

  /// `United States-New Jersey-Jersey City`, `US - CA - San Francisco`, `USA DC Washington`.
  private func descending(at index: Int) -> Place? {
    guard let country = countries[index], tables.countries[country.row].code != nil, let next = outer(after: country.tokens.upperBound)
    else {
      return nil
    }
    var place = self.place(ofCountry: country)
    place.kind = .full
    if let hit = regions[next], tables.regions[hit.row].country == place.country {
      extend(&place, with: hit)
      place.region = tables.regions[hit.row].name
    } else if let row = abbreviation(at: next), tables.regions[row].country == place.country {
      place.region = tables.regions[row].name
      place.tokens = place.tokens.lowerBound..<(next + 1)
      place.text = place.text.lowerBound..<Int(reading.tokens[next].end)
    } else if cities[next] == nil || reading.gap(before: next).contains(UInt8(ascii: "/")) {
      return nil
    }
    guard let town = outer(after: place.tokens.upperBound) else { return place.region == nil ? nil : place }
    let name = cities[town]?.tokens ?? unknownName(at: town)
    guard let name else { return place.region == nil ? nil : place }
    place.city = reading.string(reading.textRange(name))
    place.tokens = place.tokens.lowerBound..<name.upperBound
    place.text = place.text.lowerBound..<reading.textRange(name).upperBound
    return place
  }

  // MARK: Names that no table knows

  /// In running text an unknown town counts only before a region's full name, or an abbreviation with a postal code.
  private func followsUnknownTown(_ index: Int) -> Bool {
    guard index < end, reading.tokens[index].shape.contains(.capitalized) else { return false }
    for next in (index + 1)..<min(end, index + 5) where !reading.isJoined(next) {
      guard reading.gap(before: next).first == UInt8(ascii: ",") else { return false }
      if let hit = regions[next] { return tables.regions[hit.row].country != nil && !tables.regions[hit.row].isArea }
      return abbreviation(at: next) != nil && hasPostalCode(after: next)
    }
    return false
  }

  /// One to four capitalized words, with small joining words among them.
  private func unknownName(at index: Int) -> Range<Int>? {
    var position = index
    var last = index
    while position < end, position - index < 5 {
      if position > index, !isNameJoined(position) { break }
      let shape = reading.tokens[position].shape
      if shape.contains(.capitalized), !isNoPlaceWord(position), !(shape.contains(.allCapitals) && !isShouted) {
        last = position + 1
      } else if position == index || !PlaceGrammar.joiningWords.contains(where: { reading.isWord(position, $0) }) {
        break
      }
      position += 1
    }
    return last > index && last - index <= 4 ? index..<last : nil
  }

  private func isNameJoined(_ index: Int) -> Bool {
    let gap = reading.gap(before: index)
    return gap.count <= 2
      && gap.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") || ($0 == UInt8(ascii: ".") && gap.count == 2) }
  }

  private func isNoPlaceWord(_ index: Int) -> Bool { reading.isWord(index, among: PlaceGrammar.noPlaceWords) }

  /// The name's first token after a direction or part (`central`, `downtown`, `Greater`), or nil.
  private func afterDirection(_ index: Int) -> Int? {
    guard index + 1 < end, reading.isWord(index, of: .directions), reading.isJoined(index + 1) else { return nil }
    // `Eastern Suburbs of Melbourne`.
    if index + 3 < end, reading.isWord(index + 1, among: ["suburbs", "outskirts", "side", "part"]), reading.isWord(index + 2, "of") {
      return index + 3
    }
    return index + 1
  }

  private static let joiningWords: [StaticString] = [
    "upon", "on", "under", "le", "la", "de", "of", "by", "the", "in", "del", "al", "sur", "am", "an",
  ]
  static let directions: [StaticString] = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "downtown", "midtown", "uptown", "greater",
    "metro", "metropolitan", "inner", "outer", "northeast", "northwest", "southeast", "southwest", "lower", "upper", "mid", "coastal",
    "suburban",
  ]
  private static let noPlaceWords: [StaticString] = [
    "remote", "remotely", "hybrid", "onsite", "home", "office", "offices", "field", "various", "multiple", "flexible", "full", "part",
    "time", "street",
    "road", "avenue", "suite", "floor", "our", "the", "we", "this", "job", "you", "your", "department", "university", "any", "anywhere",
    "all", "as", "to",
    "work", "working", "travel", "on", "site", "virtual", "telework", "type", "salary", "competitive", "global", "worldwide", "nationwide",
    "national",
    "position", "negotiable", "not", "none", "yes", "no", "company", "client", "customer", "will", "must", "may", "if", "for", "in", "at",
    "and", "or",
    "see", "please", "required", "preferred", "tbd", "tbc", "based", "candidates", "monday", "temporary", "permanent", "contract", "one",
    "hours", "role",
    "team", "building", "area", "location", "locations", "district", "center", "headquarters", "hq", "applicants", "open", "up", "from",
    "with", "about",
  ]

  // MARK: Postal codes

  private func hasPostalCode(after index: Int) -> Bool { postalCode(at: index + 1) != nil }

  private func addPostalCode(to place: inout Place) {
    guard place.postalCode == nil, let range = postalCode(at: place.tokens.upperBound) else { return }
    place.postalCode = reading.string(reading.textRange(range))
    place.tokens = place.tokens.lowerBound..<range.upperBound
  }

  /// Four to six digits, `44113-0001`, or letters and digits in two parts (`BR1 1AA`, `K1A 0B1`).
  private func postalCode(at index: Int) -> Range<Int>? {
    guard index < end, outer(after: index) != nil else { return nil }
    let token = reading.tokens[index]
    if token.shape.contains(.digits) {
      let text = reading.text[token.range]
      guard (4...6).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      if index + 1 < end, reading.gap(before: index + 1).elementsEqual([UInt8(ascii: "-")]), reading.tokens[index + 1].range.count == 4 {
        return index..<(index + 2)
      }
      return index..<(index + 1)
    }
    guard index + 1 < end, reading.isJoined(index + 1), isLettersAndDigits(token), reading.tokens[index + 1].range.count == 3 else {
      return nil
    }
    return isLettersAndDigits(reading.tokens[index + 1]) ? index..<(index + 2) : nil
  }

  private func isLettersAndDigits(_ token: Token) -> Bool {
    let text = reading.text[token.range]
    guard (2...4).contains(text.count) else { return false }
    let digits = text.filter { (0x30...0x39).contains($0) }.count
    return digits > 0 && digits < text.count && text.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }
}

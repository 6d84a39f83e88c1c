import RoleLexicon
import RoleModel

/// Reads places in one passage, from the tables' names and the signs between them.
///
/// `Bromley, Kent` · `Yerevan, Armenia` · `Charleston SC` · `downtown Burbank` · `United States-New Jersey-Jersey City` · `OH`
struct PlaceGrammar {
  let reading: Reading
  let end: Int
  let tables: PlaceTables
  let cities: PlaceNames
  let regions: PlaceNames
  let countries: PlaceNames
  /// Tokens among which a town may begin that no table knows, and whose region behind a comma tells that it is one.
  private let unknownTowns: Range<Int>
  /// All letters of the passage are capitals, so that capitals tell nothing.
  let isShouted: Bool

  init(_ reading: Reading, passage: Int) {
    self.reading = reading
    tables = reading.analysis.lexicon.places
    let tokens = reading.passages[passage].tokens
    end = tokens.upperBound
    isShouted =
      tokens.count > 3 && reading.tokens[tokens].allSatisfy { $0.shape.contains(.allCapitals) || !$0.shape.contains(.capitalized) }
    let names = PlaceNames.all(reading, passage)
    (cities, regions, countries) = names
    var unknownTowns = 0..<0
    for index in tokens.dropFirst() where reading.tokens[index].signs.contains(.comma) {
      guard reading.tokens[index].shape.contains(.allCapitals) || names.regions[index] != nil else { continue }
      unknownTowns = (unknownTowns.isEmpty ? index - PlaceGrammar.longestTown : unknownTowns.lowerBound)..<index
    }
    self.unknownTowns = unknownTowns
  }

  // MARK: One place

  /// The place that begins at token `index` of running text, where most words begin none.
  func placeInText(at index: Int, isCued: Bool) -> Place? {
    let mayBegin =
      isCued || cities.mayBegin(at: index) || regions.mayBegin(at: index) || countries.mayBegin(at: index) || unknownTowns.contains(index)
      || reading.isWord(index, of: .directions)
    return mayBegin ? place(at: index, isCued ? .cued : .text) : nil
  }

  /// The place that begins at token `index`, or nil.
  func place(at index: Int, _ context: PlaceContext) -> Place? {
    if context == .slot || isDashed(index), let place = descending(at: index) { return place }
    var place = ascending(at: index, context)
    if let text = place?.text, text.count > 2, text.upperBound < reading.text.count, reading.text[text.upperBound] == UInt8(ascii: "."),
      reading.text[text.upperBound - 2] == UInt8(ascii: ".")
    {
      // The last point of `U.S.`
      place?.text = text.lowerBound..<(text.upperBound + 1)
    }
    if (place?.kind ?? .unknown) <= .word, let name = afterDirection(index), var inner = ascending(at: name, .text),
      inner.kind != .country,
      inner.kind != .group
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
  func ascending(at index: Int, _ context: PlaceContext) -> Place? {
    let city = cities[index]
    let region = regions[index]
    let country = countries[index]
    let longest = max(city?.tokens.count ?? 0, region?.tokens.count ?? 0, country?.tokens.count ?? 0)
    if let city, city.tokens.count == longest, country?.tokens.count != longest || isCityState(city, country),
      region?.tokens.count != longest || isRatherTown(city, region)
    {
      if let longer = longerTown(than: city) { return place(ofUnknown: longer, context) }
      return place(ofCity: city, context)
    }
    if let region, region.tokens.count == longest { return place(ofRegion: region, context) }
    if let country, country.tokens.count == longest { return place(ofCountry: country) }
    if context != .text || followsUnknownTown(index), let name = unknownName(at: index), context == .slot || !holdsOtherWords(name) {
      return place(ofUnknown: name, context)
    }
    if context != .text, let row = abbreviation(at: index), index + 1 == end || !reading.isJoined(index + 1) || context == .slot {
      return alone(row, index)
    }
    return nil
  }

  /// Singapore, Hong Kong: the country's name is its town's.
  func isCityState(_ city: PhraseIndex.Hit, _ country: PhraseIndex.Hit?) -> Bool {
    guard let code = country.flatMap({ tables.countries[$0.row].code }) else { return false }
    return tables.places(ofCity: city.row).first == code
  }

  /// `Oakville Heights, OH`: the table knows only the beginning of the town's name.
  func longerTown(than city: PhraseIndex.Hit) -> Range<Int>? {
    guard let name = unknownName(at: city.tokens.lowerBound), name.upperBound > city.tokens.upperBound,
      let next = outer(after: name.upperBound),
      reading.gap(before: next).first == UInt8(ascii: ","),
      outer(after: city.tokens.upperBound).map({ regions[$0] == nil && abbreviation(at: $0) == nil }) ?? true
    else { return nil }
    return regions[next] != nil || abbreviation(at: next) != nil ? name : nil
  }

  /// Of a town and a region of one name the town is meant where it is the region's own (New York) or a region follows.
  func isRatherTown(_ city: PhraseIndex.Hit, _ region: PhraseIndex.Hit?) -> Bool {
    guard let region = region.map({ tables.regions[$0.row] }) else { return true }
    let homonyms = tables.places(ofCity: city.row)
    if homonyms.isFirst(in: region) { return true }
    guard let next = outer(after: city.tokens.upperBound), !reading.isJoined(next) else { return false }
    return regions[next] != nil || abbreviation(at: next) != nil
  }

  func place(ofCity hit: PhraseIndex.Hit, _ context: PlaceContext) -> Place {
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
    if place.country == nil, place.region == nil, tables.hasMainPlace(city: hit.row) { place.country = homonyms.first }
    return place
  }

  /// `Washington, D.C.` is one name of the table: its town and its district.
  func addCapital(to place: inout Place) {
    let last = place.tokens.upperBound - 1
    let isDistrict = reading.isWord(last, "dc") || (place.tokens.count >= 3 && reading.isWord(last, "c") && reading.isWord(last - 1, "d"))
    guard place.tokens.count > 1, isDistrict else { return }
    place.city = reading.string(reading.tokens[place.tokens.lowerBound].range)
    (place.region, place.country, place.kind) = ("District of Columbia", "US", .full)
  }

  func isJoinedCapital(_ index: Int) -> Bool {
    reading.isJoined(index) && reading.tokens[index].shape.contains(.capitalized)
  }

  func place(ofUnknown name: Range<Int>, _ context: PlaceContext) -> Place? {
    var place = Place(kind: .unknown, tokens: name, text: reading.textRange(name))
    place.city = reading.string(place.text)
    addOuter(to: &place, homonyms: PlaceTables.Homonyms(), context)
    return place.kind == .full || context == .slot ? place : nil
  }

  func place(ofRegion hit: PhraseIndex.Hit, _ context: PlaceContext) -> Place {
    let region = tables.regions[hit.row]
    var place = Place(kind: region.isWord ? .word : .region, tokens: hit.tokens, text: reading.textRange(hit.tokens))
    place.region = region.isArea ? nil : region.name
    place.country = region.country
    if let next = outer(after: hit.tokens.upperBound), let country = countries[next], !isCode(next) { extend(&place, with: country) }
    addPostalCode(to: &place)
    return place
  }

  func place(ofCountry hit: PhraseIndex.Hit) -> Place {
    let country = tables.countries[hit.row]
    let kind: Place.Kind = country.isWord ? .word : country.code == nil ? .group : .country
    return Place(kind: kind, tokens: hit.tokens, text: reading.textRange(hit.tokens), country: country.code)
  }

  func alone(_ row: Int, _ index: Int) -> Place {
    let region = tables.regions[row]
    return Place(
      kind: .region, tokens: index..<(index + 1), text: reading.tokens[index].range, region: region.name, country: region.country)
  }
}

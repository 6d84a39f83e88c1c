import RoleLexicon
import RoleModel

// What stands after a town: its region, its country, its postal code; and places written from the country down.
extension PlaceGrammar {
  func addOuter(to place: inout Place, homonyms: PlaceTables.Homonyms, _ context: PlaceContext) {
    addRegion(to: &place, homonyms, context)
    if place.kind < .full, let end = unknownRegion(after: place.tokens.upperBound) {
      place.text = place.text.lowerBound..<Int(reading.tokens[end - 1].end)
      place.tokens = place.tokens.lowerBound..<end
      // `Austin, Travis County, Texas`
      addRegion(to: &place, homonyms, context)
      place.kind = .full
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

  /// A region that a table knows.
  private func addRegion(to place: inout Place, _ homonyms: PlaceTables.Homonyms, _ context: PlaceContext) {
    guard let next = outer(after: place.tokens.upperBound) else { return }
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

  /// The end of a region that no table knows, but its last word tells: `Gyumri, ⟦Shirak Region⟧`.
  private func unknownRegion(after index: Int) -> Int? {
    guard let next = outer(after: index), reading.gap(before: next).first == UInt8(ascii: ",") else { return nil }
    for last in next + 1..<max(next + 1, min(end, next + 3)) where reading.isJoined(last) {
      guard reading.tokens[last - 1].shape.contains(.capitalized) else { return nil }
      guard reading.isWord(last, among: PlaceGrammar.regionWords) else { continue }
      // `York, Sales Region: North` is another label.
      let isLabel = last + 1 < reading.tokens.count && reading.gap(before: last + 1).first == UInt8(ascii: ":")
      return isLabel ? nil : last + 1
    }
    return nil
  }

  private static let regionWords: WordSet = [
    "region", "province", "oblast", "marz", "governorate", "prefecture", "district", "voivodeship", "municipality", "county",
  ]

  /// A region's full name after a town. Without a sign between them the two must be known to belong together.
  func isOuterRegion(_ hit: PhraseIndex.Hit, after place: Place, _ homonyms: PlaceTables.Homonyms) -> Bool {
    let region = tables.regions[hit.row]
    guard let country = region.country else { return false }
    // A known town beside a region of another country is the next of a list: `Nassau, Suffolk`.
    if !reading.isJoined(hit.tokens.lowerBound) { return homonyms.isEmpty || homonyms.contains(country) }
    return homonyms.contains(country, admin: region.admin.isEmpty ? nil : region.admin)
      || (place.kind == .unknown && !region.isWord)
  }

  func isOuterAbbreviation(_ row: Int, _ index: Int, _ place: Place, _ homonyms: PlaceTables.Homonyms, _ context: PlaceContext) -> Bool {
    let known = best(ofAbbreviation: index, homonyms) != nil
    if reading.isJoined(index) { return known || (context == .slot && !isShouted) || hasPostalCode(after: index) }
    if known || hasPostalCode(after: index) { return true }
    return place.kind != .unknown || context != .text
  }

  /// The region of that abbreviation where a town of this name is.
  func best(ofAbbreviation index: Int, _ homonyms: PlaceTables.Homonyms) -> Int? {
    tables.regions(abbreviated: reading.text[reading.tokens[index].range]).first { row in
      let region = tables.regions[row]
      return homonyms.contains(region.country ?? "?", admin: region.admin)
    }
  }

  func abbreviation(at index: Int) -> Int? {
    guard index < end, reading.tokens[index].shape.contains(.allCapitals) else { return nil }
    return tables.regions(abbreviated: reading.text[reading.tokens[index].range]).first
  }

  func extend(_ place: inout Place, with hit: PhraseIndex.Hit) {
    place.tokens = place.tokens.lowerBound..<hit.tokens.upperBound
    place.text = place.text.lowerBound..<reading.textRange(hit.tokens).upperBound
  }

  /// The token after `index` if only a sign that joins a town to its region stands between.
  func outer(after index: Int) -> Int? {
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

  /// `Maryland (US-MD)`: the region once more, as a code.
  func isCode(_ index: Int) -> Bool {
    index + 1 < end && reading.gap(before: index).last == UInt8(ascii: "(")
      && reading.gap(before: index + 1).elementsEqual([UInt8(ascii: "-")]) && reading.tokens[index + 1].shape.contains(.allCapitals)
  }

  // MARK: From the country down

  /// `US - CA - San Francisco` is written so wherever it stands.
  func isDashed(_ index: Int) -> Bool {
    index + 1 < end && abbreviation(at: index + 1) != nil && reading.gap(before: index + 1).contains(UInt8(ascii: "-"))
  }

  /// `United States-New Jersey-Jersey City`, `US - CA - San Francisco`, `USA DC Washington`.
  func descending(at index: Int) -> Place? {
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

  // MARK: Postal codes

  func hasPostalCode(after index: Int) -> Bool { postalCode(at: index + 1) != nil }

  func addPostalCode(to place: inout Place) {
    guard place.postalCode == nil, let range = postalCode(at: place.tokens.upperBound) else { return }
    place.postalCode = reading.string(reading.textRange(range))
    place.tokens = place.tokens.lowerBound..<range.upperBound
  }

  /// Four to six digits, `44113-0001`, or letters and digits in two parts (`BR1 1AA`, `K1A 0B1`).
  func postalCode(at index: Int) -> Range<Int>? {
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

  func isLettersAndDigits(_ token: Token) -> Bool {
    let text = reading.text[token.range]
    guard (2...4).contains(text.count) else { return false }
    let digits = text.filter { (0x30...0x39).contains($0) }.count
    return digits > 0 && digits < text.count && text.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }
}

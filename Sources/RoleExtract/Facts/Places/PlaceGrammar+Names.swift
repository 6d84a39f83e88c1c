import RoleLexicon
import RoleModel

// Names that no table knows, and the words before a name that belong to it.
extension PlaceGrammar {
  /// In running text an unknown town counts only before a region's full name, or an abbreviation with a postal code.
  func followsUnknownTown(_ index: Int) -> Bool {
    guard index < end, reading.tokens[index].shape.contains(.capitalized) else { return false }
    for next in (index + 1)..<min(end, index + 1 + PlaceGrammar.longestTown) where !reading.isJoined(next) {
      guard reading.gap(before: next).first == UInt8(ascii: ",") else { return false }
      if let hit = regions[next] { return tables.regions[hit.row].country != nil && !tables.regions[hit.row].isArea }
      return abbreviation(at: next) != nil && hasPostalCode(after: next)
    }
    return false
  }

  /// In words, of a name that no table knows.
  static let longestTown = 4

  /// One to four capitalized words, with small joining words among them.
  func unknownName(at index: Int) -> Range<Int>? {
    var position = index
    var last = index
    while position < end, position - index <= PlaceGrammar.longestTown {
      if position > index, !isNameJoined(position) { break }
      let shape = reading.tokens[position].shape
      if shape.contains(.capitalized), !isNoPlaceWord(position), !isGlued(position), !(shape.contains(.allCapitals) && !isShouted) {
        last = position + 1
      } else if position == index || !PlaceGrammar.joiningWords.contains(where: { reading.isWord(position, $0) }) {
        break
      }
      position += 1
    }
    return last > index && last - index <= PlaceGrammar.longestTown ? index..<last : nil
  }

  /// `Ward Manager Little Snoring, Norfolk`: a title's words before the town, or before one that the table knows.
  func holdsOtherWords(_ name: Range<Int>) -> Bool {
    if name.contains(where: { reading.identity.isHead($0) && !reading.identity.isWeak($0) }) { return true }
    return name.dropFirst().contains { index in
      cities[index]?.tokens.upperBound == name.upperBound && !reading.isWord(index - 1, among: PlacesInText.townParts)
    }
  }

  /// Words that lost the space between them: `CARequired`, `AgencyLos`; not `McLean`, `LaGrange`.
  func isGlued(_ index: Int) -> Bool {
    let (text, word) = (reading.text, reading.tokens[index].range)
    var (capitals, second) = (0, word.lowerBound)
    for position in word where (0x41...0x5A).contains(text[position]) {
      capitals += 1
      if capitals == 2 { second = position }
    }
    guard capitals > 1, capitals < word.count else { return false }
    // `HenleyonThames`, `StokeonTrent`: only the hyphens were lost.
    let isHyphenless = text[word.lowerBound..<second].suffix(2).elementsEqual("on".utf8)
    return capitals > 2 || second == word.lowerBound + 1 || (second > word.lowerBound + 3 && !isHyphenless)
  }

  func isNameJoined(_ index: Int) -> Bool {
    let gap = reading.gap(before: index)
    return gap.count <= 2
      && gap.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") || ($0 == UInt8(ascii: ".") && gap.count == 2) }
  }

  func isNoPlaceWord(_ index: Int) -> Bool { reading.isWord(index, of: .noPlaces) }

  /// The name's first token after a direction or part (`central`, `downtown`, `Greater`), or nil.
  func afterDirection(_ index: Int) -> Int? {
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
  static let noPlaceWords: [StaticString] = [
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
    "team", "building", "area", "jobs", "benefits", "days", "nights", "weekends", "location", "locations", "district", "center",
    "headquarters", "hq", "applicants", "open", "up", "from",
    "with", "about",
  ]
}

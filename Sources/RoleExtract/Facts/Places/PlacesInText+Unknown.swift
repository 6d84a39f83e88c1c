import RoleLexicon
import RoleModel

// Towns that no table knows, where the words before them leave no doubt.
extension PlacesInText {
  /// Whether a passage without any known name may name such a town.
  static func mayNameUnknownTown(_ reading: Reading, passage index: Int) -> Bool {
    reading.has(.placeCues, inPassage: index) && reading.mayHold(.placeWhere, inPassage: index)
      || reading.mayHold(.placeAreas, inPassage: index)
  }

  /// `You will be based in Little Snoring to help us`: capitalized words between a cue and a small word or a sign.
  func unknownTown(at index: Int, _ grammar: PlaceGrammar, _ cue: PlaceTables.Cue?) -> Place? {
    guard cue != .employer, cue != .law, !grammar.isShouted, index - 2 >= tokens.lowerBound else { return nil }
    let isLed = cue != nil && isLedTo(index)
    guard isLed || mayBeArea(index) else { return nil }
    var end = index
    while end < tokens.upperBound, end - index < 3, end == index || grammar.isNameJoined(end), isTownWord(end, grammar) { end += 1 }
    // `live in Care Assistants`: words that other tables know are hardly a town's name.
    guard end > index, (index..<end).contains(where: { reading.tokens[$0].word == 0 }), (index..<end).allSatisfy(isTownPart),
      !isDepartment(index..<end)
    else { return nil }
    let isArea = end < tokens.upperBound && reading.isJoined(end) && reading.isWord(end, of: .placeAreas)
    guard isLed || isArea && (isHouseOrWorker(index - 3) || isPartOfRegion(end)) else { return nil }
    if end < tokens.upperBound, reading.isJoined(end), !isArea {
      let next = reading.tokens[end]
      guard
        !next.shape.contains(.capitalized),
        reading.analysis.lexicon.functionWords.isEnglish(next.word) || reading.isWord(end, among: PlacesInText.behindTowns)
      else { return nil }
    }
    guard !reading.hits(.skills, inPassage: passage).contains(where: { $0.tokens.overlaps(index..<end) }) else { return nil }
    let text = reading.textRange(index..<end)
    return Place(kind: .unknown, tokens: index..<end, text: text, city: reading.string(text))
  }

  /// `based in`, `a clinic in`, `the outskirts of`.
  private func isLedTo(_ index: Int) -> Bool {
    if reading.isWord(index - 1, "of") { return reading.isWord(index - 2, among: PlacesInText.ofTowns) }
    return reading.isWord(index - 1, among: ["in", "near"]) && reading.isWord(index - 2, among: PlacesInText.leadingToTowns)
  }

  /// `in the Little Snoring area`; what stands behind the name is looked at later.
  private func mayBeArea(_ index: Int) -> Bool {
    reading.isWord(index - 1, "the") && reading.isWord(index - 2, among: ["in", "within", "around", "covering", "near"])
  }

  /// `a home in the Snoring area`, `nurses in the Snoring area`, and not `You work in the Stockroom area`.
  private func isHouseOrWorker(_ index: Int) -> Bool {
    index >= tokens.lowerBound && (reading.namesWorker(index) || reading.isWord(index, among: PlacesInText.leadingToTowns))
  }

  /// `the Snoring area of Norfolk`.
  private func isPartOfRegion(_ area: Int) -> Bool {
    area + 2 < tokens.upperBound && reading.isWord(area + 1, "of") && reading.tokens[area + 2].shape.contains(.capitalized)
  }

  private func isTownWord(_ index: Int, _ grammar: PlaceGrammar) -> Bool {
    let shape = reading.tokens[index].shape
    return shape.contains(.capitalized) && !shape.contains(.allCapitals) && !holdsDigit(index) && !grammar.isNoPlaceWord(index)
      && !grammar.isGlued(index) && !reading.isWord(index, of: .placeOrganizations)
  }

  /// `Q4`
  private func holdsDigit(_ index: Int) -> Bool { reading.text[reading.tokens[index].range].contains { (0x30...0x39).contains($0) } }

  /// A word that no table knows, or one that many towns' names have: `Homelessness Prevention` is a department.
  private func isTownPart(_ index: Int) -> Bool {
    reading.tokens[index].word == 0 || reading.isWord(index, among: PlacesInText.townParts)
  }

  /// `The team is based in Homelessness in the town hall`: where in a house, not in which town.
  private func isDepartment(_ name: Range<Int>) -> Bool {
    let end = name.upperBound
    guard end + 2 < tokens.upperBound, reading.isWord(end, among: ["in", "within", "at", "on"]), reading.isWord(end + 1, "the"),
      !reading.tokens[end + 2].shape.contains(.capitalized)
    else { return false }
    var before = name.lowerBound - 3
    while before >= tokens.lowerBound, name.lowerBound - before <= 6, reading.isJoined(before + 1) {
      if reading.isWord(before, among: ["team", "teams", "post", "role", "service", "services", "unit", "department"]) { return true }
      before -= 1
    }
    return false
  }

  static let townParts: [StaticString] = [
    "little", "great", "upper", "lower", "saint", "st", "new", "old", "north", "south", "east", "west", "mount", "port", "fort", "lake",
    "high", "long", "market", "castle", "stoke", "heath", "green", "hill", "hills", "wood", "bridge", "bay", "beach", "abbey", "moor",
    "vale", "park", "cross", "island",
  ]

  private static let leadingToTowns: [StaticString] = [
    "based", "located", "situated", "reside", "home", "homes", "premises", "office", "hospital", "clinic", "school", "nursery",
    "restaurant",
    "hotel", "surgery", "warehouse", "depot", "branch", "store", "village",
  ]
  private static let ofTowns: [StaticString] = ["town", "village", "city", "outskirts", "suburb", "suburbs"]
  private static let behindTowns: [StaticString] = ["during", "while", "until", "near", "just", "close", "approximately"]
}

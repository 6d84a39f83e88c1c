import RoleLexicon
import RoleModel

/// Names told by who gives them: a maker who certifies, a body that keeps a register.
extension CredentialWords {
  // MARK: Behind a maker

  /// `Glassworks Certified Furnace Operator`: capitals around the word, or behind a row that ends with it.
  func certified() -> [Range<Int>] {
    let end = reading.passages[passage].tokens.upperBound
    return cues.found.compactMap { cue in
      let word = cue.tokens.lowerBound
      guard cue.cue == .holder, reading.isWord(word, "certified") else { return nil }
      let isOfRow = hits.contains { $0.tokens.upperBound == word + 1 }
      guard isOfRow || reading.tokens[word].shape.contains(.capitalized), !hits.contains(where: { $0.tokens.contains(word + 1) }) else {
        return nil
      }
      var (first, last) = (nameStart(before: word), word + 1)
      if !reading.isJoined(word, by: "-") { first = word }
      if first < word, reading.isWord(first, among: ["a", "an", "the"]) { first += 1 }
      while last < end, last - word < 6, reading.tokens[last].shape.contains(.capitalized),
        reading.isJoined(last, by: last == word + 1 ? "-&/:" : "-&/"),
        !isNecessity(last)
      {
        last += 1
      }
      if last < end, last > word + 1, reading.isJoined(last), reading.namesWorker(last) { last += 1 }
      // Companies, houses and wood are certified as well, and a board certifies physicians.
      let isOffered = first < word && last > word + 1 && reading.gap(before: word + 1).contains(UInt8(ascii: ":"))
      guard last - word >= (first < word ? 2 : 3), isOffered || reading.namesWorker(last - 1),
        !reading.isWord(last - 1, among: ["partner", "partners"]),
        first == word || !reading.isWord(word - 1, "board")
      else { return nil }
      // A row that says all of it has the better name.
      return hits.contains { $0.tokens.lowerBound <= first && $0.tokens.upperBound >= last } ? nil : first..<last
    }
  }

  // MARK: With a council

  private static let bodies: WordSet = [
    "council", "institute", "institution", "association", "authority", "commission", "society",
  ]

  /// The body of `registered with the Care Council of Moray`: capitals alone, or a name that says what it is.
  func registers() -> [Range<Int>] {
    let end = reading.passages[passage].tokens.upperBound
    return cues.found.compactMap { cue in
      let word = cue.tokens.upperBound - 1
      guard reading.isWord(word, among: ["registered", "registration"]), word + 2 < end, reading.isWord(word + 1, "with"),
        !isOfExperience(word)
      else { return nil }
      let first = word + (reading.isWord(word + 2, "the") ? 3 : 2)
      var last = first
      while last < end, last - first < 6, last == first || reading.isJoined(last) {
        let isLink = last > first && reading.isWord(last, among: ["of", "for", "and"]) && last + 1 < end
        guard reading.tokens[last].shape.contains(.capitalized) || isLink && reading.tokens[last + 1].shape.contains(.capitalized) else {
          break
        }
        last += 1
      }
      guard last > first, !(first..<last).contains(where: isRow) else { return nil }
      let isAcronym = last == first + 1 && reading.tokens[first].shape.contains(.allCapitals) && reading.textRange(first..<last).count > 2
      return isAcronym || (first..<last).contains { reading.isWord($0, among: CredentialWords.bodies) } ? first..<last : nil
    }
  }

  /// `Experience with registration with the ZPC`: what was done there.
  private func isOfExperience(_ word: Int) -> Bool {
    word > reading.passages[passage].tokens.lowerBound && reading.isWord(word - 1, among: ["with", "of", "in"])
  }
}

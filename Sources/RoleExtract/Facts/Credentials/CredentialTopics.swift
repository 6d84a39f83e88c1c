import RoleLexicon
import RoleModel

/// What a credential is in or from, where its word stands first: `certifications in Salesforce or Veeva`, `certifications from Esri`.
extension CredentialWords {
  func topics() -> [Listed] {
    var found: [Listed] = []
    for head in heads where head.cue == .certification {
      let word = head.tokens.lowerBound
      guard reading.isWord(word, among: ["certification", "certifications"]), !isRow(word), !isBesideDegree(word),
        let start = topicStart(after: word)
      else { continue }
      for name in names(from: start) where !isPlace(name) {
        found.append(Listed(tokens: name, kind: .certification, head: "certification"))
      }
    }
    return found + tools()
  }

  /// Where the names begin behind `certifications in`, `certification from one of the`.
  private func topicStart(after word: Int) -> Int? {
    let end = reading.passages[passage].tokens.upperBound
    var start = word + 1
    guard start + 1 < end, reading.isJoined(start), reading.isWord(start, among: ["in", "from", "with"]) else { return nil }
    start += 1
    while start < end, start - word < 5, reading.isWord(start, among: ["the", "a", "an", "any", "one", "of", "either", "relevant"]) {
      start += 1
    }
    return start < end && reading.tokens[start].shape.contains(.capitalized) ? start : nil
  }

  /// `Degree or certification in Engineering`: a course of study.
  private func isBesideDegree(_ word: Int) -> Bool {
    reading.hits(.degrees, inPassage: passage).contains { $0.tokens.upperBound <= word && $0.tokens.upperBound + 3 > word }
  }

  /// `Certification in Ohio`.
  private func isPlace(_ name: Range<Int>) -> Bool {
    [.regions, .countries, .cities].contains { table in
      reading.hits(table, inPassage: passage).contains { $0.tokens == name }
    }
  }

  /// `We are SOC 2 certified`, `an ISO 9001 certified plant`: firms and products are certified by a standard.
  private func isOfHouse(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return reading.isWord(name.lowerBound, among: ["iso", "iso9001", "iec", "soc", "soc2", "pci", "gmp", "cgmp", "hipaa", "gdpr", "haccp"])
      || before >= reading.passages[passage].tokens.lowerBound && reading.isWord(before, among: ["is", "are"])
  }

  /// `Talend certified preferred`: a tool, and nothing more behind the word.
  private func tools() -> [Listed] {
    cues.found.compactMap { cue in
      let word = cue.tokens.lowerBound
      guard cue.cue == .holder, reading.isWord(word, "certified"), !isRow(word), reading.isJoined(word, by: "-"),
        let tool = reading.hits(.skills, inPassage: passage).last(where: { $0.tokens.upperBound == word })?.tokens,
        reading.tokens[tool.lowerBound].shape.contains(.capitalized), !tool.contains(where: isRow), !isOfHouse(tool)
      else { return nil }
      let isLast =
        !reading.passages[passage].tokens.contains(word + 1) || isNecessity(word + 1)
        || reading.isAfterStop(word + 1) && !reading.gap(before: word + 1).contains(UInt8(ascii: ":"))
      return isLast ? Listed(tokens: tool, kind: .certification, head: "certification") : nil
    }
  }
}

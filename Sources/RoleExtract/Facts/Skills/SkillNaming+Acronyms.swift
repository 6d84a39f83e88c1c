import RoleLexicon

/// Acronyms and the words that they stand for.
extension SkillNaming {
  /// Whether the phrase is the acronym, in brackets, of the words before it: "hardware security modules (HSMs)".
  static func isAcronym(_ phrase: SkillPhrase, _ elements: [SkillElement], _ reading: Reading) -> Bool {
    guard let first = phrase.elements.first, phrase.elements.count == 1, elements[first].gap == .open, elements[first].tokens.count == 1
    else {
      return false
    }
    var letters = Array(reading.text[reading.tokens[elements[first].tokens.lowerBound].range])
    if letters.last == UInt8(ascii: "s") { letters.removeLast() }
    guard letters.count >= 2, letters.count <= 6 else { return false }
    var token = elements[first].tokens.lowerBound
    for letter in letters.reversed() {
      token -= 1
      // "Tactics, techniques and procedures (TTPs)".
      if token > 0, reading.isWord(token, among: ["and", "of", "for"]) { token -= 1 }
      guard token >= 0, letter | 0x20 == reading.text[Int(reading.tokens[token].start)] | 0x20 else { return false }
    }
    return true
  }

  /// The tokens from `element` on that spell out the acronym before their bracket: "HHS (⟦Health and Human Services⟧)".
  static func longForm(from element: SkillElement, _ reading: Reading) -> Range<Int>? {
    let start = element.tokens.lowerBound
    guard start > 0, reading.tokens[start - 1].shape.contains(.allCapitals) else { return nil }
    func begins(_ token: Int, with letter: UInt8) -> Bool { reading.text[Int(reading.tokens[token].start)] | 0x20 == letter | 0x20 }
    var end = start
    for letter in reading.text[reading.tokens[start - 1].range] {
      if end < reading.tokens.count, !begins(end, with: letter), reading.isWord(end, among: ["and", "of", "for"]) { end += 1 }
      guard end < reading.tokens.count, begins(end, with: letter) else { return nil }
      end += 1
    }
    return start..<end
  }

  /// Whether the table knows `acronym`, and nothing of the long form before it.
  static func isKnown(_ acronym: SkillPhrase, _ elements: [SkillElement], insteadOf long: SkillPhrase?) -> Bool {
    guard let long else { return false }
    return elements[acronym.elements].contains { $0.skill != nil } && !elements[long.elements].contains { $0.skill != nil }
  }
}

import RoleLexicon

/// Words of the grammar that hyphens make part of a name.
extension SkillElement {
  /// Adds to the element the small word at `position` behind its hyphen, if it is part of the same name: "policy-⟦as⟧-code", "bring-⟦up⟧".
  /// Behind such a word the name's last one may be of the grammar too: "use-after-⟦free⟧".
  mutating func take(_ use: SkillWord, at position: Int, in passage: Range<Int>, _ reading: Reading) -> Bool {
    guard tokens.upperBound == position else { return false }
    let isLast =
      tokens.count > 1 && SkillElement.isSmall(reading.analysis.lexicon.skillWordUses[Int(reading.tokens[position - 1].word)])
    let goesOn = position + 1 < passage.upperBound && reading.isHyphenated(position + 1)
    guard
      SkillElement.isSmall(use)
        ? isLast || goesOn || reading.isWord(position, among: SkillElement.particles) : isLast && use == .modifier
    else { return false }
    switch kind {
    case .taken: return false
    case .skill, .word(.act), .word(.stop): kind = .plain
    case .plain, .word: break
    }
    tokens = tokens.lowerBound..<(position + 1)
    return true
  }

  private static func isSmall(_ use: SkillWord?) -> Bool {
    switch use {
    case .stop, .join, .determiner, .instance: true
    default: false
    }
  }

  /// Whether a verb behind a hyphen is the noun of what is done: "code-⟦switching⟧".
  static func isNoun(_ use: SkillWord, at position: Int, _ reading: Reading) -> Bool { use == .act && reading.ends(position, "ing") }

  private static let particles: WordSet = ["up", "in", "on", "out", "off", "down", "over", "through", "by", "back"]
}

import RoleLexicon

/// Words of the grammar that hyphens make part of a name.
extension SkillElement {
  /// Adds to the element the small word at `position` behind its hyphen, if it is part of the same name: "policy-⟦as⟧-code", "bring-⟦up⟧".
  mutating func take(_ use: SkillWord, at position: Int, in passage: Range<Int>, _ reading: Reading) -> Bool {
    switch use {
    case .stop, .join, .determiner, .instance: break
    default: return false
    }
    let goesOn = position + 1 < passage.upperBound && reading.isHyphenated(position + 1)
    guard tokens.upperBound == position, goesOn || reading.isWord(position, among: SkillElement.particles) else { return false }
    switch kind {
    case .taken: return false
    case .skill, .word(.act), .word(.stop): kind = .plain
    case .plain, .word: break
    }
    tokens = tokens.lowerBound..<(position + 1)
    return true
  }

  /// Whether a verb behind a hyphen is the noun of what is done: "code-⟦switching⟧".
  static func isNoun(_ use: SkillWord, at position: Int, _ reading: Reading) -> Bool { use == .act && reading.ends(position, "ing") }

  private static let particles: WordSet = ["up", "in", "on", "out", "off", "down", "over", "through", "by", "back"]
}

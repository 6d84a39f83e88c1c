import RoleLexicon
import RoleModel

/// Products that have the name of their family before their own: "⟦Azure⟧ Virtual Desktop", "⟦Tableau⟧ Prep Builder".
extension SkillList {
  /// The words of a product whose family `hit` names, if they stand in capitals as a member of a list, or nil.
  func product(of hit: PhraseIndex.Hit, inPassage index: Int) -> Range<Int>? {
    let (tokens, passage) = (reading.tokens, reading.passages[index].tokens)
    let start = hit.tokens.upperBound
    guard start < passage.upperBound, tokens[start].shape.contains(.capitalized), tokens[start].signs == .space,
      tokens[hit.tokens.lowerBound].shape.contains(.capitalized), reading.textRange(hit.tokens).count > 1, table.isNamed(hit.row)
    else { return nil }
    var end = start
    while end < passage.upperBound, end - start < 3, isPart(end), !reading.namesWorker(end) { end += 1 }
    while end > start, reading.isWord(end - 1, among: SkillList.work) { end -= 1 }
    guard end > start, end == passage.upperBound || !tokens[end].signs.isSubset(of: .space) || reading.isWord(end, among: ["and", "or"]),
      reading.hits(.skills, inPassage: index).overlapping(start..<end).isEmpty,
      reading.hits(.credentials, inPassage: index).overlapping(start..<end).isEmpty
    else { return nil }
    // A label's words are of what is done with it: "PostgreSQL Mastery: …".
    if end < passage.upperBound, tokens[end].signs.contains(.colon) || reading.isHyphenated(end) { return nil }
    // In a line of capitals the words may be of anything.
    let around = [hit.tokens.lowerBound - 1, end].filter { passage.contains($0) }
    return around.allSatisfy { tokens[$0].shape.contains(.capitalized) && tokens[$0].signs.isSubset(of: .space) } && !around.isEmpty
      ? nil : hit.tokens.lowerBound..<end
  }

  /// Words for what is done or made with a product, and by whom.
  private static let work: WordSet = [
    "development", "implementation", "administration", "methodology", "methodologies", "experience", "software", "certified",
    "user", "users", "environment", "foundation", "presentations", "frameworks", "jobs", "sites",
  ]

  /// Whether the token may be part of a product's name: a word in capitals that is no word of the grammar of demands but a noun's.
  private func isPart(_ token: Int) -> Bool {
    let shape = reading.tokens[token].shape
    guard shape.contains(.capitalized), reading.tokens[token].signs == .space else { return false }
    switch reading.analysis.lexicon.skillWordUses[Int(reading.tokens[token].word)] {
    case nil, .bare, .vague, .tail: return true
    default: return false
    }
  }
}

import RoleModel

/// Words for how well a language is known, and the level that each stands for where levels are compared.
public struct LanguageLevelTable: Sendable {
  private let levels: [String: LanguageLevel]

  init(_ table: Table) {
    let (name, aliases, cefr) = (table.column("name"), table.column("aliases"), table.column("cefr"))
    let named = Dictionary(uniqueKeysWithValues: LanguageLevel.allCases.map { ($0.name, $0) })
    var levels: [String: LanguageLevel] = [:]
    for row in 0..<table.count {
      let written = table.string(row, cefr)
      guard let level = named[written] else {
        preconditionFailure("\(table.name), row \(row + 1): unknown level \(written)")
      }
      for column in [name, aliases] {
        for phrase in PhraseList(table.bytes(row, column)) { levels[Tokenizer.folded(phrase)] = level }
      }
    }
    self.levels = levels
  }

  /// The level that all of `words` stands for: `fluent`, `C1`, `mother tongue`; nil where the table has no such words.
  public func level(named words: String) -> LanguageLevel? {
    var words = words
    return words.withUTF8 { levels[Tokenizer.folded($0)] }
  }
}

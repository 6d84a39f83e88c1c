import RoleLexicon
import RoleModel

/// Reads the languages that somebody knows, and their levels.
enum LanguageSkills {
  static func add(_ drafts: [ProfileDraft.LanguageDraft], _ text: ProfileText, _ statements: [Int?], to profile: inout Profile) {
    for draft in drafts {
      let piece = text.pieces[draft.name]
      let fluency = draft.fluency.map { text.pieces[$0] }
      let level = self.level(in: fluency ?? piece, text)
      if let fluency, level == nil {
        profile.warnings.append(
          ProfileWarning(
            code: "languages.level", message: "the level \"\(text.string(fluency.text))\" isn't known", place: fluency.place))
      }
      for language in names(of: piece, text) { add(language, level, draft.evidence, to: &profile) }
    }
    // "Fluent in Spanish and French": the summary counts where the list says nothing.
    let listed = profile.languages.filter { $0.level != nil }.map(\.code)
    for (piece, statement) in zip(text.pieces, statements) {
      guard let statement, profile.statements[statement].origin == .summary else { continue }
      let levels = text.hits(.languageLevels, in: piece)
      guard !levels.isEmpty else { continue }
      for hit in text.hits(.languages, in: piece) {
        let language = named(hit, text)
        guard !listed.contains(language.code), let level = levels.first(where: { isSaid($0, of: hit) }) else { continue }
        add(language, ProfileTables.standard.languageLevels[level.row], profile.statements[statement].evidence, to: &profile)
      }
    }
  }

  /// The level stands right behind the language, or a few words before it.
  private static func isSaid(_ level: PhraseIndex.Hit, of language: PhraseIndex.Hit) -> Bool {
    let (behind, before) = (level.tokens.lowerBound - language.tokens.upperBound, language.tokens.lowerBound - level.tokens.upperBound)
    return (0...1).contains(behind) || (0...3).contains(before)
  }

  private static func add(
    _ language: (name: String, code: String?), _ level: LanguageLevel?, _ evidence: ProfileEvidence, to profile: inout Profile
  ) {
    if let place = profile.languages.firstIndex(where: { $0.code == language.code && ($0.code != nil || $0.name == language.name) }) {
      guard let level else { return }
      if profile.languages[place].level.map({ $0 < level }) ?? true {
        profile.languages[place].level = level
        profile.languages[place].evidence = evidence
      }
      return
    }
    profile.languages.append(ProfileLanguage(code: language.code, name: language.name, level: level, evidence: evidence))
  }

  /// The languages that the piece names; `en` and `en-GB` are names too.
  private static func names(of piece: ProfileText.Piece, _ text: ProfileText) -> [(name: String, code: String?)] {
    let hits = text.hits(.languages, in: piece)
    if !hits.isEmpty { return hits.map { named($0, text) } }
    guard !piece.tokens.isEmpty else { return [] }
    let table = text.lexicon.table(.languages)
    let code = table.column("code")
    let word = text.string(text.tokens[piece.tokens.lowerBound].range).lowercased()
    if piece.text.count <= 6, let row = (0..<table.count).first(where: { table.bytes($0, code).elementsEqual(word.utf8) }) {
      return [(table.string(row, table.column("name")), word)]
    }
    return [(text.string(piece.text), nil)]
  }

  private static func named(_ hit: PhraseIndex.Hit, _ text: ProfileText) -> (name: String, code: String?) {
    let table = text.lexicon.table(.languages)
    return (table.string(hit.row, table.column("name")), table.string(hit.row, table.column("code")))
  }

  /// A level of the framework itself goes before its words: "advanced (C1)"; of words the first tells.
  private static func level(in piece: ProfileText.Piece, _ text: ProfileText) -> LanguageLevel? {
    let hits = text.hits(.languageLevels, in: piece)
    let table = text.lexicon.table(.languageLevels)
    let name = table.column("name")
    let exact = hits.first { table.bytes($0.row, name).count == 2 }
    return (exact ?? hits.first).map { ProfileTables.standard.languageLevels[$0.row] }
  }
}

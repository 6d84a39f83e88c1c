import RoleLexicon

/// What the lexicon knows of a phrase: the rows that have it, and the occupations of a title that is so called.
public struct LexiconFinding: Sendable {
  /// As it was asked for.
  public let phrase: String
  /// The words that tables and texts are compared by.
  public let words: [String]
  public let matches: [LexiconMatch]
  /// Where there are no matches: rows that have a part of it, and rows spelled almost so.
  public let parts: [LexiconMatch]
  public let similar: [LexiconMatch]
  /// Best first; the title's alone, which a posting's text may overrule.
  public let occupations: [Occupation]

  public struct Occupation: Sendable {
    /// Of the Standard Occupational Classification 2018.
    public var code: String
    public var title: String
    /// Between 0 and 1.
    public var share: Double
  }

  public var isEmpty: Bool { matches.isEmpty && occupations.isEmpty }

  public init(_ phrase: String, in lexicon: Lexicon) {
    self.phrase = phrase
    let search = LexiconSearch(phrase, in: lexicon)
    (words, matches, parts, similar) = (search.words, search.matches, search.parts, search.similar)
    occupations = LexiconFinding.occupations(ofTitle: phrase)
  }

  private static func occupations(ofTitle title: String) -> [Occupation] {
    let lexicon = OccupationLexicon.standard
    guard lexicon.looksLikeTitle(title) else { return [] }
    let codes = lexicon.codes
    return lexicon.shares(ofTitle: title).map { place, share in
      let row = codes.detailed[place]
      return Occupation(code: codes.code(row), title: codes.title(row), share: Double(share))
    }
  }
}

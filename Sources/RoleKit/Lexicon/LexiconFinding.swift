import RoleLexicon

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  /// What says less than this share is left out.
  private static let leastShare = 0.1

  private static func occupations(ofTitle title: String) -> [Occupation] {
    let lexicon = OccupationLexicon.standard
    guard lexicon.looksLikeTitle(title), let scores = lexicon.scores(ofTitle: title), let best = scores.max() else { return [] }
    // The scores are logarithms.
    let weights = scores.map { exp(Double($0 - best)) }
    let sum = weights.reduce(0, +)
    let codes = lexicon.codes
    return weights.indices.filter { weights[$0] / sum >= leastShare }.sorted { weights[$0] > weights[$1] }.map { place in
      let row = codes.detailed[place]
      return Occupation(code: codes.code(row), title: codes.title(row), share: weights[place] / sum)
    }
  }
}

/// What the lexicon knows of occupations. Loaded when an occupation is first asked for, and not before.
public final class OccupationLexicon: Sendable {
  public static let standard = OccupationLexicon()

  public let codes = OccupationCodes()
  let titleWords = TitleWords()
  public let titles: TitleModel
  let words: OccupationWords
  public let labels = OccupationLabels()
  /// For each word of the standard lexicon's vocabulary its number among the words of occupations.
  private let numbers: [Int32]

  init() {
    titles = TitleModel(Table.embedded("en/occupation-titles"), occupations: codes.detailed.count)
    let words = OccupationWords(Table.embedded("en/occupation-words"), groups: codes.majors, occupations: codes.detailed.count)
    let vocabulary = Lexicon.standard.vocabulary
    numbers =
      [0]
      + (1...Int32(vocabulary.count)).map { number in vocabulary.bytes(number).withUnsafeBufferPointer { words.number(of: $0) } }
    self.words = words
  }

  /// Adds the words of `tokens` to `counts`; `text` is the text that they stand in.
  public func count(
    _ tokens: Slice<UnsafeBufferPointer<Token>>, in text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon,
    to counts: inout OccupationWords.Counts
  ) {
    let isStandard = lexicon === Lexicon.standard
    numbers.withUnsafeBufferPointer { numbers in
      for token in UnsafeBufferPointer(rebasing: tokens) {
        let isKnown = isStandard && token.word > 0
        let number = isKnown ? numbers[Int(token.word)] : words.number(of: UnsafeBufferPointer(rebasing: text[token.range]))
        if number > 0 { counts.add(number) }
      }
    }
  }

  /// How usual each detailed occupation is among the postings of its major group, as a logarithm.
  public var usual: [Float] { words.usual }

  public func counts() -> OccupationWords.Counts { words.counts() }

  /// What the words counted say: of each major group the logarithm of its probability, and of each detailed occupation how typical the
  /// words are of it; the best has 1.
  public func scores(_ counts: borrowing OccupationWords.Counts) -> (groups: [Float], occupations: [Float]) {
    words.scores(counts, occupations: codes.detailed.count)
  }

  /// The words of a title in the order and the spelling in which titles are compared.
  public func words(ofTitle title: String) -> TitleModel.Words { words(ofTitle: title, by: titles) }

  /// The same for the heads that another model knows.
  public func words(ofTitle title: String, by model: TitleModel) -> TitleModel.Words {
    var title = title
    return title.withUTF8 { model.words(titleWords.parts(of: $0)) }
  }

  /// Whether `text` could be a title: it ends, or its first part does, in a word that many known titles end in.
  public func looksLikeTitle(_ text: String) -> Bool {
    let words = words(ofTitle: text).all
    return !words.isEmpty && words.withWord(words.count - 1, titles.isHead)
  }

  /// How well a title fits each detailed occupation, as logarithms, or nil if nothing of it is known.
  public func scores(ofTitle title: String) -> [Float]? { titles.scores(words(ofTitle: title)) }

  /// The detailed occupations that a title fits with a tenth of the evidence or more, best first: their places in `codes.detailed`, and the
  /// share of each.
  public func shares(ofTitle title: String) -> [(place: Int, share: Float)] {
    guard let scores = scores(ofTitle: title), let best = scores.max() else { return [] }
    // The scores are logarithms of probabilities, but for a common summand.
    let weights = scores.mapEights { exponential($0 - best) }
    let all = weights.reduce(0, +)
    let places = weights.indices.filter { weights[$0] >= OccupationLexicon.leastShare * all }
    return places.sorted { (weights[$0], $1) > (weights[$1], $0) }.map { ($0, weights[$0] / all) }
  }

  private static let leastShare: Float = 0.1
}

/// What the lexicon knows of occupations. Loaded when an occupation is first asked for, and not before.
public final class OccupationLexicon: Sendable {
  public static let standard = OccupationLexicon()

  public let codes = OccupationCodes()
  let titleWords = TitleWords()
  let titles: TitleIndex
  let words: OccupationWords
  /// For each word of the standard lexicon's vocabulary its number among the words of occupations.
  private let numbers: [Int32]

  init() {
    titles = TitleIndex(codes)
    let words = OccupationWords(codes)
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
    for token in tokens {
      let isKnown = isStandard && token.word > 0
      let number = isKnown ? numbers[Int(token.word)] : words.number(of: UnsafeBufferPointer(rebasing: text[token.range]))
      if number > 0 { counts.add(number) }
    }
  }

  public func counts() -> OccupationWords.Counts { words.counts() }

  /// How well the words counted fit each detailed occupation; the best has 1.
  public func scores(_ counts: OccupationWords.Counts) -> [Float] { words.scores(counts, occupations: codes.detailed.count) }

  /// Whether `text` could be a title: it ends, or its first part does, in a word that many known titles end in.
  public func looksLikeTitle(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { titles.hasHead(titles.numbers(of: titleWords.parts(of: $0))) }
  }

  /// How well a title fits each detailed occupation, or nil if nothing of it is known.
  public func scores(ofTitle title: String) -> [Float]? {
    var title = title
    let words = title.withUTF8 { titles.numbers(of: titleWords.parts(of: $0)) }
    var scores = [Float](repeating: 0, count: codes.detailed.count)
    guard !words.isEmpty, titles.add(words, to: &scores) else { return nil }
    return scores
  }
}

/// The forms in which words are compared: what a profile's statements keep, and what a demand's words are looked up by.
///
/// A word's stem is that of `SuffixStemmer`, unless `en/stems.tsv` says another: accounting isn't shown by key accounts.
public final class WordStems: Sendable {
  public static let standard = WordStems()

  /// By the word's number in the standard lexicon's vocabulary.
  private let known: [String]
  private let exceptions: [String: String]

  private init() {
    let table = Table(embedded: "en/stems")
    let (word, stem) = (table.column("word"), table.column("stem"))
    var exceptions: [String: String] = [:]
    for row in 0..<table.count { exceptions[table.string(row, word)] = table.string(row, stem) }
    var stemmer = SuffixStemmer()
    let vocabulary = Lexicon.standard.vocabulary
    known =
      [""]
      + (1...Int32(vocabulary.count)).map { WordStems.stem(vocabulary.bytes($0), &stemmer, exceptions) }
    self.exceptions = exceptions
  }

  private static func stem(
    _ folded: some BidirectionalCollection<UInt8>, _ stemmer: inout SuffixStemmer, _ exceptions: [String: String]
  ) -> String {
    if let stem = exceptions[String(decoding: folded, as: UTF8.self)] { return stem }
    if folded.last == UInt8(ascii: "s"), let stem = exceptions[stemmer.singular(folded)] { return stem }
    return stemmer.stem(folded)
  }

  /// The stem of a word as the tokenizer folds it: small letters, no accents and apostrophes.
  public func stem(folded word: some BidirectionalCollection<UInt8>) -> String {
    var stemmer = SuffixStemmer()
    return WordStems.stem(word, &stemmer, exceptions)
  }

  /// The stem of a token that was cut with the standard lexicon's vocabulary from `text`.
  public func stem(of token: Token, in text: UnsafeBufferPointer<UInt8>) -> String {
    if token.word > 0 { return known[Int(token.word)] }
    var tokenizer = Tokenizer()
    let words = tokenizer.words(of: UnsafeBufferPointer(rebasing: text[token.range]))
    return words.first.map { stem(folded: $0) } ?? ""
  }

  /// The stems of the words of `text`, in their order, but for the words of the vocabulary that have one of the numbers `left`.
  public func stems(of text: String, without left: Set<Int32> = []) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer()
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, 0..<bytes.count, Lexicon.standard.vocabulary, into: &tokens)
      return tokens.filter { !left.contains($0.word) }.map { stem(of: $0, in: bytes) }
    }
  }
}

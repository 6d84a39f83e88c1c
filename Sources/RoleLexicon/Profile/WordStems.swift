import Synchronization

/// The forms in which words are compared: what a profile's statements keep, and what a demand's words are looked up by.
///
/// A word's stem is that of `SuffixStemmer`, unless `en/stems.tsv` says another: accounting isn't shown by key accounts.
public final class WordStems: Sendable {
  public static let standard = WordStems()

  /// By the word's number in the standard lexicon's vocabulary; empty until it is asked for, because a profile has few of the words.
  private let known: Mutex<[String]>
  private let exceptions: [String: String]

  private init() {
    let table = Table(embedded: "en/stems")
    let (word, stem) = (table.column("word"), table.column("stem"))
    var exceptions: [String: String] = [:]
    for row in 0..<table.count { exceptions[table.string(row, word)] = table.string(row, stem) }
    known = Mutex(Array(repeating: "", count: Lexicon.standard.vocabulary.count + 1))
    self.exceptions = exceptions
  }

  /// The stem of a word as the tokenizer folds it: small letters, no accents and apostrophes.
  public func stem(folded word: some BidirectionalCollection<UInt8>) -> String {
    var stemmer = SuffixStemmer()
    return stem(word, &stemmer)
  }

  private func stem(_ folded: some BidirectionalCollection<UInt8>, _ stemmer: inout SuffixStemmer) -> String {
    if let stem = exceptions[String(decoding: folded, as: UTF8.self)] { return stem }
    if folded.last == UInt8(ascii: "s"), let stem = exceptions[stemmer.singular(folded)] { return stem }
    return stemmer.stem(american(folded) ?? Array(folded))
  }

  /// `organization` for `organisation`, where the vocabulary has a word of that spelling; `supervise` has one only.
  private func american(_ folded: some BidirectionalCollection<UInt8>) -> [UInt8]? {
    // At least `realise`: rise and prize are two words.
    guard folded.count > 6, let ending = WordStems.endings.first(where: { folded.suffix($0.count).elementsEqual($0) }) else { return nil }
    let start = folded.dropLast(ending.count) + [UInt8(ascii: "i"), UInt8(ascii: "z")]
    guard start.count > 5 else { return nil }
    let isKnown = ["e", "ed", "ing", "ation"].contains { known in
      (start + Array(known.utf8)).withUnsafeBufferPointer { Lexicon.standard.vocabulary.number(of: $0) } > 0
    }
    return isKnown ? start + ending.dropFirst(2) : nil
  }

  private static let endings = ["ise", "ises", "ised", "ising", "iser", "isers", "isation", "isations"].map { Array($0.utf8) }

  /// The stems of tokens that were cut with the standard lexicon's vocabulary from `text`, in their order.
  public func stems(of tokens: some Collection<Token>, in text: UnsafeBufferPointer<UInt8>) -> [String] {
    var stems = known.withLock { known in
      var stemmer = SuffixStemmer()
      return tokens.map { token in
        let word = Int(token.word)
        if word > 0, known[word].isEmpty { known[word] = stem(Lexicon.standard.vocabulary.bytes(token.word), &stemmer) }
        return known[word]
      }
    }
    guard tokens.contains(where: { $0.word == 0 }) else { return stems }
    var (stemmer, tokenizer) = (SuffixStemmer(), Tokenizer())
    for (index, token) in tokens.enumerated() where token.word == 0 {
      let words = tokenizer.words(of: UnsafeBufferPointer(rebasing: text[token.range]))
      stems[index] = words.first.map { stem($0, &stemmer) } ?? ""
    }
    return stems
  }

  /// The stems of the words of `text`, in their order, but for the words of the vocabulary that have one of the numbers `left`.
  public func stems(of text: String, without left: Set<Int32> = []) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer()
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, 0..<bytes.count, Lexicon.standard.vocabulary, into: &tokens)
      return stems(of: left.isEmpty ? tokens : tokens.filter { !left.contains($0.word) }, in: bytes)
    }
  }
}

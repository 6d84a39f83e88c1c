/// The words that carry a term's meaning: the stems of its words, without articles, prepositions and the like, each once, in byte order.
///
/// `Contract negotiation` and `negotiated contracts` have the same.
public enum TermWords {
  public static func of(_ text: String) -> [String] {
    Set(WordStems.standard.stems(of: text, without: stops)).sorted()
  }

  /// All words of `text`, folded, with hyphens between them: a name for ids, `attention-to-detail`.
  public static func key(of text: String) -> String {
    var text = text
    return text.withUTF8 { Tokenizer.folded($0) }.split(separator: " ").joined(separator: "-")
  }

  static let stopTable = "en/term-stops"

  /// Words that tell nothing of what a term is about, by their numbers in the standard lexicon's vocabulary. Words and not stems: industrial
  /// and industry share one.
  private static let stops: Set<Int32> = {
    let table = Table(embedded: stopTable)
    let columns = [table.column("word"), table.column("forms")]
    let words = (0..<table.count).flatMap { row in columns.flatMap { PhraseList(table.bytes(row, $0)) } }
    return Set(words.map { Lexicon.standard.vocabulary.number(of: $0) }.filter { $0 > 0 })
  }()
}

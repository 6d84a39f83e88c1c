/// The words that carry a term's meaning: the stems of its words, without articles, prepositions and the like, each once, in byte order.
///
/// `Contract negotiation` and `negotiated contracts` have the same.
public enum TermWords {
  public static func of(_ text: String) -> [String] {
    let stems = WordStems.standard
    return Set(stems.stems(of: text).lazy.filter { !empty.contains($0) }).sorted()
  }

  /// All words of `text`, folded, with hyphens between them: a name for ids, `attention-to-detail`.
  public static func key(of text: String) -> String {
    var text = text
    return text.withUTF8 { Tokenizer.folded($0) }.split(separator: " ").joined(separator: "-")
  }

  /// Stems of words that say nothing of what a term is about: an area of "related work experience" has none.
  private static let empty: Set<String> = {
    let words = [
      "a", "an", "and", "any", "as", "at", "by", "for", "from", "in", "of", "on", "or", "other", "per", "related", "similar", "the", "to",
      "using", "with", "experience", "relevant", "professional", "work", "working", "field", "role", "roles", "position", "industry",
      "prior",
      "previous", "equivalent", "least", "years", "minimum",
    ]
    return Set(words.map { WordStems.standard.stem(folded: $0.utf8) })
  }()
}

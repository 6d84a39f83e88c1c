/// The words that carry a term's meaning: folded, without articles, prepositions and the like, cut to their stems, each once, in byte order.
///
/// `Contract negotiation` and `negotiated contracts` have the same.
public enum TermWords {
  public static func of(_ text: String) -> [String] {
    var text = text
    var tokenizer = Tokenizer()
    let words = text.withUTF8 { tokenizer.words(of: $0) }
    return Set(words.lazy.map { String(decoding: stem($0), as: UTF8.self) }.filter { !empty.contains($0) }).sorted()
  }

  /// A word without its endings of number, tense and kind. Two words with the same stem need not be the same; two forms of a word nearly
  /// always have the same stem.
  static func stem(_ word: [UInt8]) -> ArraySlice<UInt8> {
    guard word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word[...] }
    var stem = word[...]
    // `process`, `status`, `analysis` aren't plurals.
    let isPlural = word.count > 2 && word.last == UInt8(ascii: "s") && !Array("sui".utf8).contains(word[word.count - 2])
    for (ending, least) in endings
    where (isPlural || ending != "s") && stem.count >= ending.utf8.count + least
      && stem.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      stem = stem.dropLast(ending.utf8.count)
      // `running`, `planned`: the doubled letter is the ending's.
      if ending == "ing" || ending == "ed", stem.count > 3, let last = stem.last, stem.dropLast().last == last, !doubled.contains(last) {
        stem = stem.dropLast()
      }
      break
    }
    // `manage` and `manag(ing)`, `company` and `compan(ies)`.
    while stem.count > 3, let last = stem.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "y") { stem = stem.dropLast() }
    return stem
  }

  /// Endings, longest first, and how many letters must stand before each.
  private static let endings: [(String, Int)] = [
    ("izations", 3), ("ization", 3), ("ational", 4), ("ations", 4), ("ation", 4), ("ating", 4), ("ators", 4), ("ator", 4), ("ated", 4),
    ("ates", 4), ("ments", 4), ("izing", 3), ("izers", 3), ("ment", 4), ("ized", 3), ("izer", 3), ("izes", 3), ("ions", 4), ("ings", 3),
    ("ance", 5), ("ate", 4), ("ize", 3), ("ing", 3), ("ion", 4), ("ies", 2), ("ers", 4), ("sses", 1), ("ed", 3), ("es", 3), ("er", 4),
    ("s", 3),
  ]

  /// Letters that are doubled in stems: `call(ing)`, `process(ing)`.
  private static let doubled: [UInt8] = Array("ls".utf8)

  private static let empty: Set<String> = [
    "a", "an", "and", "any", "as", "at", "by", "for", "from", "in", "of", "on", "or", "other", "per", "relat", "similar",
    "the", "to", "using", "with", "experienc", "relevant", "professional", "profession", "work", "field", "role", "position", "industr",
  ]
}

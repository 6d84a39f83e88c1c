/// Compares phrases by their words, so that case, punctuation, endings and small words don't count.
package enum WordBag {
  /// At least half of the words are shared (Dice), or one phrase holds the other.
  package static func same(_ first: String, _ second: String) -> Bool {
    let (a, b) = (bag(first), bag(second))
    guard !a.isEmpty, !b.isEmpty else { return false }
    let shared = a.intersection(b).count
    return shared == min(a.count, b.count) || 4 * shared >= a.count + b.count
  }

  /// At least four fifths of the words are shared (Dice).
  static func close(_ first: String, _ second: String) -> Bool {
    let (a, b) = (bag(first), bag(second))
    return !a.isEmpty && !b.isEmpty && Double(2 * a.intersection(b).count) / Double(a.count + b.count) >= 0.8
  }

  /// Runs of letters and digits in lower case, without accents.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "+" || scalar == "#" {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  private static func bag(_ text: String) -> Set<String> {
    let all = words(of: text).map(stem)
    let kept = all.filter { !small.contains($0) }
    return Set(kept.isEmpty ? all : kept)
  }

  private static func stem(_ word: String) -> String {
    for (ending, put) in [("ies", "y"), ("es", ""), ("s", ""), ("ing", "")] where word.count > ending.count + 2 && word.hasSuffix(ending) {
      return word.dropLast(ending.count) + put
    }
    return word
  }

  private static let small: Set<String> = [
    "a", "an", "the", "of", "in", "or", "and", "to", "for", "with", "at", "on", "by", "as", "be", "is", "are", "your", "our", "you", "we",
    "its", "it", "their", "this", "that", "from",
  ]
}

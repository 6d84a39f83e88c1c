import RoleLexicon

/// The words of a term that statements are searched for, and a signature that most statements fail at once.
struct WordsSought: Sendable {
  /// Stems, each once, in byte order.
  let words: [String]
  /// The term's name in ids.
  let key: String
  private let signature: UInt64

  init(_ term: String) {
    words = TermWords.of(term)
    key = TermWords.key(of: term)
    signature = WordsSought.signature(of: words)
  }

  var isEmpty: Bool { words.isEmpty }

  /// One of 64 bits for each word: a list that lacks a bit of another's lacks one of its words.
  static func signature(of words: [String]) -> UInt64 {
    words.reduce(0) { $0 | 1 << (WordsSought.hash($1) >> 58) }
  }

  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv), whose high bits are spread by one multiplication more.
  private static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether `words`, sorted, of which `signature` is the signature, hold all that are sought.
  func areAll(in words: [String], _ signature: UInt64) -> Bool {
    self.signature & ~signature == 0 && self.words.allSatisfy { words.holdsSorted($0) }
  }
}

extension [String] {
  /// Whether a sorted list has `word`. (Not named `contains`: unapplied, that name would stand for this too.)
  func holdsSorted(_ word: String) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == word
  }
}

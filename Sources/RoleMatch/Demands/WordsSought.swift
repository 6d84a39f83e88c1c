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

  /// From the first and the last eight bytes, and how many there are: it needn't tell all words apart.
  private static func hash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { bytes in
      var (first, last): (UInt64, UInt64) = (0, 0)
      if bytes.count >= 8 {
        let raw = UnsafeRawBufferPointer(bytes)
        first = raw.loadUnaligned(as: UInt64.self)
        last = raw.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      } else {
        for byte in bytes { first = first << 8 | UInt64(byte) }
      }
      // The multiplier is 2^64 divided by the golden ratio: Knuth, The Art of Computer Programming 3, 6.4.
      return (first ^ (last << 1) ^ UInt64(bytes.count)) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  /// Whether a list with this signature may hold all that are sought.
  func mayStand(in signature: UInt64) -> Bool { self.signature & ~signature == 0 }

  /// Whether `words`, sorted, of which `signature` is the signature, hold all that are sought.
  func areAll(in words: [String], _ signature: UInt64) -> Bool {
    mayStand(in: signature) && self.words.allSatisfy { words.holdsSorted($0) }
  }
}

extension Array where Element: Comparable {
  /// Whether a sorted list has `element`. (Not named `contains`: unapplied, that name would stand for this too.)
  func holdsSorted(_ element: Element) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element
  }
}

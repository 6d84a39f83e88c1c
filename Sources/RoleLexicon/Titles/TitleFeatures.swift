/// What of a title is compared: each word and its pieces of four letters, the first, the last, neighbouring pairs, each word with the last,
/// and runs of words that may be a common title.
public enum TitleFeatures {
  public enum Kind: UInt8, Sendable {
    case word = 0x77
    case piece = 0x63
    case pair = 0x62
    case withLast = 0x73
    case last = 0x6C
    case first = 0x66
    /// A run of words; that it ends the title is told by a full stop behind it.
    case run = 0x74
  }

  /// Longest run that can be a common title.
  private static let longestRun = 6

  /// Gives the features of a title's words, each as the key of its row: a letter for its kind, a space, and its words. Some come twice.
  public static func each(_ words: [[UInt8]], _ body: (Kind, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let last = words.last, let first = words.first else { return }
    var key: [UInt8] = []
    key.reserveCapacity(64)
    func give(_ kind: Kind) { key.withUnsafeBufferPointer { body(kind, $0) } }
    func begin(_ kind: Kind, _ word: [UInt8]) {
      key.removeAll(keepingCapacity: true)
      key.append(kind.rawValue)
      key.append(0x20)
      key += word
    }
    func add(_ word: [UInt8]) {
      key.append(0x20)
      key += word
    }
    for (index, word) in words.enumerated() {
      begin(.word, word)
      give(.word)
      let bounded = [UInt8(ascii: "<")] + word + [UInt8(ascii: ">")]
      if bounded.count >= 4 {
        for start in 0...(bounded.count - 4) {
          begin(.piece, [])
          key += bounded[start..<(start + 4)]
          give(.piece)
        }
      }
      if index + 1 < words.count {
        begin(.pair, word)
        add(words[index + 1])
        give(.pair)
      }
      if index + 2 < words.count {
        begin(.withLast, word)
        add(last)
        give(.withLast)
      }
      begin(.run, word)
      for end in (index + 1)...min(words.count, index + longestRun) {
        if end > index + 1 { add(words[end - 1]) }
        if end == words.count { add([UInt8(ascii: ".")]) }
        if end - index > 1 || end == words.count { give(.run) }
      }
    }
    begin(.last, last)
    give(.last)
    begin(.first, first)
    give(.first)
  }
}

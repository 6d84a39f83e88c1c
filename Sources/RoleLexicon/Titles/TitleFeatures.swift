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

  /// A feature's name while it is put together: its bytes, or only their hash.
  public protocol Name {
    init()
    mutating func add(_ byte: UInt8)
  }

  /// Longest run that can be a common title.
  private static let longestRun = 6

  /// Gives the features of a title's words, each with the name of its row (a letter for its kind, a space, and its words) and the word that
  /// it begins with. Some come twice.
  @inline(__always)
  public static func each<FeatureName: Name>(
    _ words: SpacedWords, named: FeatureName.Type = FeatureName.self, _ body: (Kind, FeatureName, _ word: Int) -> Void
  ) {
    guard !words.isEmpty else { return }
    let count = words.count
    words.bytes.withUnsafeBufferPointer { bytes in
      func name(_ kind: Kind, _ range: Range<Int>) -> FeatureName {
        var name = FeatureName(kind)
        name.add(bytes, range)
        return name
      }
      let last = words.range(count - 1..<count)
      for index in 0..<count {
        let word = words.range(index..<index + 1)
        body(.word, name(.word, word), index)
        eachPiece(of: bytes, word) { body(.piece, $0, index) }
        if index + 1 < count { body(.pair, name(.pair, words.range(index..<index + 2)), index) }
        if index + 2 < count {
          var both = name(.withLast, word)
          both.add(0x20)
          both.add(bytes, last)
          body(.withLast, both, index)
        }
        var run = name(.run, word)
        var end = word.upperBound
        for next in index + 1...min(count, index + longestRun) {
          let start = end
          end = words.range(index..<next).upperBound
          run.add(bytes, start..<end)
          if next == count {
            run.add(0x20)
            run.add(UInt8(ascii: "."))
          }
          if next - index > 1 || next == count { body(.run, run, index) }
        }
      }
      body(.last, name(.last, last), count - 1)
      body(.first, name(.first, words.range(0..<1)), 0)
    }
  }

  /// Gives four neighbouring letters after the others of a word in angle brackets.
  @inline(__always)
  private static func eachPiece<FeatureName: Name>(of bytes: SpacedWords.Bytes, _ word: Range<Int>, _ body: (FeatureName) -> Void) {
    for start in word.lowerBound - 1..<max(word.lowerBound - 1, word.upperBound - 2) {
      var piece = FeatureName(.piece)
      for index in start..<start + 4 {
        piece.add(index < word.lowerBound ? UInt8(ascii: "<") : index == word.upperBound ? UInt8(ascii: ">") : bytes[index])
      }
      body(piece)
    }
  }
}

extension TitleFeatures.Name {
  @inline(__always)
  init(_ kind: TitleFeatures.Kind) {
    self.init()
    add(kind.rawValue)
    add(0x20)
  }

  /// The name of a word alone.
  @inline(__always)
  init(_ kind: TitleFeatures.Kind, _ word: SpacedWords.Bytes) {
    self.init(kind)
    add(word, 0..<word.count)
  }

  @inline(__always)
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    for index in range { add(bytes[index]) }
  }
}

extension [UInt8]: TitleFeatures.Name {
  public mutating func add(_ byte: UInt8) { append(byte) }
}

/// The hash by which a row is found.
extension LearnedRows.Key: TitleFeatures.Name {}

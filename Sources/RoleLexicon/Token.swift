/// A word of the text: a run of letters and digits, or a sign that counts as a word (`&`).
public struct Token: Sendable {
  /// What a token looks like.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its first letter is a capital.
    public static let capitalized = Shape(rawValue: 1 << 0)
    /// It has two letters or more, all capitals.
    public static let allCapitals = Shape(rawValue: 1 << 1)
    /// It begins with a digit.
    public static let digits = Shape(rawValue: 1 << 2)
    /// No space stands before it.
    public static let glued = Shape(rawValue: 1 << 3)
    /// A sentence or a clause ends right before it.
    public static let afterStop = Shape(rawValue: 1 << 4)
  }

  /// First byte in the text.
  public var start: Int32
  /// One past the last byte.
  public var end: Int32
  /// The word's number in the vocabulary, or 0 if it isn't there.
  public var word: Int32
  public var shape: Shape

  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// Cuts text into tokens, folded for look-up: lower case, without accents and apostrophes.
///
/// `C++`, `C#` and `.NET`'s `net` are words; `401k` and `3PL` are one word each; hyphens, slashes and points separate; `driver's` is
/// `drivers`, `you'll` is `youll`, and `&` is the word `and`.
public struct Tokenizer {
  private var folded: [UInt8] = []

  public init() {
    folded.reserveCapacity(64)
  }

  /// Appends the tokens of `range` to `tokens`.
  public mutating func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary, into tokens: inout [Token]
  ) {
    scan(text, range) { start, end, shape, folded in
      let word = vocabulary.number(of: folded)
      if word == 0, end - start >= 7, let cut = Tokenizer.seam(text, start..<end, folded, vocabulary) {
        let (first, second) = Tokenizer.halves(folded, at: cut - start)
        tokens.append(Token(start: Int32(start), end: Int32(cut), word: vocabulary.number(of: first), shape: shape))
        let next = Tokenizer.shape(text, cut..<end).union(.glued)
        tokens.append(Token(start: Int32(cut), end: Int32(end), word: vocabulary.number(of: second), shape: next))
      } else {
        tokens.append(Token(start: Int32(start), end: Int32(end), word: word, shape: shape))
      }
    }
  }

  /// Where two known words stand without a space, as stripped markup leaves them (`LeaveTuition`, `EnglishMust`): a capital behind a small
  /// letter, in an unknown word of plain letters whose halves are both known. Names such as JavaScript are known as a whole.
  private static func seam(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary
  ) -> Int? {
    guard folded.count == range.count else { return nil }
    for index in (range.lowerBound + 3)..<(range.upperBound - 2)
    where (0x41...0x5A).contains(text[index]) && (0x61...0x7A).contains(text[index - 1]) {
      let (first, second) = halves(folded, at: index - range.lowerBound)
      if vocabulary.number(of: first) > 0, vocabulary.number(of: second) > 0 { return index }
    }
    return nil
  }

  private static func halves(
    _ folded: UnsafeBufferPointer<UInt8>, at cut: Int
  ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) {
    (UnsafeBufferPointer(rebasing: folded[..<cut]), UnsafeBufferPointer(rebasing: folded[cut...]))
  }

  /// The folded words of a phrase as a table writes it.
  public mutating func words(of text: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    scan(text, 0..<text.count) { _, _, _, folded in words.append(Array(folded)) }
    return words
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Int, Int, Token.Shape, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = range.lowerBound
    var isGlued = false
    var isAfterStop = true
    while index < range.upperBound {
      let kind = CharacterKind.of(index, range.upperBound, in: text)
      guard kind.isWord else {
        if text[index] == UInt8(ascii: "&") {
          emit(index, index + 1, isGlued ? .glued : [], Tokenizer.and, body)
          isGlued = true
          isAfterStop = false
        } else {
          let byte = text[index]
          isGlued = byte != 0x20 && byte != 10 && isGlued
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: ";") || byte >= 0x80
          {
            isAfterStop = true
          }
        }
        index += kind.width
        continue
      }
      let start = index
      index = readWord(text, from: index, to: range.upperBound)
      var shape = Tokenizer.shape(text, start..<index)
      if isGlued { shape.insert(.glued) }
      if isAfterStop { shape.insert(.afterStop) }
      folded.withUnsafeBufferPointer { body(start, index, shape, $0) }
      isGlued = true
      isAfterStop = false
    }
  }

  private static let and = Array("and".utf8)

  private func emit(
    _ start: Int, _ end: Int, _ shape: Token.Shape, _ word: [UInt8], _ body: (Int, Int, Token.Shape, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    word.withUnsafeBufferPointer { body(start, end, shape, $0) }
  }

  /// Reads a word into `folded`. Returns where it ends.
  private mutating func readWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    folded.removeAll(keepingCapacity: true)
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
          folded.append(byte)
        } else if (0x41...0x5A).contains(byte) {
          folded.append(byte | 0x20)
        } else if byte == UInt8(ascii: "'") {
          guard index + 1 < end, CharacterKind.of(index + 1, end, in: text).isWord else { break }
        } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") {
          guard let last = folded.last, last >= 0x61 || last == byte else { break }
          folded.append(byte)
        } else {
          break
        }
        index += 1
        continue
      }
      if CharacterKind.isApostrophe(index, end, in: text) {
        guard index + 3 < end, CharacterKind.of(index + 3, end, in: text).isWord else { break }
        index += 3
        continue
      }
      let kind = CharacterKind.of(index, end, in: text)
      guard kind.isWord else { break }
      if kind.width == 2, let letter = CharacterKind.baseLetter(byte, text[index + 1]) {
        folded.append(contentsOf: letter.utf8)
      } else {
        for offset in 0..<kind.width { folded.append(text[index + offset]) }
      }
      index += kind.width
    }
    return index
  }

  private static func shape(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Token.Shape {
    let first = text[range.lowerBound]
    if (0x30...0x39).contains(first) { return .digits }
    // Capitals of Latin-1 (À…Þ) are C3 80…9E.
    guard (0x41...0x5A).contains(first) || (first == 0xC3 && text[range.lowerBound + 1] < 0x9F) else { return [] }
    var capitals = 0
    for index in range {
      if (0x61...0x7A).contains(text[index]) { return .capitalized }
      if (0x41...0x5A).contains(text[index]) { capitals += 1 }
    }
    return capitals >= 2 ? [.capitalized, .allCapitals] : .capitalized
  }
}

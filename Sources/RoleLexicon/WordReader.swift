/// Reads one word: folds it and notes its shape on the way.
struct WordReader {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  let folded: UnsafeMutablePointer<UInt8>
  private(set) var length = 0
  private(set) var shape: Token.Shape = []

  init(text: UnsafeBufferPointer<UInt8>, end: Int, folded: UnsafeMutablePointer<UInt8>) {
    self.text = text
    self.end = end
    self.folded = folded
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    folded[length] = byte
    length += 1
  }

  /// Reads the word at `start` and returns where it ends. The sign `&` is the word `and`.
  mutating func read(from start: Int) -> Int {
    length = 0
    if text[start] == UInt8(ascii: "&") {
      for letter in "and".utf8 { put(letter) }
      shape = []
      return start + 1
    }
    var (capitals, small) = (0, 0)
    var apostrophe: Token.Shape = []
    var index = start
    // Nearly all words are plain small letters to their end.
    while index < end, text[index] >= 0x61, text[index] <= 0x7A {
      put(text[index])
      index += 1
    }
    small = length
    reading: while index < end {
      let byte = text[index]
      switch ByteKind.of(byte) {
      case .letter:
        small += 1
        put(byte)
        index += 1
      case .capital:
        capitals += 1
        put(byte | 0x20)
        index += 1
      case .digit:
        put(byte)
        index += 1
      case .apostrophe:
        guard index + 1 < end, isWord(index + 1) else { break reading }
        apostrophe = .apostrophe
        index += 1
      case .sign:
        // C++, C#: after a letter or the same sign, never after a digit.
        guard length > 0, folded[length - 1] >= 0x61 || folded[length - 1] == byte else { break reading }
        put(byte)
        index += 1
      case .wide:
        if CharacterKind.isApostrophe(index, end, in: text) {
          guard index + 3 < end, isWord(index + 3) else { break reading }
          apostrophe = .apostrophe
          index += 3
          continue
        }
        let kind = CharacterKind.of(index, end, in: text)
        guard kind.isWord else { break reading }
        if kind.width == 2, let letters = CharacterKind.baseLetter(byte, text[index + 1]) {
          for letter in letters.utf8 { put(letter) }
        } else {
          for offset in 0..<kind.width { put(text[index + offset]) }
        }
        index += kind.width
      default: break reading
      }
    }
    shape = shape(of: start, capitals: capitals, small: small).union(apostrophe)
    return index
  }

  @inline(__always)
  private func isWord(_ index: Int) -> Bool { CharacterKind.of(index, end, in: text).isWord }

  @inline(__always)
  private func shape(of start: Int, capitals: Int, small: Int) -> Token.Shape {
    switch ByteKind.of(text[start]) {
    case .digit: .digits
    case .capital: small == 0 && capitals >= 2 ? [.capitalized, .allCapitals] : .capitalized
    // Capitals of Latin-1 (À…Þ) are C3 80…9E.
    case .wide: text[start] == 0xC3 && text[start + 1] < 0x9F ? .capitalized : []
    default: []
    }
  }
}

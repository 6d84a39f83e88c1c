/// What a character is for tokens.
struct CharacterKind {
  var isWord: Bool
  /// In bytes.
  var width: Int

  /// The character at `index` of valid UTF-8.
  @inline(__always)
  static func of(_ index: Int, _ end: Int, in text: UnsafeBufferPointer<UInt8>) -> CharacterKind {
    let byte = text[index]
    if byte < 0x80 {
      return CharacterKind(isWord: (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte), width: 1)
    }
    return wide(byte, index, end, in: text)
  }

  private static func wide(_ byte: UInt8, _ index: Int, _ end: Int, in text: UnsafeBufferPointer<UInt8>) -> CharacterKind {
    let width = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - index)
    guard width > 1 else { return CharacterKind(isWord: false, width: 1) }
    let second = text[index + 1]
    switch byte {
    case 0xC2: return CharacterKind(isWord: second == 0xAA || second == 0xBA || second == 0xB5, width: width)  // ª º µ
    case 0xC3: return CharacterKind(isWord: second != 0x97 && second != 0xB7, width: width)  // not × ÷
    // U+2000…2BFF: punctuation, signs, arrows, boxes, dingbats.
    case 0xE2: return CharacterKind(isWord: second >= 0xB0, width: width)
    // U+3000…303F: ideographic punctuation; U+FE00…FE6F, FF00…FF0F, private use.
    case 0xE3: return CharacterKind(isWord: second != 0x80, width: width)
    case 0xEE: return CharacterKind(isWord: false, width: width)
    case 0xEF: return CharacterKind(isWord: second < 0x80, width: width)
    case 0xF0: return CharacterKind(isWord: second == 0xA0, width: width)  // emoji are F0 9F
    default: return CharacterKind(isWord: true, width: width)
    }
  }

  /// Whether `’` or `‘` stands at `index`.
  static func isApostrophe(_ index: Int, _ end: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80 && (text[index + 2] == 0x99 || text[index + 2] == 0x98)
  }

  /// The letter without its accent for U+00C0…U+017F, or nil.
  static func baseLetter(_ first: UInt8, _ second: UInt8) -> String? {
    switch first {
    case 0xC3: latin1[Int(second & 0x3F)]
    case 0xC4, 0xC5: latinA[Int(first & 1) * 64 + Int(second & 0x3F)]
    default: nil
    }
  }

  /// U+00C0…U+00FF.
  private static let latin1: [String] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u",
    "u", "u", "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o",
    "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
  ]

  /// U+0100…U+017F, two of each letter for its capital and small form.
  private static let latinA: [String] = {
    let runs: [(String, Int)] = [
      ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2), ("k", 3), ("l", 10), ("n", 9), ("o", 6),
      ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12), ("w", 2), ("y", 3), ("z", 6), ("s", 1),
    ]
    return runs.flatMap { Array(repeating: $0.0, count: $0.1) }
  }()
}

/// The marks that open list items in text.
public enum Bullet {
  /// Length of the bullet at the start of `range` with the space after it, or 0.
  ///
  /// `-`, `–`, `*` and `o` are bullets only before a space, or (hyphens, stars) before a capital: the hyphen of "long-term" and the
  /// "o" of "of" are not.
  public static func length(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let start = range.lowerBound
    func byte(_ offset: Int) -> UInt8 { start + offset < range.upperBound ? bytes[start + offset] : 0 }
    func withSpace(_ width: Int) -> Int {
      var end = width
      while byte(end) == 0x20 || byte(end) == 9 { end += 1 }
      return end
    }
    switch byte(0) {
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      var width = 1
      while byte(width) == byte(0), width < 3 { width += 1 }
      if byte(width) == 0x20 || byte(width) == 9 { return withSpace(width) }
      return width < 3 && isLetter(byte(width)) ? width : 0
    case UInt8(ascii: "o"):
      return byte(1) == 9 || (byte(1) == 0x20 && isCapital(byte(2))) ? withSpace(1) : 0
    case 0xC2 where byte(1) == 0xB7: return withSpace(2)  // ·
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0x8F), (0x96, 0xAA), (0x97, 0xA6), (0x97, 0x8B), (0x96, 0xA0), (0x97, 0x86), (0x96, 0xB8),
        (0x9E, 0xA2), (0x96, 0xBA), (0x9E, 0xA4), (0x9C, 0x93), (0x9C, 0x94), (0x97, 0x98), (0x81, 0x83), (0x9D, 0x96), (0x9C, 0x85),
        (0x88, 0x99), (0x8B, 0x85), (0x96, 0xB6):
        return withSpace(3)  // • ‣ ● ▪ ◦ ○ ■ ◆ ▸ ➢ ► ➤ ✓ ✔ ◘ ⁃ ❖ ✅ ∙ ⋅ ▶
      case (0x80, 0x93), (0x80, 0x94), (0x88, 0x92):  // – — −
        return byte(3) == 0x20 || isLetter(byte(3)) ? withSpace(3) : 0
      default: return 0
      }
    case 0xEF where byte(1) == 0x82 && byte(2) == 0xB7: return withSpace(3)  // Word's private-use bullet
    default: return 0
    }
  }

  /// Length of a list number at the start of `range` (`1.`, `2)`, `(3)`, `a.`), or 0.
  public static func numberLength(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func byte(_ offset: Int) -> UInt8 { range.lowerBound + offset < range.upperBound ? bytes[range.lowerBound + offset] : 0 }
    var index = byte(0) == UInt8(ascii: "(") ? 1 : 0
    let first = index
    while isDigit(byte(index)), index - first < 2 { index += 1 }
    if index == first, isLetter(byte(index)), byte(index) | 0x20 <= UInt8(ascii: "k") { index += 1 }
    guard index > first, byte(index) == UInt8(ascii: ".") || byte(index) == UInt8(ascii: ")"), byte(index + 1) == 0x20 else { return 0 }
    return index + 2
  }

  /// Whether a list item begins in `range`.
  public static func opens(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    length(range, in: bytes) > 0 || numberLength(range, in: bytes) > 0
  }

  public static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 }
  public static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte == 0xC3 }
  public static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

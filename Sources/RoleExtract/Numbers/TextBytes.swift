// Words and signs at a place of the text, compared byte by byte.
import RoleModel

extension UnsafeBufferPointer where Element == UInt8 {
  /// Where the word or words `word` (lower case, ASCII) that begin at `index` end, in any case of letters; nil if something else stands
  /// there, or if a letter or a digit follows.
  @inline(__always)
  func wordEnd(_ word: StaticString, at index: Int, to end: Int) -> Int? {
    let last = index + word.utf8CodeUnitCount
    guard last <= end, self[index] | 0x20 == word.utf8Start[0] | 0x20 else { return nil }
    for offset in 0..<word.utf8CodeUnitCount where self[index + offset].lowered != word.utf8Start[offset] { return nil }
    return last == end || !isWordByte(last) ? last : nil
  }

  /// Whether the bytes of `bytes` stand at `index`.
  @inline(__always)
  func hasBytes(_ bytes: StaticString, at index: Int, to end: Int) -> Bool {
    guard index >= 0, index + bytes.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<bytes.utf8CodeUnitCount where self[index + offset] != bytes.utf8Start[offset] { return false }
    return true
  }

  /// Where the word `word` that ends at `index` begins, in any case of letters; nil if something else stands there, or if a letter or a
  /// digit precedes it.
  @inline(__always)
  func wordStart(_ word: StaticString, endingAt index: Int, from start: Int) -> Int? {
    let first = index - word.utf8CodeUnitCount
    guard first >= start else { return nil }
    for offset in 0..<word.utf8CodeUnitCount where self[first + offset].lowered != word.utf8Start[offset] { return nil }
    return first == start || !isWordByte(first - 1) ? first : nil
  }

  func skippingSpaces(_ index: Int, to end: Int) -> Int {
    var index = index
    while index < end, self[index] == 0x20 { index += 1 }
    return index
  }

  func skippingSpacesBack(_ index: Int, from start: Int) -> Int {
    var index = index
    while index > start, self[index - 1] == 0x20 { index -= 1 }
    return index
  }

  /// Whether `range` stands inside a web or mail address. No more than 200 bytes to either side are looked at: a text without a space would
  /// be gone through for each of its words.
  func isInAddress(_ range: Range<Int>) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    let isSpace: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"") }
    while start > 0, range.lowerBound - start < 200, !isSpace(self[start - 1]) { start -= 1 }
    while end < count, end - range.upperBound < 200, !isSpace(self[end]) { end += 1 }
    return self[start..<end].contains(UInt8(ascii: "@")) || holdsWebAddress(in: start..<end)
  }

  /// Whether `range` holds what all web addresses have: a `//` or `www.`.
  func holdsWebAddress(in range: Range<Int>) -> Bool {
    for index in range where index + 1 < range.upperBound {
      if self[index] == UInt8(ascii: "/"), self[index + 1] == UInt8(ascii: "/") { return true }
      if self[index] | 0x20 == UInt8(ascii: "w"), index + 3 < range.upperBound, self[index + 1] | 0x20 == UInt8(ascii: "w"),
        self[index + 3] == UInt8(ascii: ".")
      {
        return true
      }
    }
    return false
  }

  @inline(__always)
  private func isWordByte(_ index: Int) -> Bool {
    let byte = self[index]
    return Numeral.isLetter(byte) || Numeral.isDigit(byte)
  }
}

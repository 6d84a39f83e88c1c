import RoleModel

/// Cuts a profile's prose into sentences, and its lists into entries.
enum ProfileSentences {
  /// The sentences of `range`: lines, bullets, and what ends in a full stop before a capital. White space and bullets are left out.
  static func sentences(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var index = start
      func close(_ end: Int) { add(start..<end, to: &found, bytes) }
      while index < range.upperBound {
        switch bytes[index] {
        case 10, 13:
          close(index)
          start = index + 1
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
          if endsSentence(index, start, range.upperBound, bytes) {
            close(index + 1)
            start = index + 1
          }
        case 0xE2 where index + 2 < range.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2:
          close(index)
          start = index + 3
        default: break
        }
        index += 1
      }
      close(range.upperBound)
    }
    return found
  }

  /// A point ends nothing behind one or two letters (`U.S. troops`, `St. Louis`) and before a small letter.
  private static func endsSentence(_ index: Int, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 2 < end, bytes[index + 1] == 0x20 else { return false }
    var next = index + 1
    while next < end, bytes[next] == 0x20 { next += 1 }
    guard next < end, !(0x61...0x7A).contains(bytes[next]) else { return false }
    if bytes[index] != UInt8(ascii: ".") { return true }
    var letters = 0
    while index - letters > start, Bullet.isLetter(bytes[index - letters - 1]) || Bullet.isDigit(bytes[index - letters - 1]) {
      letters += 1
    }
    return letters > 2 || index > start && !Bullet.isLetter(bytes[index - 1])
  }

  /// The entries of a list: what stands between commas, semicolons, bars, points and line ends outside brackets. A label before a colon is
  /// left out (`Tools: Excel, Word`), unless the entries themselves have one (`Welsh: fluent`).
  static func entries(in range: Range<Int>, of bytes: [UInt8], haveLabels: Bool = false) -> [Range<Int>] {
    var found: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var depth = 0
      var index = start
      func close(_ end: Int) { add(start..<end, to: &found, bytes) }
      while index < range.upperBound {
        let width = separator(index, range.upperBound, bytes)
        switch bytes[index] {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        case UInt8(ascii: ":") where depth == 0 && !haveLabels && isLabel(index, range.upperBound, bytes): start = index + 1
        default:
          if width > 0, depth == 0 || bytes[index] == 10 {
            close(index)
            start = index + width
          }
        }
        index += max(1, width)
      }
      close(range.upperBound)
    }
    return found
  }

  /// A sentence or an entry with more bytes is none. It is cut at white space, for what is asked of each word about the others would take the
  /// square of its length.
  private static let longest = 2000

  private static func add(_ range: Range<Int>, to found: inout [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = trimmed(range, in: bytes)
    while rest.count > longest, let space = rest.dropFirst(longest).first(where: { bytes[$0] <= 0x20 }) {
      found.append(trimmed(rest.lowerBound..<space, in: bytes))
      rest = trimmed(space..<rest.upperBound, in: bytes)
    }
    if !rest.isEmpty { found.append(rest) }
  }

  /// Bytes of the sign that separates entries at `index`, or 0.
  private static func separator(_ index: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case UInt8(ascii: ","):
      // Not the comma of `1,000`.
      return index + 1 < end && Bullet.isDigit(bytes[index + 1]) ? 0 : 1
    case UInt8(ascii: ";"), UInt8(ascii: "|"), 10, 13, 9: return 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xB7: return 2
    case 0xE2 where index + 2 < end:
      let isDot = bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2 || bytes[index + 1] == 0x88 && bytes[index + 2] == 0x99
      return isDot || bytes[index + 1] == 0x96 || bytes[index + 1] == 0x97 ? 3 : 0
    default: return 0
    }
  }

  /// `Tools: Excel`, not `SQL: 5 years` and `Ratio 1:2`.
  private static func isLabel(_ index: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 2 < end, bytes[index + 1] == 0x20 || bytes[index + 1] == 10 else { return false }
    return !Bullet.isDigit(bytes[index + 2])
  }

  /// `range` without white space, bullets and a closing point.
  static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    start += Bullet.length(start..<end, in: bytes)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if end - start > 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start..<max(start, end)
  }
}

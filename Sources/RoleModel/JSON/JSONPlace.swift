/// The end of what has been written, with room behind it.
struct JSONPlace {
  let bytes: UnsafeMutablePointer<UInt8>
  private(set) var count: Int

  init(bytes: UnsafeMutablePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  @inline(__always)
  var endsWithSpace: Bool { count > 0 && bytes[count - 1] == 0x20 }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    (bytes + count).update(from: start, count: text.count)
    count += text.count
  }

  mutating func indent(_ depth: Int) {
    put(10)
    for _ in 0..<(2 * depth) { put(UInt8(ascii: " ")) }
  }

  mutating func put(number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var power: UInt = 10
    while digits < 20, rest >= power {
      digits += 1
      power = power &* 10
    }
    var index = count + digits
    count = index
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      index -= 1
      bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
  }

  @inline(__always)
  mutating func putEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    if JSONPlace.isPlain(text) { put(text) } else { escape(text) }
  }

  /// Whether nothing in `text` can need an escape, eight bytes at a time; nearly all texts are so.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = UnsafeRawPointer(text.baseAddress) else { return true }
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var found: UInt64 = 0
    var index = 0
    while index + 8 <= text.count {
      let bytes = (start + index).loadUnaligned(as: UInt64.self)
      // A high bit for each byte below 20, for 22 and 5C, and for each beyond ASCII.
      let (quote, backslash) = (bytes ^ ones &* 0x22, bytes ^ ones &* 0x5C)
      found |= bytes | (bytes &- ones &* 0x20) | (quote &- ones) | (backslash &- ones)
      index += 8
    }
    while index < text.count {
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { return false }
      index += 1
    }
    return found & high == 0
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      let length = JSONPlace.escapedLength(of: byte, at: index, in: text)
      if length == 0 { put(byte) } else { putEscape(of: byte, at: index, in: text) }
      index += max(1, length)
    }
  }

  /// Bytes of the character at `index` if it must be escaped, else 0.
  @inline(__always)
  private static func escapedLength(of byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch byte {
    case 0..<0x20, 0x22, 0x5C: 1
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0x85: 2
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9): 3
    default: 0
    }
  }

  private mutating func putEscape(of byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: put(byte)
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0D: put(UInt8(ascii: "r"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0xC2: put("u0085")
    case 0xE2: put(text[index + 2] == 0xA8 ? "u2028" : "u2029")
    default:
      put("u00")
      put(JSONPlace.hexadecimal(byte >> 4))
      put(JSONPlace.hexadecimal(byte & 15))
    }
  }

  @inline(__always)
  mutating func put(_ text: StaticString) { put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10 }
}

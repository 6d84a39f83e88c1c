/// The end of what has been written, with room behind it.
struct JSONPlace {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  var count = 0

  init(bytes: UnsafeMutablePointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes on in another buffer, and frees the old one.
  mutating func move(to other: UnsafeMutablePointer<UInt8>) {
    other.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = other
  }

  @inline(__always)
  var endsWithSpace: Bool { count > 0 && bytes[count - 1] == 0x20 }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    bytes[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    (bytes + count).update(from: start, count: text.count)
    count &+= text.count
  }

  /// Most names are of four to sixteen bytes: two stores, which may overlap, cost less than a call.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    let (length, from, to) = (text.utf8CodeUnitCount, UnsafeRawPointer(text.utf8Start), UnsafeMutableRawPointer(bytes + count))
    switch length {
    case 8...16:
      to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
      (to + (length &- 8)).storeBytes(of: (from + (length &- 8)).loadUnaligned(as: UInt64.self), as: UInt64.self)
    case 4..<8:
      to.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
      (to + (length &- 4)).storeBytes(of: (from + (length &- 4)).loadUnaligned(as: UInt32.self), as: UInt32.self)
    default: to.copyMemory(from: from, byteCount: length)
    }
    count &+= length
  }

  @inline(__always)
  mutating func put(key name: StaticString, isSpaced: Bool) {
    put(UInt8(ascii: "\""))
    put(name)
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: ":"))
    if isSpaced { put(UInt8(ascii: " ")) }
  }

  mutating func indent(_ depth: Int) {
    put(10)
    for _ in 0..<(2 * depth) { put(UInt8(ascii: " ")) }
  }

  mutating func put(number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    guard rest < 100_000_000 else {
      for digit in String(rest).utf8 { put(digit) }
      return
    }
    // Up to eight digits in one number, the first of them lowest.
    var (digits, length): (UInt64, Int) = (0, 0)
    while rest >= 10 {
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      let two = (JSONPlace.pairs + 2 &* Int(truncatingIfNeeded: pair)).loadUnaligned(as: UInt16.self)
      digits = digits &<< 16 | UInt64(UInt16(littleEndian: two))
      length &+= 2
      rest = quotient
    }
    // An odd digit is left, or nothing.
    if rest > 0 || length == 0 {
      digits = digits &<< 8 | UInt64(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest))
      length &+= 1
    }
    UnsafeMutableRawPointer(bytes + count).storeBytes(of: digits.littleEndian, as: UInt64.self)
    count &+= length
  }

  /// The hundred pairs of digits.
  private static var pairs: UnsafeRawPointer {
    let digits: StaticString = """
      00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263\
      646566676869707172737475767778798081828384858687888990919293949596979899
      """
    return UnsafeRawPointer(digits.utf8Start)
  }

  // MARK: Texts

  /// What `put(quoted:)` may need: no byte becomes more than six.
  @inline(__always)
  static func room(for text: UnsafeBufferPointer<UInt8>) -> Int { 6 &* text.count &+ 2 }

  mutating func put(quoted text: UnsafeBufferPointer<UInt8>) {
    put(UInt8(ascii: "\""))
    var index = 0
    while index < text.count {
      index = putPlain(text, from: index)
      // What is left, or the eight bytes of which one may need an escape.
      let end = min(index &+ 8, text.count)
      while index < end {
        let byte = text[index]
        let length = byte < 0x80 && byte > 0x22 && byte != 0x5C ? 0 : JSONPlace.escapedLength(of: byte, at: index, in: text)
        if length == 0 { put(byte) } else { putEscape(of: byte, at: index, in: text) }
        index &+= max(1, length)
      }
    }
    put(UInt8(ascii: "\""))
  }

  /// Puts bytes from `start` on, eight at a time, as long as none of eight can need an escape. Returns where that ends.
  @inline(__always)
  private mutating func putPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard text.count >= 8 else { return start == 0 ? putShort(text) : start }
    let (from, to) = (UnsafeRawPointer(text.baseAddress!), UnsafeMutableRawPointer(bytes + (count &- start)))
    let last = text.count &- 8
    var index = start
    while index <= last {
      let eight = from.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard JSONPlace.isPlain(eight) else { break }
      to.storeBytes(of: eight, toByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    // The last eight may reach back over some that are put already; none of those was escaped if none of the eight can be.
    if index > last, index < text.count {
      let eight = from.loadUnaligned(fromByteOffset: last, as: UInt64.self)
      if JSONPlace.isPlain(eight) {
        to.storeBytes(of: eight, toByteOffset: last, as: UInt64.self)
        index = text.count
      }
    }
    count &+= index &- start
    return index
  }

  /// The same for a text of four to seven bytes, by two stores that may overlap.
  @inline(__always)
  private mutating func putShort(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text.count >= 4 else { return 0 }
    let (from, to, last) = (UnsafeRawPointer(text.baseAddress!), UnsafeMutableRawPointer(bytes + count), text.count &- 4)
    let first = from.loadUnaligned(as: UInt32.self)
    let second = from.loadUnaligned(fromByteOffset: last, as: UInt32.self)
    guard JSONPlace.isPlain(UInt64(first) | UInt64(second) &<< 32) else { return 0 }
    to.storeBytes(of: first, as: UInt32.self)
    to.storeBytes(of: second, toByteOffset: last, as: UInt32.self)
    count &+= text.count
    return text.count
  }

  /// Whether none of eight bytes can need an escape.
  @inline(__always)
  private static func isPlain(_ bytes: UInt64) -> Bool {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // A high bit for each byte below 20, for 22 and 5C, and for each beyond ASCII.
    let (quote, backslash) = (bytes ^ ones &* 0x22, bytes ^ ones &* 0x5C)
    return (bytes | (bytes &- ones &* 0x20) | (quote &- ones) | (backslash &- ones)) & high == 0
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

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10 }
}

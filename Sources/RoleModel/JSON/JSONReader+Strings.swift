/// Strings. Those without escapes are copied whole.
extension JSONReader {
  /// The string whose opening quote is next.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = index + 1
    let isASCII = skipPlainText(from: start)
    var text: String?
    if peek() == UInt8(ascii: "\"") {
      let plain = UnsafeBufferPointer(rebasing: bytes[start..<index])
      // The validating call costs more than the rest of a short string.
      text = isASCII ? String(decoding: plain, as: UTF8.self) : String(validating: plain, as: UTF8.self)
    } else {
      text = String(validating: try unescaped(from: start), as: UTF8.self)
    }
    guard let text else { throw invalidUTF8(from: start) }
    index += 1
    return text
  }

  /// The bytes of a string with escapes, or the error that ends it; stops before the closing quote.
  private mutating func unescaped(from start: Int) throws(JSONSyntaxError) -> [UInt8] {
    var buffer: [UInt8] = []
    var plain = start
    while true {
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<index]))
      guard index < bytes.count else { throw error(expected: "'\"' at the end of the string") }
      switch bytes[index] {
      case UInt8(ascii: "\""): return buffer
      case UInt8(ascii: "\\"): try escape(into: &buffer)
      default: throw error(expected: "an escape, such as \\n, for a control character")
      }
      plain = index
      _ = skipPlainText(from: plain)
    }
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(JSONSyntaxError) {
    let start = index
    index += 2
    switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
    case UInt8(ascii: "\""): buffer.append(0x22)
    case UInt8(ascii: "\\"): buffer.append(0x5C)
    case UInt8(ascii: "/"): buffer.append(0x2F)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"): buffer.append(contentsOf: try escapedScalar(from: start).utf8)
    default: throw error(at: min(start + 1, bytes.count), expected: "one of \"\\/bfnrtu after a backslash")
    }
  }

  /// The character of `\u0000`, or of a pair of them, that began at `start`; `index` stands at its digits.
  private mutating func escapedScalar(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
      throw error(at: start, found: "half of a surrogate pair", expected: "both halves, as in \\ud83d\\ude00")
    }
    index += 2
    let second = try fourDigits()
    guard 0xDC00...0xDFFF ~= second, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
      throw error(at: start, found: "half of a surrogate pair", expected: "both halves, as in \\ud83d\\ude00")
    }
    return scalar
  }

  private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      switch peek() {
      case let digit where JSONReader.isDigit(digit): code = code << 4 | UInt32(digit & 0x0F)
      case let letter where 0x61...0x66 ~= letter | 0x20: code = code << 4 | UInt32(letter & 0x0F + 9)
      default: throw error(expected: "four hexadecimal digits after \\u")
      }
      index += 1
    }
    return code
  }

  /// One in each byte.
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Goes to the next quote, backslash or control character, or to the end of the input, and tells whether all before it is ASCII. Eight
  /// bytes a step.
  private mutating func skipPlainText(from start: Int) -> Bool {
    index = start
    var seen: UInt64 = 0
    let base = UnsafeRawPointer(bytes.baseAddress)
    while let base, index + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let (quote, backslash) = (word ^ (0x22 &* JSONReader.ones), word ^ (0x5C &* JSONReader.ones))
      // The high bit of a byte is set by the borrow where the byte is smaller than what is taken away; those over 0x7F don't count.
      let control = (word &- (0x20 &* JSONReader.ones)) & ~word
      let ending = ((quote &- JSONReader.ones) & ~quote) | ((backslash &- JSONReader.ones) & ~backslash)
      if (control | ending) & JSONReader.highBits != 0 { break }
      seen |= word
      index += 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C {
      seen |= UInt64(bytes[index])
      index += 1
    }
    return seen & JSONReader.highBits == 0
  }

  /// The error for the string from `start` to `index`, which holds bytes that are no UTF-8.
  private func invalidUTF8(from start: Int) -> JSONSyntaxError {
    var (rest, decoder) = (bytes[start..<index].makeIterator(), UTF8())
    var place = start
    while case .scalarValue(let scalar) = decoder.decode(&rest) { place += UTF8.width(scalar) }
    return error(at: place, expected: "UTF-8")
  }
}

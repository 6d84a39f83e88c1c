/// Reads JSON from bytes, in one pass.
///
/// Strings without escapes are copied whole; numbers are read without the C library wherever that is exact.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: JSONReader.byteOrderMark) { index = 3 }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard index == bytes.count else { throw error(expected: "the end of the input") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw error(expected: "a value") }
    switch bytes[index] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw error(expected: "a value")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount where peek(offset) != word.utf8Start[offset] {
      throw error(at: index + offset, expected: "\(word)")
    }
    index += word.utf8CodeUnitCount
    return value
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    skipSpace()
    if peek() == UInt8(ascii: "]") {
      leave()
      return .array(elements)
    }
    while true {
      elements.append(try value())
      skipSpace()
      switch peek() {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        leave()
        return .array(elements)
      default: throw error(expected: "',' or ']'")
      }
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var members: [JSONMember] = []
    var keys = KeysSeen()
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      leave()
      return .object(members)
    }
    while true {
      skipSpace()
      let start = index
      guard peek() == UInt8(ascii: "\"") else { throw error(expected: members.isEmpty ? "a key or '}'" : "a key") }
      let key = try string()
      guard keys.add(key, to: members) else {
        throw error(at: start, found: "the key \"\(key)\" a second time", expected: "each key once")
      }
      skipSpace()
      guard peek() == UInt8(ascii: ":") else { throw error(expected: "':'") }
      index += 1
      members.append(JSONMember(key: key, value: try value()))
      skipSpace()
      switch peek() {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        leave()
        return .object(members)
      default: throw error(expected: "',' or '}'")
      }
    }
  }

  private mutating func enter() throws(JSONSyntaxError) {
    guard depth < JSONValue.maximumDepth else {
      throw error(
        found: "a list or object inside \(JSONValue.maximumDepth) others",
        expected: "no more than \(JSONValue.maximumDepth) within one another")
    }
    depth += 1
    index += 1
  }

  private mutating func leave() {
    depth -= 1
    index += 1
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  /// The byte that stands `offset` after the next, or 0 past the end: no token of JSON has that byte.
  private func peek(_ offset: Int = 0) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  private func error(at offset: Int? = nil, found: String? = nil, expected: String) -> JSONSyntaxError {
    JSONSyntaxError(in: bytes, at: offset ?? index, found: found, expected: expected)
  }
}

// Strings.

extension JSONReader {
  /// The string whose opening quote is next.
  private mutating func string() throws(JSONSyntaxError) -> String {
    let start = index + 1
    index = endOfPlainText(from: start)
    var text: String?
    if peek() == UInt8(ascii: "\"") {
      text = String(validating: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
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
      index = endOfPlainText(from: plain)
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
  private mutating func escapedScalar(from start: Int) throws(JSONSyntaxError) -> String {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return String(Character(scalar)) }
    guard first < 0xDC00, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
      throw error(at: start, found: "half of a surrogate pair", expected: "both halves, as in \\ud83d\\ude00")
    }
    index += 2
    let second = try fourDigits()
    guard 0xDC00...0xDFFF ~= second, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
      throw error(at: start, found: "half of a surrogate pair", expected: "both halves, as in \\ud83d\\ude00")
    }
    return String(Character(scalar))
  }

  private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(peek())).hexDigitValue else { throw error(expected: "four hexadecimal digits after \\u") }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  /// One in each byte.
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Where the next quote, backslash or control character stands, or the input ends. Eight bytes a step.
  private func endOfPlainText(from start: Int) -> Int {
    var index = start
    let base = UnsafeRawPointer(bytes.baseAddress)
    while let base, index + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let (quote, backslash) = (word ^ (0x22 &* JSONReader.ones), word ^ (0x5C &* JSONReader.ones))
      // The high bit of a byte is set by the borrow where the byte is smaller than what is taken away; those over 0x7F don't count.
      let control = (word &- (0x20 &* JSONReader.ones)) & ~word
      let ending = ((quote &- JSONReader.ones) & ~quote) | ((backslash &- JSONReader.ones) & ~backslash)
      if (control | ending) & (0x80 &* JSONReader.ones) != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    return index
  }

  /// The error for the string from `start` to `index`, which holds bytes that are no UTF-8.
  private func invalidUTF8(from start: Int) -> JSONSyntaxError {
    var (rest, decoder) = (bytes[start..<index].makeIterator(), UTF8())
    var place = start
    while case .scalarValue(let scalar) = decoder.decode(&rest) { place += UTF8.width(scalar) }
    return error(at: place, expected: "UTF-8")
  }
}

// Numbers.

extension JSONReader {
  private mutating func number() throws(JSONSyntaxError) -> Double {
    let start = index
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative { index += 1 }
    if peek() == UInt8(ascii: "0"), JSONReader.isDigit(peek(1)) {
      throw error(found: "a leading zero", expected: "a number without it")
    }
    var (digits, isExact) = (UInt64(0), true)
    let whole = index
    try readDigits(&digits, &isExact)
    var significant = index - whole
    var exponent = 0
    if peek() == UInt8(ascii: ".") {
      index += 1
      let fraction = index
      try readDigits(&digits, &isExact)
      exponent = fraction - index
      significant += index - fraction
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      index += 1
      let isSmall = peek() == UInt8(ascii: "-")
      if isSmall || peek() == UInt8(ascii: "+") { index += 1 }
      var power: UInt64 = 0
      try readDigits(&power, &isExact)
      isExact = isExact && power <= 400
      if isExact { exponent += isSmall ? -Int(power) : Int(power) }
    }
    // Both are exact, so that one operation rounds once: Clinger, "How to read floating point numbers accurately", 1990.
    if isExact, digits <= 1 << 53, -22...22 ~= exponent {
      let magnitude = exponent < 0 ? Double(digits) / JSONReader.powers[-exponent] : Double(digits) * JSONReader.powers[exponent]
      return isNegative ? -magnitude : magnitude
    }
    let number = Double(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)) ?? .infinity
    guard number.isFinite else {
      throw error(at: start, found: "a number beyond 1.8e308", expected: "one that 64-bit floating point holds")
    }
    return number
  }

  /// Reads one digit or more onto `number`; `isExact` becomes false where it can't hold them all.
  private mutating func readDigits(_ number: inout UInt64, _ isExact: inout Bool) throws(JSONSyntaxError) {
    guard JSONReader.isDigit(peek()) else { throw error(expected: "a digit") }
    while JSONReader.isDigit(peek()) {
      if number > (.max - 9) / 10 { isExact = false } else { number = number * 10 + UInt64(peek() - 0x30) }
      index += 1
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static let powers: [Double] = (0...22).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }
}

/// Tells whether an object has a key already, byte by byte: Swift's own comparison takes letters for equal that are encoded differently.
private struct KeysSeen {
  private var set: Set<[UInt8]> = []

  /// Few keys are compared one by one; many go into a set, so that no object takes longer than it is large.
  private static let few = 16

  mutating func add(_ key: String, to members: [JSONMember]) -> Bool {
    if members.count < KeysSeen.few {
      return !members.contains { $0.key == key && $0.key.utf8.elementsEqual(key.utf8) }
    }
    if members.count == KeysSeen.few { set = Set(members.map { Array($0.key.utf8) }) }
    return set.insert(Array(key.utf8)).inserted
  }
}

extension JSONSyntaxError {
  /// The error at `offset` of `bytes`. Without `found`, what stands there is described.
  init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, found: String?, expected: String) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let before = bytes[min(mark, offset)..<offset]
    let line = before.lastIndex(of: 10).map { before[($0 + 1)...] } ?? before
    self.init(
      line: 1 + before.count { $0 == 10 }, column: 1 + line.count { $0 & 0xC0 != 0x80 }, offset: offset,
      found: found ?? JSONSyntaxError.description(ofCharacterAt: offset, in: bytes), expected: expected)
  }

  private static func description(ofCharacterAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard offset < bytes.count else { return "the end of the input" }
    var (rest, decoder) = (bytes[offset...].makeIterator(), UTF8())
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "byte 0x\(hex(bytes[offset], 2)), which is no UTF-8" }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return "character U+\(hex(scalar.value, 4))"
    default: return "'\(scalar)'"
    }
  }

  private static func hex(_ number: some BinaryInteger, _ digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

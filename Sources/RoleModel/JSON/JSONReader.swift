/// Reads JSON from bytes, in one pass.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next byte to be read stands.
  var index = 0
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
    // Most objects are small, and growing from nothing costs them most.
    members.reserveCapacity(4)
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
  func peek(_ offset: Int = 0) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  func error(at offset: Int? = nil, found: String? = nil, expected: String) -> JSONSyntaxError {
    JSONSyntaxError(in: bytes, at: offset ?? index, found: found, expected: expected)
  }
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

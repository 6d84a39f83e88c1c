/// A place in a JSON document: a value, and the JSON Pointer (RFC 6901) to it.
public struct JSONNode: Sendable {
  public let value: JSONValue
  public let pointer: String

  public init(_ value: JSONValue, pointer: String = "") {
    self.value = value
    self.pointer = pointer
  }

  /// Nil where the key is missing or its value is null, and for everything but objects.
  public subscript(key: String) -> JSONNode? {
    guard let node = member(key), node.value != .null else { return nil }
    return node
  }

  /// The key's value, a null too; nil where the key is missing.
  func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = value, let member = members.first(where: { $0.key == key }) else { return nil }
    return JSONNode(member.value, pointer: pointer(to: key))
  }

  /// All keys of an object with their values, in order.
  public var members: [(key: String, node: JSONNode)] {
    get throws(JSONTypeError) {
      guard case .object(let members) = value else { throw error(expected: "an object") }
      return members.map { ($0.key, JSONNode($0.value, pointer: pointer(to: $0.key))) }
    }
  }

  public var elements: [JSONNode] {
    get throws(JSONTypeError) {
      guard case .array(let values) = value else { throw error(expected: "a list") }
      let prefix = pointer + "/"
      return values.indices.map { JSONNode(values[$0], pointer: prefix + String($0)) }
    }
  }

  public func string() throws(JSONTypeError) -> String {
    guard case .string(let text) = value else { throw error(expected: "a string") }
    return text
  }

  public func number() throws(JSONTypeError) -> Double {
    guard case .number(let number) = value else { throw error(expected: "a number") }
    return number
  }

  /// A whole number of at most 2⁵³, beyond which a JSON number may stand for its neighbour.
  public func integer() throws(JSONTypeError) -> Int {
    guard case .number(let number) = value else { throw error(expected: "a whole number") }
    guard let whole = Int(exactly: number), whole.magnitude <= 1 << 53 else { throw error(found: "\(number)", expected: "a whole number") }
    return whole
  }

  public func bool() throws(JSONTypeError) -> Bool {
    guard case .bool(let flag) = value else { throw error(expected: "true or false") }
    return flag
  }

  /// The error that here stands something else than `expected`; `found` is the kind of value unless given.
  public func error(found: String? = nil, expected: String) -> JSONTypeError {
    JSONTypeError(pointer: pointer, found: found ?? value.kind, expected: expected)
  }

  /// The pointer to the member `key`.
  public func pointer(to key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return "\(pointer)/\(key)" }
    return key.unicodeScalars.reduce(into: pointer + "/") { pointer, scalar in
      switch scalar {
      case "~": pointer += "~0"
      case "/": pointer += "~1"
      default: pointer.unicodeScalars.append(scalar)
      }
    }
  }
}

/// A value of a JSON document that isn't what its place demands.
public struct JSONTypeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// JSON Pointer (RFC 6901); empty for the whole document.
  public var pointer: String
  public var found: String
  public var expected: String

  public init(pointer: String, found: String, expected: String) {
    self.pointer = pointer
    self.found = found
    self.expected = expected
  }

  public var description: String { "\(pointer.isEmpty ? "the document" : pointer): found \(found), expected \(expected)" }
}

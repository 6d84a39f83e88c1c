/// Something that reads itself from one JSON value. Keys that it doesn't know are left alone: a later minor version may have written them.
public protocol JSONReadable {
  /// What is expected where it stands, in words: `a number`.
  static var expectedJSON: String { get }
  init(json: JSONNode) throws(JSONTypeError)
}

extension JSONReadable {
  public static var expectedJSON: String { "an object" }
}

extension JSONNode {
  /// The value of a key that must stand there.
  public func required<Value: JSONReadable>(_ key: String) throws(JSONTypeError) -> Value {
    guard let node = member(key) else { throw missing(key, expected: Value.expectedJSON) }
    return try Value(json: node)
  }

  /// The value of a key that is left out where there is none.
  public func optional<Value: JSONReadable>(_ key: String) throws(JSONTypeError) -> Value? {
    guard let node = self[key] else { return nil }
    return try Value(json: node)
  }

  /// The number of a key that is left out where there is none; it must be in `range`, so that nothing that reckons with it can fail on it.
  func optional<Value: JSONReadable & Numeric & Comparable>(_ key: String, in range: ClosedRange<Int>) throws(JSONTypeError) -> Value? {
    guard let node = self[key] else { return nil }
    let number = try Value(json: node)
    guard let least = Value(exactly: range.lowerBound), let most = Value(exactly: range.upperBound), least <= number, number <= most else {
      throw node.error(found: "\(number)", expected: "\(Value.expectedJSON) from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The value of a key that must stand there, with null where there is no value.
  public func nullable<Value: JSONReadable>(_ key: String) throws(JSONTypeError) -> Value? {
    guard let node = member(key) else { throw missing(key, expected: "\(Value.expectedJSON) or null") }
    return node.value == .null ? nil : try Value(json: node)
  }

  /// The list of a key that must stand there.
  public func list<Value: JSONReadable>(_ key: String) throws(JSONTypeError) -> [Value] {
    guard let node = member(key) else { throw missing(key, expected: "a list") }
    return try node.list()
  }

  public func list<Value: JSONReadable>() throws(JSONTypeError) -> [Value] {
    var list: [Value] = []
    for element in try elements { list.append(try Value(json: element)) }
    return list
  }

  /// Fails where the document's `schemaVersion` has another major version than `version`. A later minor version only adds keys.
  package func requireSchemaVersion(_ version: String) throws(JSONTypeError) {
    let stated: String = try required("schemaVersion")
    let major = version.prefix { $0 != "." }
    guard stated.prefix(while: { $0 != "." }) == major else {
      throw JSONTypeError(
        pointer: pointer(to: "schemaVersion"), found: "version \(stated)", expected: "version \(major), such as \(version)")
    }
  }

  func missing(_ key: String, expected: String) -> JSONTypeError {
    // Without an object there is no key to speak of.
    guard case .object = value else { return error(expected: "an object") }
    return JSONTypeError(pointer: pointer(to: key), found: "nothing", expected: expected)
  }
}

extension String: JSONReadable {
  public static var expectedJSON: String { "a string" }
  public init(json: JSONNode) throws(JSONTypeError) { self = try json.string() }
}

extension Double: JSONReadable {
  public static var expectedJSON: String { "a number" }
  public init(json: JSONNode) throws(JSONTypeError) { self = try json.number() }
}

extension Int: JSONReadable {
  public static var expectedJSON: String { "a whole number" }
  public init(json: JSONNode) throws(JSONTypeError) { self = try json.integer() }
}

extension Bool: JSONReadable {
  public static var expectedJSON: String { "true or false" }
  public init(json: JSONNode) throws(JSONTypeError) { self = try json.bool() }
}

/// A word of a closed list.
extension JSONReadable where Self: RawRepresentable & CaseIterable, RawValue == String {
  public static var expectedJSON: String { "one of " + allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") }

  public init(json: JSONNode) throws(JSONTypeError) {
    guard case .string(let word) = json.value else { throw json.error(expected: Self.expectedJSON) }
    guard let value = Self(rawValue: word) else { throw json.error(found: "\"\(word)\"", expected: Self.expectedJSON) }
    self = value
  }
}

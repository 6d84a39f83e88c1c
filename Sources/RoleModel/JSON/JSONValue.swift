/// A JSON value as it was read, its members in the order of the text.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// Reads one JSON document: RFC 8259 to the letter, with or without a byte order mark.
  ///
  /// What that leaves open is an error too: a key given twice, a number that no 64-bit floating-point number holds, and more than
  /// `maximumDepth` lists and objects within one another.
  public init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }

  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) in try JSONValue(parsing: buffer) }
  }

  /// Lists and objects that may stand within one another: more than any data has, few enough for the smallest stack.
  public static let maximumDepth = 256

  /// What kind of value this is, in words: `a number`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

public struct JSONMember: Sendable, Equatable {
  public var key: String
  public var value: JSONValue

  public init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}

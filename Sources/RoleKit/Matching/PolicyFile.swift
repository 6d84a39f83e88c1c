import FoundationEssentials
import RoleLexicon
import RoleMatch
import RoleModel

/// A policy, and the digest of the bytes that it was read from.
public struct PolicyFile: Sendable {
  public let policy: Policy
  /// Lower-case hexadecimal.
  public let sha256: String

  /// The built-in policy.
  public static let standard: PolicyFile = {
    do {
      return try PolicyFile(text, name: "the built-in policy")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The built-in policy's own text, with its comments.
  public static var text: [UInt8] { Array(Table.embedded("schema/policy")) }

  /// Reads JSON5. Throws `MatchInputError`, which names the file and the line of a syntax error, or the path of a wrong key or value.
  public init(_ bytes: [UInt8], name: String) throws(MatchInputError) {
    sha256 = bytes.withUnsafeBufferPointer { SHA256.hex($0) }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      policy = try Policy(json: JSONNode(try decoder.decode(DecodedValue.self, from: Data(bytes)).value))
    } catch let error as JSONTypeError {
      throw MatchInputError(name: name, code: "policy.value", reason: "\(error)")
    } catch {
      throw MatchInputError(name: name, code: "policy.syntax", reason: "no JSON5: \(DecodedValue.reason(of: error))")
    }
  }
}

/// A profile, role, policy or report that can't be used, and why.
public struct MatchInputError: Error, CustomStringConvertible, Sendable {
  /// The file, or the file and line of a pool.
  public var name: String
  /// Stays the same from version to version.
  public var code: String
  public var reason: String

  public init(name: String, code: String, reason: String) {
    self.name = name
    self.code = code
    self.reason = reason
  }

  public var description: String { "\(name): \(reason)" }
}

/// Any JSON value, through Foundation's decoder, which reads JSON5 with its comments.
private struct DecodedValue: Decodable {
  let value: JSONValue

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      // Foundation doesn't keep the order of keys; sorted, so that the first error is always the same one.
      value = .object(
        try object.allKeys.map(\.stringValue).sorted().map { key in
          JSONMember(key: key, value: try object.decode(DecodedValue.self, forKey: Key(stringValue: key)).value)
        })
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !list.isAtEnd { values.append(try list.decode(DecodedValue.self).value) }
      value = .array(values)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = .null
    } else if let flag = try? single.decode(Bool.self) {
      value = .bool(flag)
    } else if let number = try? single.decode(Double.self) {
      value = .number(number)
    } else {
      value = .string(try single.decode(String.self))
    }
  }

  /// What Foundation says of a text that is no JSON5: it names the line and the column.
  static func reason(of error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    if let cause = context.underlyingError as? CocoaError, let text = cause.userInfo["NSDebugDescription"] as? String { return text }
    return context.debugDescription
  }
}

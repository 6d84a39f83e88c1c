import RoleModel

/// A role to match against, from a posting or from role JSON, and the digest of the bytes that it was read from.
public struct RoleFile: Sendable {
  public let role: Role
  /// Lower-case hexadecimal.
  public let sha256: String

  /// Bytes that begin with `{` are role JSON, as `rolecall parse` writes it; all others are a posting.
  public init(_ bytes: [UInt8], name: String, pipeline: Pipeline) throws(MatchInputError) {
    try self.init(bytes, name: name, pipeline: pipeline, isLine: false)
  }

  /// `isLine` for bytes that are one line of a file, whose `name` tells which.
  init(_ bytes: [UInt8], name: String, pipeline: Pipeline, isLine: Bool) throws(MatchInputError) {
    sha256 = SHA256.hex(bytes)
    do {
      if JSONValue.opensObject(bytes) {
        role = try Role(json: JSONNode(JSONValue(parsing: bytes)))
      } else {
        role = try pipeline.role(from: bytes, name: name)
      }
    } catch let error as JSONSyntaxError {
      throw MatchInputError(name: name, code: "role.syntax", reason: "no JSON: \(error.description(isLine: isLine))")
    } catch let error as JSONTypeError {
      throw MatchInputError(name: name, code: "role.value", reason: "no role: \(error)")
    } catch {
      throw MatchInputError(name: name, code: "role.posting", reason: "\(error)")
    }
  }
}

extension JSONValue {
  /// Whether `bytes` begin with an object: a role's JSON does, no posting.
  package static func opensObject(_ bytes: [UInt8]) -> Bool { bytes.first { !isBlank($0) } == UInt8(ascii: "{") }

  /// White space of JSON, and the bytes of a byte order mark.
  static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF }
}

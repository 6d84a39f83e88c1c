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
    sha256 = SHA256.hex(bytes)
    do {
      policy = try Policy(json: JSONNode(try JSON5Text.value(of: bytes)))
    } catch let error as JSONTypeError {
      throw MatchInputError(name: name, code: "policy.value", reason: "\(error)")
    } catch {
      throw MatchInputError(name: name, code: "policy.syntax", reason: "no JSON5: \(error)")
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

import RoleModel

/// A line of the log: a decision, sealed with a checksum of its own.
///
/// The checksum is the SHA-256 of the line up to the comma before it, so that a change in the last line is seen too, which no line follows.
struct AuditLine {
  let entry: AuditEntry
  /// SHA-256 of the whole line without its line end, in lower-case hexadecimal: what the next line holds as `previous`.
  let sha256: String

  /// Why bytes are no whole line of a log.
  struct Flaw: Error {
    var reason: String
  }

  /// Reads a line without its line end.
  init(_ bytes: [UInt8]) throws(Flaw) {
    let seal = AuditLine.sealLength
    guard bytes.count > seal, bytes[(bytes.count - seal)...].starts(with: AuditLine.sealStart) else {
      throw Flaw(reason: "it doesn't end with a checksum")
    }
    let body = bytes[..<(bytes.count - seal)]
    guard bytes[(bytes.count - seal)...].elementsEqual(AuditLine.seal(body)) else {
      throw Flaw(reason: "its checksum doesn't fit")
    }
    do {
      entry = try AuditEntry(json: JSONNode(try JSONValue(parsing: bytes)))
    } catch {
      throw Flaw(reason: "it is no decision: \(error)")
    }
    sha256 = SHA256.hex(bytes)
  }

  /// The bytes of a decision's line, without the line end.
  static func bytes(of entry: AuditEntry) -> [UInt8] {
    var json = JSONWriter()
    entry.write(to: &json)
    let body = json.bytes.dropLast()
    return body + seal(body)
  }

  private static let sealStart = Array(#","checksum":""#.utf8)
  private static let sealLength = sealStart.count + 64 + 2

  private static func seal(_ body: ArraySlice<UInt8>) -> [UInt8] { sealStart + Array(SHA256.hex(body).utf8) + Array(#""}"#.utf8) }
}

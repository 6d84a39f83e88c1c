import RoleExtract
import RoleIngest
import RoleModel

extension Pipeline {
  /// The profile in `input`, a JSON Resume 1.x.
  ///
  /// `name` is the path or id that it came under, and its id unless it has one of its own; `asOf` the month up to which current jobs are
  /// counted. Throws `ProfileError`.
  public func profile(fromJSON input: UnsafeBufferPointer<UInt8>, name: String, asOf: Month) throws(ProfileError) -> Profile {
    try profile(fromJSON: input, name: name, asOf: asOf, isLine: false)
  }

  /// `isLine` for bytes that are one line of a pool, whose `name` tells which.
  package func profile(
    fromJSON input: UnsafeBufferPointer<UInt8>, name: String, asOf: Month, isLine: Bool
  ) throws(ProfileError) -> Profile {
    do {
      return try ProfileReader.standard.profile(from: JSONNode(JSONValue(parsing: input)), name: name, asOf: asOf)
    } catch let error as JSONSyntaxError {
      throw ProfileError(
        code: "profile.syntax", file: name, place: error.place(isLine: isLine), found: error.found, expected: error.expected)
    } catch let error as JSONTypeError {
      throw ProfileError(code: "profile.value", file: name, place: error.pointer, found: error.found, expected: error.expected)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  package func profile(fromJSON input: [UInt8], name: String, asOf: Month, isLine: Bool) throws(ProfileError) -> Profile {
    try input.withUnsafeBufferPointer { bytes throws(ProfileError) in
      try profile(fromJSON: bytes, name: name, asOf: asOf, isLine: isLine)
    }
  }

  /// The same for an array of bytes.
  public func profile(fromJSON input: [UInt8], name: String, asOf: Month) throws(ProfileError) -> Profile {
    try input.withUnsafeBufferPointer { bytes throws(ProfileError) in try profile(fromJSON: bytes, name: name, asOf: asOf) }
  }

  /// The profile that the text of a résumé states: plain text, Markdown or HTML.
  ///
  /// `name` is its id and the path that it came under; `asOf` as above. Throws `IngestError` for input that is empty, binary or too large.
  public func profile(fromText input: UnsafeBufferPointer<UInt8>, name: String, asOf: Month) throws(IngestError) -> Profile {
    ProfileReader.standard.profile(from: try Ingestor(limits: limits).read(input, name: name, format: format), name: name, asOf: asOf)
  }

  /// The same for an array of bytes.
  public func profile(fromText input: [UInt8], name: String, asOf: Month) throws(IngestError) -> Profile {
    try input.withUnsafeBufferPointer { bytes throws(IngestError) in try profile(fromText: bytes, name: name, asOf: asOf) }
  }
}

/// Why a profile can't be read: in which file, where in it, what stands there, and what should.
public struct ProfileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// `profile.syntax` for a text that is no JSON, `profile.value` for a value that isn't what its key demands.
  public var code: String
  public var file: String
  /// A line and a column, of a pool's line the column alone, or a JSON Pointer.
  public var place: String
  public var found: String
  public var expected: String

  public var description: String {
    "\(file): \(place.isEmpty ? "the document" : place): found \(found), expected \(expected)"
  }
}

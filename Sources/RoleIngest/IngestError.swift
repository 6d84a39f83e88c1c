/// Why bytes can't be read as a document.
public struct IngestError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Stable, open: `input.empty`, `input.binary`, `input.too-large`, `input.json`.
  public var code: String
  /// What was found and what was expected.
  public var message: String
  /// Byte at which it was found.
  public var offset: Int

  public init(code: String, message: String, offset: Int = 0) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  public var description: String { message }
}

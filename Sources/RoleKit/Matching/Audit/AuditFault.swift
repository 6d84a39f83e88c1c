/// What is wrong with a log, and where.
public struct AuditFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// Stays the same from version to version: `log.changed`, `log.missing`, `log.order`, `log.doubled`, `log.torn`, `log.sum`, `log.file`.
  public var code: String
  public var file: String
  /// From 1; nil for what is wrong with the whole file.
  public var line: Int?
  public var reason: String

  public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

/// Reads a log from its first line to its last, however long it is, and follows its chain.
public struct AuditReader {
  public struct Line: Sendable {
    /// In the file, from 1.
    public var number: Int
    /// Nil where the line can't be trusted.
    public var entry: AuditEntry?
    /// SHA-256 of the line.
    public var sha256: String
    public var faults: [AuditFault]
  }

  public private(set) var chain: AuditChain
  private var lines: LineReader

  /// Throws `AuditFault`, as reading does, where the file can't be read. What is wrong inside a log is said with its lines.
  public init(path: String) throws(AuditFault) {
    lines = try LineReader(path: path)
    chain = AuditChain(file: path)
  }

  /// Nil after the last line.
  public mutating func line() throws(AuditFault) -> Line? {
    guard let line = try lines.next() else { return nil }
    let (entry, faults) = chain.add(line.bytes, isWhole: line.isWhole)
    return Line(number: line.number, entry: entry, sha256: chain.head, faults: faults)
  }
}

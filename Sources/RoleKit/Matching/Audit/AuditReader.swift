/// Reads a log from its first line to its last, however long it is.
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
  private let file: LogFile
  private var offset = 0
  private var buffer: [UInt8] = []
  private var next = 0

  private static let chunk = 1 << 18

  public init(path: String) throws(AuditFault) {
    file = try LogFile.reading(path)
    chain = AuditChain(file: path)
  }

  /// Nil after the last line.
  public mutating func line() throws(AuditFault) -> Line? {
    var searched = next
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        defer { next = end + 1 }
        return read(Array(buffer[next..<end]), isWhole: true)
      }
      searched = buffer.count - next
      buffer.removeFirst(next)
      next = 0
      let more = try file.bytes(at: offset, count: AuditReader.chunk)
      guard !more.isEmpty else {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        return read(buffer, isWhole: false)
      }
      offset += more.count
      buffer += more
    }
  }

  private mutating func read(_ bytes: [UInt8], isWhole: Bool) -> Line {
    let (entry, faults) = chain.add(bytes, isWhole: isWhole)
    return Line(number: chain.lines, entry: entry, sha256: chain.head, faults: faults)
  }
}

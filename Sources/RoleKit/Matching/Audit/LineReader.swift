/// The lines of a log, however long it is, one after another and to the byte: a carriage return or a blank line is a change of it.
struct LineReader {
  struct Line {
    /// Without the line feed.
    var bytes: [UInt8]
    /// From 1.
    var number: Int
    /// Whether a line feed follows; the last line of a file that was cut may have none.
    var isWhole: Bool
  }

  private let file: LogFile
  private var offset = 0
  private var buffer: [UInt8] = []
  /// Where in `buffer` the next line begins.
  private var start = 0
  private var count = 0

  private static let chunk = 1 << 18

  /// Throws `AuditFault`, as reading does: it names the file.
  init(path: String) throws(AuditFault) { file = try LogFile.reading(path) }

  /// Nil after the last line.
  mutating func next() throws(AuditFault) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return line(buffer[start..<end], isWhole: true)
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      let more = try file.bytes(at: offset, count: LineReader.chunk)
      guard !more.isEmpty else {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        return line(buffer[...], isWhole: false)
      }
      offset += more.count
      buffer += more
    }
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Line {
    count += 1
    return Line(bytes: Array(bytes), number: count, isWhole: isWhole)
  }
}

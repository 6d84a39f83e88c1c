import RoleModel

/// A log of decisions, one JSON line each, in which every line holds the digest of the line before.
///
/// It says what was scored, from what, by what policy and with how many points; it holds no text of a profile.
public enum AuditLog {
  /// Where a log ends. Whoever keeps it elsewhere notices a tail that is cut off or written anew.
  public struct Head: Sendable, Equatable {
    /// Decisions in the log.
    public var count: Int
    /// SHA-256 of the last line without its line end.
    public var sha256: String
  }

  /// Adds a line to the log at `path` for each of `reports`: all of them, or none where an error is thrown.
  ///
  /// Nobody else can write meanwhile. A log whose last line is torn or doesn't follow the one before isn't added to. Throws `AuditFault`,
  /// which names the file and the line.
  @discardableResult
  public static func append(_ reports: some Collection<MatchReport>, to path: String) throws(AuditFault) -> Head {
    let file = try LogFile.appending(path)
    var head = try AuditLog.head(of: file)
    var lines: [UInt8] = []
    for report in reports {
      let line = AuditLine.bytes(of: AuditEntry(report, number: head.count + 1, previous: head.sha256))
      head = Head(count: head.count + 1, sha256: SHA256.hex(line))
      lines += line
      lines.append(10)
    }
    if !lines.isEmpty { try file.append(lines) }
    return head
  }

  /// The head, after a look at the last line and the one before. The rest is `rolecall audit verify`'s.
  private static func head(of file: LogFile) throws(AuditFault) -> Head {
    let size = try file.size
    guard size > 0 else { return Head(count: 0, sha256: AuditChain.start) }
    let lines = try lastLines(of: file, size: size)
    guard let bytes = lines.last else { throw try fault(file, size, "torn", "torn: the file ends before the line does") }
    let last: AuditLine
    do {
      last = try AuditLine(bytes)
    } catch {
      throw try fault(file, size, "changed", "changed: \(error.reason)")
    }
    let expected = lines.count > 1 ? SHA256.hex(lines[0]) : AuditChain.start
    guard last.entry.previous == expected, (last.entry.number == 1) == (lines.count == 1) else {
      throw try fault(file, size, "changed", "the last line doesn't follow the line before it")
    }
    return Head(count: last.entry.number, sha256: last.sha256)
  }

  /// The last two lines, one where there is one only, none where the file doesn't end with a line end.
  private static func lastLines(of file: LogFile, size: Int) throws(AuditFault) -> [[UInt8]] {
    var length = 1 << 14
    while true {
      let start = max(0, size - length)
      let tail = try file.bytes(at: start, count: size - start)
      guard tail.last == 10 else { return [] }
      let lines = tail.dropLast().split(separator: 10, omittingEmptySubsequences: false)
      // The first piece of a tail may be the end of a line.
      if start == 0 || lines.count > 2 { return lines.suffix(2).map(Array.init) }
      length *= 2
    }
  }

  /// The fault in the last line, whose place is counted only now.
  private static func fault(_ file: LogFile, _ size: Int, _ code: String, _ reason: String) throws(AuditFault) -> AuditFault {
    var (offset, line, last) = (0, 0, UInt8(10))
    while offset < size {
      let bytes = try file.bytes(at: offset, count: min(1 << 18, size - offset))
      guard let end = bytes.last else { break }
      line += bytes.count { $0 == 10 }
      last = end
      offset += bytes.count
    }
    return AuditFault(
      code: "log.\(code)", file: file.path, line: last == 10 ? line : line + 1,
      reason: "\(reason); nothing was added: keep the file, and begin a new log")
  }
}

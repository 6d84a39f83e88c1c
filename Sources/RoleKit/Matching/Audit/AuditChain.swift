/// Follows a log line by line and says where the chain breaks.
///
/// Each line holds its number and the digest of the line before. Whoever writes a log anew from some line on can't be noticed by the log
/// alone: for that, the digest of its last line is kept elsewhere.
public struct AuditChain: Sendable {
  /// The digest that the first line follows.
  public static let start = String(repeating: "0", count: 64)

  /// Lines so far, whole or not.
  public private(set) var lines = 0
  /// Digest of the last whole line.
  public private(set) var head = AuditChain.start
  private let file: String
  /// The highest number so far, its place, and its digest where the line could be trusted.
  private var last: (number: Int, line: Int, sha256: String?) = (0, 0, AuditChain.start)
  /// Numbers that were passed over.
  private var missing: [ClosedRange<Int>] = []

  public init(file: String) { self.file = file }

  /// The decision of the next line, and what is wrong with it. `isWhole` says that a line end follows.
  mutating func add(_ bytes: [UInt8], isWhole: Bool) -> (entry: AuditEntry?, faults: [AuditFault]) {
    lines += 1
    guard isWhole else { return (nil, [fault("torn", "torn: the file ends before the line does")]) }
    head = SHA256.hex(bytes)
    do {
      let line = try AuditLine(bytes)
      return (line.entry, follow(line) + (line.entry.addsUp ? [] : [fault("sum", "score or coverage isn't the sum of its criteria")]))
    } catch {
      // What follows it can't be told from a line that isn't to be trusted.
      last = (last.number + 1, lines, nil)
      return (nil, [fault("changed", "changed: \(error.reason)")])
    }
  }

  private mutating func follow(_ line: AuditLine) -> [AuditFault] {
    let number = line.entry.number
    guard number > last.number else { return [repeated(number)] }
    defer { last = (number, lines, line.sha256) }
    guard number == last.number + 1 else {
      let gap = last.number + 1...number - 1
      missing.append(gap)
      let what = gap.count == 1 ? "decision \(gap.lowerBound) is" : "decisions \(gap.lowerBound) to \(gap.upperBound) are"
      return [fault("missing", "missing: \(what) not before decision \(number)")]
    }
    guard let before = last.sha256, before != line.entry.previous else { return [] }
    guard number > 1 else { return [fault("changed", "changed: the first decision can't follow another")] }
    return [
      fault("changed", "changed: decision \(number) was written after another line than this", line: last.line)
    ]
  }

  private mutating func repeated(_ number: Int) -> AuditFault {
    guard let index = missing.firstIndex(where: { $0.contains(number) }) else {
      return fault("doubled", "doubled: decision \(number) stands before this line too")
    }
    let gap = missing.remove(at: index)
    if gap.lowerBound < number { missing.append(gap.lowerBound...number - 1) }
    if number < gap.upperBound { missing.append(number + 1...gap.upperBound) }
    return fault("order", "out of order: decision \(number) stands after decision \(last.number)")
  }

  private func fault(_ code: String, _ reason: String, line: Int? = nil) -> AuditFault {
    AuditFault(code: "log.\(code)", file: file, line: line ?? lines, reason: reason)
  }
}

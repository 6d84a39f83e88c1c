#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The labels of ESCO's occupations and of O*NET-SOC's, and what their codes are called. Nothing is loaded: rows stand sorted, and are sought
/// in the binary.
public struct OccupationLabels: Sendable {
  private let labels = SortedRows(Table.embedded("en/occupation-labels"))
  private let codes = SortedRows(Table.embedded("en/occupation-codes"))

  init() {}

  public struct Label: Sendable {
    /// ESCO's as `2654.1.7`, O*NET-SOC's as `13-1041.07`.
    public var code: String
    /// Whether it is the name that ESCO prefers for the occupation.
    public var isPreferred: Bool
  }

  /// The occupations that have as a label the words `run` of `title`, in the spelling of `OccupationLexicon.words(ofTitle:)`.
  public func labels(_ title: SpacedWords, _ run: Range<Int>) -> [Label] {
    guard !run.isEmpty else { return [] }
    let found = title.bytes.withUnsafeBufferPointer { labels.rest(of: SpacedWords.Bytes(rebasing: $0[title.range(run)])) }
    guard let found else { return [] }
    return found.split(separator: 0x20).map { code in
      let isPreferred = code.last == UInt8(ascii: "*")
      return Label(code: String(decoding: isPreferred ? code.dropLast() : code, as: UTF8.self), isPreferred: isPreferred)
    }
  }

  /// The title of a code of `scheme` (`esco`, `isco`, `onet`), and its job zone where it has one.
  public func title(_ scheme: String, _ code: String) -> (title: String, zone: Int?)? {
    var key = scheme + ":" + code
    guard let rest = key.withUTF8({ codes.rest(of: $0) }) else { return nil }
    let end = rest.firstIndex(of: 9) ?? rest.endIndex
    let zone = rest[end...].dropFirst().first.map { Int($0 - 0x30) }
    return (String(decoding: rest[..<end], as: UTF8.self), zone)
  }
}

/// The rows of a table in the binary, in the order of the bytes of their first fields.
private struct SortedRows: @unchecked Sendable {
  // Safe to share: constants of the binary.
  private let bytes: UnsafePointer<UInt8>
  /// Where the first row begins, and where the last ends.
  private var range: Range<Int>

  /// The last row of `table` ends with a line end.
  init(_ table: UnsafeBufferPointer<UInt8>) {
    precondition(table.last == 10, "a sorted table ends within a line")
    bytes = table.baseAddress!
    range = 0..<table.count
    var first = end(of: 0) + 1
    while bytes[first] == UInt8(ascii: "#") { first = end(of: first) + 1 }
    range = first..<table.count
  }

  /// What stands behind the tab of the row whose first field is `key`.
  func rest(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    // The row sought, if there is one, begins at `low` or behind it, but before `high`; at `low` a row begins.
    var (low, high) = (range.lowerBound, range.upperBound)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let start = end(of: middle - 1) + 1
      if start < high, order(start, key) <= 0 { low = start } else { high = middle }
    }
    guard order(low, key) == 0 else { return nil }
    let start = low + key.count + 1
    return UnsafeBufferPointer(start: bytes + start, count: end(of: low) - start)
  }

  /// Where the line ends that holds the byte `start`.
  @inline(__always)
  private func end(of start: Int) -> Int {
    memchr(bytes + start, 10, range.upperBound - start) - UnsafeMutableRawPointer(mutating: bytes)
  }

  /// Below 0 if the row at `start` stands before one whose first field is `key`, 0 if it is that.
  @inline(__always)
  private func order(_ start: Int, _ key: UnsafeBufferPointer<UInt8>) -> Int {
    // The end of a line and a tab stand before all characters of fields, so the row's end need not be known.
    guard start + key.count < range.upperBound else { return 1 }
    let order = memcmp(bytes + start, key.baseAddress!, key.count)
    return order != 0 ? Int(order) : Int(bytes[start + key.count]) - 9
  }
}

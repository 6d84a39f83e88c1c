import CLexicon

/// A table of words or phrases: rows of tab-separated columns, named in the first line. Lines that begin with `#` are comments.
///
/// A table reads its fields where they stand in memory; nothing is copied until a string is asked for.
public struct Table: Sendable {
  public let name: String
  public let columns: [String]
  /// Fields of all rows, row after row.
  private let fields: [Range<Int>]
  private let storage: Storage

  /// Bytes that live as long as the program.
  private struct Storage: @unchecked Sendable {
    // Safe to share: points to constants of the binary, or to memory that is never freed or written again.
    let bytes: UnsafeBufferPointer<UInt8>
  }

  /// The table embedded under `name`, such as `en/headings`. Asking for one that isn't embedded is a programming error.
  public init(embedded name: String) {
    self.init(name: name, bytes: Table.embedded(name))
  }

  /// A table given as text; used for a user's own tables.
  public init(name: String, text: String) {
    let utf8 = Array(text.utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: utf8.count)
    _ = copy.initialize(from: utf8)
    self.init(name: name, bytes: UnsafeBufferPointer(copy))
  }

  private init(name: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.name = name
    storage = Storage(bytes: bytes)
    var columns: [String] = []
    var fields: [Range<Int>] = []
    fields.reserveCapacity(bytes.count / 8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      defer { start = end + 1 }
      guard end > start, bytes[start] != UInt8(ascii: "#") else { continue }
      if columns.isEmpty {
        Table.split(start..<end, in: bytes) { columns.append(String(decoding: bytes[$0], as: UTF8.self)) }
        continue
      }
      var column = 0
      Table.split(start..<end, in: bytes) { field in
        if column < columns.count { fields.append(field) }
        column += 1
      }
      while column < columns.count {
        fields.append(end..<end)
        column += 1
      }
    }
    self.columns = columns
    self.fields = fields
  }

  /// The bytes embedded under `name`.
  public static func embedded(_ name: String) -> UnsafeBufferPointer<UInt8> {
    for table in UnsafeBufferPointer(start: rolecall_tables, count: rolecall_table_count) where String(cString: table.name) == name {
      return UnsafeBufferPointer(start: table.bytes, count: table.size)
    }
    preconditionFailure("no table \(name) is embedded; see Sources/CLexicon/lexicon.c")
  }

  /// Names of all embedded tables.
  public static var embeddedNames: [String] {
    UnsafeBufferPointer(start: rolecall_tables, count: rolecall_table_count).map { String(cString: $0.name) }
  }

  public var count: Int { columns.isEmpty ? 0 : fields.count / columns.count }

  /// The position of a column. Asking for one that the table lacks is a programming error.
  public func column(_ name: String) -> Int {
    guard let index = columns.firstIndex(of: name) else { preconditionFailure("table \(self.name) has no column \(name)") }
    return index
  }

  public func bytes(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: storage.bytes[fields[row * columns.count + column]])
  }

  public func string(_ row: Int, _ column: Int) -> String {
    String(decoding: bytes(row, column), as: UTF8.self)
  }

  /// Calls `body` with each field of a line, without its carriage return.
  @inline(__always)
  private static func split(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    for index in range where bytes[index] == 9 {
      body(start..<index)
      start = index + 1
    }
    let end = range.upperBound > start && bytes[range.upperBound - 1] == 13 ? range.upperBound - 1 : range.upperBound
    body(start..<end)
  }
}

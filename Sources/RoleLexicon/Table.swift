import CLexicon

/// A table of words or phrases: rows of tab-separated columns, named in the first line. Lines that begin with `#` are comments.
///
/// A table reads its fields where they stand in memory; nothing is copied until a string is asked for.
public struct Table: Sendable {
  public let name: String
  public let columns: [String]
  public let count: Int
  /// For each row where its fields begin, and one past the byte behind its last: a field ends one byte before the next begins.
  private let starts: [Int32]
  private let storage: Storage
  /// Where each row is from, if a user's rows are among them.
  private let places: [Place]?

  /// A row's file and its line, from 1.
  public struct Place: Sendable {
    public var file: String
    public var line: Int
    /// It is a user's row.
    public var isLayered: Bool
  }

  /// Bytes that live as long as the program.
  private struct Storage: @unchecked Sendable {
    // Safe to share: points to constants of the binary, or to memory that is never freed or written again.
    let bytes: UnsafePointer<UInt8>
  }

  /// The table embedded under `name`, such as `en/headings`. Asking for one that isn't embedded is a programming error.
  public init(embedded name: String) {
    self.init(name: name, bytes: Table.embedded(name))
  }

  /// A table given as text, such as weights that have just been learned. Its bytes are kept as long as the program runs.
  public init(name: String, text: String) {
    self.init(name: name, copying: Array(text.utf8))
  }

  init(name: String, copying bytes: [UInt8], places: [Place]? = nil) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.init(name: name, bytes: UnsafeBufferPointer(copy), places: places)
  }

  private init(name: String, bytes: UnsafeBufferPointer<UInt8>, places: [Place]? = nil) {
    self.name = name
    self.places = places
    var lines = TableLines(bytes)
    storage = Storage(bytes: lines.bytes)
    var columns: [String] = []
    if let head = lines.next() {
      lines.split(head) { columns.append(String(decoding: UnsafeBufferPointer(start: lines.bytes + $0, count: $1 - $0), as: UTF8.self)) }
    }
    self.columns = columns
    let width = columns.count + 1
    // No table has more rows than lines.
    starts = Array(unsafeUninitializedCapacity: columns.isEmpty ? 0 : lines.countOfRest * width) { starts, count in
      while let line = lines.next() {
        var column = 0
        var last = 0
        lines.split(line) { start, end in
          guard column < width - 1 else { return }
          starts[count + column] = Int32(truncatingIfNeeded: start)
          (column, last) = (column + 1, end)
        }
        // Cells that the row lacks are empty.
        for column in column..<width { starts[count + column] = Int32(truncatingIfNeeded: last + 1) }
        count += width
      }
    }
    count = columns.isEmpty ? 0 : starts.count / width
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

  /// Where the row is from; for a built-in table the file is its name with `.tsv`. The table's lines are counted up to the row: who asks for
  /// many rows asks for `places(ofRows:)`, and who only asks whose the row is for `isLayered`.
  public func place(ofRow row: Int) -> Place { places(ofRows: row..<row + 1)[0] }

  /// Where the rows are from, in their order.
  public func places(ofRows rows: Range<Int>) -> [Place] {
    if let places { return Array(places[rows]) }
    var (line, position) = (1, 0)
    return rows.map { row in
      let start = Int(starts[row * (columns.count + 1)])
      for index in position..<start where storage.bytes[index] == 10 { line += 1 }
      position = start
      return Place(file: name + ".tsv", line: line, isLayered: false)
    }
  }

  /// Whether the row is a user's own.
  public func isLayered(_ row: Int) -> Bool { places?[row].isLayered ?? false }

  /// How many rows are a user's own.
  public var layeredRows: Int { places?.reduce(0) { $0 + ($1.isLayered ? 1 : 0) } ?? 0 }

  /// The position of a column. Asking for one that the table lacks is a programming error.
  public func column(_ name: String) -> Int {
    guard let index = columns.firstIndex(of: name) else { preconditionFailure("table \(self.name) has no column \(name)") }
    return index
  }

  @inline(__always)
  public func bytes(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    let place = row * (columns.count + 1) + column
    let start = Int(starts[place])
    return UnsafeBufferPointer(start: storage.bytes + start, count: max(0, Int(starts[place + 1]) - 1 - start))
  }

  public func string(_ row: Int, _ column: Int) -> String {
    String(decoding: bytes(row, column), as: UTF8.self)
  }
}

/// A table as its file holds it, with the numbers of its lines: what is checked, and what is laid over a built-in table.
public struct TableFile: Sendable {
  struct Row: Sendable {
    var line: Int
    var cells: [String]
  }

  /// The table's name, such as `en/skills`.
  public let name: String
  public let path: String
  public let bytes: [UInt8]
  /// Line of the columns' names.
  private(set) var headLine = 0
  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []
  /// Lines that are no UTF-8.
  private(set) var brokenLines: [Int] = []

  /// Lines may end in CR LF, and the file may begin with a byte order mark.
  public init(name: String, path: String, bytes: [UInt8]) {
    (self.name, self.path, self.bytes) = (name, path, bytes)
    let lines = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for (index, line) in lines.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 13 ? line.dropLast() : line
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      guard let text = String(validating: line, as: UTF8.self) else {
        brokenLines.append(index + 1)
        continue
      }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if headLine == 0 { (headLine, columns) = (index + 1, cells) } else { rows.append(Row(line: index + 1, cells: cells)) }
    }
  }

  /// The built-in table of this name.
  public init(embedded name: String) {
    self.init(name: name, path: name + ".tsv", bytes: Array(Table.embedded(name)))
  }

  public var rowCount: Int { rows.count }

  /// The cell of a row in the column `name`; empty where the table has no such column, or the row ends before it.
  func cell(_ row: Row, _ name: String) -> String {
    guard let column = columns.firstIndex(of: name), column < row.cells.count else { return "" }
    return row.cells[column]
  }
}

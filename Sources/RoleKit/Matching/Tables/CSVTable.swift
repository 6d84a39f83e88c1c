/// Comma-separated values as RFC 4180 says: a head, and rows of as many cells. Lines may end with a line feed alone.
struct CSVTable {
  struct Row {
    /// Where it begins, from 1.
    var line: Int
    var cells: [String]
  }

  let head: [String]
  let rows: [Row]

  /// Throws `MatchInputError`, which names the file and the line.
  init(_ bytes: [UInt8], name: String) throws(MatchInputError) {
    var reader = CSVReader(bytes, name: name)
    guard let first = try reader.row() else {
      throw MatchInputError(name: name, code: "csv.empty", reason: "holds no line, expected one with the names of the columns")
    }
    var rows: [Row] = []
    while let row = try reader.row() {
      // A line without anything in it, as some editors leave at the end.
      if row.cells == [""], first.cells.count > 1 { continue }
      guard row.cells.count == first.cells.count else {
        throw MatchInputError(
          name: name, code: "csv.cells",
          reason: "line \(row.line): found \(row.cells.count) cells, expected \(first.cells.count) as in the first line")
      }
      rows.append(row)
    }
    head = first.cells
    self.rows = rows
  }
}

private struct CSVReader {
  private let bytes: [UInt8]
  private let name: String
  private var index = 0
  private var line = 1

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func row() throws(MatchInputError) -> CSVTable.Row? {
    guard index < bytes.count else { return nil }
    var row = CSVTable.Row(line: line, cells: [])
    while true {
      row.cells.append(try cell())
      guard index < bytes.count else { return row }
      switch bytes[index] {
      case UInt8(ascii: ","):
        index += 1
      case 13 where index + 1 < bytes.count && bytes[index + 1] == 10:
        index += 2
        line += 1
        return row
      case 10:
        index += 1
        line += 1
        return row
      default:
        throw error("found \"\(UnicodeScalar(bytes[index]))\" after a closing quote, expected a comma or the end of the line")
      }
    }
  }

  private mutating func cell() throws(MatchInputError) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 10, !isLineEnd {
        guard bytes[index] != UInt8(ascii: "\"") else { throw error("found a quote inside a cell that doesn't begin with one") }
        index += 1
      }
      return try text(Array(bytes[start..<index]))
    }
    let start = line
    index += 1
    var cell: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else { return try text(cell) }
        index += 1
      } else if byte == 10 {
        line += 1
      }
      cell.append(byte)
    }
    line = start
    throw error("found the end of the file inside a cell that begins with a quote")
  }

  private var isLineEnd: Bool { bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10 }

  private func text(_ cell: [UInt8]) throws(MatchInputError) -> String {
    guard let text = String(validating: cell, as: UTF8.self) else { throw error("found bytes that are no UTF-8") }
    return text
  }

  private func error(_ reason: String) -> MatchInputError {
    MatchInputError(name: name, code: "csv.syntax", reason: "line \(line): \(reason)")
  }
}

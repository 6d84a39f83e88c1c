/// Rows of comma-separated values, as RFC 4180 says: CRLF after each row, quotes around cells that need them.
struct CSVWriter {
  private(set) var text = ""

  mutating func row(_ cells: [String]) {
    text += cells.map { CSVCell.quoted(CSVCell.guarded($0)) }.joined(separator: ",")
    text += "\r\n"
  }
}

/// How a value stands in a cell.
enum CSVCell {
  static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets show as text
  /// (OWASP, "CSV Injection").
  static func guarded(_ cell: String) -> String { startsLikeFormula(cell) ? "'" + cell : cell }

  /// The value that `guarded` was given.
  static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let rest = String(cell.dropFirst())
    return startsLikeFormula(rest) ? rest : cell
  }

  /// Full-width signs are formulas too, in spreadsheets with Japanese input.
  private static func startsLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { $0 != " " }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }
}

/// Rows in columns for a terminal: names begin at the same place, numbers end there, and the last column is as it is.
enum Columns {
  /// A line for each of `rows`, which have as many cells; the column `names` stands to the left, all others but the last to the right.
  static func lines(_ rows: [[String]], names: Int) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == names ? cell + space : column == row.count - 1 ? cell : space + cell
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

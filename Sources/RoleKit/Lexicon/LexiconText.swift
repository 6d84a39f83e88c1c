import RoleLexicon

/// The lexicon's contents as lines for people.
public enum LexiconText {
  public static func text(of tables: [TableSummary]) -> String {
    var rows = [["table", "rows", "phrases", "columns", "source"]]
    for table in tables {
      rows.append([
        table.name, String(table.rows), table.phrases.map(String.init) ?? "-", table.columns.joined(separator: " "), source(of: table),
      ])
    }
    let widths = rows[0].indices.map { column in rows.map(\.[column].count).max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        // Numbers stand at the right.
        return column == 1 || column == 2 ? space + row[column] : column == row.count - 1 ? row[column] : row[column] + space
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  static func source(of table: TableSummary) -> String {
    table.layeredRows == 0 ? "built in" : "built in, and \(table.layeredRows) of your rows"
  }

  /// A table's rows in the form of its file.
  public static func text(of table: Table) -> String {
    var lines = [table.columns.joined(separator: "\t")]
    lines += (0..<table.count).map { row in table.columns.indices.map { table.string(row, $0) }.joined(separator: "\t") }
    return lines.joined(separator: "\n") + "\n"
  }

  public static func text(of finding: LexiconFinding) -> String {
    var text = heading(finding)
    for match in finding.matches {
      text += "  \(match.table): \(match.name)\n"
      text += line("found", "\(match.column) \"\(match.form)\"" + (match.condition.map { ", \($0)" } ?? ""))
      for cell in match.cells { text += line(cell.column, cell.value) }
      text += line("row", "\(match.place.file):\(match.place.line)")
    }
    if !finding.occupations.isEmpty { text += "  as a title (SOC 2018)\n" }
    for occupation in finding.occupations {
      text += line(occupation.code, "\(occupation.title), \(Int((occupation.share * 100).rounded())) %")
    }
    return text
  }

  /// That a phrase was not found, and what comes near it.
  public static func nothing(_ finding: LexiconFinding) -> String {
    var text = heading(finding) + "  stands in no table"
    for (label, matches) in [("has a part of it", finding.parts), ("is spelled almost so", finding.similar)] {
      for match in matches {
        text += "\n  \(label): \"\(match.form)\", \(match.table) \(match.name) (\(match.place.file):\(match.place.line))"
      }
    }
    return text
  }

  private static func heading(_ finding: LexiconFinding) -> String {
    "\"\(finding.phrase)\", compared as: \(finding.words.joined(separator: " "))\n"
  }

  private static func line(_ label: String, _ value: String) -> String {
    "    \(label)\(String(repeating: " ", count: max(1, 12 - label.count)))\(value)\n"
  }
}

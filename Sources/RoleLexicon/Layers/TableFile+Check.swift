extension TableFile {
  /// What is wrong with the file by itself: its columns, its cells, and names that stand twice.
  public func problems(in format: TableFormat) -> [TableProblem] {
    var problems = brokenLines.map { TableProblem("encoding", file: path, line: $0, "is not UTF-8") }
    guard headLine > 0 else { return problems + [TableProblem("columns.missing", file: path, "has no line of columns' names")] }
    problems += columnProblems(format)
    guard problems.isEmpty else { return problems }
    let contents = columns.map { format.column($0) }
    var keys: [String: Int] = [:]
    for row in rows {
      if row.cells.count > columns.count {
        problems.append(
          problem(
            "row.long", row, nil, "has \(row.cells.count) cells under \(columns.count) columns: \"\(row.cells[columns.count])\" is too many"
          ))
      }
      for (position, column) in contents.enumerated() {
        guard let column else { continue }
        if let (code, message) = TableFile.fault(in: position < row.cells.count ? row.cells[position] : "", column) {
          problems.append(problem(code, row, column.name, message))
        }
      }
      guard let key = format.key else { continue }
      // Rows of the same words but another sense are no repetition.
      let value = cell(row, key) + (format.sense.map { "\t" + cell(row, $0) } ?? "")
      if let first = keys.updateValue(row.line, forKey: value) {
        problems.append(problem("row.twice", row, key, "\"\(cell(row, key))\" already has a row in line \(first)"))
      }
    }
    return problems
  }

  private func columnProblems(_ format: TableFormat) -> [TableProblem] {
    var problems: [TableProblem] = []
    func add(_ code: String, _ column: String, _ message: String) {
      problems.append(TableProblem(code, file: path, line: headLine, column: column, message))
    }
    let known = format.columns.map(\.name).joined(separator: ", ")
    for (position, column) in columns.enumerated() {
      if format.column(column) == nil { add("column.unknown", column, "is not a column of \(format.name), which has \(known)") }
      if columns[..<position].contains(column) { add("column.twice", column, "stands twice") }
    }
    for column in format.columns where !column.isOptional && !columns.contains(column.name) {
      add("column.missing", column.name, "is missing; \(format.name) has \(known)")
    }
    return problems
  }

  private func problem(_ code: String, _ row: Row, _ column: String?, _ message: String) -> TableProblem {
    TableProblem(code, file: path, line: row.line, column: column, message)
  }

  /// What is wrong with a cell, if anything is.
  private static func fault(in cell: String, _ column: TableFormat.Column) -> (code: String, message: String)? {
    if cell.isEmpty { return column.isOptional ? nil : ("cell.empty", "is empty") }
    switch column.content {
    case .phrase: return cell.contains("|") ? ("cell.several", "\"\(cell)\" holds several phrases where one belongs") : noWord([cell])
    case .phrases, .words: return noWord(cell.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    case .value(let values): return unknown([cell], values)
    case .values(let values): return unknown(cell.split(separator: " ").map(String.init), values)
    case .number: return Int(cell) == nil ? ("cell.value", "\"\(cell)\" is not a whole number") : nil
    case .mark: return cell == "x" ? nil : ("cell.value", "\"\(cell)\" is neither x nor empty")
    case .example: return hasMarks(cell) ? nil : ("example.marks", "no ⟦ ⟧ stand around what is meant, or not in pairs")
    case .text: return nil
    }
  }

  private static func unknown(_ values: [String], _ known: [String]) -> (String, String)? {
    values.first { !known.contains($0) }.map { ("cell.value", "\"\($0)\" is none of \(known.joined(separator: ", "))") }
  }

  private static func noWord(_ phrases: [String]) -> (String, String)? {
    var tokenizer = Tokenizer()
    for phrase in phrases where Array(phrase.utf8).withUnsafeBufferPointer({ tokenizer.words(of: $0) }).isEmpty {
      return ("phrase.empty", "\"\(phrase)\" has no word to be found by")
    }
    return nil
  }

  private static func hasMarks(_ text: String) -> Bool {
    let marks = text.filter { $0 == "⟦" || $0 == "⟧" }
    return !marks.isEmpty && marks == String(repeating: "⟦⟧", count: marks.count / 2)
  }
}

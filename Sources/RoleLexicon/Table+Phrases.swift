extension Table {
  /// Rows by each of the phrases in `columns`, folded; of rows that share one the first.
  func rowsByPhrase(_ columns: [String]) -> [String: Int] {
    let columns = columns.map(column)
    var tokenizer = Tokenizer()
    var rows: [String: Int] = [:]
    rows.reserveCapacity(count * columns.count)
    for row in 0..<count {
      for column in columns {
        for phrase in PhraseList(bytes(row, column)) {
          let folded = tokenizer.folded(phrase)
          if rows[folded] == nil { rows[folded] = row }
        }
      }
    }
    return rows
  }
}

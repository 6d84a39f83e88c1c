extension Lexicon {
  /// Phrases that stand twice in a row, or that two rows of a table claim: only one of them can be meant.
  public func claimProblems(in kind: Kind) -> [TableProblem] {
    let (table, format) = (table(kind), kind.format)
    let columns = format.phraseColumns.map { (name: $0, position: table.column($0)) }
    let sense = format.sense.map(table.column)
    var problems: [TableProblem] = []
    var claims: [[[UInt8]]: [(row: Int, phrase: String)]] = [:]
    var tokenizer = Tokenizer()
    for row in 0..<table.count {
      for column in columns {
        for phrase in PhraseList(table.bytes(row, column.position)) {
          let text = String(decoding: phrase, as: UTF8.self)
          let words = tokenizer.words(of: phrase)
          let earlier = claims[words, default: []]
          if let other = earlier.first(where: { $0.row == row }) {
            problems.append(problem("phrase.twice", table, row, column.name, "\"\(text)\" stands twice in the row, as \"\(other.phrase)\""))
          } else if let other = earlier.first(where: { other in sense.map { table.string(other.row, $0) == table.string(row, $0) } ?? true }
          ) {
            // Of a user's row and one of ours the user's is named.
            let isSwapped = !table.isLayered(row) && table.isLayered(other.row)
            let (blamed, holder) = isSwapped ? (other.row, row) : (row, other.row)
            let place = table.place(ofRow: holder)
            problems.append(
              problem(
                "phrase.claimed", table, blamed, isSwapped ? nil : column.name,
                "\"\(text)\" is also a phrase of \(place.file):\(place.line)"))
          }
          claims[words, default: []].append((row, text))
        }
      }
    }
    return problems
  }

  /// Rows of the tables of single words whose example marks a word that no row of their kind has.
  public func wordProblems() -> [TableProblem] {
    var tokenizer = Tokenizer()
    func words(_ text: some StringProtocol) -> [[UInt8]] {
      Array(text.utf8).withUnsafeBufferPointer { tokenizer.words(of: $0) }
    }
    return wordTables.flatMap { table, _ in
      let (column, example) = (table.column("words"), table.column("example"))
      let kinds = Dictionary(grouping: 0..<table.count) { table.string($0, 0) }.mapValues { rows in
        Set(rows.flatMap { table.string($0, column).split(separator: "|") }.flatMap { words($0) })
      }
      return (0..<table.count).compactMap { row -> TableProblem? in
        let known = kinds[table.string(row, 0)] ?? []
        let marked = table.string(row, example).split(separator: "⟦").dropFirst().flatMap { words($0.prefix { $0 != "⟧" }) }
        guard let strange = marked.first(where: { !known.contains($0) }) else { return nil }
        return problem(
          "example.fails", table, row, "example",
          "marks \"\(String(decoding: strange, as: UTF8.self))\", which no row of \(table.string(row, 0)) has")
      }
    }
  }

  private func problem(_ code: String, _ table: Table, _ row: Int, _ column: String?, _ message: String) -> TableProblem {
    let place = table.place(ofRow: row)
    return TableProblem(code, file: place.file, line: place.line, column: column, message)
  }
}

/// What a table is made of, in numbers.
public struct TableSummary: Sendable {
  public var name: String
  public var rows: Int
  /// Phrases and words that are looked up; nil for tables of weights and codes.
  public var phrases: Int?
  public var columns: [String]
  /// Rows of a user's own.
  public var layeredRows: Int
}

extension Lexicon {
  /// All tables, in the order of their names.
  public var tableNames: [String] { Table.embeddedNames.filter { !$0.hasPrefix("schema/") } }

  /// The table of this name, or of this name without its folder; nil if there is none.
  public func table(named name: String) -> Table? {
    guard let name = tableNames.first(where: { $0 == name || $0.hasSuffix("/" + name) }) else { return nil }
    if let kind = Kind.allCases.first(where: { $0.tableName == name }) { return table(kind) }
    return wordTables.first { $0.table.name == name }?.table ?? Table(embedded: name)
  }

  public func summary(of table: Table) -> TableSummary {
    let columns = TableFormat.all.first { $0.name == table.name }?.columns.filter { $0.content.isList }.map { table.column($0.name) }
    let phrases = columns.map { columns in
      (0..<table.count).reduce(0) { sum, row in
        columns.reduce(sum) { $0 + PhraseList(table.bytes(row, $1)).reduce(0) { count, _ in count + 1 } }
      }
    }
    return TableSummary(
      name: table.name, rows: table.count, phrases: phrases, columns: table.columns, layeredRows: table.layeredRows)
  }
}

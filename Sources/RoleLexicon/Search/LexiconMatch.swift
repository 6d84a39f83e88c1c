/// A row of a table that has a phrase, and what the row says.
public struct LexiconMatch: Sendable {
  /// Name of the table, such as `en/skills`.
  public var table: String
  public var place: Table.Place
  /// The row's own name.
  public var name: String
  /// The phrase as the table writes it, and the column that it stands in.
  public var form: String
  public var column: String
  /// What the phrase needs beside its words to be read as the row, where it needs something.
  public var condition: String?
  /// The other cells of the row that aren't empty, without phrases.
  public var cells: [Cell]

  public struct Cell: Sendable {
    public var column: String
    public var value: String
  }
}

extension LexiconMatch {
  init(_ table: Table, _ format: TableFormat, row: Int, form: String, column: String, condition: String? = nil) {
    let phrases = format.columns.filter { $0.content.isList }.map(\.name)
    self.init(
      table: table.name, place: table.place(ofRow: row),
      name: table.string(row, table.column(format.columns.first { $0.content == .phrase }?.name ?? format.columns[0].name)),
      form: form, column: column, condition: condition,
      cells: table.cells(row).filter { !phrases.contains($0.column) })
  }
}

extension Table {
  /// The cells of a row that aren't empty.
  public func cells(_ row: Int) -> [LexiconMatch.Cell] {
    columns.indices.map { LexiconMatch.Cell(column: columns[$0], value: string(row, $0)) }.filter { !$0.value.isEmpty }
  }
}

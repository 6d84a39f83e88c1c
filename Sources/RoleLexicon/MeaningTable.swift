/// A table in which one column says what each row's phrases mean, by the cases of an enumeration.
public struct MeaningTable<Meaning: RawRepresentable & Sendable>: Sendable where Meaning.RawValue == String {
  /// The meaning of each row.
  public let rows: [Meaning]

  init(_ table: Table, column name: String) {
    let column = table.column(name)
    rows = (0..<table.count).map { row in
      guard let meaning = Meaning(rawValue: table.string(row, column)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown \(name) \(table.string(row, column))")
      }
      return meaning
    }
  }
}

import RoleModel

/// The words that say whether a demand must be met.
public struct NecessityTable: Sendable {
  public struct Row: Sendable {
    public var necessity: Necessity
    /// The phrase speaks of its whole line, not only of its clause.
    public var isLineWide: Bool
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (necessity, reach) = (table.column("necessity"), table.column("reach"))
    rows = (0..<table.count).map { row in
      guard let value = Necessity(rawValue: table.string(row, necessity)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown necessity")
      }
      return Row(necessity: value, isLineWide: table.string(row, reach) == "line")
    }
  }
}

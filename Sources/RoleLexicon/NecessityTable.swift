import RoleModel

/// The words that say whether a demand must be met.
public struct NecessityTable: Sendable {
  /// Where a phrase stands beside what it speaks of.
  public enum Side: String, Sendable, CaseIterable {
    /// After it: `Spanish preferred`.
    case after
    /// After it, and of the last of several things only: `Java, and some Spanish is a plus`.
    case single
    /// Before it: `preferably Spanish`.
    case before
  }

  public struct Row: Sendable {
    /// Nil where the phrase says nothing (`as required`); it then only keeps its words from other rows.
    public var necessity: Necessity?
    public var side: Side
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (necessity, side) = (table.column("necessity"), table.column("side"))
    rows = (0..<table.count).map { row in
      let value = table.string(row, necessity)
      guard value == "none" || Necessity(rawValue: value) != nil, let side = Side(rawValue: table.string(row, side)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown necessity or side")
      }
      return Row(necessity: Necessity(rawValue: value), side: side)
    }
  }
}

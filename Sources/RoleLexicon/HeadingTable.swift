import RoleModel

/// What the rows of the headings table say: where in a heading the phrase must stand, and which section it opens.
public struct HeadingTable: Sendable {
  public enum Place: String, Sendable, CaseIterable {
    /// The heading is the phrase.
    case whole
    /// The heading begins with it.
    case start
    /// The heading ends with it.
    case end
    /// The heading contains it.
    case any
  }

  public struct Row: Sendable {
    public var place: Place
    public var section: SectionKind

    /// The phrase can be a heading by itself; "About" can't.
    public var standsAlone: Bool { place == .whole || place == .any }
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (place, section) = (table.column("at"), table.column("section"))
    rows = (0..<table.count).map { row in
      guard let place = Place(rawValue: table.string(row, place)), let section = SectionKind(rawValue: table.string(row, section)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown place or section")
      }
      return Row(place: place, section: section)
    }
  }
}

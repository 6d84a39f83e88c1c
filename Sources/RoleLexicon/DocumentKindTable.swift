import RoleModel

/// Phrases that speak for one kind of document.
public struct DocumentKindTable: Sendable {
  public enum Place: String, Sendable, CaseIterable {
    /// Anywhere.
    case any
    /// In a heading, or in the text's first lines.
    case top
    /// At the start of a heading or of one of the first lines.
    case start
  }

  public struct Row: Sendable {
    public var kind: DocumentKind
    public var place: Place
    public var weight: Int
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (kind, place, weight) = (table.column("kind"), table.column("at"), table.column("weight"))
    rows = (0..<table.count).map { row in
      guard let kind = DocumentKind(rawValue: table.string(row, kind)), let place = Place(rawValue: table.string(row, place)),
        let weight = Int(table.string(row, weight))
      else {
        preconditionFailure("\(table.name), row \(row + 1): unknown kind, place or weight")
      }
      return Row(kind: kind, place: place, weight: weight)
    }
  }
}

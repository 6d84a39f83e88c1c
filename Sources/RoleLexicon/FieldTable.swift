/// The labels of short facts, such as `Job type:`.
public struct FieldTable: Sendable {
  /// What stands after a label.
  public enum Field: String, Sendable, CaseIterable {
    case location, city, state, country, postcode
    case workplace, type, schedule
    case startTime = "start-time"
    case endTime = "end-time"
    case travel, deadline, posted, starts, ends, reference, contact, industry
  }

  public let rows: [Field]

  init(_ table: Table) {
    let column = table.column("field")
    rows = (0..<table.count).map { row in
      guard let field = Field(rawValue: table.string(row, column)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown field")
      }
      return field
    }
  }
}

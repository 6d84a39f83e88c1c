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

  init(_ table: Table) { rows = MeaningTable(table, column: "field").rows }
}

import RoleModel

/// How much a phrase says where it stands.
public enum PhraseUse: String, Sendable, CaseIterable {
  /// States its value wherever the job is spoken of.
  case says
  /// The same, but it gives no second value to a sentence that speaks of hybrid work.
  case mild
  /// Only as a label's value, in the title, or alone.
  case slot
  /// Speaks of the company; counts where nothing else does.
  case culture
  /// Counts only in what is said of the work and of the person.
  case need
  /// Another sense of the words: says nothing, and hides the phrases inside it.
  case none
}

/// The phrases that say where the work is done.
public struct WorkplaceTable: Sendable {
  public struct Row: Sendable {
    /// Absent for other senses.
    public var value: WorkplaceKind?
    public var use: PhraseUse
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (value, use) = (table.column("value"), table.column("use"))
    rows = (0..<table.count).map { row in
      guard let use = PhraseUse(rawValue: table.string(row, use)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown use")
      }
      return Row(value: WorkplaceKind(rawValue: table.string(row, value)), use: use)
    }
  }
}

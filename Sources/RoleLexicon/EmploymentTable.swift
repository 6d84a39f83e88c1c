import RoleModel

/// The phrases that say what kind of employment is offered.
public struct EmploymentTable: Sendable {
  public struct Row: Sendable {
    /// Empty for other senses; two for such as `temp-to-perm`.
    public var values: [EmploymentKind]
    public var use: PhraseUse
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (value, use) = (table.column("value"), table.column("use"))
    rows = (0..<table.count).map { row in
      guard let use = PhraseUse(rawValue: table.string(row, use)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown use")
      }
      let values = table.string(row, value).split(separator: " ").compactMap { EmploymentKind(rawValue: String($0)) }
      return Row(values: values, use: use)
    }
  }
}

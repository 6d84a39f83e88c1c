/// Phrases beside which a role's title or an employer's name stands.
public struct IdentityCueTable: Sendable {
  public enum Use: String, Sendable, CaseIterable {
    /// `is looking for`: the employer before it, the title after it.
    case hires
    /// `opening for`: the title after it.
    case opens
    /// `as a` at the start of a sentence: the title after it.
    case `as`
    /// `duties of the` in a heading: the title after it.
    case duties
    /// `job title`: the label of a field that holds it.
    case label
    /// `is required`: the title before it.
    case wanted
    /// `is responsible for`: the title before it, as the subject of the sentence.
    case does
    /// `employer`: the label of a field that holds its name.
    case company
    /// `about` in a heading: the employer after it.
    case about
    /// `is an equal opportunity`: the employer before it.
    case equal
    /// `is a`: the employer before it, perhaps.
    case `is`
    /// `at`: the employer after it, perhaps.
    case at
    /// `customers`: the employer before it, whose they are.
    case owned
    /// `our client`: an agency that doesn't say for whom it hires.
    case hidden
    /// `recruitment agency`: the employer says that it is one.
    case agency
  }

  public struct Row: Sendable {
    public var use: Use
    /// How much a name or title beside the phrase is believed.
    public var weight: Int
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (use, weight) = (table.column("use"), table.column("weight"))
    rows = (0..<table.count).map { row in
      guard let use = Use(rawValue: table.string(row, use)), let weight = Int(table.string(row, weight)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown use or weight")
      }
      return Row(use: use, weight: weight)
    }
  }
}

import RoleModel

/// The words of pay: which component an amount beside them is, and which of them offer a component without an amount.
public struct PayTable: Sendable {
  /// Where a phrase alone, without an amount, states that its component is offered.
  public enum Reach: String, Sendable, CaseIterable {
    /// Nowhere: it only says what an amount is.
    case amount
    /// In a passage about pay or benefits, or in a sentence that speaks of other pay.
    case beside
    /// Outside duties and requirements.
    case offered
    case anywhere
  }

  public struct Row: Sendable {
    /// Nil for phrases that aren't about pay and hide the shorter ones inside them.
    public var component: PayComponent?
    public var reach: Reach
    /// An amount beside it is pay; if not strong, only an amount that looks like pay.
    public var isStrong: Bool
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (component, reach, strength) = (table.column("component"), table.column("reach"), table.column("strength"))
    rows = (0..<table.count).map { row in
      let name = table.string(row, component)
      guard name == "none" || PayComponent(rawValue: name) != nil, let reach = Reach(rawValue: table.string(row, reach)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown component or reach")
      }
      return Row(component: PayComponent(rawValue: name), reach: reach, isStrong: table.string(row, strength) == "strong")
    }
  }
}

/// The words that say what an amount of money is when it isn't pay.
public struct NotPayTable: Sendable {
  public struct Row: Sendable {
    /// Stable and dotted, such as `pay.budget`.
    public var reason: String
    /// It speaks of its amount even where a word of pay stands farther off in the sentence.
    public var isStrong: Bool
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (reason, strength) = (table.column("reason"), table.column("strength"))
    rows = (0..<table.count).map { Row(reason: table.string($0, reason), isStrong: table.string($0, strength) == "strong") }
  }
}

/// The words that tell which country's dollar a bare `$` is.
public struct DollarTable: Sendable {
  /// ISO 4217, row by row.
  public let currencies: [String]

  init(_ table: Table) {
    let currency = table.column("currency")
    currencies = (0..<table.count).map { table.string($0, currency) }
  }
}

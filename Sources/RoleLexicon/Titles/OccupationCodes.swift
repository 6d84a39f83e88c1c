/// The groups and occupations of the Standard Occupational Classification 2018, each under its parent.
public struct OccupationCodes: Sendable {
  /// How deep a group lies.
  public enum Level: Int, Sendable, CaseIterable {
    case major, minor, broad, detailed

    public var name: String {
      switch self {
      case .major: "major"
      case .minor: "minor"
      case .broad: "broad"
      case .detailed: "detailed"
      }
    }
  }

  public struct Row: Sendable {
    /// Six digits: 151252 for 15-1252.
    public var number: Int
    public var level: Level
    /// The rows of the groups that hold it, by level; its own at its level.
    public var groups: [Int]
  }

  private let table = Table(embedded: "en/occupations")
  public private(set) var rows: [Row] = []
  /// The rows of the detailed occupations, in the order of their codes.
  public private(set) var detailed: [Int] = []
  private var places: [Int: Int] = [:]

  init() {
    let level = table.column("level")
    var groups = [0, 0, 0, 0]
    for row in 0..<table.count {
      let number = table.bytes(row, 0).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
      let name = table.string(row, level)
      guard let level = Level.allCases.first(where: { $0.name == name }) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown level \(name)")
      }
      // Rows stand in the order of their codes, so a group's row stands before its members.
      groups[level.rawValue] = row
      rows.append(Row(number: number, level: level, groups: Array(groups[...level.rawValue])))
      if level == .detailed {
        places[number] = detailed.count
        detailed.append(row)
      }
    }
  }

  /// The place of a detailed code among `detailed`.
  func place(of number: Int) -> Int? { places[number] }

  /// The code as it is written: `15-1252`.
  public func code(_ row: Int) -> String { table.string(row, 0) }

  public func title(_ row: Int) -> String { table.string(row, 1) }
}

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
    /// The number of its major group, from 0.
    public var major: Int
  }

  private let table = Table(embedded: "en/occupations")
  private let (onetColumn, iscoColumn, nearColumn): (Int, Int, Int)
  public private(set) var rows: [Row] = []
  /// The rows of the detailed occupations, in the order of their codes.
  public private(set) var detailed: [Int] = []
  /// By level and place among `detailed` the row of the group that holds the occupation.
  public private(set) var groups: [[Int]] = []
  /// The places of each major group's occupations, by its number.
  public private(set) var majorPlaces: [Range<Int>] = []
  /// How many major groups there are.
  public private(set) var majors = 0
  private var places: [Int: Int] = [:]

  init() {
    let level = table.column("level")
    (onetColumn, iscoColumn, nearColumn) = (table.column("onet"), table.column("isco"), table.column("near"))
    var groups = [0, 0, 0, 0]
    for row in 0..<table.count {
      let number = table.bytes(row, 0).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
      let name = table.string(row, level)
      guard let level = Level.allCases.first(where: { $0.name == name }) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown level \(name)")
      }
      // Rows stand in the order of their codes, so a group's row stands before its members.
      groups[level.rawValue] = row
      if level == .major { majors += 1 }
      rows.append(Row(number: number, level: level, groups: Array(groups[...level.rawValue]), major: majors - 1))
      if level == .detailed {
        places[number] = detailed.count
        detailed.append(row)
      }
    }
    self.groups = Level.allCases.map { level in detailed.map { rows[$0].groups[level.rawValue] } }
    var start = 0
    for major in 0..<majors {
      let end = detailed[start...].firstIndex { rows[$0].major != major } ?? detailed.endIndex
      majorPlaces.append(start..<end)
      start = end
    }
  }

  /// The place of a detailed code among `detailed`.
  public func place(of number: Int) -> Int? { places[number] }

  /// The code as it is written: `15-1252`.
  public func code(_ row: Int) -> String { table.string(row, 0) }

  public func title(_ row: Int) -> String { table.string(row, 1) }

  /// The codes of the O*NET-SOC occupations that a detailed occupation is, or is made of: `13-1041.07`.
  public func onet(_ row: Int) -> [String] {
    let code = code(row)
    return table.bytes(row, onetColumn).split(separator: 0x20).map { "\(code).\(String(decoding: $0, as: UTF8.self))" }
  }

  /// How much preparation the occupations of O*NET-SOC in a detailed one need, where they agree: 1 for little to 5 for very much.
  public func jobZone(_ row: Int, _ labels: OccupationLabels) -> Int? {
    var zone: Int??
    for part in table.bytes(row, onetColumn).split(separator: 0x20) {
      let next = labels.zone(Array(table.bytes(row, 0)) + [UInt8(ascii: ".")] + part)
      if let zone, zone != next { return nil }
      zone = next
    }
    return zone ?? nil
  }

  /// The unit groups of ISCO-08 that the crosswalks give a detailed occupation.
  public func isco(_ row: Int) -> [String] { list(row, iscoColumn) }

  /// All unit groups of ISCO-08 that some crosswalk gives a detailed occupation.
  public func nearISCO(_ row: Int) -> [String] { isco(row) + list(row, nearColumn) }

  private func list(_ row: Int, _ column: Int) -> [String] {
    table.bytes(row, column).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The rows of the detailed occupations in the group `row`.
  public func members(of row: Int) -> ArraySlice<Int> {
    if let place = places[rows[row].number], rows[row].level == .detailed { return detailed[place...place] }
    let groups = groups[rows[row].level.rawValue]
    let first = groups.firstIndex(of: row) ?? groups.endIndex
    let end = groups[first...].firstIndex { $0 != row } ?? groups.endIndex
    return detailed[first..<end]
  }
}

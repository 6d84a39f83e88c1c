/// The groups and occupations of the Standard Occupational Classification 2018, each under its parent.
///
/// A class, so that what works with them shares them.
public final class OccupationCodes: Sendable {
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
    /// The places of its occupations among the detailed ones; they stand together.
    public fileprivate(set) var places = 0..<0
  }

  private let table: Table
  private let (zoneColumn, onetColumn, iscoColumn, nearColumn): (Int, Int, Int, Int)
  public let rows: [Row]
  /// The rows of the detailed occupations, in the order of their codes.
  public let detailed: [Int]
  /// By level and place among `detailed` the row of the group that holds the occupation.
  public let groups: [[Int]]
  /// The places of each major group's occupations, by its number.
  public let majorPlaces: [Range<Int>]
  /// How many major groups there are.
  public var majors: Int { majorPlaces.count }
  private let places: [Int: Int]

  init() {
    let table = Table(embedded: "en/occupations")
    self.table = table
    let level = table.column("level")
    (zoneColumn, onetColumn) = (table.column("zone"), table.column("onet"))
    (iscoColumn, nearColumn) = (table.column("isco"), table.column("near"))
    var (rows, detailed, places): ([Row], [Int], [Int: Int]) = ([], [], [:])
    var groups = [0, 0, 0, 0]
    var majors = 0
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
    for (place, row) in detailed.enumerated() {
      for group in rows[row].groups { rows[group].places = (rows[group].places.first ?? place)..<place + 1 }
    }
    self.groups = Level.allCases.map { level in detailed.map { rows[$0].groups[level.rawValue] } }
    majorPlaces = rows.filter { $0.level == .major }.map(\.places)
    (self.rows, self.detailed, self.places) = (rows, detailed, places)
  }

  /// The place of a detailed code among `detailed`.
  public func place(of number: Int) -> Int? { places[number] }

  /// The code as it is written: `15-1252`.
  public func code(_ row: Int) -> String { table.string(row, 0) }

  public func title(_ row: Int) -> String { table.string(row, 1) }

  /// The code of the one O*NET-SOC occupation that a detailed occupation is: `13-1041.07`; nil where it is made of several.
  public func onlyONET(_ row: Int) -> String? {
    let part = table.bytes(row, onetColumn)
    return part.isEmpty || part.contains(0x20) ? nil : code(row) + "." + table.string(row, onetColumn)
  }

  /// How much preparation the occupations of O*NET-SOC in a detailed one need, where they agree: 1 for little to 5 for very much.
  public func jobZone(_ row: Int) -> Int? { table.bytes(row, zoneColumn).first.map { Int($0 - 0x30) } }

  /// All unit groups of ISCO-08 that some crosswalk gives a detailed occupation.
  public func nearISCO(_ row: Int) -> [String] { list(row, iscoColumn) + list(row, nearColumn) }

  private func list(_ row: Int, _ column: Int) -> [String] {
    table.bytes(row, column).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the codes of all unit groups of ISCO-08 begin with that the crosswalks give the occupations in the group `row`; nil if they give
  /// one of them none.
  public func commonISCO(_ row: Int) -> String? {
    var common: Slice<UnsafeBufferPointer<UInt8>>?
    for member in members(of: row) {
      var codes = table.bytes(member, iscoColumn)[...]
      if codes.isEmpty { return nil }
      while !codes.isEmpty {
        let code = codes.prefix { $0 != 0x20 }
        common = common.map { OccupationCodes.common($0, code) } ?? code
        codes = codes.dropFirst(code.count + 1)
      }
    }
    return common.map { String(decoding: $0, as: UTF8.self) }
  }

  /// What both begin with.
  private static func common(
    _ one: Slice<UnsafeBufferPointer<UInt8>>, _ other: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var length = 0
    while length < min(one.count, other.count), one[one.startIndex + length] == other[other.startIndex + length] { length += 1 }
    return one.prefix(length)
  }

  /// The rows of the detailed occupations in the group `row`.
  public func members(of row: Int) -> ArraySlice<Int> { detailed[rows[row].places] }
}

/// Countries, regions and towns, and the words before them that tell what they are to a job.
///
/// A class, so that a grammar made for each passage shares it.
public final class PlaceTables: Sendable {
  public struct Country: Sendable {
    /// ISO 3166-1 alpha-2; absent for groups of countries.
    public var code: String?
    /// Also a first name or a common word.
    public var isWord: Bool
  }

  public struct Region: Sendable {
    public var name: String
    /// ISO 3166-1 alpha-2; absent for directions.
    public var country: String?
    /// GeoNames' first-level code, as in the towns' places.
    public var admin: String
    public var isWord: Bool
    /// No administrative unit: a coast, a valley, a metropolitan area.
    public var isArea: Bool
  }

  public enum Cue: String, Sendable, CaseIterable {
    /// The job is done there.
    case work
    /// The same, and a country alone will do.
    case base
    /// Who does the job lives there.
    case person
    /// Where the employer is, or has been.
    case employer
    /// Where a law holds, or a degree was taken.
    case law
  }

  public let countries: [Country]
  public let regions: [Region]
  public let cues: [Cue]
  /// Rows of `regions` by their abbreviation, packed.
  private let abbreviations: [UInt32: [Int]]
  private let cities: Table
  private let placesColumn: Int
  private let mainColumn: Int
  private let wordColumn: Int

  init(countries table: Table, regions regionTable: Table, cities: Table, cues cueTable: Table) {
    let (code, use) = (table.column("code"), table.column("use"))
    countries = (0..<table.count).map { row in
      let value = table.string(row, code)
      return Country(code: value.isEmpty ? nil : value, isWord: table.string(row, use) == "word")
    }
    (regions, abbreviations) = PlaceTables.regions(regionTable)
    self.cities = cities
    (placesColumn, mainColumn, wordColumn) = (cities.column("places"), cities.column("main"), cities.column("word"))
    cues = MeaningTable(cueTable, column: "kind").rows
  }

  private static func regions(_ table: Table) -> ([Region], [UInt32: [Int]]) {
    let (name, code, country) = (table.column("phrase"), table.column("code"), table.column("country"))
    let (admin, use) = (table.column("admin"), table.column("use"))
    var regions: [Region] = []
    var abbreviations: [UInt32: [Int]] = [:]
    for row in 0..<table.count {
      let abbreviation = table.bytes(row, code)
      if !abbreviation.isEmpty { abbreviations[pack(abbreviation), default: []].append(row) }
      let value = table.string(row, country)
      let kind = table.string(row, use)
      regions.append(
        Region(
          name: table.string(row, name), country: value.isEmpty ? nil : value, admin: table.string(row, admin), isWord: kind == "word",
          isArea: kind == "area"))
    }
    return (regions, abbreviations)
  }

  private static func pack(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var packed: UInt32 = 0
    for byte in bytes { packed = packed << 8 | UInt32(byte) }
    return packed
  }

  /// Rows of `regions` that `letters`, two or three capitals, abbreviate.
  public func regions(abbreviated letters: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    guard (2...3).contains(letters.count) else { return [] }
    return abbreviations[PlaceTables.pack(letters)] ?? []
  }

  /// Where towns of this name are.
  public func places(ofCity row: Int) -> Homonyms { Homonyms(places: cities.bytes(row, placesColumn)) }

  /// The first of its places is meant where nothing else is said.
  public func hasMainPlace(city row: Int) -> Bool { !cities.bytes(row, mainColumn).isEmpty }

  /// The name is also an ordinary word and says nothing alone.
  public func isWord(city row: Int) -> Bool { !cities.bytes(row, wordColumn).isEmpty }
}

extension PlaceTables {
  /// Where the towns of one name are, the largest first. Nothing is copied from the table.
  public struct Homonyms {
    /// As `US-OH`, with spaces between.
    fileprivate let places: UnsafeBufferPointer<UInt8>

    fileprivate init(places: UnsafeBufferPointer<UInt8>) { self.places = places }

    /// A name of no town.
    public init() { places = UnsafeBufferPointer(start: nil, count: 0) }

    public var isEmpty: Bool { places.isEmpty }

    /// The country of the largest.
    public var first: String? { isEmpty ? nil : String(decoding: places.prefix(2), as: UTF8.self) }

    /// Whether the largest is in the region.
    public func isFirst(in region: Region) -> Bool {
      region.country.map { PlaceTables.is(places.prefix { $0 != 0x20 }, in: $0, admin: region.admin) } ?? false
    }

    /// Whether one is in the country, and there in the unit `admin` if that is given.
    public func contains(_ country: String, admin: String? = nil) -> Bool {
      var rest = places[...]
      while !rest.isEmpty {
        let place = rest.prefix { $0 != 0x20 }
        if PlaceTables.is(place, in: country, admin: admin) { return true }
        rest = rest[place.endIndex...].dropFirst()
      }
      return false
    }
  }

  private static func `is`(_ place: Slice<UnsafeBufferPointer<UInt8>>, in country: String, admin: String?) -> Bool {
    place.starts(with: country.utf8) && (admin.map { place.dropFirst(3).elementsEqual($0.utf8) } ?? true)
  }
}

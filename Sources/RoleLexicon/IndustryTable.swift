/// What employers say they are and do, with the sector of NAICS 2022 that it is.
public struct IndustryTable: Sendable {
  public enum Use: String, Sendable, CaseIterable {
    /// `law firm`: names the employer by itself, after `we are a`.
    case employer
    /// `insurance`: names the business, after `Industry:`, `provider of` or before `company`.
    case business
  }

  public struct Row: Sendable {
    public var use: Use
    /// A sector's code: `62`, `31-33`.
    public var sector: String
  }

  public let rows: [Row]

  init(_ table: Table) {
    let (use, sector) = (table.column("use"), table.column("sector"))
    rows = (0..<table.count).map { row in
      let code = table.string(row, sector)
      guard let use = Use(rawValue: table.string(row, use)), IndustryTable.sectors[code] != nil else {
        preconditionFailure("\(table.name), row \(row + 1): unknown use or sector")
      }
      return Row(use: use, sector: code)
    }
  }

  /// The sectors of NAICS 2022, U.S. Census Bureau.
  public static let sectors: [String: String] = [
    "11": "Agriculture, Forestry, Fishing and Hunting",
    "21": "Mining, Quarrying, and Oil and Gas Extraction",
    "22": "Utilities",
    "23": "Construction",
    "31-33": "Manufacturing",
    "42": "Wholesale Trade",
    "44-45": "Retail Trade",
    "48-49": "Transportation and Warehousing",
    "51": "Information",
    "52": "Finance and Insurance",
    "53": "Real Estate and Rental and Leasing",
    "54": "Professional, Scientific, and Technical Services",
    "55": "Management of Companies and Enterprises",
    "56": "Administrative and Support and Waste Management and Remediation Services",
    "61": "Educational Services",
    "62": "Health Care and Social Assistance",
    "71": "Arts, Entertainment, and Recreation",
    "72": "Accommodation and Food Services",
    "81": "Other Services (except Public Administration)",
    "92": "Public Administration",
  ]
}

import RoleLexicon

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reading what Scripts/make-occupations wrote.
enum TrainingTable {
  /// The rows of a table under its first line.
  static func rows(_ directory: String, _ name: String) throws -> [[Substring]] {
    String(decoding: try Data(contentsOf: URL(filePath: directory).appending(path: name)), as: UTF8.self)
      .split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  /// `15-1252:4 11-1021:1` as places among the detailed occupations with their numbers.
  static func codes(_ field: Substring, _ codes: OccupationCodes) -> [(place: Int, value: Float)] {
    field.split(separator: " ").compactMap { entry in
      let parts = entry.split(separator: ":")
      guard let place = place(of: parts[0], codes) else { return nil }
      return (place, parts.count > 1 ? Float(parts[1]) ?? 1 : 1)
    }
  }

  static func place(of code: Substring, _ codes: OccupationCodes) -> Int? {
    codes.place(of: code.utf8.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 })
  }

  /// The head of a learned table.
  static func head(_ columns: String, _ text: String) -> String {
    """
    \(columns)
    # \(text)
    # Made by train-occupations; don't edit. Numbers are digits of base 64, from 0 to o; an occupation is two of them and its weight one.
    # This table includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration
    # (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA. RoleCall has modified all or some of this
    # information. USDOL/ETA has not approved, endorsed, or tested these modifications.

    """
  }

  /// Two digits for an occupation's place and one for its weight.
  static func entry(_ place: Int, _ digit: Int) -> String {
    [place / 64, place % 64, digit].map(TrainingTable.digit).joined()
  }

  static func digit(_ digit: Int) -> String { String(decoding: [UInt8(0x30 + digit)], as: UTF8.self) }
}

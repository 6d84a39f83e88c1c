/// A month of a year, as `2026-03`.
public struct Month: Sendable, Hashable, CustomStringConvertible {
  /// Months since the year 0: January 2020 is 24,240.
  public let number: Int

  /// `month` is 1…12.
  public init(year: Int, month: Int) {
    number = year * 12 + month - 1
  }

  /// Nil for anything but four digits, a hyphen, and two digits from 01 to 12.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = Int(text.prefix(4)), let month = Int(text.suffix(2)), year > 0,
      (1...12).contains(month), !text.contains("+")
    else { return nil }
    self.init(year: year, month: month)
  }

  public var description: String {
    let (year, month) = (String(number / 12), number % 12 + 1)
    return "\(String(repeating: "0", count: max(0, 4 - year.utf8.count)))\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}

import RoleLexicon
import RoleModel

/// Reads dates: `30 January 2004` · `Jan 30th, 2004` · `2004-01-30` · `30/01/2004` · `30.1.04` · `30-Jan-04` · `30th Aug`.
///
/// `03/04/2024` is read only where the order is known: from a number above twelve in another date, or from the country.
final class DateGrammar {
  struct Found {
    var date: CalendarDate
    var tokens: Range<Int>
  }

  let reading: Reading
  private let country: String?
  /// Asked for where a date doesn't tell by itself, which is seldom.
  private lazy var order = DateGrammar.order(in: reading) ?? country.map { ["US", "PH"].contains($0) ? .monthFirst : .dayFirst }

  init(_ reading: Reading, country: String?) {
    self.reading = reading
    self.country = country
  }

  /// Every date has a number.
  func mayHoldDates(inPassage index: Int) -> Bool { reading.holds(.digits, inPassage: index) }

  /// The dates among `range`, in order.
  func dates(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var next = range.lowerBound
    // A date begins with a number, or with the word before one.
    for number in reading.numbers(in: range) where number >= next {
      let end = range.upperBound
      guard let one = (number > next && !isNumber(number - 1) ? date(at: number - 1, to: end) : nil) ?? date(at: number, to: end) else {
        continue
      }
      found.append(one)
      next = one.tokens.upperBound
    }
    return found
  }

  private func isNumber(_ index: Int) -> Bool { reading.tokens[index].shape.contains(.digits) }

  /// The date that begins at token `index`, or nil.
  func date(at index: Int, to end: Int) -> Found? {
    let found = isNumber(index) ? dayThenMonth(index, end) ?? numeric(index, end) : monthThenDay(index, end)
    return found.flatMap { $0.date.isValid ? $0 : nil }
  }

  // MARK: With the month's name

  /// `30 January 2004`, `30th of Jan. 04`, `30-Jan-2004`.
  private func dayThenMonth(_ index: Int, _ end: Int) -> Found? {
    guard index + 1 < end, let day = ordinal(index) else { return nil }
    var next = index + 1
    // `1st - 3rd June`: the first day of several.
    if next < end, !reading.isJoined(next), reading.gap(before: next).contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }),
      ordinal(next) != nil,
      next + 1 < end, month(next + 1) != nil
    {
      next += 1
    }
    if next < end, reading.isWord(next, "of") { next += 1 }
    guard next < end, isNear(next), let month = month(next) else { return nil }
    let year = year(at: next + 1, end, allowsShort: true)
    return Found(date: CalendarDate(year: year, month: month, day: day), tokens: index..<(next + (year == nil ? 1 : 2)))
  }

  /// `January 30, 2004`, `Jan. 30th 2004`.
  private func monthThenDay(_ index: Int, _ end: Int) -> Found? {
    guard index + 1 < end, isNumber(index + 1), let month = month(index), isNear(index + 1),
      let day = ordinal(index + 1)
    else { return nil }
    let year = year(at: index + 2, end, allowsShort: false)
    // `may 5`, `march 10 people`: without a year the month must be written as a name.
    guard year != nil || reading.tokens[index].shape.contains(.capitalized) else { return nil }
    return Found(date: CalendarDate(year: year, month: month, day: day), tokens: index..<(index + (year == nil ? 2 : 3)))
  }

  /// A day's number, with or without `st`, `nd`, `rd`, `th`.
  private func ordinal(_ index: Int) -> Int? {
    guard isNumber(index), reading.tokens[index].range.count <= 4 else { return nil }
    let (value, digits) = DateGrammar.number(index, reading)
    let rest = reading.tokens[index].range.count - digits
    return digits <= 2 && (rest == 0 || rest == 2) && (1...31).contains(value) ? value : nil
  }

  private func month(_ index: Int) -> Int? {
    guard reading.isWord(index, of: .months) else { return nil }
    for (number, name) in DateGrammar.months.enumerated() where reading.isWord(index, name) { return number + 1 }
    for (number, name) in DateGrammar.shortMonths.enumerated() where reading.isWord(index, name) { return number + 1 }
    return reading.isWord(index, "sept") ? 9 : nil
  }

  private func year(at index: Int, _ end: Int, allowsShort: Bool) -> Int? {
    guard index < end, isNear(index), isNumber(index), let (value, digits) = DateGrammar.wholeNumber(index, reading) else { return nil }
    if digits == 4 { return (1990...2099).contains(value) ? value : nil }
    let isDashed = reading.gap(before: index).contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "'") }
    return allowsShort && isDashed && digits == 2 ? 2000 + value : nil
  }

  /// Only a space, a comma, a point or a dash stands before token `index`.
  private func isNear(_ index: Int) -> Bool {
    let gap = reading.gap(before: index)
    return gap.count <= 3
      && gap.allSatisfy {
        $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
          || $0 == UInt8(ascii: "'")
          || $0 >= 0x80
      }
  }

  // MARK: In numbers

  private func numeric(_ index: Int, _ end: Int) -> Found? {
    guard let parts = DateGrammar.numbers(index, end, reading) else { return nil }
    let tokens = index..<(index + 3)
    if parts[0].digits == 4 {
      return Found(date: CalendarDate(year: parts[0].value, month: parts[1].value, day: parts[2].value), tokens: tokens)
    }
    let year = parts[2].digits == 2 ? 2000 + parts[2].value : parts[2].value
    let isPointed = reading.gap(before: index + 1).elementsEqual([UInt8(ascii: ".")])
    let order: DateOrder? =
      isPointed || parts[0].value > 12
      ? .dayFirst : parts[1].value > 12 ? .monthFirst : parts[0].value == parts[1].value ? .dayFirst : order
    guard let order else { return nil }
    let (day, month) = order == .dayFirst ? (parts[0].value, parts[1].value) : (parts[1].value, parts[0].value)
    return Found(date: CalendarDate(year: year, month: month, day: day), tokens: tokens)
  }

  /// The number of up to four digits that token `index` begins with, and how many digits it has.
  private static func number(_ index: Int, _ reading: Reading) -> (value: Int, digits: Int) {
    var (value, digits) = (0, 0)
    for byte in reading.text[reading.tokens[index].range].prefix(4) {
      guard Numeral.isDigit(byte) else { break }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    return (value, digits)
  }

  /// The number that token `index` is.
  private static func wholeNumber(_ index: Int, _ reading: Reading) -> (value: Int, digits: Int)? {
    let found = number(index, reading)
    return found.digits == reading.tokens[index].range.count ? found : nil
  }

  /// Three numbers with one sign between them: `2004-01-30`, `30/1/04`, `30.01.2004`.
  private static func numbers(_ index: Int, _ end: Int, _ reading: Reading) -> [(value: Int, digits: Int)]? {
    guard index + 2 < end else { return nil }
    let sign = reading.gap(before: index + 1)
    guard sign.count == 1, let mark = sign.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      reading.gap(before: index + 2).elementsEqual(sign)
    else { return nil }
    var parts: [(value: Int, digits: Int)] = []
    for part in index..<(index + 3) {
      guard let number = wholeNumber(part, reading) else { return nil }
      parts.append(number)
    }
    let isYearFirst = parts[0].digits == 4 && parts[1].digits <= 2 && parts[2].digits <= 2
    let isYearLast = parts[0].digits <= 2 && parts[1].digits <= 2 && (parts[2].digits == 4 || parts[2].digits == 2)
    return isYearFirst || isYearLast ? parts : nil
  }

  /// The order that a date of the text shows by a number above twelve.
  private static func order(in reading: Reading) -> DateOrder? {
    for index in reading.numbers {
      guard let parts = numbers(index, reading.tokens.count, reading), parts[0].digits <= 2 else { continue }
      if parts[0].value > 12, parts[0].value <= 31, parts[1].value <= 12 { return .dayFirst }
      if parts[1].value > 12, parts[1].value <= 31, parts[0].value <= 12 { return .monthFirst }
    }
    return nil
  }

  static let monthWords = months + shortMonths + ["sept"]
  static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let shortMonths: [StaticString] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

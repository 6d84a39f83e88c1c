/// Months of the dates of a profile, counted from the year 0: January 2020 is 24,240.
///
/// A year alone begins with its January and ends with its December, so that nobody loses months by writing years only. The month of the end
/// counts as worked. Months behind `asOf`, the month up to which current jobs are counted, haven't been worked yet.
public enum ResumeDate {
  /// The month of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else and for days that the calendar lacks.
  public static func month(_ text: String, isEnd: Bool = false) -> Int? {
    let bytes = Array(text.utf8)
    guard [4, 7, 10].contains(bytes.count), let year = number(bytes[0..<4]), (1900...2199).contains(year) else { return nil }
    guard bytes.count > 4 else { return year * 12 + (isEnd ? 11 : 0) }
    guard bytes[4] == UInt8(ascii: "-"), let month = number(bytes[5..<7]), (1...12).contains(month) else { return nil }
    if bytes.count == 10 {
      guard bytes[7] == UInt8(ascii: "-"), let day = number(bytes[8..<10]), CalendarDate(year: nil, month: month, day: day).isValid else {
        return nil
      }
      if month == 2, day == 29, !CalendarDate.isLeap(year) { return nil }
    }
    return year * 12 + month - 1
  }

  /// The months from `start` to `end`, or to `asOf` where nothing has ended; empty for work that lies ahead.
  static func months(from start: Int, to end: Int?, asOf: Int) -> Range<Int> {
    let last = min(end ?? asOf, asOf)
    return start..<max(start, last + 1)
  }

  /// Whether the words say that something hasn't ended.
  static func isPresent(_ text: String) -> Bool {
    ["present", "current", "now", "today", "ongoing", "to date", "till date", "currently"].contains(text.lowercased())
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}

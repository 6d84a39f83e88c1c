/// A day as a posting writes it; its year may be missing.
struct CalendarDate: Equatable {
  var year: Int?
  var month: Int
  var day: Int

  /// `YYYY-MM-DD`, or nil without a year.
  var iso: String? { year.map { iso(in: $0) } }

  func iso(in year: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// Whether the calendar has it.
  var isValid: Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    if let year, !(1990...2099).contains(year) { return false }
    let isLeap = year.map(CalendarDate.isLeap) ?? true
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The first such day on or after `date`, for a date written without its year.
  func following(_ date: CalendarDate) -> String? {
    guard let year = date.year else { return nil }
    return iso(in: (month, day) < (date.month, date.day) ? year + 1 : year)
  }
}

/// Which number of `03/04/2024` is the day.
enum DateOrder {
  case dayFirst, monthFirst
}

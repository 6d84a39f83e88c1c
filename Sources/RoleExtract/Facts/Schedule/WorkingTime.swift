import RoleModel

/// One statement on working time: days, times of day, a shift, or hours a week.
struct WorkingTime {
  enum Content {
    case days([Int])
    case times(ClockTime, ClockTime)
    case shift(String)
    case hours(min: Double?, max: Double?)
  }

  var content: Content
  /// Bytes of the text.
  var range: Range<Int>

  var rule: String {
    switch content {
    case .days: "schedule.days"
    case .times: "schedule.times"
    case .shift: "schedule.shift"
    case .hours: "schedule.hours"
    }
  }

  /// Adds it; false where the schedule has such a statement already.
  func add(to schedule: inout Schedule) -> Bool {
    switch content {
    case .days(let days):
      guard schedule.days.isEmpty else { return false }
      schedule.days = days.sorted().map { WorkingTime.dayCodes[$0] }
    case .times(let start, let end):
      guard schedule.startTime == nil, schedule.endTime == nil else { return false }
      (schedule.startTime, schedule.endTime) = (start.text, end.text)
    case .shift(let name):
      guard !schedule.shifts.contains(name), schedule.shifts.count < 8 else { return false }
      schedule.shifts.append(name)
    case .hours(let min, let max):
      guard schedule.minHoursPerWeek == nil, schedule.maxHoursPerWeek == nil else { return false }
      (schedule.minHoursPerWeek, schedule.maxHoursPerWeek) = (min, max)
    }
    return true
  }

  /// Every statement has a number or one of a few words.
  static func mayStand(inPassage index: Int, _ reading: Reading) -> Bool {
    reading.holds(.digits, inPassage: index) || reading.mayHold(.workingTime, inPassage: index)
  }

  static func all(inPassage index: Int, isLabelled: Bool, _ reading: Reading) -> [WorkingTime] {
    let tokens = reading.passages[index].tokens
    var found: [WorkingTime] = []
    var position = tokens.lowerBound
    let hasShifts = reading.mayHold(.shifts, inPassage: index) && tokens.contains { reading.isWord($0, of: .shifts) }
    while position < tokens.upperBound {
      let shape = reading.tokens[position].shape
      let mayOpen = hasShifts || shape.contains(.capitalized) || reading.isWord(position, "noon")
      guard shape.contains(.digits) || mayOpen && reading.isWord(position, of: .workingTime) else {
        position += 1
        continue
      }
      let sentence = position..<tokens.upperBound
      if let one = days(sentence, isLabelled: isLabelled || reading.sections[index] == .schedule, reading) ?? times(sentence, reading)
        ?? (hasShifts ? shift(sentence, reading) : nil) ?? hours(sentence, reading)
      {
        found.append(WorkingTime(content: one.content, range: reading.textRange(one.tokens)))
        position = one.tokens.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  private typealias Part = (content: Content, tokens: Range<Int>)

  // MARK: Days

  /// `Monday to Friday`, `Mon-Fri`; a list of days only in a schedule.
  private static func days(_ range: Range<Int>, isLabelled: Bool, _ reading: Reading) -> Part? {
    guard let first = day(range.lowerBound, reading) else { return nil }
    var next = range.lowerBound + 1
    var days = [first]
    while next < range.upperBound {
      if let other = day(next, reading), !reading.isJoined(next) {
        let isSpan = reading.gap(before: next).contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
        days = isSpan && days.count == 1 ? span(first, other) : days + [other]
        next += 1
      } else if next + 1 < range.upperBound, let other = day(next + 1, reading),
        reading.isWord(next, among: ["to", "through", "thru", "until", "and", "or", "till"])
      {
        days = reading.isWord(next, among: ["and", "or"]) || days.count > 1 ? days + [other] : span(first, other)
        next += 2
      } else {
        break
      }
    }
    guard days.count >= 3 || (isLabelled && !days.isEmpty) else { return nil }
    var unique: [Int] = []
    for day in days where !unique.contains(day) { unique.append(day) }
    return (.days(unique), range.lowerBound..<next)
  }

  private static func span(_ first: Int, _ last: Int) -> [Int] {
    (0..<7).map { (first + $0) % 7 }.prefix((last - first + 7) % 7 + 1).map { $0 }
  }

  private static func day(_ index: Int, _ reading: Reading) -> Int? {
    let token = reading.tokens[index]
    guard token.shape.contains(.capitalized), (3...10).contains(token.range.count), reading.isWord(index, among: days) else { return nil }
    for (number, names) in dayNames.enumerated() where reading.isWord(index, among: names) { return number }
    return nil
  }

  // MARK: Times

  private static func times(_ range: Range<Int>, _ reading: Reading) -> Part? {
    guard let start = ClockTime.read(at: range.lowerBound, to: range.upperBound, reading) else { return nil }
    var next = start.tokens.upperBound
    guard next < range.upperBound else { return nil }
    let isDash = reading.gap(before: next).contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    if !isDash {
      guard reading.isWord(next, among: ["to", "until", "till", "and"]) else { return nil }
      next += 1
    }
    guard var end = ClockTime.read(at: next, to: range.upperBound, reading), start.isPlain || end.isPlain, end.isPlain || isDash else {
      return nil
    }
    var first = start
    // `9 to 5pm`, `9am - 5`: the half of the day that is left out follows from the other.
    if !start.isPlain, end.minutes >= 720, start.minutes < 360 { first.minutes += 720 }
    if !start.isPlain, first.minutes >= end.minutes, end.minutes >= 720 { first.minutes -= 720 }
    if !end.isPlain, end.minutes <= start.minutes, end.minutes < 720 { end.minutes += 720 }
    return first.minutes == end.minutes ? nil : (.times(first, end), range.lowerBound..<end.tokens.upperBound)
  }

  // MARK: Shifts

  /// `night shift`, `12-hour shifts`, `rotating shifts`, `weekends`.
  private static func shift(_ range: Range<Int>, _ reading: Reading) -> Part? {
    let index = range.lowerBound
    if reading.isWord(index, "overnights") { return (.shift("night"), index..<(index + 1)) }
    guard let name = shiftName(index, reading), index + 1 < range.upperBound else { return nil }
    var next = index + 1
    if reading.isWord(next, among: ["hour", "hr", "hours"]) { next += 1 }
    if next < range.upperBound, reading.isWord(next, "work") { next += 1 }
    guard next < range.upperBound, reading.isWord(next, among: ["shift", "shifts", "rota"]) else { return nil }
    return (.shift(name), index..<(next + 1))
  }

  private static func shiftName(_ index: Int, _ reading: Reading) -> String? {
    for (word, name) in shiftNames where reading.isWord(index, word) { return name }
    guard reading.tokens[index].shape.contains(.digits), index + 1 < reading.tokens.count,
      reading.isWord(index + 1, among: ["hour", "hr", "hours"]),
      let hours = Int(reading.string(reading.tokens[index].range)), (4...24).contains(hours)
    else { return nil }
    return "\(hours)-hour"
  }

  // MARK: Hours a week

  /// `40 hours per week`, `20-25 hours a week`, `37.5h/week`, `up to 20 hrs weekly`.
  private static func hours(_ range: Range<Int>, _ reading: Reading) -> Part? {
    guard let first = number(range.lowerBound, range.upperBound, reading) else { return nil }
    var (least, most) = (first.value, first.value)
    var next = first.next
    if !first.hasUnit, next < range.upperBound {
      let isWord = reading.isWord(next, among: ["to", "or"])
      let isDash = reading.gap(before: next).contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
      if isWord || isDash, let second = number(isWord ? next + 1 : next, range.upperBound, reading) {
        most = second.value
        next = second.next
        if !second.hasUnit {
          guard let unit = unit(next, range.upperBound, reading) else { return nil }
          next = unit
        }
      } else {
        guard let unit = unit(next, range.upperBound, reading) else { return nil }
        next = unit
      }
    }
    while next < range.upperBound, reading.isWord(next, among: ["per", "a", "each", "every", "of", "work"]) { next += 1 }
    guard next < range.upperBound, reading.isWord(next, among: ["week", "weekly", "wk", "pw"]), least <= most, (1...100).contains(most),
      least >= 1
    else { return nil }
    // Overtime is not the week's hours.
    if (max(0, range.lowerBound - 6)..<min(range.upperBound, next + 6)).contains(where: { reading.isWord($0, "overtime") }) { return nil }
    let before = range.lowerBound - 1
    let isLimit = before > 0 && reading.isWord(before, "to") && reading.isWord(before - 1, "up")
    return (.hours(min: isLimit ? nil : least, max: most), range.lowerBound..<(next + 1))
  }

  /// A number at token `index`, with decimals, and whether `h` or `hrs` is glued to it.
  private static func number(_ index: Int, _ end: Int, _ reading: Reading) -> (value: Double, next: Int, hasUnit: Bool)? {
    guard index < end, reading.tokens[index].shape.contains(.digits) else { return nil }
    let text = reading.text[reading.tokens[index].range]
    let digits = text.prefix(while: Numeral.isDigit)
    guard (1...2).contains(digits.count) else { return nil }
    var value = Double(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    if text.count > digits.count {
      let unit = text.dropFirst(digits.count)
      return unit.elementsEqual("h".utf8) || unit.elementsEqual("hrs".utf8) || unit.elementsEqual("hr".utf8)
        ? (value, index + 1, true) : nil
    }
    var next = index + 1
    if next < end, reading.tokens[next].shape.contains(.digits), reading.gap(before: next).elementsEqual([UInt8(ascii: ".")]) {
      let part = reading.text[reading.tokens[next].range].prefix(while: Numeral.isDigit)
      guard let decimals = Double("0." + String(decoding: part, as: UTF8.self)) else { return nil }
      value += decimals
      next += 1
    }
    return (value, next, false)
  }

  private static func unit(_ index: Int, _ end: Int, _ reading: Reading) -> Int? {
    var index = index
    if index < end, reading.isWord(index, "plus") { index += 1 }
    return index < end && reading.isWord(index, among: ["hours", "hrs", "hour", "hr", "h"]) ? index + 1 : nil
  }

  /// Every word with which a statement without a number may begin.
  static let openers: [StaticString] = dayNames.flatMap { $0 } + shiftNames.map(\.0) + ["overnights", "noon", "midnight"]

  static let shiftWords: [StaticString] = ["shift", "shifts", "rota", "overnights"]

  static let dayCodes = ["mo", "tu", "we", "th", "fr", "sa", "su"]
  static let days = WordSet(dayNames.flatMap { $0 })
  private static let dayNames: [[StaticString]] = [
    ["monday", "mon", "mondays"], ["tuesday", "tue", "tues", "tuesdays"], ["wednesday", "wed", "wednesdays"],
    ["thursday", "thu", "thurs", "thur", "thursdays"],
    ["friday", "fri", "fridays"], ["saturday", "sat", "saturdays"], ["sunday", "sun", "sundays"],
  ]
  private static let shiftNames: [(StaticString, String)] = [
    ("night", "night"), ("nights", "night"), ("day", "day"), ("days", "day"), ("evening", "evening"), ("weekend", "weekend"),
    ("rotating", "rotating"),
    ("rotational", "rotating"), ("first", "first"), ("1st", "first"), ("second", "second"), ("2nd", "second"), ("third", "third"),
    ("3rd", "third"),
    ("morning", "morning"), ("afternoon", "afternoon"), ("early", "early"), ("late", "late"), ("split", "split"), ("swing", "swing"),
    ("flexible", "flexible"),
    ("graveyard", "night"), ("overnight", "night"), ("twilight", "evening"),
  ]
}

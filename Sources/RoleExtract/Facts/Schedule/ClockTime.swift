import RoleModel

/// A time of day: `8AM`, `9:00 am`, `17:30`, `5.30pm`, `noon`.
struct ClockTime {
  /// Minutes after midnight.
  var minutes: Int
  var tokens: Range<Int>
  /// It is written with `am`, `pm` or minutes, so that it can be nothing else.
  var isPlain: Bool

  /// `HH:MM` in 24 hours.
  var text: String {
    let (hour, minute) = (minutes / 60 % 24, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  static func read(at index: Int, to end: Int, _ reading: Reading) -> ClockTime? {
    guard index < end else { return nil }
    if reading.isWord(index, "noon") { return ClockTime(minutes: 720, tokens: index..<(index + 1), isPlain: true) }
    if reading.isWord(index, "midnight") { return ClockTime(minutes: 0, tokens: index..<(index + 1), isPlain: true) }
    guard reading.tokens[index].shape.contains(.digits), let (hour, glued) = hour(index, reading) else { return nil }
    var time = ClockTime(minutes: hour * 60, tokens: index..<(index + 1), isPlain: glued != nil)
    var half = glued
    var next = index + 1
    if half == nil, next < end, let (minute, minuteHalf) = minutes(next, reading) {
      time.minutes += minute
      half = minuteHalf
      next += 1
      time.isPlain = reading.gap(before: index + 1).contains(UInt8(ascii: ":")) || half != nil
    }
    if half == nil, next < end, reading.gap(before: next).count <= 1 {
      if reading.isWord(next, "am") { half = 0 } else if reading.isWord(next, "pm") { half = 12 }
      if half == nil, next + 1 < end, reading.isWord(next, among: ["a", "p"]), reading.isWord(next + 1, "m") {
        half = reading.isWord(next, "a") ? 0 : 12
        next += 1
      }
      if half != nil { next += 1 }
    }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      time.minutes = (hour % 12 + half) * 60 + time.minutes % 60
      time.isPlain = true
    }
    guard hour < 25 else { return nil }
    time.tokens = index..<next
    return time
  }

  /// The hour, and 0 or 12 where `am` or `pm` is glued to it.
  private static func hour(_ index: Int, _ reading: Reading) -> (Int, Int?)? {
    let text = reading.text[reading.tokens[index].range]
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), let hour = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    guard text.count > digits.count else { return (hour, nil) }
    return halfOfDay(text.dropFirst(digits.count)).map { (hour, $0) }
  }

  private static func minutes(_ index: Int, _ reading: Reading) -> (Int, Int?)? {
    let gap = reading.gap(before: index)
    guard gap.count == 1, gap.first == UInt8(ascii: ":") || gap.first == UInt8(ascii: ".") else { return nil }
    let text = reading.text[reading.tokens[index].range]
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard digits.count == 2, let minute = Int(String(decoding: digits, as: UTF8.self)), minute < 60 else { return nil }
    return text.count == 2 ? (minute, nil) : halfOfDay(text.dropFirst(2)).map { (minute, $0) }
  }

  private static func halfOfDay(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard letters.count == 2, let first = letters.first, letters.last.map({ $0 | 0x20 }) == UInt8(ascii: "m") else { return nil }
    return first | 0x20 == UInt8(ascii: "a") ? 0 : first | 0x20 == UInt8(ascii: "p") ? 12 : nil
  }
}

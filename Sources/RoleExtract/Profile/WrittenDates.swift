import RoleModel

/// The months that a line of a résumé gives: `Jan 2020 - Present`, `2017–2019`, `03/2017 to 12/2019`, `Since May 2021`, `Summer 2018`.
struct WrittenDates {
  /// Bytes of the text, with brackets around them.
  var range: Range<Int>
  /// Months since the year 0.
  var start: Int
  /// The last month; nil for what hasn't ended.
  var end: Int?

  /// The dates at the start or the end of `range`; years in the middle of a sentence are no dates of a job.
  static func find(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> WrittenDates? {
    let words = Word.words(in: range, of: bytes)
    var index = 0
    while index < words.count {
      guard let (dates, next) = dates(at: index, words, bytes) else {
        index += 1
        continue
      }
      var found = dates
      found.range = bracketed(words[index].range.lowerBound..<words[next - 1].range.upperBound, in: range, of: bytes)
      if index == 0 || next == words.count { return found }
      index = next
    }
    return nil
  }

  private static func bracketed(_ found: Range<Int>, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard found.lowerBound > range.lowerBound, found.upperBound < range.upperBound,
      bytes[found.lowerBound - 1] == UInt8(ascii: "("), bytes[found.upperBound] == UInt8(ascii: ")")
    else { return found }
    return (found.lowerBound - 1)..<(found.upperBound + 1)
  }

  private static func dates(at index: Int, _ words: [Word], _ bytes: UnsafeBufferPointer<UInt8>) -> (WrittenDates, next: Int)? {
    if case .since = words[index].kind, index + 1 < words.count, let start = Point(at: index + 1, words, bytes) {
      if start.next >= words.count || !joins(start.next, words, bytes) {
        return (WrittenDates(range: 0..<0, start: start.first, end: nil), start.next)
      }
    }
    // `Jan - Mar 2020`: the first month's year stands behind the second.
    if case .month(let month) = words[index].kind, let place = afterJoint(index + 1, words, bytes), case .month = words[place].kind,
      let end = Point(at: place, words, bytes)
    {
      return (WrittenDates(range: 0..<0, start: end.last / 12 * 12 + month - 1, end: end.last), end.next)
    }
    guard let start = Point(at: index, words, bytes) else { return nil }
    guard let place = afterJoint(start.next, words, bytes) else {
      return (WrittenDates(range: 0..<0, start: start.first, end: start.last), start.next)
    }
    if case .present = words[place].kind {
      // `to date` is two words, the first of which joins.
      return (WrittenDates(range: 0..<0, start: start.first, end: nil), place + 1)
    }
    if let end = Point(at: place, words, bytes) { return (WrittenDates(range: 0..<0, start: start.first, end: end.last), end.next) }
    // `2019-21`.
    if case .number(let short, 2) = words[place].kind, start.isYear {
      let year = start.first / 1200 * 100 + short
      return (WrittenDates(range: 0..<0, start: start.first, end: year * 12 + 11), place + 1)
    }
    return (WrittenDates(range: 0..<0, start: start.first, end: start.last), start.next)
  }

  /// The word behind a dash or `to`, if one of these stands at `index`.
  private static func afterJoint(_ index: Int, _ words: [Word], _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard index < words.count else { return nil }
    if case .joint = words[index].kind { return index + 1 < words.count ? index + 1 : nil }
    return joins(index, words, bytes) ? index : nil
  }

  /// A dash stands before the word, or it says itself that the time goes on to it.
  private static func joins(_ index: Int, _ words: [Word], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0, index < words.count else { return false }
    if case .joint = words[index].kind { return true }
    let gap = bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    let signs = gap.filter { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    return signs.elementsEqual("-".utf8) || signs.elementsEqual("–".utf8) || signs.elementsEqual("—".utf8) || signs.elementsEqual("--".utf8)
      || signs.elementsEqual("−".utf8)
  }
}

/// One date of a range: a month, or all of a year.
private struct Point {
  var first: Int
  var last: Int
  var next: Int
  var isYear: Bool { last - first == 11 }

  init?(at index: Int, _ words: [Word], _ bytes: UnsafeBufferPointer<UInt8>) {
    func year(_ index: Int) -> Int? {
      guard index < words.count, case .number(let value, 4) = words[index].kind, (1940...2199).contains(value) else { return nil }
      return value
    }
    func isGlued(_ index: Int) -> Bool {
      let gap = bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
      return gap.count == 1 && (gap.first == UInt8(ascii: "/") || gap.first == UInt8(ascii: ".") || gap.first == UInt8(ascii: "-"))
    }
    switch words[index].kind {
    case .month(let month):
      var place = index + 1
      // `January 15, 2020`.
      if place + 1 < words.count, case .number(let day, 1...2) = words[place].kind, (1...31).contains(day), year(place + 1) != nil {
        place += 1
      }
      if let year = year(place) {
        (first, last, next) = (year * 12 + month - 1, year * 12 + month - 1, place + 1)
        return
      }
      // `Jan '20`.
      guard place < words.count, case .number(let short, 2) = words[place].kind, words[place].range.lowerBound > 0,
        bytes[words[place].range.lowerBound - 1] == UInt8(ascii: "'") || bytes[words[place].range.lowerBound - 1] == 0x99
      else { return nil }
      let month = (short < 50 ? 2000 + short : 1900 + short) * 12 + month - 1
      (first, last, next) = (month, month, place + 1)
    case .season:
      guard let year = year(index + 1) else { return nil }
      (first, last, next) = (year * 12, year * 12 + 11, index + 2)
    case .number(let number, let digits):
      if let year = year(index) {
        if index + 1 < words.count, isGlued(index + 1), case .number(let month, 2) = words[index + 1].kind, (1...12).contains(month) {
          (first, last, next) = (year * 12 + month - 1, year * 12 + month - 1, index + 2)
          // `2020-03-15`.
          if next < words.count, isGlued(next), case .number(let day, 2) = words[next].kind, (1...31).contains(day) { next += 1 }
          return
        }
        (first, last, next) = (year * 12, year * 12 + 11, index + 1)
        return
      }
      guard digits <= 2, (1...12).contains(number), index + 1 < words.count, isGlued(index + 1), let year = year(index + 1) else {
        return nil
      }
      (first, last, next) = (year * 12 + number - 1, year * 12 + number - 1, index + 2)
    case .present, .joint, .since, .other: return nil
    }
  }
}

/// A word or a number of a line, and what it is in a date.
private struct Word {
  enum Kind {
    case month(Int)
    case season
    /// A number and how many digits it has.
    case number(Int, Int)
    case present
    /// `to`.
    case joint
    /// `since`.
    case since
    case other
  }

  var range: Range<Int>
  var kind: Kind

  static func words(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      if Bullet.isDigit(bytes[index]) {
        while index < range.upperBound, Bullet.isDigit(bytes[index]) { index += 1 }
        let digits = bytes[start..<index]
        let value = digits.count > 4 ? 0 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let isWord = index < range.upperBound && Bullet.isLetter(bytes[index]) && bytes[index] < 0x80
        words.append(Word(range: start..<index, kind: isWord ? .other : .number(value, digits.count)))
      } else if (0x61...0x7A).contains(bytes[index] | 0x20) || bytes[index] >= 0xC3 && bytes[index] < 0xE0 {
        while index < range.upperBound, (0x61...0x7A).contains(bytes[index] | 0x20) || bytes[index] >= 0x80 && bytes[index] < 0xE0 {
          index += 1
        }
        words.append(Word(range: start..<index, kind: kind(bytes[start..<index])))
      } else {
        index += 1
      }
    }
    return words
  }

  private static func kind(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Kind {
    let folded = String(decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    switch folded {
    case "to", "until", "till", "through", "thru": return .joint
    case "since", "from": return .since
    case "present", "current", "now", "today", "ongoing", "date", "currently": return .present
    case "spring", "summer", "autumn", "fall", "winter": return .season
    default:
      guard folded.utf8.count >= 3, let month = months.firstIndex(where: { $0 == folded || shortened($0, is: folded) }) else {
        return .other
      }
      return .month(month + 1)
    }
  }

  private static func shortened(_ month: String, is word: String) -> Bool {
    word == month.prefix(3) || word == "sept" && month == "september"
  }

  private static let months = DateGrammar.months.map { "\($0)" }
}

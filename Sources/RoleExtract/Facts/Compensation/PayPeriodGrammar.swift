import RoleModel

/// The unit of time after an amount, and the words of periods around it.
enum PayPeriodGrammar {
  struct Found {
    /// Nil for a unit that isn't a time: `per mile`, `per visit`.
    var period: PayPeriod?
    /// One past the last byte.
    var end: Int
  }

  /// The unit that begins at `index`, right behind an amount: `/hr`, ` per annum`, ` a week`, ` p.a.`, ` hourly`, `pa`.
  ///
  /// `isMoney` says that the amount has a currency; then a bare `hr` or `hour` behind it is a unit too (`$15hr`), which behind a plain
  /// number counts hours.
  static func read(_ text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, isMoney: Bool) -> Found? {
    var first = text.skippingSpaces(index, to: end)
    guard first < end, text[first] == UInt8(ascii: "/") || openers.hold(text[first]) else { return nil }
    // `€2,000 gross per month`.
    for filler in fillers {
      if let last = text.wordEnd(filler, at: first, to: end), last < end { first = text.skippingSpaces(last, to: end) }
    }
    guard first < end else { return nil }
    if text[first] == UInt8(ascii: "/") {
      var next = text.skippingSpaces(first + 1, to: end)
      for lead in ["per", "a"] as [StaticString] {
        if let last = text.wordEnd(lead, at: next, to: end), last < end, text[last] == 0x20 { next = text.skippingSpaces(last, to: end) }
      }
      return unit(text, at: next, to: end, units)
    }
    for lead in leads {
      guard let last = text.wordEnd(lead, at: first, to: end), last < end else { continue }
      var next = text.skippingSpaces(last, to: end)
      if text.hasBytes("/", at: next, to: end) { next = text.skippingSpaces(next + 1, to: end) }
      if let calendar = text.wordEnd("calendar", at: next, to: end) { next = text.skippingSpaces(calendar, to: end) }
      if let found = unit(text, at: next, to: end, units) { return found }
      // `per mile` is a rate of another kind; `a truck` is no rate.
      guard lead.utf8CodeUnitCount == 3, next < end, Numeral.isLetter(text[next]) else { continue }
      while next < end, Numeral.isLetter(text[next]) { next += 1 }
      return Found(period: nil, end: next)
    }
    if text[first] | 0x20 == UInt8(ascii: "p"), let found = abbreviation(text, at: first, to: end) { return found }
    if let found = unit(text, at: first, to: end, adverbs) { return found }
    return isMoney ? unit(text, at: first, to: end, bareUnits) : nil
  }

  /// `monthly`, `annually` at `index` or behind a space.
  static func adverb(_ text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Found? {
    unit(text, at: text.skippingSpaces(index, to: end), to: end, adverbs)
  }

  /// `pa`, `p.a.`, `p/a`, `p/hr`, `p.hr`, `p h`, `pcm`.
  private static func abbreviation(_ text: UnsafeBufferPointer<UInt8>, at first: Int, to end: Int) -> Found? {
    if let found = unit(text, at: first, to: end, initials) { return found }
    var next = first + 1
    guard next < end, text[next] == UInt8(ascii: ".") || text[next] == UInt8(ascii: "/") || text[next] == 0x20 else { return nil }
    next = text.skippingSpaces(next + 1, to: end)
    if next < end, text[next] == UInt8(ascii: "/") { next += 1 }
    guard var found = unit(text, at: next, to: end, letters) ?? unit(text, at: next, to: end, units) else { return nil }
    if found.end < end, text[found.end] == UInt8(ascii: "."), text[first + 1] == UInt8(ascii: ".") { found.end += 1 }
    return found
  }

  /// Words of periods, and the letters with which they begin.
  private struct Units {
    let words: [(word: StaticString, period: PayPeriod)]
    let initials: Initials

    init(_ words: [(word: StaticString, period: PayPeriod)]) {
      self.words = words
      initials = Initials(words.map(\.word))
    }
  }

  private static func unit(_ text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, _ units: Units) -> Found? {
    guard index < end, units.initials.hold(text[index]) else { return nil }
    for (word, period) in units.words where word.utf8Start[0] == text[index].lowered {
      if let last = text.wordEnd(word, at: index, to: end) { return Found(period: period, end: last) }
      // `per hourBenefits`: a new sentence is glued to the unit.
      let last = index + word.utf8CodeUnitCount
      guard word.utf8CodeUnitCount >= 2, last < end, (0x41...0x5A).contains(text[last]), (0x61...0x7A).contains(text[last - 1]),
        text.wordEnd(word, at: index, to: last) != nil
      else { continue }
      return Found(period: period, end: last)
    }
    return nil
  }

  /// The period that a word of a sentence names: `hourly`, `annual`, `per year`. `text` is one token.
  static func period(ofWord range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> PayPeriod? {
    guard (4...10).contains(range.count), words.initials.hold(text[range.lowerBound]) else { return nil }
    for (word, period) in words.words where text.wordEnd(word, at: range.lowerBound, to: range.upperBound) == range.upperBound {
      return period
    }
    return nil
  }

  private static let fillers: [StaticString] = ["gross", "net", "brutto", "basic"]
  private static let leads: [StaticString] = ["per", "for each", "in a", "an", "a", "each", "every"]
  /// All words that a unit may begin with.
  private static let openers = Initials(fillers + leads + [adverbs, bareUnits, initials].flatMap(\.words).map(\.word))

  private static let units = Units([
    ("hour", .hour), ("hr", .hour), ("hrs", .hour), ("h", .hour), ("hours", .hour), ("day", .day), ("diem", .day), ("week", .week),
    ("wk", .week), ("month", .month), ("mo", .month), ("mth", .month), ("mnth", .month), ("year", .year), ("yr", .year), ("annum", .year),
    ("anum", .year), ("annually", .year), ("annual", .year), ("y", .year),
  ])

  private static let bareUnits = Units([
    ("hour", .hour), ("hr", .hour), ("year", .year), ("yr", .year), ("week", .week), ("wk", .week), ("month", .month),
    ("annum", .year),
  ])

  private static let adverbs = Units([
    ("hourly", .hour), ("daily", .day), ("weekly", .week), ("monthly", .month), ("yearly", .year), ("annually", .year), ("annual", .year),
    ("annualized", .year), ("annualised", .year),
  ])

  private static let initials = Units([
    ("pa", .year), ("ph", .hour), ("phr", .hour), ("pd", .day), ("pw", .week), ("pcm", .month),
  ])

  private static let letters = Units([
    ("a", .year), ("h", .hour), ("d", .day), ("w", .week), ("m", .month),
  ])

  private static let words = Units([
    ("hourly", .hour), ("daily", .day), ("weekly", .week), ("monthly", .month), ("yearly", .year), ("annual", .year),
    ("annually", .year), ("annum", .year), ("annualized", .year), ("annualised", .year),
  ])
}

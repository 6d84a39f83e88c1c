import RoleModel

/// The period of an expression: its unit, or what its sentence, its heading and its size tell.
struct PayPeriodContext {
  let reading: Reading
  let text: UnsafeBufferPointer<UInt8>
  let passage: Int
  let standing: PayContext.Standing?

  /// The period, and whether the text says it.
  func period(of expression: PayExpression, in sentence: Range<Int>, before: Int, after: Int) -> (period: PayPeriod?, isStated: Bool) {
    if let period = expression.period { return (period, true) }
    if let period = near(expression, sentence, before, after), PayPeriodContext.fits(expression, period) { return (period, true) }
    if let period = standing?.period, PayPeriodContext.fits(expression, period) { return (period, true) }
    let isYearly = (10_000...5_000_000).contains(expression.size) && (expression.currency?.isWesternSize ?? true)
    // Rupees, yen and the like: only where no month could pay as much.
    let isLarge = expression.currency == .indianRupee && expression.size >= 300_000
    return isYearly || isLarge ? (.year, false) : (nil, true)
  }

  /// The word of a period before the expression, or among the four words behind it.
  private func near(_ expression: PayExpression, _ sentence: Range<Int>, _ before: Int, _ after: Int) -> PayPeriod? {
    let tokens = reading.passages[passage].tokens
    let start = max(before, sentence.lowerBound)
    guard let first = tokens.first(where: { Int(reading.tokens[$0].start) >= start }) else { return nil }
    var last: PayPeriod?
    var position = first
    while position < tokens.upperBound, Int(reading.tokens[position].end) <= expression.range.lowerBound {
      last = PayContext.period(text, reading, position..<min(position + 2, tokens.upperBound)) ?? last
      position += 1
    }
    if let last { return last }
    while position < tokens.upperBound, Int(reading.tokens[position].start) < expression.range.upperBound { position += 1 }
    var words = 0
    if expression.range.upperBound < text.count, (0x41...0x5A).contains(text[expression.range.upperBound]) { return nil }
    while position < tokens.upperBound, words < 3, Int(reading.tokens[position].start) < min(after, sentence.upperBound) {
      let range = reading.tokens[position].range
      // What follows a plus is another payment (`plus monthly bonus`).
      for stop in ["plus", "and", "with", "based", "depending"] as [StaticString]
      where text.wordEnd(stop, at: range.lowerBound, to: range.upperBound) != nil { return nil }
      if text[range.lowerBound - 1] == UInt8(ascii: "+") || text[range.lowerBound - 1] == UInt8(ascii: ".") { return nil }
      if let period = PayContext.period(text, reading, position..<min(position + 2, tokens.upperBound)) { return period }
      position += 1
      words += 1
    }
    return nil
  }

  /// Whether an amount's size allows a period that stands near it. Small units of money allow any.
  static func fits(_ expression: PayExpression, _ period: PayPeriod) -> Bool {
    guard expression.currency?.isWesternSize ?? true, !expression.isMasked else { return true }
    let size = expression.size
    switch period {
    case .hour: return (2...500).contains(size)
    case .day: return (20...5_000).contains(size)
    case .week: return (50...15_000).contains(size)
    case .month: return (200...60_000).contains(size)
    case .year: return size >= 5_000
    }
  }

  /// Whether a written unit can't be right: `/hour` on 60,000, `per annum` on 525.
  static func contradicts(_ expression: PayExpression) -> Bool {
    guard expression.currency?.isWesternSize ?? true, !expression.isMasked, expression.size > 0 else { return false }
    switch expression.period {
    case .hour: return expression.size > 2_000
    case .day: return expression.size > 20_000
    case .week: return expression.size > 60_000
    case .month: return expression.size > 500_000
    case .year: return expression.size < 1_000
    case nil: return false
    }
  }
}

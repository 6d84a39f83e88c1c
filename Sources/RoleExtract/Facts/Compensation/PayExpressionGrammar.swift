/// Joins a passage's amounts to expressions: ranges by what stands between them, bounds by the words before them.
struct PayExpressionGrammar {
  private let text: UnsafeBufferPointer<UInt8>
  private let passage: Range<Int>

  init(_ text: UnsafeBufferPointer<UInt8>, _ passage: Range<Int>) {
    self.text = text
    self.passage = passage
  }

  func expressions(_ amounts: [MoneyAmount]) -> [PayExpression] {
    var expressions: [PayExpression] = []
    var index = 0
    while index < amounts.count {
      var last = index
      // A range, or a range with a midpoint: `$15.00 - $22.50 - $30.00`.
      while last + 1 < amounts.count, last - index < 2, joins(amounts[last], amounts[last + 1], from: expressions.last?.range.upperBound) {
        last += 1
      }
      expressions.append(expression(amounts[index...last], after: expressions.last?.range.upperBound ?? passage.lowerBound))
      index = last + 1
    }
    return expressions
  }

  // MARK: Ranges

  private func joins(_ first: MoneyAmount, _ second: MoneyAmount, from start: Int?) -> Bool {
    // `Salary **** **** per hour` has lost its dash.
    if first.isMasked, second.isMasked, text[first.range.upperBound..<second.range.lowerBound].allSatisfy({ $0 == 0x20 }) { return true }
    guard isConnector(first.range.upperBound..<second.range.lowerBound, first, from: start ?? passage.lowerBound) else { return false }
    if first.isMasked || second.isMasked { return true }
    if let one = first.currency, let two = second.currency, one != two, !one.isBareDollar, !two.isBareDollar { return false }
    if first.currency != nil, second.currency != nil { return true }
    // Where one end has no currency, the ends must be of one size; else they aren't ends of one range (`Level 4 - $45,000`).
    let (low, high) = PayExpressionGrammar.shared(first, second)
    return low == 0 && high > 0 || low > 0 && high > 0 && max(low, high) / min(low, high) <= 12
  }

  private func isConnector(_ gap: Range<Int>, _ first: MoneyAmount, from start: Int) -> Bool {
    let begin = text.skippingSpaces(gap.lowerBound, to: gap.upperBound)
    let end = text.skippingSpacesBack(gap.upperBound, from: begin)
    guard begin < end else { return false }
    // `between $90,000 in the lowest and $120,000 in the highest band`
    if end - begin <= 60, text.wordStart("and", endingAt: end, from: begin) != nil, isBetween(first.range.lowerBound, from: start),
      isClause(begin..<end)
    {
      return true
    }
    guard end - begin <= 16 else { return false }
    for word in PayExpressionGrammar.connectors where text.wordEnd(word, at: begin, to: end) == end { return true }
    if text.hasBytes("&", at: begin, to: end), end == begin + 1 {
      return isBetween(first.range.lowerBound, from: start)
    }
    // Dashes, alone or before `up to`: the last byte of U+2010…2015 is 90…95, U+2212 is E2 88 92.
    var index = begin
    while index < end {
      switch text[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "_"), 0x20: index += 1
      case 0xE2
      where index + 2 < end
        && (text[index + 1] == 0x80 && (0x90...0x95).contains(text[index + 2]) || text[index + 1] == 0x88 && text[index + 2] == 0x92):
        index += 3
      default:
        return index > begin && PayExpressionGrammar.connectors.contains { text.wordEnd($0, at: index, to: end) == end }
      }
    }
    return true
  }

  private func isClause(_ range: Range<Int>) -> Bool {
    !range.contains {
      text[$0] == UInt8(ascii: ".") || text[$0] == UInt8(ascii: ";") || text[$0] == UInt8(ascii: ",") || text[$0] == UInt8(ascii: ":")
    }
  }

  private func isBetween(_ index: Int, from start: Int) -> Bool {
    let end = text.skippingSpacesBack(index, from: start)
    return (["between", "between approximately", "in between", "from", "range of", "of between", "either"] as [StaticString]).contains {
      text.wordStart($0, endingAt: end, from: start) != nil
    }
  }

  private static let connectors: [StaticString] = [
    "to", "up to", "to up to", "through", "thru", "till", "until", "rising to", "increasing to", "going up to", "and up to",
    "to a maximum of",
  ]

  /// The two ends of a range, after a `k` or lakhs written once were given to both, and thousands that were left out put back.
  private static func shared(_ first: MoneyAmount, _ second: MoneyAmount) -> (Double, Double) {
    var (low, high) = (first.value, second.value)
    if second.numeral.multiplier > 1, first.numeral.multiplier == 1, low * second.numeral.multiplier <= high * 10, low < 1000 {
      low *= second.numeral.multiplier
    } else if first.numeral.multiplier > 1, second.numeral.multiplier == 1, high < 1000 {
      high *= first.numeral.multiplier
    } else if isElided(first, second) {
      low *= 1000
    }
    return (low, high)
  }

  /// `55-60,000`: the first number lacks the thousands of the second.
  private static func isElided(_ first: MoneyAmount, _ second: MoneyAmount) -> Bool {
    guard first.numeral.multiplier == 1, second.numeral.multiplier == 1, !first.numeral.hasDecimals else { return false }
    return (10..<1000).contains(first.value) && second.value >= 10_000 && first.value * 1000 <= second.value
      && first.value * 4000 >= second.value
  }

  // MARK: One expression

  private func expression(_ parts: ArraySlice<MoneyAmount>, after start: Int) -> PayExpression {
    let (first, last) = (parts[parts.startIndex], parts[parts.endIndex - 1])
    let isRange = parts.count > 1
    let bound = bound(before: first.range.lowerBound, from: start, isMasked: first.isMasked)
    var expression = PayExpression(range: (bound?.start ?? first.range.lowerBound)..<last.range.upperBound)
    expression.isRange = isRange
    expression.isMasked = parts.contains(where: \.isMasked)
    expression.isBare = parts.allSatisfy(\.isBare)
    expression.currency =
      parts.first { $0.currency?.isBareDollar == false }?.currency ?? parts.first { $0.currency != nil }?.currency
    expression.period = parts.first { $0.period != nil }?.period
    expression.isPerPiece = expression.period == nil && parts.contains(where: \.isPerPiece)
    guard !expression.isMasked else { return expression }
    expression.looksLikeSum = parts.contains { $0.numeral.isGrouped || (1e3...1e5).contains($0.numeral.multiplier) }
    expression.hasDecimals = parts.contains { $0.numeral.hasDecimals }
    expression.looksLikeYear = parts.allSatisfy { $0.looksLikeYear }
    expression.largestMultiplier = parts.reduce(1) { max($0, $1.numeral.multiplier) }
    if isRange {
      let (low, high) = PayExpressionGrammar.shared(first, last)
      (expression.low, expression.high) = (low, high)
      expression.isElided = PayExpressionGrammar.isElided(first, last)
      if low > high { expression.flaw = .reversed }
    } else {
      switch bound?.kind {
      case .low: expression.low = first.value
      case .high: expression.high = first.value
      case nil where first.isOpenUp: expression.low = first.value
      case nil where first.isOpenDown: expression.high = first.value
      case nil: (expression.low, expression.high) = (first.value, first.value)
      }
      expression.end = bound?.end
    }
    if parts.contains(where: \.numeral.isMalformed) { expression.flaw = .malformed }
    return expression
  }

  // MARK: Bounds

  private enum BoundKind {
    case low, high
  }

  /// The words of a bound that end before `index`.
  private func bound(before index: Int, from start: Int, isMasked: Bool) -> (kind: BoundKind?, start: Int, end: PayExpression.End?)? {
    var end = text.skippingSpacesBack(index, from: start)
    while end > start, text[end - 1] == UInt8(ascii: "(") || text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: ".") {
      // `Min: $138,800`
      let label = text.skippingSpacesBack(end - 1, from: start)
      for (word, kind) in PayExpressionGrammar.labels where text.wordStart(word, endingAt: label, from: start) != nil {
        return (kind == .low ? .low : kind == .high ? .high : nil, index, kind)
      }
      end = label
    }
    // `up to an additional $500`; what hides its number may be any reward.
    for word in ["an additional", "an extra"] as [StaticString] where !isMasked {
      if let first = text.wordStart(word, endingAt: end, from: start) { end = text.skippingSpacesBack(first, from: start) }
    }
    for word in ["a", "around", "approximately", "circa", "about", "roughly"] as [StaticString] {
      if let first = text.wordStart(word, endingAt: end, from: start) { end = text.skippingSpacesBack(first, from: start) }
    }
    guard end > start, PayExpressionGrammar.boundEnds.hold(text[end - 1]) else { return nil }
    for (words, kind) in PayExpressionGrammar.bounds {
      guard let first = text.wordStart(words, endingAt: end, from: start) else { continue }
      return (kind, first, nil)
    }
    // `to 35.00 per hour` at the beginning of a line.
    if let first = text.wordStart("to", endingAt: end, from: start) {
      let before = text.skippingSpacesBack(first, from: start)
      if first == passage.lowerBound || text.wordStart("basic", endingAt: before, from: start) != nil { return (.high, first, nil) }
    }
    return nil
  }

  private static let labels: [(StaticString, PayExpression.End)] = [
    ("min", .low), ("minimum", .low), ("low", .low), ("mid", .middle), ("midpoint", .middle), ("max", .high), ("maximum", .high),
    ("high", .high),
  ]

  private static let boundEnds = Initials(endsOf: bounds.map(\.0) + ["to"])

  /// Longer ones first where one ends another.
  private static let bounds: [(StaticString, BoundKind)] = [
    ("no less than", .low), ("not less than", .low), ("no more than", .high), ("not more than", .high), ("more than", .low),
    ("less than", .high), ("up to", .high), ("upto", .high), ("maximum of", .high), ("max of", .high), ("as much as", .high),
    ("not exceeding", .high),
    ("capped at", .high), ("limited to", .high), ("under", .high), ("below", .high), ("maximum", .high), ("max", .high),
    ("starting from", .low), ("starting at", .low), ("starts at", .low), ("starts from", .low), ("start at", .low), ("start from", .low),
    ("beginning at", .low), ("starting with", .low), ("ranges to", .high), ("range to", .high), ("ranging to", .high), ("from", .low),
    ("minimum of", .low), ("a minimum", .low), ("minimum", .low), ("min", .low),
    ("at least", .low), ("over", .low), ("above", .low), ("in excess of", .low), ("excess of", .low), ("upwards of", .low),
    ("north of", .low),
  ]
}

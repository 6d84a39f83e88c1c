import RoleModel

// Whether an amount has the size and the looks of pay.

extension MoneyAmount {
  /// A small plain number: whatever is said of it, it isn't pay, as `PayJudge.looksLikePay` says; nor a retirement plan, which is noted.
  var isCount: Bool {
    isBare && !isMasked && period == nil && !isPerPiece && numeral.multiplier == 1 && !numeral.isGrouped && !numeral.hasDecimals
      && value < 5_000 && value != 401 && value != 403
  }
}

extension PayJudge {
  var isDuty: Bool {
    switch reading.sections[passage] {
    case .responsibilities, .requirements, .preferred: true
    default: false
    }
  }

  /// Whether its size fits its unit, or, without one, a year's pay.
  func isPlausible(_ expression: PayExpression) -> Bool {
    if expression.isMasked || expression.flaw != nil { return true }
    let size = expression.size
    guard expression.currency?.isWesternSize ?? true else { return size >= 100 }
    switch expression.period {
    case .hour: return (3...2_000).contains(size)
    case .day: return (20...10_000).contains(size)
    case .week: return (50...30_000).contains(size)
    case .month: return (200...150_000).contains(size)
    case .year: return (5_000...5_000_000).contains(size)
    case nil:
      return (10_000...2_000_000).contains(size)
        || (expression.isRange || expression.hasDecimals) && (7...250).contains(size) && expression.largestMultiplier == 1
    }
  }

  /// Whether a plain number has the looks of pay: a unit, a `k`, groups of thousands, or thousands that are no calendar year.
  func looksLikePay(_ expression: PayExpression) -> Bool {
    if expression.isMasked { return true }
    if expression.looksLikeYear { return false }
    if expression.period != nil { return expression.size >= 3 }
    if expression.looksLikeSum { return expression.size >= 1000 && !isRetirementPlan(expression) }
    return expression.size >= 5_000 && expression.size <= 2_000_000 || expression.hasDecimals && expression.isRange && expression.size >= 6
  }

  private func isRetirementPlan(_ expression: PayExpression) -> Bool { expression.low == 401_000 || expression.low == 403_000 }

  /// Whether it opens its line, but for a word.
  func opensLine(_ expression: PayExpression) -> Bool {
    let tokens = reading.passages[passage].tokens
    return tokens.prefix(2).contains { expression.range.contains(Int(reading.tokens[$0].start)) } && standsAlone(expression)
  }

  /// Whether its passage says little else.
  func standsAlone(_ expression: PayExpression) -> Bool {
    var others = 0
    for position in reading.passages[passage].tokens where !expression.range.contains(Int(reading.tokens[position].start)) { others += 1 }
    return others <= 4
  }
}

import RoleLexicon
import RoleModel

/// Decides whether an expression of money is pay, and which component.
struct PayJudge {
  enum Verdict {
    case pay(PayComponent)
    case rejected(String)
    /// A plain number that nothing calls pay.
    case nothing
  }

  let reading: Reading
  let text: UnsafeBufferPointer<UInt8>
  /// The passage in which the expression stands.
  let passage: Int
  let cues: ArraySlice<PayCue>
  let context: PayContext
  /// The document is nothing but a statement of pay.
  let isPayString: Bool

  /// The verdict on `expression`. `sentence` holds it; `before` is where the expression before it in the sentence ends, `after` where
  /// the next one begins; `last` is the verdict on the one before it.
  func verdict(_ expression: PayExpression, in sentence: Range<Int>, before: Int, after: Int, last: Verdict?) -> Verdict {
    if expression.low == 0, expression.high == 0, !expression.isMasked {
      return expression.isBare ? .nothing : .rejected("pay.placeholder")
    }
    let left = cuesBefore(expression, from: max(before, sentence.lowerBound))
    let right = cues.between(expression.range.upperBound, min(after, sentence.upperBound))
    if expression.isMasked { return masked(expression, left, right) }
    let verdict = verdict(
      expression, left, right, before: max(before, sentence.lowerBound), isLast: after >= sentence.upperBound, last: last)
    guard case .pay = verdict else {
      guard case .rejected(let reason) = verdict else { return verdict }
      if expression.isBare { return .nothing }
      // No benefit is worth millions.
      let isBenefit = reason == "pay.benefit-sum" || reason == "pay.allowance" || reason == "pay.tuition"
      return isBenefit && expression.largestMultiplier >= 1e6 ? .rejected("pay.too-large") : verdict
    }
    if expression.isPerPiece { return .rejected("pay.per-piece") }
    // Millions are funding, revenue and markets; a salary of more than five is not written in postings, except in small units of money.
    let isHuge = expression.size > 5_000_000 && (expression.currency?.isWesternSize ?? true)
    if isHuge || expression.largestMultiplier >= 1e9 { return .rejected("pay.too-large") }
    if expression.isBare, !looksLikePay(expression) { return .nothing }
    return verdict
  }

  /// A masked amount is pay with a unit of time, or right behind a word of pay; anything may be masked.
  private func masked(_ expression: PayExpression, _ left: ArraySlice<PayCue>, _ right: ArraySlice<PayCue>) -> Verdict {
    if expression.isPerPiece { return .nothing }
    let pay = bearing(left, expression)
    if let pay, let component = pay.component, distance(pay, expression) <= 4 {
      return pay.isStrong || expression.period != nil || distance(pay, expression) == 0 ? .pay(component) : .nothing
    }
    guard let period = expression.period, period != .day, period != .week || expression.currency != nil else { return .nothing }
    if let other = left.last, other.reason != nil, other.isStrong { return .nothing }
    if let other = right.first, other.reason != nil, other.isStrong, isGoverning(other, expression, isLast: true) { return .nothing }
    return .pay(.base)
  }

  private func verdict(
    _ expression: PayExpression, _ left: ArraySlice<PayCue>, _ right: ArraySlice<PayCue>, before: Int, isLast: Bool, last: Verdict?
  ) -> Verdict {
    let near = right.first.flatMap { isGoverning($0, expression, isLast: isLast) ? $0 : nil }
    let pay = bearing(left, expression)
    // The word right behind the amount: `$500 home office stipend`, `£25k basic`, `$100K OTE`.
    if let near {
      if let component = near.component, near.isStrong || pay == nil {
        if !expression.isBare || near.isStrong { return .pay(component) }
      } else if let reason = near.reason, !isPlainPay(expression, pay, near) {
        return .rejected(reason)
      }
    }
    let other = left.last { $0.reason != nil }
    if let pay, let component = pay.component {
      if let other, let reason = other.reason, other.range.lowerBound > pay.range.lowerBound, other.isStrong || !pay.isStrong {
        return .rejected(reason)
      }
      if pay.isStrong || isPlausible(expression) {
        if expression.isBare, distance(pay, expression) > 8 { return .nothing }
        if !pay.isStrong, expression.isBare, !isPayString, expression.period == nil, !expression.isRange, distance(pay, expression) > 0 {
          return .nothing
        }
        if isDuty, !pay.isStrong, !(expression.isRange || expression.period != nil) { return .rejected("pay.no-context") }
        return .pay(component)
      }
    }
    if let reason = other?.reason { return .rejected(reason) }
    // A second amount of the same kind: `$95,000 in Texas, $110,000 in Oregon`.
    if case .pay(let component)? = last, right.first?.reason == nil || right.first?.isStrong == false, isPlausible(expression),
      component == .base || component == .total
    {
      return .pay(component)
    }
    if let reason = right.first(where: { $0.reason != nil && $0.isStrong })?.reason, !isPayString { return .rejected(reason) }
    if right.contains(where: { $0.component == .base && $0.isStrong }), !expression.isBare, isPlausible(expression) {
      return .pay(.base)
    }
    return byContext(expression, right)
  }

  /// Where no word of the sentence tells: the heading, the section, the unit, or a line of nothing else.
  private func byContext(_ expression: PayExpression, _ right: ArraySlice<PayCue>) -> Verdict {
    if isPayString { return .pay(.base) }
    let plausible = isPlausible(expression)
    if let standing = context.standing, plausible, !expression.isBare || opensLine(expression) || expression.period != nil {
      return .pay(standing.component)
    }
    if let reason = right.first(where: { $0.reason != nil })?.reason { return .rejected(reason) }
    if let reason = context.label { return .rejected(reason) }
    let section = reading.sections[passage]
    if expression.isBare {
      let isWritten = expression.period == .year && expression.size >= 5000 || expression.period == .hour && expression.hasDecimals
      return isWritten && !isDuty ? .pay(.base) : .nothing
    }
    guard plausible else { return .rejected(section == .benefits ? "pay.benefit-sum" : "pay.no-context") }
    if section == .compensation || section == .title || context.end != nil { return .pay(.base) }
    if expression.period != nil, expression.isRange || !isDuty && section != .company && section != .benefits { return .pay(.base) }
    if standsAlone(expression), expression.isRange || section != .benefits { return .pay(.base) }
    return .rejected(section == .benefits ? "pay.benefit-sum" : "pay.no-context")
  }
}

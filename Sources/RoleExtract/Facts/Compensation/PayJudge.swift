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
  let cues: [PayCue]
  let context: PayContext
  /// The document is nothing but a statement of pay.
  let isPayString: Bool

  /// The verdict on `expression`. `sentence` holds it; `before` is where the expression before it in the sentence ends, `after` where
  /// the next one begins; `last` is the verdict on the one before it.
  func verdict(_ expression: PayExpression, in sentence: Range<Int>, before: Int, after: Int, last: Verdict?) -> Verdict {
    if expression.low == 0, expression.high == 0, !expression.isMasked { return expression.isBare ? .nothing : .rejected("pay.placeholder") }
    let left = cuesBefore(expression, from: max(before, sentence.lowerBound))
    let right = cues.filter { $0.range.lowerBound >= expression.range.upperBound && $0.range.upperBound <= min(after, sentence.upperBound) }
    if expression.isMasked { return masked(expression, left, right) }
    let verdict = verdict(expression, left, right, before: max(before, sentence.lowerBound), isLast: after >= sentence.upperBound, last: last)
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
  private func masked(_ expression: PayExpression, _ left: [PayCue], _ right: [PayCue]) -> Verdict {
    if expression.isPerPiece { return .nothing }
    let pay = bearing(left, expression)
    if let pay, let component = pay.component, distance(pay, expression) <= 4 { return pay.isStrong || expression.period != nil || distance(pay, expression) == 0 ? .pay(component) : .nothing }
    guard let period = expression.period, period != .day, period != .week || expression.currency != nil else { return .nothing }
    if let other = left.last, other.reason != nil, other.isStrong { return .nothing }
    if let other = right.first, other.reason != nil, other.isStrong, isGoverning(other, expression, isLast: true) { return .nothing }
    return .pay(.base)
  }

  private func verdict(
    _ expression: PayExpression, _ left: [PayCue], _ right: [PayCue], before: Int, isLast: Bool, last: Verdict?
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
      if let other, let reason = other.reason, other.range.lowerBound > pay.range.lowerBound, other.isStrong || !pay.isStrong { return .rejected(reason) }
      if pay.isStrong || isPlausible(expression) {
        if expression.isBare, distance(pay, expression) > 8 { return .nothing }
        if !pay.isStrong, expression.isBare, !isPayString, expression.period == nil, !expression.isRange, distance(pay, expression) > 0 { return .nothing }
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
  private func byContext(_ expression: PayExpression, _ right: [PayCue]) -> Verdict {
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

  // MARK: Cues

  /// The cues between `start` and the expression; of the line before too, if the sentence began there.
  func cuesBefore(_ expression: PayExpression, from start: Int) -> [PayCue] {
    let own = cues.filter { $0.range.lowerBound >= start && $0.range.upperBound <= expression.range.lowerBound }
    let block = reading.passages[passage].block
    guard start == block.text.lowerBound, !block.style.contains(.item), (0x61...0x7A).contains(text[start]) else { return own }
    return context.continued + own
  }

  /// The cue before an expression that its amount belongs to: the last one, unless that is an extra (`salary plus bonus: $80,000`).
  private func bearing(_ left: [PayCue], _ expression: PayExpression) -> PayCue? {
    let pay = left.filter { $0.component != nil }
    guard let last = pay.last else { return nil }
    guard let component = last.component, component != .base, component != .total, pay.count > 1, isExtra(last) else { return last }
    // `base salary (excluding equity and bonus): $90,000`
    if text[last.range.upperBound..<expression.range.lowerBound].contains(UInt8(ascii: ")")) { return pay.last { $0.component == .base || $0.component == .total } ?? last }
    // `a salary of … and a bonus of up to $5,000`: what follows it directly is its own amount.
    if distance(last, expression) <= 2, !text.hasBytes(":", at: last.range.upperBound, to: expression.range.lowerBound) { return last }
    return pay.last { $0.component == .base || $0.component == .total } ?? last
  }

  private func isExtra(_ cue: PayCue) -> Bool {
    guard cue.tokens.lowerBound > reading.passages[passage].tokens.lowerBound else { return false }
    let before = reading.tokens[cue.tokens.lowerBound - 1].range
    return (["plus", "and", "with", "including", "or"] as [StaticString]).contains { text.wordEnd($0, at: before.lowerBound, to: before.upperBound) != nil }
      || text[before.upperBound..<cue.range.lowerBound].contains(UInt8(ascii: "+"))
  }

  /// Tokens between a cue and an expression.
  private func distance(_ cue: PayCue, _ expression: PayExpression) -> Int {
    var count = 0
    var position = cue.tokens.upperBound
    while position < reading.tokens.count, Int(reading.tokens[position].start) < expression.range.lowerBound {
      count += 1
      position += 1
    }
    return count
  }

  /// Whether a cue behind the expression names it: at most three words away, and nothing between that begins something else.
  private func isGoverning(_ cue: PayCue, _ expression: PayExpression, isLast: Bool) -> Bool {
    let gap = expression.range.upperBound..<cue.range.lowerBound
    // `£40,000Uncapped commission`: a new statement is glued to the amount.
    guard !gap.isEmpty || !(0x41...0x5A).contains(text[cue.range.lowerBound]) else { return false }
    if !gap.isEmpty, (0x41...0x5A).contains(text[gap.lowerBound]) { return false }
    var words = 0
    var position = cue.tokens.lowerBound - 1
    while position >= 0, Int(reading.tokens[position].start) >= gap.lowerBound {
      let word = reading.tokens[position].range
      for stop in ["plus", "and", "with", "or", "excluding", "not", "including", "inclusive", "excl", "incl", "from", "based", "per"] as [StaticString]
      where text.wordEnd(stop, at: word.lowerBound, to: word.upperBound) == word.upperBound { return false }
      words += 1
      position -= 1
    }
    // `plus commission` is a phrase of its own and begins with what ends the amount.
    let opening = reading.tokens[cue.tokens.lowerBound].range
    guard words <= 3, text.wordEnd("plus", at: opening.lowerBound, to: opening.upperBound) == nil else { return false }
    // `£50k OTE £100k`: what stands right before the next amount is that amount's.
    if !isLast, cue.component != nil, words == 0, isDirectlyBeforeAmount(cue) { return false }
    for index in gap {
      switch text[index] {
      case UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "/"): return false
      case UInt8(ascii: ","):
        // Feeds write flags behind the amount: `£30,000 per annum, OTE`.
        if cue.component != .total || words > 0 && !isPayString { return false }
      case 0xE2: return false
      case UInt8(ascii: "-") where index > gap.lowerBound && text[index - 1] == 0x20: return false
      default: break
      }
    }
    return true
  }

  private func isDirectlyBeforeAmount(_ cue: PayCue) -> Bool {
    let next = text.skippingSpaces(cue.range.upperBound, to: reading.passages[passage].block.text.upperBound)
    guard next < reading.passages[passage].block.text.upperBound else { return false }
    return Numeral.isDigit(text[next]) || text[next] == UInt8(ascii: "$") || text[next] >= 0xC2
  }

  /// An amount that is pay by itself, so that a word behind it (`$60,000 a year 401k, dental`) belongs to the next thing.
  private func isPlainPay(_ expression: PayExpression, _ pay: PayCue?, _ near: PayCue) -> Bool {
    guard let pay, pay.isStrong, isPlausible(expression) else { return isPayString }
    return !near.isStrong || expression.isRange || expression.period != nil || expression.size > 20_000
  }

  // MARK: Size

  private var isDuty: Bool {
    switch reading.sections[passage] {
    case .responsibilities, .requirements, .preferred: true
    default: false
    }
  }

  /// Whether its size fits its unit, or, without one, a year's pay.
  private func isPlausible(_ expression: PayExpression) -> Bool {
    if expression.isMasked || expression.flaw != nil { return true }
    let size = expression.size
    guard expression.currency?.isWesternSize ?? true else { return size >= 100 }
    switch expression.period {
    case .hour: return (3...2_000).contains(size)
    case .day: return (20...10_000).contains(size)
    case .week: return (50...30_000).contains(size)
    case .month: return (200...150_000).contains(size)
    case .year: return (5_000...5_000_000).contains(size)
    case nil: return (10_000...2_000_000).contains(size) || (expression.isRange || expression.hasDecimals) && (7...250).contains(size) && expression.largestMultiplier == 1
    }
  }

  /// Whether a plain number has the looks of pay: a unit, a `k`, groups of thousands, or thousands that are no calendar year.
  private func looksLikePay(_ expression: PayExpression) -> Bool {
    if expression.isMasked { return true }
    if expression.looksLikeYear { return false }
    if expression.period != nil { return expression.size >= 3 }
    if expression.looksLikeSum { return expression.size >= 1000 && !isRetirementPlan(expression) }
    return expression.size >= 5_000 && expression.size <= 2_000_000 || expression.hasDecimals && expression.isRange && expression.size >= 6
  }

  private func isRetirementPlan(_ expression: PayExpression) -> Bool { expression.low == 401_000 || expression.low == 403_000 }

  /// Whether it opens its line, but for a word.
  private func opensLine(_ expression: PayExpression) -> Bool {
    let tokens = reading.passages[passage].tokens
    return tokens.prefix(2).contains { expression.range.contains(Int(reading.tokens[$0].start)) } && standsAlone(expression)
  }

  /// Whether its passage says little else.
  private func standsAlone(_ expression: PayExpression) -> Bool {
    var others = 0
    for position in reading.passages[passage].tokens where !expression.range.contains(Int(reading.tokens[position].start)) { others += 1 }
    return others <= 4
  }
}

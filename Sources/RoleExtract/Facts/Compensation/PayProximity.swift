import RoleModel

// Which words of a sentence an amount belongs to.

extension PayJudge {
  /// The cues between `start` and the expression; of the line before too, if the sentence began there.
  func cuesBefore(_ expression: PayExpression, from start: Int) -> ArraySlice<PayCue> {
    let own = cues.between(start, expression.range.lowerBound)
    let block = reading.passages[passage].block
    guard start == block.text.lowerBound, !block.style.contains(.item), (0x61...0x7A).contains(text[start]) else { return own }
    return context.continued + own
  }

  /// The cue before an expression that its amount belongs to: the last one, unless that is an extra (`salary plus bonus: $80,000`).
  func bearing(_ left: ArraySlice<PayCue>, _ expression: PayExpression) -> PayCue? {
    guard let place = left.lastIndex(where: { $0.component != nil }) else { return nil }
    let last = left[place]
    let pay = left[..<place]
    guard last.component != .base, last.component != .total, pay.contains(where: { $0.component != nil }), isExtra(last) else {
      return last
    }
    // `base salary (excluding equity and bonus): $90,000`
    if text[last.range.upperBound..<expression.range.lowerBound].contains(UInt8(ascii: ")")) {
      return pay.last { $0.component == .base || $0.component == .total } ?? last
    }
    // `a salary of … and a bonus of up to $5,000`: what follows it directly is its own amount.
    if distance(last, expression) <= 2, !text.hasBytes(":", at: last.range.upperBound, to: expression.range.lowerBound) { return last }
    return pay.last { $0.component == .base || $0.component == .total } ?? last
  }

  private func isExtra(_ cue: PayCue) -> Bool {
    guard cue.tokens.lowerBound > reading.passages[passage].tokens.lowerBound else { return false }
    let before = reading.tokens[cue.tokens.lowerBound - 1].range
    return (["plus", "and", "with", "including", "or"] as [StaticString]).contains {
      text.wordEnd($0, at: before.lowerBound, to: before.upperBound) != nil
    }
      || text[before.upperBound..<cue.range.lowerBound].contains(UInt8(ascii: "+"))
  }

  /// Tokens between a cue and an expression.
  func distance(_ cue: PayCue, _ expression: PayExpression) -> Int {
    var count = 0
    var position = cue.tokens.upperBound
    while position < reading.tokens.count, Int(reading.tokens[position].start) < expression.range.lowerBound {
      count += 1
      position += 1
    }
    return count
  }

  /// Whether a cue behind the expression names it: at most three words away, and nothing between that begins something else.
  func isGoverning(_ cue: PayCue, _ expression: PayExpression, isLast: Bool) -> Bool {
    let gap = expression.range.upperBound..<cue.range.lowerBound
    // `£40,000Uncapped commission`: a new statement is glued to the amount.
    guard !gap.isEmpty || !(0x41...0x5A).contains(text[cue.range.lowerBound]) else { return false }
    if !gap.isEmpty, (0x41...0x5A).contains(text[gap.lowerBound]) { return false }
    var words = 0
    var position = cue.tokens.lowerBound - 1
    while position >= 0, Int(reading.tokens[position].start) >= gap.lowerBound {
      let word = reading.tokens[position].range
      for stop in ["plus", "and", "with", "or", "excluding", "not", "including", "inclusive", "excl", "incl", "from", "based", "per"]
        as [StaticString]
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
  func isPlainPay(_ expression: PayExpression, _ pay: PayCue?, _ near: PayCue) -> Bool {
    guard let pay, pay.isStrong, isPlausible(expression) else { return isPayString }
    return !near.isStrong || expression.isRange || expression.period != nil || expression.size > 20_000
  }
}

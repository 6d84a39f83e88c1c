import RoleLexicon
import RoleModel

/// An amount of years or months as it is written: `3-5+ years`, `five (5) years`, `18 months`, `two and one-half years`.
struct YearAmount {
  /// Years; months are fractions of a year, rounded to hundredths.
  var min: Double
  var max: Double?
  /// `+`, `or more`, `plus`.
  var isOpen = false
  var isMonths = false
  /// From the first number to the unit, with `or more` after it.
  var tokens: Range<Int>
  /// The last token of the unit itself.
  var unit: Int

  /// No more years than these are asked of anybody; larger numbers are ages and heritages.
  private static let most = 45.0

  /// The amount whose unit stands at `unit`, or nil. Nothing before the token `first` is read.
  static func read(unitAt unit: Int, isMonths: Bool, from first: Int, in passage: DemandPassage) -> YearAmount? {
    var reader = AmountReader(passage: passage, first: first, position: unit)
    guard var amount = reader.read(isMonths: isMonths) else { return nil }
    // `5 years or more`, `5 years+`, `5 years minimum`.
    let gap = passage.gap(before: unit + 1)
    let isPlusWithin = passage.reading.text[passage.reading.tokens[unit].range].last == UInt8(ascii: "+")
    if isPlusWithin || gap.first(where: { $0 != 0x20 }) == UInt8(ascii: "+") { amount.isOpen = true }
    if let cue = passage.cueWithEnd(at: unit + 1), cue.kind == .orMore, !gap.contains(UInt8(ascii: ",")), !passage.isWord(unit + 1, "plus")
    {
      amount.isOpen = true
      amount.tokens = amount.tokens.lowerBound..<cue.tokens.upperBound
    }
    return amount.scaled()
  }

  /// Years from what was read; nil for amounts that no one asks for.
  private func scaled() -> YearAmount? {
    var amount = self
    if isMonths {
      amount.min = (min / 12 * 100).rounded() / 100
      amount.max = max.map { ($0 / 12 * 100).rounded() / 100 }
    }
    guard amount.min <= YearAmount.most, amount.max ?? 0 <= YearAmount.most else { return nil }
    if amount.isOpen { amount.max = nil }
    return amount
  }
}

/// Reads an amount from its unit to the left.
private struct AmountReader {
  let passage: DemandPassage
  let first: Int
  /// The token to the right of what is still to be read.
  var position: Int

  private struct Number {
    var value: Double
    var start: Int
    var isOpen: Bool
  }

  mutating func read(isMonths: Bool) -> YearAmount? {
    let unit = position
    var isOpen = false
    var last: Number?
    if let glued = gluedNumber(unit) {
      last = Number(value: glued, start: unit, isOpen: false)
    } else {
      while isFiller(position - 1) { position -= 1 }
      if passage.isWord(position - 1, "more") || passage.isWord(position - 1, "greater"), passage.isWord(position - 2, "or") {
        isOpen = true
        position -= 2
      } else if passage.isWord(position - 1, "plus") {
        isOpen = true
        position -= 1
      }
      last = number(endingAt: position - 1)
    }
    guard let last, last.start == unit || !passage.gap(before: unit).contains(UInt8(ascii: "/")) else { return nil }
    var amount = YearAmount(
      min: last.value, max: nil, isOpen: isOpen || last.isOpen, isMonths: isMonths, tokens: last.start..<(unit + 1), unit: unit)
    position = last.start
    guard let low = lowerNumber(than: last.value) else { return amount }
    amount.min = low.value
    amount.max = last.value
    amount.tokens = low.start..<(unit + 1)
    return amount
  }

  /// The number before a range's sign: `3-`, `3 to`, `between 3 and`, `3 or`.
  private func lowerNumber(than high: Double) -> Number? {
    let gap = passage.gap(before: position)
    var low: Number?
    if isRangeSign(gap) {
      low = number(endingAt: position - 1)
    } else if gap.allSatisfy({ $0 == 0x20 }), passage.isAny(position - 1, ["to", "or", "through", "till"]) {
      low = number(endingAt: position - 2)
    } else if gap.allSatisfy({ $0 == 0x20 }), passage.isWord(position - 1, "and") {
      low = number(endingAt: position - 2)
      if let found = low, passage.cue(at: found.start - 1) != .between { low = nil }
    }
    guard let low, low.value < high else { return nil }
    return low
  }

  /// The number whose last token is `end`, with its repetition in parentheses: `five (5)`, `twenty five`, `2.5`, `two and one-half`.
  private func number(endingAt end: Int) -> Number? {
    guard end >= first, var found = simpleNumber(endingAt: end) else { return nil }
    let after = passage.gap(before: end + 1)
    found.isOpen = after.contains(UInt8(ascii: "+"))
    if after.contains(0xBD), after.contains(0xC2) { found.value += 0.5 }
    // `five (5)`: the same number once more; `four year (4)` isn't one.
    if passage.gap(before: found.start).contains(UInt8(ascii: "(")), found.start - 1 >= first,
      let word = simpleNumber(endingAt: found.start - 1), word.value == found.value
    {
      found.isOpen = found.isOpen || passage.gap(before: found.start).contains(UInt8(ascii: "+"))
      found.start = word.start
    }
    // `two and one-half`.
    if found.value == 0.5, passage.isWord(found.start - 1, "and"), let whole = simpleNumber(endingAt: found.start - 2) {
      return Number(value: whole.value + 0.5, start: whole.start, isOpen: found.isOpen)
    }
    return found
  }

  private func simpleNumber(endingAt end: Int) -> Number? {
    guard end >= first else { return nil }
    if let value = passage.digits(end, most: 3) {
      // `2.5`.
      let gap = passage.gap(before: end)
      if gap.elementsEqual([UInt8(ascii: ".")]), end - 1 >= first, let whole = passage.digits(end - 1, most: 3), value < 10 {
        return Number(value: whole + value / 10, start: end - 1, isOpen: false)
      }
      // `$68,000.00 /year` is pay.
      guard let sign = gap.last else { return Number(value: value, start: end, isOpen: false) }
      // `$68,000`, but not `is required.7 years`, where a line's end is lost.
      let isCutNumber = (sign == UInt8(ascii: ",") || sign == UInt8(ascii: ".")) && passage.reading.tokens[end - 1].shape.contains(.digits)
      guard !isCutNumber, sign != UInt8(ascii: "$"), sign != 0xA3, sign != 0xAC else { return nil }
      return Number(value: value, start: end, isOpen: false)
    }
    if passage.isWord(end, "half"), passage.isWord(end - 1, "one") || passage.isWord(end - 1, "a") {
      return Number(value: 0.5, start: end - 1, isOpen: false)
    }
    let token = passage.reading.tokens[end]
    guard token.end - token.start <= 9 else { return nil }
    let word = passage.reading.string(token.range).lowercased()
    if let ones = NumberWords.value(of: word) {
      if end - 1 >= first, ones < 10, ones > 0 {
        let tens = passage.reading.string(passage.reading.tokens[end - 1].range).lowercased()
        if let value = NumberWords.value(of: tens, word) { return Number(value: Double(value), start: end - 1, isOpen: false) }
      }
      return Number(value: Double(ones), start: end, isOpen: false)
    }
    // `a year of experience`.
    if passage.isWord(end, "a"), end == position - 1,
      passage.cue(at: position + 2) == .experience || passage.cue(at: position + 1) == .experience
    {
      return Number(value: 1, start: end, isOpen: false)
    }
    return nil
  }

  /// The number of a token that holds its unit too: `5yrs`.
  private func gluedNumber(_ position: Int) -> Double? {
    let token = passage.reading.tokens[position]
    guard token.shape.contains(.digits) else { return nil }
    var value = 0.0
    for byte in passage.reading.text[token.range].prefix(while: { (0x30...0x39).contains($0) }) { value = value * 10 + Double(byte - 0x30) }
    return value
  }

  /// Words between a number and its unit that change nothing: `two full years`.
  private func isFiller(_ position: Int) -> Bool {
    position > first && passage.isAny(position, ["full", "calendar", "solid", "additional", "complete", "consecutive"])
      && !passage.gap(before: position).contains(UInt8(ascii: "."))
  }

  private func isRangeSign(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var signs = 0
    for byte in gap {
      switch byte {
      case 0x20, UInt8(ascii: "+"), UInt8(ascii: ")"), 0x80: continue
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "~"), 0xE2, 0x93, 0x94, 0x88, 0x92, 0x90, 0x91: signs += 1
      default: return false
      }
    }
    return signs > 0
  }
}

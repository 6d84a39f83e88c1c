import RoleLexicon
import RoleModel

/// One amount of a text, with the sign, code and unit that belong to it.
struct MoneyAmount {
  var numeral: Numeral
  var currency: Currency?
  /// The currency is a code that may be a word.
  var hasWordLikeCode = false
  /// From the sign or code before the number to the unit behind it.
  var range: Range<Int>
  /// The unit behind it.
  var period: PayPeriod?
  /// It has a unit that isn't a time.
  var isPerPiece = false
  /// A `+` is glued to it, or `or more` follows.
  var isOpenUp = false
  /// `or less`, `maximum` follow.
  var isOpenDown = false
  /// It is written as `****`.
  var isMasked = false

  var value: Double { numeral.value }

  /// A number without a sign or code of a currency, or with one that may be a word.
  var isBare: Bool { currency == nil || hasWordLikeCode }

  /// `2019`: a number that may as well be a year.
  var looksLikeYear: Bool {
    (1900...2100).contains(value) && !numeral.isGrouped && !numeral.hasDecimals && numeral.multiplier == 1 && period == nil
  }
}

/// Finds the amounts of a passage: numbers with a currency, and bare numbers, which are pay only in the company of words of pay.
struct MoneyScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let passage: Range<Int>

  init(_ text: UnsafeBufferPointer<UInt8>, _ passage: Range<Int>) {
    self.text = text
    self.passage = passage
  }

  /// The amounts, from left to right. `tokens` are the passage's; `masks` are its runs of stars.
  func amounts(in tokens: Slice<UnsafeBufferPointer<Token>>, masks: [Range<Int>]) -> [MoneyAmount] {
    var amounts: [MoneyAmount] = []
    var position = passage.lowerBound
    var mask = masks.startIndex
    func takeMasks(before index: Int) {
      while mask < masks.endIndex, masks[mask].lowerBound < index {
        if masks[mask].lowerBound >= position, let amount = masked(masks[mask], after: position) {
          amounts.append(amount)
          position = amount.range.upperBound
        }
        mask += 1
      }
    }
    for token in tokens where mayBeAmount(token) {
      let start = Int(token.start)
      takeMasks(before: start)
      guard start >= position, let amount = amount(at: start, after: position) else { continue }
      amounts.append(amount)
      position = amount.range.upperBound
    }
    takeMasks(before: passage.upperBound)
    return amounts
  }

  // MARK: One amount

  /// Whether a digit is among the token's first four bytes: `45`, `c25k`, `EUR45`. Other small letters than these begin no sign of money.
  @inline(__always)
  private func mayBeAmount(_ token: Token) -> Bool {
    if token.shape.contains(.digits) { return true }
    let start = Int(token.start)
    switch text[start] {
    case UInt8(ascii: "c"), UInt8(ascii: "r"), UInt8(ascii: "z"): break
    case 0x61...0x7A: return false
    default: break
    }
    return text[start..<min(start + 4, Int(token.end))].contains { Numeral.isDigit($0) }
  }

  private func amount(at token: Int, after position: Int) -> MoneyAmount? {
    var start = token
    // The digits of `c25k` and `EUR45,000` stand inside their token.
    while start < passage.upperBound, start - token <= 3, !Numeral.isDigit(text[start]) { start += 1 }
    guard start < passage.upperBound, Numeral.isDigit(text[start]) else { return nil }
    if start > token, !isGlueable(token..<start) { return nil }
    // `$.57` begins with its point.
    if start > position, text[start - 1] == UInt8(ascii: "."),
      start - 2 < position || !Numeral.isLetter(text[start - 2]) && !Numeral.isDigit(text[start - 2])
    {
      if CurrencyMark.before(start - 1, from: position, text) != nil { start -= 1 }
    }
    guard let numeral = Numeral.read(text, at: start, to: passage.upperBound) else { return nil }
    let mark = CurrencyMark.before(start, from: position, text)
    // `007`, `0207 123 456`: no amount begins with a zero that isn't followed by a point.
    if text[start] == UInt8(ascii: "0"), numeral.value != 0, !numeral.hasDecimals { return nil }
    // A word that goes on (`3PL`, `2nd`, `4x4`) and a version (`v2`) are no amounts; the unit of `25hr` and the code of `25USD` are.
    if numeral.range.upperBound < passage.upperBound, Numeral.isLetter(text[numeral.range.upperBound]),
      PayPeriodGrammar.read(text, at: numeral.range.upperBound, to: passage.upperBound, isMoney: true) == nil,
      CurrencyMark.after(numeral.range.upperBound, to: passage.upperBound, text) == nil
    {
      // Glued text behind money (`$18.00You`) ends it; behind a plain number it is another word.
      guard mark != nil else { return nil }
    }
    if isPercent(numeral.range.upperBound) { return nil }
    var amount = MoneyAmount(
      numeral: numeral, currency: mark?.currency, range: (mark?.range.lowerBound ?? start)..<numeral.range.upperBound)
    if let mark, mark.range.count == 3, mark.currency.isWordLike { amount.hasWordLikeCode = true }
    // `R25,000` is rand, `R287951` some number of a register.
    if let mark, mark.range.count == 1, text[mark.range.lowerBound] == UInt8(ascii: "R") {
      guard numeral.isGrouped || numeral.multiplier > 1 else { return nil }
      amount.hasWordLikeCode = true
    }
    if endsWithLPA(numeral.range) { amount.period = .year }
    readTail(of: &amount)
    return amount
  }

  /// Letters glued before a number: `c` for circa, a code, `Rs`.
  private func isGlueable(_ letters: Range<Int>) -> Bool {
    if letters.count == 1 { return text[letters.lowerBound] | 0x20 == UInt8(ascii: "c") || text[letters.lowerBound] == UInt8(ascii: "R") }
    return CurrencyMark.before(letters.upperBound, from: letters.lowerBound, text)?.range.lowerBound == letters.lowerBound
  }

  private func isPercent(_ index: Int) -> Bool {
    let next = text.skippingSpaces(index, to: passage.upperBound)
    guard next < passage.upperBound else { return false }
    return text[next] == UInt8(ascii: "%") || text.wordEnd("percent", at: next, to: passage.upperBound) != nil
  }

  private func endsWithLPA(_ range: Range<Int>) -> Bool {
    range.count > 3 && text[range.upperBound - 3] | 0x20 == UInt8(ascii: "l") && text[range.upperBound - 2] | 0x20 == UInt8(ascii: "p")
  }

  private func masked(_ stars: Range<Int>, after position: Int) -> MoneyAmount? {
    // `Kodak R****` hides a model's number.
    if stars.lowerBound > passage.lowerBound, Numeral.isLetter(text[stars.lowerBound - 1]) { return nil }
    let mark = CurrencyMark.before(stars.lowerBound, from: position, text)
    var amount = MoneyAmount(
      numeral: Numeral(value: 0, range: stars), currency: mark?.currency,
      range: (mark?.range.lowerBound ?? stars.lowerBound)..<stars.upperBound)
    amount.isMasked = true
    if stars.upperBound < passage.upperBound, text[stars.upperBound] | 0x20 == UInt8(ascii: "k") {
      amount.range = amount.range.lowerBound..<(stars.upperBound + 1)
    }
    readTail(of: &amount)
    return amount
  }

  // MARK: What belongs to it

  /// Reads `+`, codes and units behind the amount, in any order, and `or more`. Repeated units (`per hour per hour`) are passed over.
  private func readTail(of amount: inout MoneyAmount) {
    let end = passage.upperBound
    var index = amount.range.upperBound
    if text.hasBytes("/-", at: index, to: end) { index += 2 }
    var hasUnit = false
    for _ in 0..<5 {
      if index < end, text[index] == UInt8(ascii: "+"), isFreePlus(index) {
        amount.isOpenUp = true
        index += 1
      } else if let mark = CurrencyMark.after(index, to: end, text),
        amount.currency == nil || amount.currency?.isBareDollar == true || mark.currency == amount.currency
      {
        if amount.currency == nil || !mark.currency.isBareDollar { amount.currency = mark.currency }
        if mark.mayBeWeight || mark.range.count == 3 && mark.currency.isWordLike, amount.range.lowerBound == amount.numeral.range.lowerBound
        {
          amount.hasWordLikeCode = true
        }
        index = mark.range.upperBound
      } else if let unit = unit(
        at: index, isMoney: amount.currency != nil || amount.numeral.hasDecimals && index == amount.numeral.range.upperBound)
      {
        if !hasUnit, amount.period == nil { amount.period = unit.period }
        if !hasUnit, unit.period == nil { amount.isPerPiece = true }
        hasUnit = true
        index = unit.end
      } else {
        break
      }
    }
    let next = text.skippingSpaces(index, to: end)
    if next < end, MoneyScanner.boundInitials.hold(text[next]) {
      for words in MoneyScanner.boundsUp {
        if let last = boundEnd(words, next, index) { (amount.isOpenUp, index) = (true, last) }
      }
      for words in MoneyScanner.boundsDown {
        if let last = boundEnd(words, next, index) { (amount.isOpenDown, index) = (true, last) }
      }
    }
    amount.range = amount.range.lowerBound..<index
  }

  private static let boundsUp: [StaticString] = ["or more", "and up", "and above", "and over", "or above", "upwards", "minimum"]
  private static let boundsDown: [StaticString] = ["or less", "maximum", "max"]
  private static let boundInitials = Initials(boundsUp + boundsDown)

  /// Where a bound behind an amount ends. `Maximum:` is the label of what follows.
  private func boundEnd(_ words: StaticString, _ first: Int, _ amountEnd: Int) -> Int? {
    guard first > amountEnd, let last = text.wordEnd(words, at: first, to: passage.upperBound) else { return nil }
    let next = text.skippingSpaces(last, to: passage.upperBound)
    return text.hasBytes(":", at: next, to: passage.upperBound) || next < passage.upperBound && Numeral.isDigit(text[next]) ? nil : last
  }

  private func unit(at index: Int, isMoney: Bool) -> PayPeriodGrammar.Found? {
    let end = passage.upperBound
    if let found = PayPeriodGrammar.read(text, at: index, to: end, isMoney: isMoney) { return found }
    let next = text.skippingSpaces(index, to: end)
    // `$1,500 + monthly`
    if isMoney, next < end, text[next] == UInt8(ascii: "+"), let found = PayPeriodGrammar.adverb(text, at: next + 1, to: end) {
      return found
    }
    // `65,000. per year`, `$70,000 (per year)`
    guard next < end, text[next] == UInt8(ascii: ".") || text[next] == UInt8(ascii: "(") else { return nil }
    let first = text.skippingSpaces(next + 1, to: end)
    guard first < end, text.wordEnd("per", at: first, to: end) != nil || text[next] == UInt8(ascii: "(") else { return nil }
    guard let found = PayPeriodGrammar.read(text, at: first, to: end, isMoney: false), found.period != nil else { return nil }
    if text[next] == UInt8(ascii: ".") { return found }
    guard found.end < end, text[found.end] == UInt8(ascii: ")") else { return nil }
    return PayPeriodGrammar.Found(period: found.period, end: found.end + 1)
  }

  /// A plus that no word is glued to: `$80K+`, not `$80K+commission`.
  private func isFreePlus(_ index: Int) -> Bool {
    guard index + 1 < passage.upperBound else { return true }
    let next = text[index + 1]
    return !Numeral.isLetter(next) && !Numeral.isDigit(next)
  }
}

import RoleModel

/// A percentage of travel as one statement gives it.
struct TravelAmount {
  var min: Double?
  var max: Double?
  /// Bytes of the text.
  var range: Range<Int>
  var passage: Int
  var rule: String
  /// It speaks of a part of the travel: regional, international, overnight.
  var isPart = false

  /// The percentages of a passage that speak of travel.
  static func all(inPassage index: Int, _ reading: Reading) -> [TravelAmount] {
    let tokens = reading.passages[index].tokens
    var found: [TravelAmount] = []
    let isPercentage =
      reading.passages[index].bytes.hasMarks && reading.text[reading.passages[index].block.text].contains(UInt8(ascii: "%"))
    let mayBeWritten = reading.mayHold(.percent, inPassage: index)
    guard isPercentage || mayBeWritten && tokens.contains(where: { reading.isWord($0, of: .percent) }) else { return [] }
    var position = tokens.lowerBound
    while position < tokens.upperBound {
      defer { position += 1 }
      guard reading.isWord(position, of: .travel), !isOfMoney(position, reading, tokens) else { continue }
      let sentence = reading.sentence(around: position..<(position + 1), inPassage: index)
      // The percentage stands near: `Ability to travel across all our sites roughly 35% of the time`.
      let near = Swift.max(sentence.lowerBound, position - 14)..<Swift.min(sentence.upperBound, position + 26)
      guard var amount = first(in: near, passage: index, rule: "travel.percent", reading) else { continue }
      amount.isPart = near.contains { reading.isWord($0, among: partWords) }
      if !found.contains(where: { $0.range == amount.range }) { found.append(amount) }
      position = sentence.upperBound - 1
    }
    return found
  }

  /// The first percentage in `range`: a number, or two with `to` or a dash between them.
  static func first(in range: Range<Int>, passage: Int, rule: String, _ reading: Reading) -> TravelAmount? {
    for index in range where number(index, reading) != nil {
      guard let last = percentage(at: index, range, reading) else { continue }
      var amount = TravelAmount(
        min: last.value, max: last.value, range: numberStart(index, reading)..<last.end, passage: passage, rule: rule)
      if isOfOther(last.next, range, reading) { continue }
      if let second = second(after: index, last, range, reading) {
        amount.max = second.value
        amount.range = amount.range.lowerBound..<second.end
        return amount
      }
      limit(&amount, at: index, last.next, range, reading)
      return amount
    }
    return nil
  }

  private struct Percentage {
    var value: Double
    /// One past its sign's last byte.
    var end: Int
    /// The token after it.
    var next: Int
  }

  /// The percentage at token `index`, or the first half of a range that ends in one.
  private static func percentage(at index: Int, _ range: Range<Int>, _ reading: Reading) -> Percentage? {
    guard let value = number(index, reading) else { return nil }
    let end = reading.tokens[index].range.upperBound
    if let sign = sign(after: index, reading) { return Percentage(value: value, end: sign.end, next: sign.next) }
    // `10-25%`: the sign stands after the second.
    guard let second = secondToken(after: index, range, reading), number(second, reading) != nil, sign(after: second, reading) != nil else {
      return nil
    }
    return Percentage(value: value, end: end, next: index + 1)
  }

  private static func second(after index: Int, _ first: Percentage, _ range: Range<Int>, _ reading: Reading) -> Percentage? {
    guard let next = secondToken(after: first.next - 1, range, reading), let value = number(next, reading),
      let sign = sign(after: next, reading),
      value >= first.value
    else { return nil }
    return Percentage(value: value, end: sign.end, next: sign.next)
  }

  /// The number's token after a dash or `to`.
  private static func secondToken(after index: Int, _ range: Range<Int>, _ reading: Reading) -> Int? {
    let next = index + 1
    guard next < range.upperBound else { return nil }
    if reading.tokens[next].shape.contains(.digits) {
      let gap = reading.gap(before: next)
      return gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2) ? next : nil
    }
    guard reading.isWord(next, among: ["to", "and"]), next + 1 < range.upperBound, reading.tokens[next + 1].shape.contains(.digits) else {
      return nil
    }
    return next + 1
  }

  /// `%`, `percent`, `per cent` after token `index`.
  private static func sign(after index: Int, _ reading: Reading) -> (end: Int, next: Int)? {
    let end = reading.tokens[index].range.upperBound
    var place = end
    while place < reading.text.count, reading.text[place] == 0x20 { place += 1 }
    if place < reading.text.count, reading.text[place] == UInt8(ascii: "%") { return (place + 1, index + 1) }
    guard index + 1 < reading.tokens.count, reading.isJoined(index + 1) else { return nil }
    if reading.isWord(index + 1, among: ["percent", "pct"]) { return (Int(reading.tokens[index + 1].end), index + 2) }
    if index + 2 < reading.tokens.count, reading.isWord(index + 1, "per"), reading.isWord(index + 2, "cent") {
      return (Int(reading.tokens[index + 2].end), index + 3)
    }
    return nil
  }

  private static func number(_ index: Int, _ reading: Reading) -> Double? {
    let range = reading.tokens[index].range
    guard range.count <= 3 || !reading.tokens[index].shape.contains(.digits), range.count <= 40 else { return nil }
    // A word may be glued to the number before it: `markets20%`.
    let digits = reading.text[range].suffix(3).drop { !(0x30...0x39).contains($0) }
    let isGlued = digits.count < range.count
    guard (1...3).contains(digits.count),
      !isGlued || (range.upperBound < reading.text.count && reading.text[range.upperBound] == UInt8(ascii: "%")),
      let value = Double(reading.string(digits.startIndex..<digits.endIndex))
    else { return nil }
    return value <= 100 ? value : nil
  }

  private static func numberStart(_ index: Int, _ reading: Reading) -> Int {
    let range = reading.tokens[index].range
    return reading.tokens[index].shape.contains(.digits)
      ? range.lowerBound : reading.text[range].lastIndex { !(0x30...0x39).contains($0) }.map { $0 + 1 } ?? range.lowerBound
  }

  // MARK: What stands around

  private static func limit(_ amount: inout TravelAmount, at index: Int, _ next: Int, _ range: Range<Int>, _ reading: Reading) {
    let before = Swift.max(range.lowerBound, index - 3)..<index
    let words = { (words: [StaticString]) in before.contains { reading.isWord($0, among: words) } }
    let isOpen = amount.range.upperBound < reading.text.count && reading.text[amount.range.upperBound] == UInt8(ascii: "+")
    let isOrMore =
      next + 1 < range.upperBound && reading.isWord(next, "or") && reading.isWord(next + 1, among: ["more", "greater", "above"])
    let isOrLess =
      next + 1 < range.upperBound && reading.isWord(next, "or") && reading.isWord(next + 1, among: ["less", "below", "under", "lower"])
    let isUpTo = words(["up"])
    if (isOpen || isOrMore) && !isUpTo || words(["least", "minimum", "over", "exceed", "above"]) { amount.max = nil }
    if isOrLess || words(["up", "maximum", "max", "under", "exceeding", "less", "below"]), amount.max != nil { amount.min = nil }
  }

  /// `travel budget`, `corporate travel spend`.
  private static func isOfMoney(_ index: Int, _ reading: Reading, _ tokens: Range<Int>) -> Bool {
    let next = index + 1
    if next < tokens.upperBound, reading.isWord(next, among: moneyWords) { return true }
    return index > tokens.lowerBound && reading.isWord(index - 1, among: ["corporate", "guest", "business"]) && next < tokens.upperBound
      && reading.isWord(next, among: ["represents", "accounts", "makes"])
  }

  /// `25% of corporate spend`, `10% discount`: the percentage is of something else.
  private static func isOfOther(_ next: Int, _ range: Range<Int>, _ reading: Reading) -> Bool {
    guard next < range.upperBound, reading.isJoined(next) else { return false }
    if reading.isWord(
      next, among: ["discount", "discounts", "off", "match", "bonus", "remote", "commission", "growth", "increase", "employer", "paid"])
    {
      return true
    }
    guard reading.isWord(next, "of"), next + 1 < range.upperBound else { return false }
    return reading.isWord(next + 1, among: ["corporate", "revenue", "sales", "salary", "base", "all", "spend", "costs", "premiums"])
  }

  static let percentWords: [StaticString] = ["percent", "cent", "pct"]
  static let travelWords: [StaticString] = ["travel", "travels", "traveling", "travelling", "travelled", "road"]
  private static let moneyWords: [StaticString] = [
    "budget", "budgets", "spend", "insurance", "expense", "expenses", "allowance", "allowances", "industry", "agency", "discount",
    "discounts", "cost", "costs",
    "stipend", "reimbursement", "agencies", "company", "benefits", "perks", "platform", "card", "program",
  ]
  private static let partWords: [StaticString] = [
    "regional", "international", "domestic", "overseas", "overnight", "local", "internationally", "abroad",
  ]
}

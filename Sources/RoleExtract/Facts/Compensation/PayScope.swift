import RoleModel

/// The place or level that an amount holds for: `Zone 1 Pay Range`, `For candidates in NYC or SF, …`, `Engineer/Level I: $…`.
struct PayScope {
  let reading: Reading
  let text: UnsafeBufferPointer<UInt8>
  let passage: Int
  let cues: ArraySlice<PayCue>
  /// The passage stands in a list of amounts under a heading of pay, so that the line above it is a zone or level.
  let isListed: Bool

  /// The scope, or nil. `start` is where the sentence, or what follows the expression before, begins.
  func scope(of expression: PayExpression, from start: Int, in sentence: Range<Int>, heading: Range<Int>?) -> String? {
    let before = start..<max(start, expression.range.lowerBound)
    if let label = label(before) ?? opening(before) { return label }
    if let place = place(in: before, to: expression.range.lowerBound) { return place }
    if let place = placeBehind(expression, sentence) { return place }
    return heading.flatMap { ofHeading(tokens(in: $0)) }
  }

  // MARK: Labels and headings

  /// What stands before a colon that ends right before the expression.
  private func label(_ range: Range<Int>) -> String? {
    let end = text.skippingSpacesBack(range.upperBound, from: range.lowerBound)
    guard end > range.lowerBound, text[end - 1] == UInt8(ascii: ":") else { return nil }
    // Of `Location: Leeds Salary:` the last label holds.
    let start = text[range.lowerBound..<(end - 1)].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? range.lowerBound
    return name(tokens(in: start..<(end - 1)))
  }

  /// `For Texas based hires: an annual salary of`: a label at the beginning.
  private func opening(_ range: Range<Int>) -> String? {
    guard let colon = text[range].firstIndex(of: UInt8(ascii: ":")), colon + 1 < range.upperBound, text[colon + 1] == 0x20 else {
      return nil
    }
    let label = tokens(in: range.lowerBound..<colon)
    guard let first = label.first, reading.isWord(first, among: ["for", "based", "in"]) else { return nil }
    return name(label)
  }

  /// What a heading names: only one that speaks of pay, or of a zone or level.
  private func ofHeading(_ tokens: Range<Int>) -> String? {
    guard isOfPay(tokens) || isListed || tokens.contains(where: { reading.isWord($0, among: PayScope.scales) }) else { return nil }
    return tokens.first.map { reading.tokens[$0].shape.contains(.digits) } == true ? nil : name(tokens)
  }

  private static let scales: [StaticString] = ["zone", "tier", "level", "region", "area", "band", "geo", "locations", "states", "based"]

  private func isOfPay(_ tokens: Range<Int>) -> Bool {
    tokens.contains { reading.isWord($0, among: ["salary", "pay", "compensation", "wage", "remuneration", "ote", "earnings", "rate"]) }
  }

  /// What is left of a label when the words of pay at its ends are taken away.
  private func name(_ tokens: Range<Int>) -> String? {
    var (first, last) = (tokens.lowerBound, tokens.upperBound)
    while first < last, isCommon(first) { first += 1 }
    while last > first, isCommon(last - 1) { last -= 1 }
    // A label of pay at the end of a line without breaks (`… a manager at our home in Leeds Salary:`) names no scope.
    let most = last < tokens.upperBound ? 5 : 24
    guard (1...most).contains(last - first), (first..<last).contains(where: { isName($0) }) else { return nil }
    var range = reading.textRange(first..<last)
    if range.upperBound < text.count, text[range.upperBound] == UInt8(ascii: ")"), text[range].contains(UInt8(ascii: "(")) {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    return reading.string(range)
  }

  private func isName(_ token: Int) -> Bool {
    reading.tokens[token].shape.contains(.capitalized) || reading.tokens[token].shape.contains(.digits)
  }

  /// Words that labels of pay are made of.
  private func isCommon(_ token: Int) -> Bool {
    let range = reading.tokens[token].range
    if cues.contains(where: { $0.component != nil && $0.tokens.contains(token) }) { return true }
    if PayPeriodGrammar.period(ofWord: range, text) != nil { return true }
    return reading.isWord(token, among: PayScope.common)
  }

  private static let common: WordSet = [
    "salary", "salaries", "pay", "range", "ranges", "compensation", "remuneration", "wage", "rate", "rates", "base", "hourly", "per",
    "year",
    "hour", "expected", "anticipated", "estimated", "approximate", "target", "starting", "the", "for", "this", "role", "position", "job",
    "is",
    "are", "of", "in", "our", "a", "an", "and", "full", "time", "min", "max", "minimum", "maximum", "details", "information", "benefits",
    "transparency", "disclosure", "total", "cash", "current", "hiring", "new", "hire", "gross", "ote", "package", "band", "bonus", "equity",
    "additional", "targeted", "other", "signing", "sign", "on", "reasonable", "estimate", "fair", "grade", "rewards", "internal", "just",
    "workplace", "description", "competitive", "your", "their", "with", "annually", "yearly", "employment", "contract", "permanent", "part",
    "status", "overview", "type", "amount", "between", "from", "to", "will", "be", "schedule", "shift", "hours", "usd", "eeo", "location",
    "cost", "basic",
  ]

  // MARK: Places in sentences

  /// `located in X,`, `in the X area is`.
  private func place(in range: Range<Int>, to end: Int) -> String? {
    let all = tokens(in: range)
    guard let preposition = all.last(where: { reading.isWord($0, "in") && isPlaceAhead($0 + 1, all.upperBound) }) else { return nil }
    var first = preposition + 1
    while first < all.upperBound, reading.isWord(first, "the") { first += 1 }
    var last = first
    while last < all.upperBound, !reading.isWord(last, among: ["is", "are", "will", "with", "at"]),
      !isBreak(before: last, first)
    { last += 1 }
    return last > first && last - first <= 10 ? reading.string(reading.textRange(first..<last)) : nil
  }

  /// `$95,000 in Texas`.
  private func placeBehind(_ expression: PayExpression, _ sentence: Range<Int>) -> String? {
    let all = tokens(in: expression.range.upperBound..<sentence.upperBound)
    guard let preposition = all.first, reading.isWord(preposition, "in"), isPlaceAhead(preposition + 1, all.upperBound) else { return nil }
    guard text.skippingSpaces(expression.range.upperBound, to: sentence.upperBound) == Int(reading.tokens[preposition].start) else {
      return nil
    }
    var last = preposition + 1
    while last < all.upperBound, last - preposition <= 16,
      !isBreak(before: last, preposition + 1) || reading.tokens[last].shape.contains(.capitalized)
    {
      last += 1
    }
    return reading.string(reading.textRange((preposition + 1)..<last))
  }

  private func isPlaceAhead(_ position: Int, _ end: Int) -> Bool {
    var position = position
    while position < end, reading.isWord(position, among: ["the", "all", "other", "state"]) {
      if reading.isWord(position, "all") { return true }
      position += 1
    }
    return position < end && reading.tokens[position].shape.contains(.capitalized)
  }

  /// A comma before a small word ends a place; commas between names don't.
  private func isBreak(before token: Int, _ first: Int) -> Bool {
    guard token > first else { return false }
    let gap = Int(reading.tokens[token - 1].end)..<Int(reading.tokens[token].start)
    if text[gap].contains(UInt8(ascii: ":")) || text[gap].contains(UInt8(ascii: "(")) || text[gap].contains(UInt8(ascii: ".")) {
      return true
    }
    if gap.count > 1, text[gap].contains(UInt8(ascii: "-")) || text[gap].contains(UInt8(ascii: "|")) { return true }
    return text[gap].contains(UInt8(ascii: ",")) && !reading.tokens[token].shape.contains(.capitalized)
  }

  /// Positions of the tokens in the text bytes `range`.
  private func tokens(in range: Range<Int>) -> Range<Int> {
    // Binary search: the tokens stand in the order of the text.
    func position(_ byte: Int) -> Int {
      var (low, high) = (0, reading.tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if Int(reading.tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return position(range.lowerBound)..<max(position(range.lowerBound), position(range.upperBound))
  }
}

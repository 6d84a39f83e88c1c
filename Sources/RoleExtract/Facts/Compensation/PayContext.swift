import RoleModel

/// What the lines before a passage say of the amounts in it: the heading or label under which it stands.
struct PayContext {
  /// The last cue of pay of a heading, or of a line that ends in a colon, and where it stands.
  struct Standing {
    var component: PayComponent
    var period: PayPeriod?
    var passage: Int
    /// Bytes of the heading or line, from which the scope is read.
    var range: Range<Int>
  }

  private(set) var standing: Standing?
  /// `Min` or `Max` as a line of its own, before the line with its amount.
  private(set) var end: PayExpression.End?
  /// Why an amount behind the label before the passage isn't pay (`Employee referral amount:`).
  private(set) var label: String?
  /// The cues of the line before, if the passage continues its sentence.
  private(set) var continued: ArraySlice<PayCue> = []
  /// Headings passed since the standing cue, by which it ends.
  private static let reach = 7

  /// Moves on past the passage at `index`, whose cues are `cues`.
  mutating func pass(_ index: Int, _ reading: Reading, _ text: UnsafeBufferPointer<UInt8>, _ cues: ArraySlice<PayCue>, hasPay: Bool) {
    let passage = reading.passages[index]
    let block = passage.block.text
    if !cues.isEmpty || !continued.isEmpty { continued = cues }
    end = passage.tokens.count == 1 ? PayContext.end(text, block) : nil
    let endsInColon = text[block.upperBound - 1] == UInt8(ascii: ":")
    label = endsInColon ? cues.last?.reason : nil
    let isShort = passage.tokens.count <= 10 && text[block.upperBound - 1] != UInt8(ascii: ".")
    if !cues.isEmpty, !hasPay, passage.isHeading || endsInColon || isShort, let cue = cues.last(where: { $0.component != nil }),
      let component = cues.first(where: { $0.component == .total })?.component ?? cue.component
    {
      standing = Standing(component: component, period: PayContext.period(text, reading, passage.tokens), passage: index, range: block)
    } else if passage.isHeading, let section = passage.heading?.section, section != .compensation, section != .benefits {
      standing = nil
    }
    if hasPay, standing != nil { standing?.passage = index }
    if let last = standing, index - last.passage >= PayContext.reach { standing = nil }
  }

  /// The period that a line names: `annual`, `hourly`, `per year`.
  static func period(_ text: UnsafeBufferPointer<UInt8>, _ reading: Reading, _ tokens: Range<Int>) -> PayPeriod? {
    for position in tokens {
      let range = reading.tokens[position].range
      if let period = PayPeriodGrammar.period(ofWord: range, text) { return period }
      guard range.count == 3, text.wordEnd("per", at: range.lowerBound, to: range.upperBound) != nil, position + 1 < tokens.upperBound
      else { continue }
      let last = Int(reading.tokens[position + 1].end)
      if let period = PayPeriodGrammar.read(text, at: range.lowerBound, to: last, isMoney: false)?.period { return period }
    }
    return nil
  }

  private static func end(_ text: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) -> PayExpression.End? {
    for (word, end) in [("min", .low), ("minimum", .low), ("mid", .middle), ("midpoint", .middle), ("max", .high), ("maximum", .high)]
      as [(StaticString, PayExpression.End)]
    where text.wordEnd(word, at: block.lowerBound, to: block.upperBound) != nil { return end }
    return nil
  }
}

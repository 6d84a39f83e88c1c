import RoleModel

/// A document that is nothing but a statement of pay: the salary field of a feed.
enum PayString {
  static func isPay(_ reading: Reading, _ text: UnsafeBufferPointer<UInt8>, _ cues: [PayCue], upTo first: PayExpression) -> Bool {
    guard reading.tokens.count <= 32, reading.passages.count <= 3, let opening = reading.passages.first else { return false }
    let lead = reading.tokens.prefix { Int($0.start) < first.range.lowerBound }
    guard lead.count <= 8 else { return false }
    let cues = cues.prefix { opening.tokens.contains($0.tokens.lowerBound) }
    if !lead.isEmpty {
      let isNamed = cues.contains { $0.component != nil && $0.range.upperBound <= first.range.lowerBound }
      let isLevel = PayString.levels.contains { text.wordEnd($0, at: Int(lead[0].start), to: Int(lead[0].end)) != nil }
      guard isNamed && lead.count <= 5 || isLevel || lead.allSatisfy({ $0.shape.contains(.digits) }) else { return false }
    }
    let end = opening.block.text.upperBound
    let next = text.skippingSpaces(first.range.upperBound, to: max(end, first.range.upperBound))
    guard next < end, Numeral.isLetter(text[next]) else { return true }
    if cues.contains(where: { $0.component != nil && $0.range.lowerBound == next }) { return true }
    return PayString.followers.contains { text.wordEnd($0, at: next, to: end) != nil }
  }

  private static let levels: [StaticString] = ["band", "level", "grade", "step", "zone", "tier", "schads", "class", "scale"]

  private static let followers: [StaticString] = [
    "plus", "with", "inc", "incl", "including", "negotiable", "pro", "depending", "dependent", "doe", "dep", "excellent", "competitive",
    "attractive", "excl", "excluding", "up", "upto", "from", "to", "package", "gross", "net", "circa", "c", "k", "and", "car", "for",
    "based", "ltd", "super", "neg",
  ]
}

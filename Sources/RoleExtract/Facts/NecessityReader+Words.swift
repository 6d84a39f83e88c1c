import RoleLexicon

/// What stands between a demand and the words that speak of its necessity.
extension NecessityReader {
  /// Whether a new demand begins at any of the tokens from `start` to `end`.
  func opensLine(between start: Int, _ end: Int) -> Bool { start < end && (start..<end).contains { opensLine($0) } }

  /// Whether a new demand begins at `position` although no stop stands before it: `some Greek is a plus ⟦Proficient⟧ in Sage`.
  func opensLine(_ position: Int) -> Bool {
    let (previous, next) = (tokens[position - 1], tokens[position])
    guard next.shape.contains(.capitalized), !next.shape.contains(.allCapitals), !previous.shape.contains(.capitalized),
      next.signs.isSubset(of: .space)
    else { return false }
    return NecessityReader.openers.contains { isWord(position, $0) } && !NecessityReader.links.contains { isWord(position - 1, $0) }
  }

  private static let links: [StaticString] = ["and", "or", "with", "in", "of", "the", "a", "an", "to", "for", "have", "including", "plus"]

  private static let openers: [StaticString] = [
    "ability", "advanced", "demonstrated", "excellent", "exceptional", "experience", "experienced", "familiarity", "good", "knowledge",
    "must", "proficiency", "proficient", "proven", "solid", "strong", "understanding", "working",
  ]

  /// Whether names of a kind are listed where `target` stands: `…, e.g. Kafka, MongoDB is a plus`.
  func isInstance(_ target: Range<Int>, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<target.lowerBound).contains { opensInstances($0) }
  }

  /// Whether `target` is not the first of a list of short things: `Java, ⟦Go⟧, Rust preferred`.
  func isMember(_ target: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound + 1, target.lowerBound - 2)
    return first <= target.lowerBound && (first...target.lowerBound).contains { hasComma(before: $0) }
  }

  /// The last bracket between the tokens `position - 1` and `position`.
  func bracket(before position: Int) -> UInt8? {
    text[Int(tokens[position - 1].end)..<Int(tokens[position].start)].last {
      $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
    }
  }

  func tokens(of range: Range<Int>, in passage: Range<Int>) -> Range<Int>? {
    var (low, high) = (passage.lowerBound, passage.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < passage.upperBound else { return nil }
    var end = low + 1
    while end < passage.upperBound, Int(tokens[end].start) < range.upperBound { end += 1 }
    return low..<end
  }

  func hasComma(before position: Int) -> Bool {
    tokens[position].signs.contains(.comma) && text[Int(tokens[position - 1].end)..<Int(tokens[position].start)].contains(UInt8(ascii: ","))
  }

  func opensInstances(_ position: Int) -> Bool {
    isWord(position, "like") || isWord(position, "such") || isWord(position, "including") || isWord(position, "eg")
      || isWord(position, "e") && position + 1 < tokens.count && isWord(position + 1, "g")
  }

  /// A dash with spaces around it: `API design - some Python is a plus`.
  func hasDash(before position: Int) -> Bool {
    let gap = text[Int(tokens[position - 1].end)..<Int(tokens[position].start)]
    return gap.first == 0x20 && gap.last == 0x20 && gap.contains { $0 == UInt8(ascii: "-") || $0 == 0x93 || $0 == 0x94 }
  }

  func isContrast(_ position: Int) -> Bool { isWord(position, "but") || isWord(position, "while") || isWord(position, "however") }

  /// The tokens of the parenthesis that holds `position`, or nil.
  func parenthesis(around position: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = position
    opening: while true {
      let from = start > 0 ? Int(tokens[start - 1].end) : 0
      let floor = start > sentence.lowerBound ? from : max(from, Int(tokens[start].start) - 2)
      for byte in text[floor..<Int(tokens[start].start)].reversed() {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { break opening }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { return nil }
      }
      guard start > sentence.lowerBound else { return nil }
      start -= 1
    }
    var end = position + 1
    while end < sentence.upperBound {
      let between = text[Int(tokens[end - 1].end)..<Int(tokens[end].start)]
      if between.contains(UInt8(ascii: ")")) || between.contains(UInt8(ascii: "]")) { break }
      end += 1
    }
    return start..<end
  }
}

import RoleLexicon
import RoleModel

/// Where sentences end, seen between tokens.
enum SentenceBounds {
  /// No sentence is followed further than this many tokens to either side, so that a text without stops costs no more than its length.
  private static let reach = 160

  /// The sentence of the passage `passage` that holds the tokens `range`.
  static func around(
    _ range: Range<Int>, in passage: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    let (first, last) = (max(passage.lowerBound, start - reach), min(passage.upperBound, end + reach))
    while start > first, !isEnd(before: start, tokens, text) { start -= 1 }
    while end < last, !isEnd(before: end, tokens, text) { end += 1 }
    return start..<end
  }

  /// Whether a sentence, or a cell of a table, ends between the tokens `position - 1` and `position`.
  static func isEnd(before position: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = tokens[position]
    guard !next.signs.isSubset(of: [.space, .comma, .bracket, .colon]) else { return false }
    for index in Int(tokens[position - 1].end)..<Int(next.start) {
      switch text[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "|"): return true
      // In an address neither a space nor a bracket stands beside it.
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        if !next.signs.isDisjoint(with: [.space, .wide, .bracket]) || text[Int(next.start) - 1] == 0x0A { return true }
      case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0xA2: return true  // •
      case UInt8(ascii: "."):
        guard index + 1 < Int(next.start), text[index + 1] == 0x20 || text[index + 1] == UInt8(ascii: ")") else { continue }
        guard next.shape.contains(.capitalized) || next.shape.contains(.digits) else { continue }
        if !isPointOfWord(tokens[position - 1], text) { return true }
      default: continue
      }
    }
    return false
  }

  /// The point of an initial (`U.S. citizen`, `e.g. Java`) or of an abbreviation (`St. Louis`) ends nothing.
  private static func isPointOfWord(_ word: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.shape.contains(.digits) { return false }
    return word.range.count == 1 || word.shape.contains(.capitalized) && SentenceCuts.isAbbreviation(text[word.range])
  }
}

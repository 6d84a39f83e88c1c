import RoleLexicon
import RoleModel

/// Where sentences end, seen between tokens.
enum SentenceBounds {
  /// No sentence is followed further than this many tokens to either side, so that a text without stops costs no more than its length.
  private static let reach = 160

  /// The sentence of the passage `passage` that holds the token at `position`.
  static func around(_ position: Int, in passage: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>)
    -> Range<Int>
  {
    var (start, end) = (position, position + 1)
    let (first, last) = (max(passage.lowerBound, position - reach), min(passage.upperBound, position + reach))
    while start > first, !isEnd(before: start, tokens, text) { start -= 1 }
    while end < last, !isEnd(before: end, tokens, text) { end += 1 }
    return start..<end
  }

  /// Whether a sentence ends between the tokens `position - 1` and `position`.
  static func isEnd(before position: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = tokens[position]
    guard next.shape.contains(.afterStop) else { return false }
    let before = tokens[position - 1]
    for index in Int(before.end)..<Int(next.start) {
      switch text[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0xA2: return true  // •
      case UInt8(ascii: "."):
        guard index + 1 < Int(next.start), text[index + 1] == 0x20 || text[index + 1] == UInt8(ascii: ")") else { continue }
        // The point of an initial (`U.S. citizen`, `e.g. Java`) or of a number ends nothing.
        guard before.end - before.start > 1 || before.shape.contains(.digits) else { continue }
        if next.shape.contains(.capitalized) || next.shape.contains(.digits) { return true }
      default: continue
      }
    }
    return false
  }
}

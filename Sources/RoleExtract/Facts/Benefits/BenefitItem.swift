import RoleLexicon
import RoleModel

/// A short item of a benefits list that no row of the table knows: its head phrase is the benefit's name.
enum BenefitItem {
  private static let mostWords = 5

  /// The text bytes of the head phrase, or nil.
  static func head(ofPassage index: Int, _ reading: Reading) -> Range<Int>? {
    let passage = reading.passages[index]
    guard reading.sections[index] == .benefits, passage.isItem, !passage.isHeading, passage.label == nil else { return nil }
    var end = passage.tokens.lowerBound
    while end < passage.tokens.upperBound, end == passage.tokens.lowerBound || !isBreak(before: end, reading) { end += 1 }
    let head = passage.tokens.lowerBound..<end
    guard !head.isEmpty, head.count <= mostWords, reading.textRange(head).count > 3 else { return nil }
    // A cue makes it a sentence, a boast, or pay.
    return reading.cues(inPassage: index).found.contains { $0.tokens.overlaps(head) } ? nil : reading.textRange(head)
  }

  /// Whether something stronger than a space or a hyphen stands before the token.
  private static func isBreak(before position: Int, _ reading: Reading) -> Bool {
    reading.text[Int(reading.tokens[position - 1].end)..<Int(reading.tokens[position].start)].contains { byte in
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == 0xE2
    }
  }
}

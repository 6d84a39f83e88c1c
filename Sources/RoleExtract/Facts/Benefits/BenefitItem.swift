import RoleLexicon
import RoleModel

/// A short item of a benefits list that no row of the table knows: the line is the benefit's name.
enum BenefitItem {
  private static let mostWords = 5

  /// The text bytes of the head phrase, or nil.
  static func head(ofPassage index: Int, _ reading: Reading) -> Range<Int>? {
    let passage = reading.passages[index]
    guard reading.sections[index] == .benefits, passage.isItem, !passage.isHeading, passage.label == nil else { return nil }
    // The line is a name and no more, and stands in a list with benefits that are known.
    let head = passage.tokens
    guard !head.isEmpty, head.count <= mostWords, passage.block.text.count > 3, isAmongBenefits(index, reading) else { return nil }
    for position in head.dropFirst() where isBreak(before: position, reading) { return nil }
    // A cue makes it a sentence, a boast, or pay; a number, an amount.
    if reading.tokens[head].contains(where: { $0.shape.contains(.digits) }) { return nil }
    return reading.cues(inPassage: index).found.isEmpty ? reading.textRange(head) : nil
  }

  private static func isAmongBenefits(_ index: Int, _ reading: Reading) -> Bool {
    for near in [index - 1, index + 1] where reading.passages.indices.contains(near) {
      if reading.sections[near] == .benefits, reading.passages[near].isItem, !reading.hits(.benefits, inPassage: near).isEmpty {
        return true
      }
    }
    return false
  }

  /// Whether something stronger than a space or a hyphen stands before the token.
  private static func isBreak(before position: Int, _ reading: Reading) -> Bool {
    reading.text[Int(reading.tokens[position - 1].end)..<Int(reading.tokens[position].start)].contains { byte in
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == 0xE2
    }
  }
}

import RoleLexicon
import RoleModel

/// The forms of a passage, a bit for each.
struct PassageForms {
  private var found: UInt64 = 0

  @inline(__always)
  mutating func insert(_ form: SectionFeature.Form, if holds: Bool = true) {
    found |= (holds ? 1 : 0) &<< UInt64(truncatingIfNeeded: form.rawValue)
  }

  /// Calls `body` with the number of each.
  @inline(__always)
  func eachNumber(_ body: (Int) -> Void) {
    var rest = found
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// The signs in `passage`: money, percentages, years, addresses, how it ends.
  init(signsOf passage: Passage, _ analysis: TextAnalysis) {
    let (text, tokens) = (analysis.text, analysis.tokens)
    if passage.bytes.hasMoney || passage.bytes.hasMarks { insertSigns(passage.block.text, text) }
    switch passage.block.text.last.map({ text[$0] }) {
    case UInt8(ascii: "?"): insert(.question)
    case UInt8(ascii: "!"): insert(.exclamation)
    case UInt8(ascii: ":"): insert(.colon)
    default: break
    }
    guard let first = passage.tokens.first else { return }
    var (some, all) = (tokens[first].shape, tokens[first].shape)
    for index in passage.tokens {
      some.formUnion(tokens[index].shape)
      all.formIntersection(tokens[index].shape)
    }
    insert(.shouted, if: all.contains(.allCapitals))
    guard some.contains(.digits) else { return }
    insert(.number)
    insert(
      .years,
      if: passage.tokens.dropLast().contains { tokens[$0].shape.contains(.digits) && PassageForms.isYear(tokens[$0 + 1], text) })
  }

  private mutating func insertSigns(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    for index in range {
      switch text[index] {
      case UInt8(ascii: "$"): insert(.money)
      case 0xA3 where index > 0 && text[index - 1] == 0xC2: insert(.money)  // £
      case 0xAC where index > 1 && text[index - 1] == 0x82 && text[index - 2] == 0xE2: insert(.money)  // €
      case UInt8(ascii: "%"): insert(.percent)
      case UInt8(ascii: "@"): insert(.address)
      case UInt8(ascii: "#"): insert(.hashtag)
      default: break
      }
    }
  }

  /// `year`, `years`, `yrs`.
  private static func isYear(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = token.range
    guard range.count >= 3, range.count <= 5, text[range.lowerBound] | 0x20 == UInt8(ascii: "y") else { return false }
    return text[range.lowerBound + 1] | 0x20 == UInt8(ascii: "e") || text[range.lowerBound + 1] | 0x20 == UInt8(ascii: "r")
  }
}

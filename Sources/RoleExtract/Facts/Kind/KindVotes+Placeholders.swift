import RoleLexicon
import RoleModel

/// What tells a template.
extension KindVotes {
  /// `[Company name]`, `<City>`, `$XX,XXX`: places to fill in.
  mutating func countPlaceholders() {
    var count = 0
    var first: Range<Int>?
    let bytes = reading.text
    for (number, passage) in text.passages.enumerated()
    where text.content(ofPassage: number).signs.contains(.bracket) || passage.bytes.hasMoney {
      for index in passage.tokens {
        let token = text.token(index)
        guard !token.signs.isDisjoint(with: [.bracket, .other]) else { continue }
        let start = Int(token.start)
        guard start > 0 else { continue }
        let open = bytes[start - 1]
        if open == UInt8(ascii: "[") || open == UInt8(ascii: "<") || open == UInt8(ascii: "{") {
          guard let end = closing(index, open, passage), isPlaceholder(index..<end) else { continue }
          count += 1
          if first == nil { first = (start - 1)..<(Int(text.token(end - 1).end) + 1) }
        } else if token.end - token.start >= 2, token.shape.contains(.allCapitals),
          bytes[token.range].allSatisfy({ $0 == UInt8(ascii: "X") }), open == UInt8(ascii: "$")
        {
          count += 1
          if first == nil { first = token.range }
        }
      }
    }
    guard count > 0 else { return }
    // Letters, notices and CVs have such places too.
    let other = tallies[DocumentKind.other.number].weight
    if other >= 5, other >= tallies[DocumentKind.template.number].weight { return }
    vote(.template, min(10, 2 + 2 * count), at: first)
  }

  private func closing(_ start: Int, _ open: UInt8, _ passage: Passage) -> Int? {
    let close: UInt8 = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : open == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "}")
    var index = start
    while index < passage.tokens.upperBound, index - start < 14 {
      let end = Int(text.token(index).end)
      let next = index + 1 < passage.tokens.upperBound ? Int(text.token(index + 1).start) : min(reading.text.count, end + 3)
      if reading.text[end..<next].contains(close) { return index + 1 }
      index += 1
    }
    return nil
  }

  private func isPlaceholder(_ tokens: Range<Int>) -> Bool { tokens.contains { text.use($0).contains(.placeholder) } }
}

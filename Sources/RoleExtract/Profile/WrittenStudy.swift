import RoleLexicon
import RoleModel

/// The degree and the field in a line of a résumé's education. Neither holds a date, so that none can be told from what is kept.
struct WrittenStudy {
  /// Bytes of the text.
  let degree: Range<Int>
  let field: Range<Int>?
  let isOngoing: Bool
  /// Degree and field with what stands between them; the degree alone where a date does.
  let whole: Range<Int>

  init?(_ line: ResumeLines.Line, _ all: ProfileText) {
    let text = all.phrases(in: line.text)
    guard let piece = text.pieces.first else { return nil }
    let hits = text.hits(.degrees, in: piece).filter { WrittenStudy.isDegree($0, piece, text) }
    let words = text.lexicon.degreeWords.rows
    guard let hit = hits.first(where: { words[$0.row] != .bare && words[$0.row] != .short }) ?? hits.first else { return nil }
    degree = text.textRange(hit.tokens)
    let field = StudyGrammar.fieldWords(behind: hit, in: piece, text)
    self.field = field.isEmpty ? nil : text.textRange(field)
    let both = degree.lowerBound..<max(degree.upperBound, self.field?.upperBound ?? 0)
    whole = text.bytes[degree.upperBound..<both.upperBound].contains(where: Bullet.isDigit) ? degree : both
    isOngoing = StudyGrammar.saysOngoing(piece, text)
  }

  /// `MA` behind a town is a state, and `be`, `as` are words unless they are written as degrees.
  private static func isDegree(_ hit: PhraseIndex.Hit, _ piece: ProfileText.Piece, _ text: ProfileText) -> Bool {
    switch text.lexicon.degreeWords.rows[hit.row] {
    case .abbreviation, .joined:
      guard hit.tokens.allSatisfy({ text.tokens[$0].shape.contains(.allCapitals) }) else { return false }
      return !text.hits(.cities, in: piece).contains { $0.tokens.upperBound == hit.tokens.lowerBound }
    case .plain, .possessive, .short, .bare: return true
    }
  }

  static func saysOngoing(_ range: Range<Int>, _ whole: ProfileText) -> Bool {
    let text = whole.phrases(in: range)
    return text.pieces.first.map { StudyGrammar.saysOngoing($0, text) } ?? false
  }

  /// `range` without the dates at its start or end, and the signs beside them.
  static func without(_ dates: WrittenDates?, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard let dates else { return range }
    var rest = range
    if dates.range.lowerBound - range.lowerBound >= range.upperBound - dates.range.upperBound {
      rest = range.lowerBound..<dates.range.lowerBound
    } else {
      rest = dates.range.upperBound..<range.upperBound
    }
    while let first = rest.first, !isText(bytes[first]) { rest = (first + 1)..<rest.upperBound }
    while let last = rest.last, !isText(bytes[last]), bytes[last] != UInt8(ascii: ")") {
      // A dash is three bytes.
      rest = rest.lowerBound..<(last >= 2 && bytes[last - 2] == 0xE2 && bytes[last - 1] == 0x80 ? max(rest.lowerBound, last - 2) : last)
    }
    return rest
  }

  private static func isText(_ byte: UInt8) -> Bool { Bullet.isLetter(byte) && byte != 0xE2 || Bullet.isDigit(byte) }
}

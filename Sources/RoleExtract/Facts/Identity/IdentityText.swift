import RoleLexicon
import RoleModel

/// What the readers of titles, employers and kinds ask of a text: words by their use, what stands between them, and the cues.
///
/// Made once for a text, and shared: what they ask is asked of nearly every word.
package final class IdentityText: TokenText {
  let analysis: TextAnalysis
  let sections: [SectionKind]
  /// Tokens and the text's UTF-8 belong to the reading that made this.
  package let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  package var text: UnsafeBufferPointer<UInt8> { bytes }
  /// The use of each token.
  private let uses: [RoleWordTable.Use]
  private let lists = WordList.Table.standard
  private let cues: [Cue]
  /// First cue of each passage; one more entry at the end.
  private let firstCues: [Int]

  init(
    _ analysis: TextAnalysis, _ sections: [SectionKind], _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.analysis = analysis
    self.sections = sections
    self.tokens = tokens
    self.bytes = bytes
    uses = analysis.lexicon.roleWords.uses(of: tokens)
    var cues: [Cue] = []
    var firstCues: [Int] = []
    firstCues.reserveCapacity(analysis.passages.count + 1)
    for index in analysis.passages.indices {
      firstCues.append(cues.count)
      IdentityText.findCues(inPassage: index, analysis, into: &cues)
    }
    firstCues.append(cues.count)
    self.cues = cues
    self.firstCues = firstCues
  }

  var passages: [Passage] { analysis.passages }

  /// A phrase of the cue table, found.
  struct Cue: Sendable {
    var use: IdentityCueTable.Use
    var weight: Int
    var tokens: Range<Int>
  }

  /// The cues of a passage from left to right, of each use the longest at each place.
  func cues(inPassage index: Int) -> ArraySlice<Cue> { cues[firstCues[index]..<firstCues[index + 1]] }

  private static func findCues(inPassage index: Int, _ analysis: TextAnalysis, into result: inout [Cue]) {
    let rows = analysis.lexicon.identityCues.rows
    guard analysis.has(.identityCues, inPassage: index) else { return }
    let first = result.count
    for hit in analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.identityCues.rawValue {
      let cue = Cue(use: rows[hit.row].use, weight: rows[hit.row].weight, tokens: hit.tokens)
      var place = result.count - 1
      while place >= first, result[place].tokens.lowerBound == hit.tokens.lowerBound, result[place].use != cue.use { place -= 1 }
      if place >= first, result[place].tokens.lowerBound == hit.tokens.lowerBound {
        result[place] = cue
      } else {
        result.append(cue)
      }
    }
  }

  func token(_ index: Int) -> Token { tokens[index] }

  func use(_ index: Int) -> RoleWordTable.Use { uses[index] }

  func isCapital(_ index: Int) -> Bool { tokens[index].shape.contains(.capitalized) }

  /// Whether English has the word as one of its small ones.
  func isFunctionWord(_ index: Int) -> Bool { analysis.lexicon.functionWords.mask(tokens[index].word) & 1 != 0 }

  func isDigits(_ index: Int) -> Bool { tokens[index].shape.contains(.digits) }

  func isHead(_ index: Int) -> Bool { !use(index).isDisjoint(with: [.head, .weak]) }

  /// Whether the word ends a title only after another one.
  func isWeak(_ index: Int) -> Bool { use(index).contains(.weak) }

  func gap(_ index: Int, has sign: Unicode.Scalar) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].signs.contains(IdentityText.bit(sign)) else { return false }
    let byte = UInt8(ascii: sign)
    for position in Int(tokens[index - 1].end)..<Int(tokens[index].start) where bytes[position] == byte { return true }
    return false
  }

  /// The bit that stands for `sign`.
  @inline(__always)
  private static func bit(_ sign: Unicode.Scalar) -> Token.Signs {
    switch sign {
    case " ": .space
    case ",": .comma
    case ".": .point
    case "!", "?", ";": .stop
    case ":": .colon
    case "(", ")", "[", "]", "<", ">", "{", "}": .bracket
    default: .other
    }
  }

  func isOne(of words: [StaticString], _ index: Int) -> Bool { isWord(index, among: words) }

  func isOne(of list: WordList, _ index: Int) -> Bool { lists[tokens[index]].contains(list.set) && isOne(of: list.words, index) }

  /// Whether a sentence begins with the token at `index`.
  func beginsSentence(_ index: Int, in passage: Passage) -> Bool {
    index == passage.tokens.lowerBound || isStop(before: index)
  }

  /// Whether a full stop, a semicolon or the like stands before the token at `index`. The points of `Sr.` and `Inc.` are none.
  func isStop(before index: Int) -> Bool {
    guard index > 0, index < tokens.count, !tokens[index].signs.isDisjoint(with: [.point, .stop]) else { return false }
    let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
    for position in gap {
      switch bytes[position] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 10: return true
      case UInt8(ascii: "."):
        let before = tokens[index - 1]
        if before.shape.contains(.capitalized), before.end - before.start == 1 { continue }
        if before.end - before.start <= 4, isOne(of: IdentityText.abbreviations, index - 1) { continue }
        if isCapital(index) || gap.contains(where: { bytes[$0] == 0x20 }) { return true }
      default: continue
      }
    }
    return false
  }

  private static let abbreviations: [StaticString] = [
    "sr", "jr", "snr", "jnr", "dr", "st", "no", "inc", "co", "corp", "ltd", "mr", "ms", "mrs", "exec", "asst",
  ]

  func evidence(_ range: Range<Int>, _ rule: String) -> Evidence { analysis.document.evidence(range, rule: rule) }

  func string(_ tokens: Range<Int>) -> String { analysis.string(textRange(tokens)) }
}

import RoleLexicon
import RoleModel

/// What the readers of titles, employers and kinds ask of a text: words by their use, what stands between them, and the cues.
///
/// Made once for a text, and shared: what they ask is asked of nearly every word.
package final class IdentityText: TokenText {
  let analysis: TextAnalysis
  let sections: [SectionKind]
  /// Passages, tokens and the text's UTF-8 belong to the analysis.
  let passages: UnsafeBufferPointer<Passage>
  package let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  package var text: UnsafeBufferPointer<UInt8> { bytes }
  /// The use of each token.
  private let uses: UnsafeMutableBufferPointer<RoleWordTable.Use>
  /// Whether a sentence ends before each token, and behind the last.
  private let stops: UnsafeMutableBufferPointer<Bool>
  /// What each passage holds.
  private let contents: UnsafeMutableBufferPointer<Content>
  private let lists = WordList.Table.standard
  private let cues: UnsafeMutableBufferPointer<Cue>
  /// First cue of each passage; one more entry at the end.
  private let firstCues: UnsafeMutableBufferPointer<Int32>

  init(_ analysis: TextAnalysis, _ sections: [SectionKind]) {
    self.analysis = analysis
    self.sections = sections
    (passages, tokens, bytes) = (analysis.passages, analysis.tokens, analysis.text)
    uses = .allocate(capacity: tokens.count)
    stops = .allocate(capacity: tokens.count + 1)
    contents = .allocate(capacity: passages.count)
    cues = .allocate(capacity: analysis.hits.count)
    firstCues = .allocate(capacity: passages.count + 1)
    noteUses()
    findCues()
  }

  deinit {
    uses.deallocate()
    stops.deallocate()
    contents.deallocate()
    cues.deallocate()
    firstCues.deallocate()
  }

  // MARK: What a passage holds

  /// What the words of a passage are used for, and what stands between them: most grammars need not go through most passages.
  struct Content: BitwiseCopyable {
    var uses: RoleWordTable.Use = []
    /// Spaces and commas aside; before the first word anything may stand, and counts only if it is an open bracket.
    var signs: Token.Signs = []
    /// Of all words.
    var shapes: Token.Shape = []
    /// Somewhere nothing but a point stands between two words, as in an address.
    var hasInnerPoint = false

    var hasHead: Bool { !uses.isDisjoint(with: [.head, .weak]) }
  }

  private func noteUses() {
    let (tokens, uses, stops) = (tokens, uses, stops)
    uses.initialize(repeating: [])
    stops.initialize(repeating: false)
    analysis.lexicon.roleWords.withUses { table in
      for (number, passage) in passages.enumerated() {
        var content = Content()
        for index in passage.tokens {
          let (word, signs) = (Int(tokens[index].word), tokens[index].signs)
          if word < table.count {
            uses[index] = table[word]
            content.uses.formUnion(table[word])
          }
          content.shapes.formUnion(tokens[index].shape)
          if signs.isSubset(of: [.space, .comma]) { continue }
          if signs == .point { content.hasInnerPoint = true }
          if !signs.isDisjoint(with: [.point, .stop]) { stops[index] = hasStop(before: index) }
          content.signs.formUnion(index > passage.tokens.lowerBound || isBehindBracket(index) ? signs : [])
        }
        contents.initializeElement(at: number, to: content)
      }
    }
  }

  private func isBehindBracket(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    guard start > 0 else { return false }
    switch bytes[start - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"): return true
    default: return false
    }
  }

  @inline(__always)
  func content(ofPassage index: Int) -> Content { contents[index] }

  // MARK: Cues

  /// A phrase of the cue table, found.
  struct Cue: Sendable {
    var use: IdentityCueTable.Use
    var weight: Int
    var tokens: Range<Int>
  }

  /// The cues of a passage from left to right, of each use the longest at each place. They live as long as the text.
  @inline(__always)
  func cues(inPassage index: Int) -> UnsafeBufferPointer<Cue> {
    UnsafeBufferPointer(rebasing: cues[Int(firstCues[index])..<Int(firstCues[index + 1])])
  }

  private func findCues() {
    let (rows, cues) = (analysis.lexicon.identityCues.rows, cues)
    var count = 0
    for index in passages.indices {
      let first = count
      firstCues[index] = Int32(first)
      guard analysis.has(.identityCues, inPassage: index) else { continue }
      for hit in analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.identityCues.rawValue {
        let cue = Cue(use: rows[hit.row].use, weight: rows[hit.row].weight, tokens: hit.tokens)
        var place = count - 1
        while place >= first, cues[place].tokens.lowerBound == hit.tokens.lowerBound, cues[place].use != cue.use { place -= 1 }
        if place >= first, cues[place].tokens.lowerBound == hit.tokens.lowerBound {
          cues[place] = cue
        } else {
          cues.initializeElement(at: count, to: cue)
          count += 1
        }
      }
    }
    firstCues[passages.count] = Int32(count)
  }

  // MARK: Words and signs

  @inline(__always)
  func token(_ index: Int) -> Token { tokens[index] }

  @inline(__always)
  func use(_ index: Int) -> RoleWordTable.Use { uses[index] }

  @inline(__always)
  func isCapital(_ index: Int) -> Bool { tokens[index].shape.contains(.capitalized) }

  /// Whether the word has a capital anywhere: `iOS`, `eCommerce`.
  func hasCapital(_ index: Int) -> Bool { isCapital(index) || bytes[tokens[index].range].contains { (0x41...0x5A).contains($0) } }

  /// Whether English has the word as one of its small ones.
  func isFunctionWord(_ index: Int) -> Bool { analysis.lexicon.functionWords.isEnglish(tokens[index].word) }

  @inline(__always)
  func isDigits(_ index: Int) -> Bool { tokens[index].shape.contains(.digits) }

  @inline(__always)
  func isHead(_ index: Int) -> Bool { !use(index).isDisjoint(with: [.head, .weak]) }

  /// Whether the word ends a title only after another one.
  @inline(__always)
  func isWeak(_ index: Int) -> Bool { use(index).contains(.weak) }

  @inline(__always)
  func gap(_ index: Int, has sign: Unicode.Scalar) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].signs.contains(IdentityText.bit(sign)) else { return false }
    return gap(before: index).contains(UInt8(ascii: sign))
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

  /// Whether the token at `index` ends with `’s`.
  @inline(__always)
  func endsPossessive(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.apostrophe) else { return false }
    let range = tokens[index].range
    return range.count > 3 && bytes[range.upperBound - 1] == UInt8(ascii: "s")
      && (bytes[range.upperBound - 2] == UInt8(ascii: "'")
        || bytes[(range.upperBound - 4)..<(range.upperBound - 1)].elementsEqual([0xE2, 0x80, 0x99]))
  }

  func isOne(of words: [StaticString], _ index: Int) -> Bool { isWord(index, among: words) }

  func isOne(of words: WordSet, _ index: Int) -> Bool { isWord(index, among: words) }

  @inline(__always)
  func isOne(of list: WordList, _ index: Int) -> Bool { lists[tokens[index]].contains(list.set) && isOne(of: list.words, index) }

  /// Whether a sentence begins with the token at `index`.
  func beginsSentence(_ index: Int, in passage: Passage) -> Bool {
    index == passage.tokens.lowerBound || isStop(before: index)
  }

  /// Whether a full stop, a semicolon or the like stands before the token at `index`. The points of `Sr.` and `Inc.` are none.
  @inline(__always)
  func isStop(before index: Int) -> Bool { stops[index] }

  @inline(never)
  private func hasStop(before index: Int) -> Bool {
    guard index > 0 else { return false }
    var (hasPoint, hasSpace) = (false, false)
    for byte in bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)] {
      switch byte {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 10: return true
      case UInt8(ascii: "."): hasPoint = true
      case 0x20: hasSpace = true
      default: continue
      }
    }
    guard hasPoint, hasSpace || isCapital(index) else { return false }
    let before = tokens[index - 1]
    if before.shape.contains(.capitalized), before.end - before.start == 1 { return false }
    return before.end - before.start > 4 || !isOne(of: .abbreviations, index - 1)
  }

  static let abbreviations: [StaticString] = [
    "sr", "jr", "snr", "jnr", "dr", "st", "no", "inc", "co", "corp", "ltd", "mr", "ms", "mrs", "exec", "asst",
  ]

  func evidence(_ range: Range<Int>, _ rule: String) -> Evidence { analysis.document.evidence(range, rule: rule) }

  func string(_ tokens: Range<Int>) -> String { analysis.string(textRange(tokens)) }
}

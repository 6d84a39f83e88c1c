import RoleLexicon
import RoleModel

/// What the readers of titles and employers ask of a text: words by their use, what stands between them, and the cues.
struct IdentityText {
  let reading: Reading
  private let words: RoleWordTable
  private let cueTable: IdentityCueTable

  init(_ reading: Reading) {
    self.reading = reading
    words = reading.analysis.lexicon.roleWords
    cueTable = reading.analysis.lexicon.identityCues
  }

  /// A phrase of the cue table, found.
  struct Cue {
    var use: IdentityCueTable.Use
    var weight: Int
    var tokens: Range<Int>
  }

  /// The cues of a passage from left to right, of each use the longest at each place.
  func cues(inPassage index: Int) -> [Cue] {
    var result: [Cue] = []
    for hit in reading.analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.identityCues.rawValue {
      let row = cueTable.rows[hit.row]
      let cue = Cue(use: row.use, weight: row.weight, tokens: hit.tokens)
      var place = result.count - 1
      while place >= 0, result[place].tokens.lowerBound == hit.tokens.lowerBound {
        if result[place].use == row.use { break }
        place -= 1
      }
      if place >= 0, result[place].tokens.lowerBound == hit.tokens.lowerBound {
        result[place] = cue
      } else {
        result.append(cue)
      }
    }
    return result
  }

  func token(_ index: Int) -> Token { reading.tokens[index] }

  func use(_ index: Int) -> RoleWordTable.Use { words[reading.tokens[index].word] }

  func isCapital(_ index: Int) -> Bool { reading.tokens[index].shape.contains(.capitalized) }

  /// Whether English has the word as one of its small ones.
  func isFunctionWord(_ index: Int) -> Bool { reading.analysis.lexicon.functionWords.mask(reading.tokens[index].word) & 1 != 0 }

  func isDigits(_ index: Int) -> Bool { reading.tokens[index].shape.contains(.digits) }

  func isHead(_ index: Int) -> Bool { !use(index).isDisjoint(with: [.head, .weak]) }

  /// Whether the word ends a title only after another one.
  func isWeak(_ index: Int) -> Bool { use(index).contains(.weak) }

  /// The bytes between the token at `index` and the one before it.
  func gap(_ index: Int) -> ArraySlice<UInt8> {
    index == 0 ? [] : reading.text[Int(reading.tokens[index - 1].end)..<Int(reading.tokens[index].start)]
  }

  /// Whether only spaces stand before the token at `index`.
  func followsPlainly(_ index: Int) -> Bool { gap(index).allSatisfy { $0 == 0x20 } }

  func gap(_ index: Int, has sign: Character) -> Bool { gap(index).contains(sign.asciiValue!) }

  /// Whether the token at `index`, folded, is `word` (small letters).
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let range = reading.tokens[index].range
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where reading.text[range.lowerBound + offset] | 0x20 != word.utf8Start[offset] { return false }
    return true
  }

  func isOne(of words: [StaticString], _ index: Int) -> Bool { words.contains { isWord(index, $0) } }

  /// Whether a sentence begins with the token at `index`.
  func beginsSentence(_ index: Int, in passage: Passage) -> Bool {
    index == passage.tokens.lowerBound || isStop(before: index)
  }

  /// Whether a full stop, a semicolon or the like stands before the token at `index`. The points of `Sr.` and `Inc.` are none.
  func isStop(before index: Int) -> Bool {
    for byte in gap(index) {
      switch byte {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 10: return true
      case UInt8(ascii: "."):
        let before = reading.tokens[index - 1]
        if before.shape.contains(.capitalized), before.end - before.start == 1 { continue }
        if isOne(
          of: ["sr", "jr", "snr", "jnr", "dr", "st", "no", "inc", "co", "corp", "ltd", "mr", "ms", "mrs", "u.s", "v.p", "exec", "asst"],
          index - 1)
        {
          continue
        }
        if gap(index).contains(0x20) || isCapital(index) { return true }
      default: continue
      }
    }
    return false
  }

  func range(_ tokens: Range<Int>) -> Range<Int> { reading.textRange(tokens) }

  func string(_ tokens: Range<Int>) -> String { reading.string(range(tokens)) }

  /// Whether two runs of tokens are the same words, letters' case and accents aside.
  func sameWords(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for (first, second) in zip(one, other) {
      let (a, b) = (reading.tokens[first], reading.tokens[second])
      if a.word != 0, a.word == b.word { continue }
      guard a.range.count == b.range.count else { return false }
      for offset in 0..<a.range.count {
        let (x, y) = (reading.text[a.range.lowerBound + offset], reading.text[b.range.lowerBound + offset])
        if x != y, !(Bullet.isLetter(x) && x | 0x20 == y | 0x20) { return false }
      }
    }
    return true
  }
}

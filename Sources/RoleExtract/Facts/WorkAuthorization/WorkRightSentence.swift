import RoleLexicon
import RoleModel

/// The words of one sentence that speak of the right to work, of sponsorship, and of countries.
struct WorkRightSentence {
  struct Word {
    var kind: WorkRightWord
    var tokens: Range<Int>
    /// The country that the word itself names.
    var country: String?
  }

  var tokens: Range<Int>
  var words: [Word] = []
  /// ISO 3166-1 codes with the tokens that name them, in order.
  var countries: [(code: String, tokens: Range<Int>)] = []

  func first(_ kind: WorkRightWord) -> Word? { words.first { $0.kind == kind } }
  func has(_ kind: WorkRightWord) -> Bool { first(kind) != nil }

  /// No passage says more of it; what comes after is left.
  private static let mostWords = 128

  /// The sentences of the passage at `index` that hold such words.
  static func find(_ reading: Reading, _ index: Int) -> [WorkRightSentence] {
    let lexicon = reading.analysis.lexicon
    let passage = reading.passages[index].tokens
    var sentences: [WorkRightSentence] = []
    let table = lexicon.table(.workRights)
    let column = table.column("country")
    for hit in reading.hits(.workRights, inPassage: index).prefix(mostWords) {
      let word = Word(
        kind: lexicon.workRights.rows[hit.row], tokens: hit.tokens,
        country: table.bytes(hit.row, column).isEmpty ? nil : table.string(hit.row, column))
      guard isWritten(hit.tokens, reading) || word.kind != .usVisa else { continue }
      if let last = sentences.last, last.tokens.contains(hit.tokens.lowerBound) {
        sentences[sentences.count - 1].words.append(word)
      } else {
        let bounds = SentenceBounds.around(hit.tokens, in: passage, reading.tokens, reading.text)
        sentences.append(WorkRightSentence(tokens: bounds, words: [word]))
      }
    }
    guard !sentences.isEmpty else { return [] }
    for (code, tokens) in countries(reading, index) {
      for number in sentences.indices where sentences[number].tokens.contains(tokens.lowerBound) {
        sentences[number].countries.append((code, tokens))
      }
    }
    return sentences
  }

  /// The countries named in a passage. Short names count only as capitals: `US`, not `us`.
  static func countries(_ reading: Reading, _ index: Int) -> [(code: String, tokens: Range<Int>)] {
    let table = reading.analysis.lexicon.table(.countries)
    let column = table.column("code")
    return reading.hits(.countries, inPassage: index).compactMap { hit in
      guard isWritten(hit.tokens, reading), !table.bytes(hit.row, column).isEmpty else { return nil }
      return (table.string(hit.row, column), hit.tokens)
    }
  }

  /// Words of one to three letters must be capitals.
  private static func isWritten(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard tokens.count == 1, reading.tokens[tokens.lowerBound].range.count <= 3 else { return true }
    return reading.tokens[tokens.lowerBound].shape.contains(.allCapitals)
  }
}

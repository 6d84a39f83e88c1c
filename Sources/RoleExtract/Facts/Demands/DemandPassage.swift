import RoleLexicon
import RoleModel

/// A passage with the small words that tell how an amount of years or a degree is meant.
struct DemandPassage {
  struct Cue {
    var kind: DemandCue
    var tokens: Range<Int>
  }

  let reading: Reading
  let index: Int
  let tokens: Range<Int>
  let section: SectionKind
  /// From left to right, none inside another.
  let cues: [Cue]

  init(_ reading: Reading, _ index: Int) {
    self.reading = reading
    self.index = index
    tokens = reading.passages[index].tokens
    section = reading.sections[index]
    let rows = reading.analysis.lexicon.demandCues.rows
    cues = reading.hits(.demandCues, inPassage: index).map { Cue(kind: rows[$0.row], tokens: $0.tokens) }
  }

  /// Whether the section says what the person must bring.
  var isDemanding: Bool { section == .requirements || section == .preferred }

  /// The kind of the cue that begins at the token `position`, if one does.
  func cue(at position: Int) -> DemandCue? { cueWithEnd(at: position)?.kind }

  func cueWithEnd(at position: Int) -> Cue? {
    let number = firstCue(from: position)
    guard number < cues.count, cues[number].tokens.lowerBound == position else { return nil }
    return cues[number]
  }

  /// The first cue that begins at `position` or later.
  private func firstCue(from position: Int) -> Int {
    var (low, high) = (0, cues.count)
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].tokens.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The cues whose first token lies in `range`.
  func cues(in range: Range<Int>) -> ArraySlice<Cue> {
    let first = firstCue(from: range.lowerBound)
    var end = max(first, firstCue(from: range.upperBound))
    // A phrase may go on behind the sign that ends a sentence: `degree and; or experience`.
    while end > first, cues[end - 1].tokens.upperBound > range.upperBound { end -= 1 }
    return cues[first..<end]
  }

  func has(_ kind: DemandCue, in range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return cues(in: range).contains { $0.kind == kind }
  }

  /// Whether it is a structured field, whose demand is `(Required)` or `(Preferred)`.
  var isItemOfFields: Bool {
    guard tokens.count >= 2 else { return false }
    let last = tokens.upperBound - 1
    return gap(before: last).contains(UInt8(ascii: "(")) && (isWord(last, "required") || isWord(last, "preferred"))
  }

  func sentence(around position: Int) -> Range<Int> {
    SentenceBounds.around(position..<(position + 1), in: tokens, reading.tokens, reading.text)
  }

  /// The bytes between the tokens `position - 1` and `position`; empty at the passage's start.
  func gap(before position: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard position > tokens.lowerBound, position < tokens.upperBound else {
      return position == tokens.upperBound && !tokens.isEmpty
        ? reading.text[Int(reading.tokens[position - 1].end)..<max(Int(reading.tokens[position - 1].end), blockEnd)] : reading.text[0..<0]
    }
    return reading.text[Int(reading.tokens[position - 1].end)..<Int(reading.tokens[position].start)]
  }

  private var blockEnd: Int { reading.passages[index].block.text.upperBound }

  /// Whether the token at `position` is in the passage and is `word`; see `Reading.isWord`.
  func isWord(_ position: Int, _ word: StaticString) -> Bool { tokens.contains(position) && reading.isWord(position, word) }

  func isAny(_ position: Int, _ words: [StaticString]) -> Bool { tokens.contains(position) && reading.isWord(position, among: words) }

  func isAny(_ position: Int, _ words: WordSet) -> Bool { tokens.contains(position) && reading.isWord(position, among: words) }

  /// The value of a token in the passage that is one to `most` digits.
  func digits(_ position: Int, most: Int) -> Double? {
    guard tokens.contains(position), reading.tokens[position].range.count <= most else { return nil }
    var value = 0.0
    for byte in reading.text[reading.tokens[position].range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Double(byte - 0x30)
    }
    return value
  }
}

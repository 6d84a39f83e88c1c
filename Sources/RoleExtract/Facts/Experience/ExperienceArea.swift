import RoleLexicon
import RoleModel

/// What the experience is to be in, as written: `industrial sales` of `4 years of industrial sales experience`.
enum ExperienceArea {
  /// An area is no longer than this many words.
  private static let mostWords = 14

  /// The bytes of the area of `amount`, or nil where none is named. `next` ends what may be read.
  static func find(_ amount: YearAmount, next: Int, in passage: DemandPassage) -> Range<Int>? {
    if YearContext.isStructuredField(amount, passage) { return label(before: amount.tokens.lowerBound, passage) }
    let isClosed = passage.gap(before: amount.tokens.upperBound).contains(UInt8(ascii: ")"))
    if isClosed, !leadsOn(amount.tokens.upperBound, passage) { return area(before: amount.tokens.lowerBound, passage) }
    let clause = clause(from: amount.tokens.upperBound, to: next, passage)
    var position = clause.lowerBound
    if passage.isWord(position, "of") { position += 1 }
    // `… years of [industrial sales] experience [in the north]`.
    var noun: Int?
    for index in span(position, clause.upperBound) where passage.cue(at: index) == .experience {
      noun = index
      break
    }
    guard let noun else { return trimmed(span(afterPreposition(position, passage), clause.upperBound), passage) }
    if let before = trimmed(span(position, noun), passage) { return before }
    // After the noun an area needs a word that leads to it: `experience in …`, `experience leading …`.
    guard leadsOn(noun + 1, passage) else { return nil }
    return trimmed(span(afterPreposition(noun + 1, passage), clause.upperBound), passage)
  }

  /// The label of `Label: 2 years (Required)`; none where it only says that experience is meant.
  private static func label(before start: Int, _ passage: DemandPassage) -> Range<Int>? {
    guard start > passage.tokens.lowerBound, passage.gap(before: start).contains(UInt8(ascii: ":")) else { return nil }
    return trimmed(passage.tokens.lowerBound..<start, passage)
  }

  /// `Net mending experience (4-7 years)`: what stands before the bracket.
  private static func area(before bracket: Int, _ passage: DemandPassage) -> Range<Int>? {
    let noun = bracket - 1
    guard noun > passage.tokens.lowerBound, passage.gap(before: bracket).contains(UInt8(ascii: "(")),
      passage.cue(at: noun) == .experience
    else { return nil }
    var start = noun
    while start > passage.tokens.lowerBound, noun - start < 5, passage.reading.isJoined(start, by: "-&"),
      !passage.reading.isFunctionWord(start - 1)
    { start -= 1 }
    return trimmed(start..<noun, passage)
  }

  /// Where the words end that may belong to the area.
  private static func clause(from start: Int, to next: Int, _ passage: DemandPassage) -> Range<Int> {
    var end = start
    while end < next, end - start < mostWords {
      let gap = passage.gap(before: end)
      if end > start {
        if gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: "(")) || gap.contains(UInt8(ascii: ")")) { break }
        if passage.isAny(end, ends) { break }
        let isAfterComma = gap.contains(UInt8(ascii: ","))
        if isAfterComma, passage.isAny(end, ["with", "and", "in", "as", "but"]), passage.isWord(end, "and") == false { break }
        if gap.contains(UInt8(ascii: ":")) { break }
      }
      end += 1
    }
    return start..<max(start, end)
  }

  /// What follows these says something else of the experience.
  private static let ends: WordSet = [
    "required", "preferred", "preferably", "preferrably", "ideally", "including", "desired", "who", "which", "that", "where", "is", "plus",
  ]

  private static func leadsOn(_ position: Int, _ passage: DemandPassage) -> Bool {
    if passage.isAny(position, ["in", "as", "with", "of", "using", "within", "on", "at", "for", "across", "focused"]) { return true }
    guard passage.tokens.contains(position) else { return false }
    let token = passage.reading.tokens[position]
    return token.range.count >= 5 && !token.shape.contains(.capitalized)
      && passage.reading.text[token.range].suffix(3).elementsEqual("ing".utf8)
  }

  private static func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  private static func afterPreposition(_ position: Int, _ passage: DemandPassage) -> Int {
    var position = position
    if passage.isAny(position, ["in", "as", "with", "of", "using", "within", "working", "doing", "on", "at", "for"]) { position += 1 }
    if passage.isAny(position, ["in", "as", "with"]) { position += 1 }
    while passage.isAny(position, ["a", "an", "the"]) { position += 1 }
    return position
  }

  /// Words that say of what kind an experience is, not in what.
  private static let general: WordSet = [
    "relevant", "related", "professional", "proven", "work", "working", "hands", "on", "industry", "direct", "recent", "previous", "prior",
    "demonstrated", "solid", "strong", "full", "time", "commercial", "of", "the", "a", "an", "or", "and", "similar", "role", "position",
    "job", "field", "overall", "total", "practical", "successful", "progressive", "progressively", "responsible", "combined", "relatable",
    "minimum", "experience", "years", "year", "general", "equivalent", "post", "qualification", "real", "world", "deep", "specific", "s",
    "in",
    "paid", "satisfactory", "required", "least", "at", "your", "our", "this", "additional", "more", "same", "roles", "area", "areas",
  ]

  private static let tails: WordSet = ["or", "and", "a", "the", "of", "in", "with", "experience", "role", "roles", "position"]

  /// The bytes of `range` without words that name nothing at its ends; nil where none are left.
  private static func trimmed(_ range: Range<Int>, _ passage: DemandPassage) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    guard start < end, end <= passage.tokens.upperBound else { return nil }
    while start < end, passage.isAny(start, general) { start += 1 }
    guard start < end else { return nil }
    while end > start, passage.isAny(end - 1, tails) { end -= 1 }
    return start < end ? passage.reading.textRange(start..<end) : nil
  }
}

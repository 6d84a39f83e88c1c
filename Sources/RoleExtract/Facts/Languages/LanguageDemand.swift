import RoleLexicon
import RoleModel

/// Whether the languages named in a passage are to be known, and how well.
///
/// A language's name alone says nothing ("the German market", "Polish your skills"). It counts in capitals, and where it is reached from a
/// word of language or level: before it through small words and further languages ("fluent in German and English", "communication skills
/// in English"), or right behind it ("English language", "Spanish (fluent)"); or where the line is nothing but languages.
struct LanguageDemand {
  private let index: Int
  private let reading: Reading
  private let hits: Reading.Hits
  private let cues: Cues
  private let levels: Reading.Hits
  private let isBareLine: Bool

  /// How many tokens may stand between a word of language and the name.
  private static let reach = 7

  /// A line that names more languages than this lists markets or translations: nobody is to know them all, and looking from each at all
  /// others would cost their square.
  static let most = 40

  init(_ hits: Reading.Hits, _ index: Int, _ reading: Reading) {
    self.hits = hits
    self.index = index
    self.reading = reading
    cues = reading.cues(inPassage: index)
    levels = reading.hits(.languageLevels, inPassage: index)
    isBareLine = LanguageDemand.isBareLine(hits, levels, cues, index, reading)
  }

  func rule(for hit: PhraseIndex.Hit) -> String? {
    guard reading.tokens[hit.tokens.lowerBound].shape.contains(.capitalized) || isFollowedByLanguage(hit) else { return nil }
    switch reading.sections[index] {
    case .company, .benefits, .compensation, .legal: return nil
    case .requirements, .preferred:
      if isBareLine || isListed(hit) { return "languages.listed" }
    case .title, .summary, .responsibilities, .location, .schedule, .application, .other:
      if isBareLine, isUnderLanguageLabel { return "languages.listed" }
    }
    if isMatter(hit) { return nil }
    if isReachedBefore(hit) || isReachedBehind(hit) { return "languages.demanded" }
    return nil
  }

  /// The level nearest to the name in its clause: behind it in brackets or after a colon, else before it.
  func level(of hit: PhraseIndex.Hit) -> String? {
    let table = reading.analysis.lexicon.table(.languageLevels)
    let column = table.column("name")
    if let behind = levels.first(where: {
      $0.tokens.lowerBound >= hit.tokens.upperBound && $0.tokens.lowerBound <= hit.tokens.upperBound + 1
    }) {
      return table.string(behind.row, column)
    }
    let before = levels.last {
      $0.tokens.upperBound <= hit.tokens.lowerBound && hit.tokens.lowerBound - $0.tokens.upperBound <= LanguageDemand.reach
    }
    return before.map { table.string($0.row, column) }
  }

  /// Nothing but languages, levels and words of necessity, or these behind "Language:".
  private static func isBareLine(_ hits: Reading.Hits, _ levels: Reading.Hits, _ cues: Cues, _ index: Int, _ reading: Reading)
    -> Bool
  {
    let tokens = reading.passages[index].tokens
    let first = hits[0].tokens.lowerBound
    guard first - tokens.lowerBound <= 2, tokens.count <= 8 else { return false }
    let necessity = reading.hits(.necessity, inPassage: index)
    for position in tokens {
      let token = reading.tokens[position]
      if token.end - token.start <= 3, !token.shape.contains(.capitalized) { continue }
      let isKnown =
        [hits, levels, necessity].contains { $0.contains { $0.tokens.contains(position) } }
        || cues.found.contains { ($0.cue == .speaks || $0.cue == .applicant || $0.cue == .demand) && $0.tokens.contains(position) }
      if !isKnown { return false }
    }
    return true
  }

  /// `ductless systems, Russian or Spanish`, `Spanish or Portuguese, since …`: a part of the line between commas that is nothing but
  /// languages, and no list of school subjects, markets or dishes.
  private func isListed(_ hit: PhraseIndex.Hit) -> Bool {
    let passage = reading.passages[index].tokens
    let item = part(around: hit.tokens, in: passage)
    guard isOnlyLanguages(item), hits.count > 1 || !reading.isWord(hit.tokens.lowerBound, "polish") else { return false }
    let sentence = reading.sentence(around: hit.tokens, inPassage: index)
    guard !sentence.contains(where: { reading.isWord($0, among: LanguageDemand.subjects) }),
      !reading.hits(.degrees, inPassage: index).contains(where: { sentence.contains($0.tokens.lowerBound) })
    else { return false }
    // `French, Italian cooking`: the next part shows what the list is of.
    return hits.allSatisfy { other in
      !sentence.contains(other.tokens.lowerBound) || isOnlyLanguages(part(around: other.tokens, in: passage))
    }
  }

  private func part(around range: Range<Int>, in passage: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > passage.lowerBound, !endsPart(before: start) { start -= 1 }
    while end < passage.upperBound, !endsPart(before: end) { end += 1 }
    return start..<end
  }

  private func endsPart(before position: Int) -> Bool {
    reading.gap(before: position).contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }
  }

  private func isOnlyLanguages(_ part: Range<Int>) -> Bool {
    part.allSatisfy { position in
      hits.contains { $0.tokens.contains(position) } || levels.contains { $0.tokens.contains(position) }
        || reading.isWord(position, among: ["or", "and", "either", "preferably", "ideally", "both"])
        || cues.found.contains { $0.cue == .speaks && $0.tokens.contains(position) }
    }
  }

  private static let subjects: [StaticString] = [
    "gcse", "gcses", "degree", "maths", "math", "mathematics", "science", "sciences", "history", "literature", "cuisine", "cuisines",
    "food",
    "kitchen", "kitchens", "cooking", "dishes", "market", "markets", "subjects", "subject", "wine", "wines", "regions", "countries",
    "journalism", "communications", "teach", "teaching", "grade", "sand", "finish", "buff",
  ]

  /// A heading "Language(s)" right before the line, or such a label in it.
  private var isUnderLanguageLabel: Bool {
    if cues.found.contains(where: { $0.cue == .speaks && $0.tokens.lowerBound == reading.passages[index].tokens.lowerBound }) {
      return true
    }
    guard index > 0, reading.passages[index - 1].tokens.count <= 3 else { return false }
    return reading.cues(inPassage: index - 1).has(.speaks)
  }

  /// "German market", "teach English", "apply in English": the language is matter or medium.
  private func isMatter(_ hit: PhraseIndex.Hit) -> Bool {
    cues.found.contains { found in
      guard found.cue == .medium else { return false }
      if found.tokens.lowerBound == hit.tokens.upperBound { return isSpaced(hit.tokens.upperBound) }
      return found.tokens.upperBound <= hit.tokens.lowerBound && hit.tokens.lowerBound - found.tokens.upperBound <= 1
    }
  }

  private func isReachedBefore(_ hit: PhraseIndex.Hit) -> Bool {
    let marks = cues.found.filter { $0.cue == .speaks }.map(\.tokens) + levels.map(\.tokens)
    // Of a list of languages, the first is to be reached.
    var first = hit.tokens.lowerBound
    for other in hits.reversed()
    where other.tokens.upperBound <= first && first - other.tokens.upperBound <= 2
      && !marks.contains(where: { $0.lowerBound >= other.tokens.upperBound && $0.upperBound <= first })
    {
      first = other.tokens.lowerBound
    }
    return marks.contains { mark in
      guard mark.upperBound <= first, first - mark.upperBound <= LanguageDemand.reach else { return false }
      return !(mark.upperBound..<max(mark.upperBound, first)).contains {
        reading.tokens[$0].shape.contains(.afterStop) && $0 > mark.upperBound
      }
    }
  }

  /// The mark behind a list of languages serves all of it.
  private func isReachedBehind(_ hit: PhraseIndex.Hit) -> Bool {
    var last = hit.tokens.upperBound
    for other in hits where other.tokens.lowerBound >= last && other.tokens.lowerBound - last <= 2 { last = other.tokens.upperBound }
    return cues.found.contains { $0.cue == .speaks && $0.tokens.lowerBound == last && isJoined(last) }
      || levels.contains { $0.tokens.lowerBound >= last && $0.tokens.lowerBound - last <= 1 }
      || (hit.tokens.count > 1 && isFollowedByLanguage(hit) && isNecessary)
  }

  private var isNecessary: Bool { !reading.hits(.necessity, inPassage: index).isEmpty }

  /// The row's phrase itself says "language".
  private func isFollowedByLanguage(_ hit: PhraseIndex.Hit) -> Bool { hit.tokens.count > 1 }

  /// Neither a comma nor the end of a sentence stands before the token.
  private func isJoined(_ position: Int) -> Bool {
    !reading.text[Int(reading.tokens[position - 1].end)..<Int(reading.tokens[position].start)].contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
    }
  }

  /// Only a space stands before the token.
  private func isSpaced(_ position: Int) -> Bool {
    reading.text[Int(reading.tokens[position - 1].end)..<Int(reading.tokens[position].start)].allSatisfy {
      $0 == 0x20 || $0 == UInt8(ascii: "-")
    }
  }
}

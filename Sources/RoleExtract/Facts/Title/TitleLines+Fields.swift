import RoleLexicon
import RoleModel

// Titles that a label names, in front matter and in fields.
extension TitleLines {
  func frontMatter(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    let first = passage.tokens.lowerBound
    guard passage.tokens.count > 1, text.isOne(of: ["title", "position", "role"], first), text.gap(first + 1, has: ":") else { return nil }
    return value(first + 1..<passage.tokens.upperBound, index, weight: 98, rule: .frontMatter, needsHead: false)
  }

  /// `Job title: Clerk`; the value may stand in the next block.
  func field(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    for cue in text.cues(inPassage: index) where cue.use == .label {
      let (start, next) = (cue.tokens.lowerBound, cue.tokens.upperBound)
      let isPlain = cue.weight >= 100
      let opens = start == passage.tokens.lowerBound
      if next >= passage.tokens.upperBound {
        guard opens, index + 1 < text.passages.count else { return nil }
        let following = text.passages[index + 1]
        // `Posting Title` over `Clerk in Barn Science`.
        let isOver = isPlain && start + 1 < next && text.content(ofPassage: index + 1).hasHead && following.tokens.count <= 8
        guard passage.isHeading || endsWithColon(passage) || isOver else { return nil }
        guard following.label == nil, following.heading?.isExact != true, following.tokens.count <= TitleGrammar.mostWords,
          !endsWithColon(following)
        else { return nil }
        return value(following.tokens, index + 1, weight: cue.weight - 2, rule: .field, needsHead: !isPlain)
      }
      let isMarked =
        text.gap(next, has: ":") || (opens && (text.gap(before: next).contains(UInt8(ascii: "-")) || text.gap(before: next).contains(0xE2)))
      if opens, isMarked {
        // `Role: Clerk` at the top is as good as `Job title: Clerk`.
        let isTop = textsBefore[min(index, textsBefore.count - 1)] <= 2 && text.gap(next, has: ":") && passage.tokens.count <= 12
        let weight = isTop ? max(cue.weight, 92) : cue.weight
        return value(next..<passage.tokens.upperBound, index, weight: weight, rule: .field, needsHead: !isPlain)
      }
      // `Role Data Analyst Skill SQL`: a table's row without its lines.
      if opens, !isPlain, text.isCapital(next), text.isJoined(next),
        let title = grammar.title(after: next, upTo: passage.tokens.upperBound), title.lowerBound == next,
        title.upperBound < passage.tokens.upperBound, text.isCapital(title.upperBound), title.count > 1
      {
        return TitleCandidate(tokens: title, raw: text.textRange(title), passage: index, weight: 74, rule: .field, isLine: true)
      }
      // In a text of one line: `Reference 12 Job Title Theatre Nurse Salary …`.
      if isPlain, text.isCapital(start), text.isCapital(next), !text.isStop(before: next) || isMarked,
        let title = grammar.title(after: next, upTo: passage.tokens.upperBound), title.lowerBound == next
      {
        let tokens = next..<nextLabel(behind: title, inPassage: index)
        return TitleCandidate(tokens: tokens, raw: text.textRange(tokens), passage: index, weight: 84, rule: .field, isLine: true)
      }
    }
    return nil
  }

  /// In a row of fields without marks, `Job Title Theatre Nurse Wards and Recovery Salary`: the next label in capitals ends the value.
  func nextLabel(behind title: Range<Int>, inPassage index: Int) -> Int {
    let limit = min(text.passages[index].tokens.upperBound, title.upperBound + 5)
    for position in title.upperBound..<limit {
      guard text.isJoined(position), text.isCapital(position) || text.isOne(of: ["and", "&"], position) else { break }
      if text.isOne(of: ["salary", "location", "reference"], position) { return position }
    }
    return title.upperBound
  }

  func value(_ tokens: Range<Int>, _ index: Int, weight: Int, rule: TitleRule, needsHead: Bool) -> TitleCandidate? {
    // A longer value is a paragraph, whose beginning is the title.
    var tokens = tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + TitleLines.longestValue)
    // The next field of the same line ends the value.
    for position in tokens.dropFirst()
    where text.isStop(before: position)
      || (isNextField(position, inPassage: index) && tokens.prefix(position - tokens.lowerBound).contains(where: text.isHead))
    {
      tokens = tokens.lowerBound..<position
      break
    }
    var title = TitleLine(text, grammar).title(in: tokens, needsHead: needsHead)
    if tokens.count > 9, title.map({ !isNamed($0, in: tokens) }) ?? true,
      let phrase = grammar.title(after: tokens.lowerBound, upTo: tokens.upperBound),
      phrase.lowerBound == tokens.lowerBound
    {
      title = phrase
    }
    guard let title, title.count <= (needsHead ? 8 : TitleGrammar.mostWords) else { return nil }
    if title.contains(where: { !text.isCapital($0) && text.isOne(of: ["is", "are", "will", "we", "you", "has", "have"], $0) }) {
      return nil
    }
    if needsHead, title.count == 1, text.isWeak(title.lowerBound) { return nil }
    // `Job role: Responsible for the hens`.
    if title.count > 5, text.isWord(title.lowerBound, "responsible"), !text.isCapital(title.lowerBound + 1) { return nil }
    if title.allSatisfy({ !text.use($0).isDisjoint(with: [.tail, .stop, .place]) && !text.isHead($0) }) { return nil }
    return TitleCandidate(tokens: title, raw: text.textRange(tokens), passage: index, weight: weight, rule: rule, isLine: true)
  }

  /// Capitals up to the end of the value, but for a grade: `Program Lead: Barns & Mills GS14` is a name, however long.
  func isNamed(_ title: Range<Int>, in value: Range<Int>) -> Bool {
    title.upperBound + 1 >= value.upperBound && title.allSatisfy { text.isCapital($0) || text.isOne(of: ["of", "and", "&", "for"], $0) }
  }

  /// In tokens.
  static let longestValue = 40

  /// Whether a further label stands at `position`: `Reports to:`, `Location:`.
  func isNextField(_ position: Int, inPassage index: Int) -> Bool {
    guard text.isCapital(position) else { return false }
    for hit in text.analysis.hits(inPassage: index)
    where hit.table == Lexicon.Kind.headings.rawValue && hit.tokens.lowerBound == position {
      if hit.tokens.upperBound < text.passages[index].tokens.upperBound, text.gap(hit.tokens.upperBound, has: ":") { return true }
    }
    return false
  }
}

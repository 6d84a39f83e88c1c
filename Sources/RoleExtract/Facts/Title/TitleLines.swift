import RoleLexicon
import RoleModel

/// Titles that stand alone: in a labelled field, in front matter, in the page's title, in a heading or the first line.
struct TitleLines {
  let text: IdentityText
  let grammar: TitleGrammar
  /// How many blocks of text stand before each of the first passages, up to `mostBefore`; front matter, page titles and furniture aside.
  private let textsBefore: [Int]

  init(text: IdentityText, grammar: TitleGrammar) {
    self.text = text
    self.grammar = grammar
    var counts = [0]
    counts.reserveCapacity(TitleLines.mostBefore + 1)
    for passage in text.passages.prefix(40) {
      if counts[counts.count - 1] == TitleLines.mostBefore { break }
      let isText = passage.block.style.isDisjoint(with: [.furniture, .frontMatter, .pageTitle]) && !passage.tokens.isEmpty
      counts.append(counts[counts.count - 1] + (isText ? 1 : 0))
    }
    textsBefore = counts
  }

  /// Further down all lines are believed alike.
  private static let mostBefore = 8

  func candidate(inPassage index: Int) -> TitleCandidate? {
    let passage = text.passages[index]
    guard !passage.tokens.isEmpty, !passage.block.style.contains(.furniture) else { return nil }
    if passage.block.style.contains(.frontMatter) { return frontMatter(passage, index) }
    if !text.cues(inPassage: index).isEmpty, let field = field(passage, index) { return field }
    // Only a heading at the top is a title without a word for a worker.
    let mayBeTitle = text.content(ofPassage: index).hasHead || passage.block.style.contains(.heading) && passage.block.level <= 2
    return mayBeTitle ? line(passage, index) : nil
  }

  // MARK: Fields

  private func frontMatter(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    let first = passage.tokens.lowerBound
    guard passage.tokens.count > 1, text.isOne(of: ["title", "position", "role"], first), text.gap(first + 1, has: ":") else { return nil }
    return value(first + 1..<passage.tokens.upperBound, index, weight: 98, rule: .frontMatter, needsHead: false)
  }

  /// `Job title: Clerk`; the value may stand in the next block.
  private func field(_ passage: Passage, _ index: Int) -> TitleCandidate? {
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
        return value(next..<passage.tokens.upperBound, index, weight: isTop ? max(cue.weight, 92) : cue.weight, rule: .field, needsHead: !isPlain)
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
  private func nextLabel(behind title: Range<Int>, inPassage index: Int) -> Int {
    let limit = min(text.passages[index].tokens.upperBound, title.upperBound + 5)
    for position in title.upperBound..<limit {
      guard text.isJoined(position), text.isCapital(position) || text.isOne(of: ["and", "&"], position) else { break }
      if text.isOne(of: ["salary", "location", "reference"], position) { return position }
    }
    return title.upperBound
  }

  private func endsWithColon(_ passage: Passage) -> Bool {
    text.bytes[passage.block.text].last { $0 > 0x20 && $0 != UInt8(ascii: "*") } == UInt8(ascii: ":")
  }

  private func value(_ tokens: Range<Int>, _ index: Int, weight: Int, rule: TitleRule, needsHead: Bool) -> TitleCandidate? {
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
  private func isNamed(_ title: Range<Int>, in value: Range<Int>) -> Bool {
    title.upperBound + 1 >= value.upperBound && title.allSatisfy { text.isCapital($0) || text.isOne(of: ["of", "and", "&", "for"], $0) }
  }

  /// In tokens.
  private static let longestValue = 40

  /// Whether a further label stands at `position`: `Reports to:`, `Location:`.
  private func isNextField(_ position: Int, inPassage index: Int) -> Bool {
    guard text.isCapital(position) else { return false }
    for hit in text.analysis.hits(inPassage: index)
    where hit.table == Lexicon.Kind.headings.rawValue && hit.tokens.lowerBound == position {
      if hit.tokens.upperBound < text.passages[index].tokens.upperBound, text.gap(hit.tokens.upperBound, has: ":") { return true }
    }
    return false
  }

  // MARK: Lines

  private func line(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    let style = passage.block.style
    guard passage.tokens.count <= 18, passage.label == nil, !isSectionHeading(passage) else { return nil }
    let position = textsBefore[min(index, textsBefore.count - 1)]
    let isFirst = position == 0
    guard !passage.isItem || isFirst, isFirst || !followsLabel(index), !isSentence(passage) else { return nil }
    let first = passage.tokens.lowerBound
    if text.use(first).contains(.heading) || text.isOne(of: ["skills", "understanding", "knowledge", "ability"], first),
      passage.tokens.count > 1
    {
      return nil
    }
    let line = TitleLine(text, grammar)
    if style.contains(.pageTitle) {
      // `Rooks Ltd hiring Thatcher in Leeds | Board`.
      for cue in text.cues(inPassage: index) where cue.use == .hires {
        if let title = grammar.title(after: cue.tokens.upperBound, upTo: passage.tokens.upperBound) {
          return TitleCandidate(tokens: title, raw: text.textRange(title), passage: index, weight: 88, rule: .page, isLine: true)
        }
      }
      guard var title = line.title(in: passage.tokens, needsHead: true) else { return nil }
      if let place = title.dropFirst().first(where: { text.isOne(of: ["in", "at"], $0) && text.isHead($0 - 1) }) {
        title = title.lowerBound..<place
      }
      return TitleCandidate(tokens: title, raw: passage.block.text, passage: index, weight: 82, rule: .page, isLine: true)
    }
    let isHeading = style.contains(.heading) || style.contains(.bold)
    let isTop = position <= 3
    guard isTop || isAllowed(index), isTop || passage.isHeading || text.sections[index] == .title || standsAlone(passage) else {
      return nil
    }
    let needsHead = !(isFirst && style.contains(.heading) && passage.block.level <= 2)
    guard let title = line.title(in: passage.tokens, needsHead: needsHead) else { return nil }
    guard title.contains(where: text.isCapital) || isFirst else { return nil }
    if title.count == 1, text.isWeak(title.lowerBound) { return nil }
    // Below the first line a title is written with capitals.
    if !isFirst, title.count > 10 { return nil }
    var (words, capitals) = (0, 0)
    for index in title where !text.isDigits(index) && text.token(index).end - text.token(index).start > 3 {
      words += 1
      if text.isCapital(index) { capitals += 1 }
    }
    if !style.contains(.heading), capitals * 10 < words * (isFirst ? 4 : 7) { return nil }
    if capitals < words, text.isWeak(title.upperBound - 1) { return nil }
    let hasHead = title.contains(where: text.isHead)
    let isEarly = index * 2 < text.passages.count || position < TitleLines.mostBefore
    var weight = isFirst ? 90 : isTop ? 80 : text.sections[index] == .title ? 78 : isEarly ? 66 : 46
    if isHeading { weight += 4 }
    if !hasHead {
      guard passage.heading == nil, passage.tokens.count <= 8, title.contains(where: text.isCapital) else { return nil }
      weight = 62
    }
    return TitleCandidate(
      tokens: title, raw: passage.block.text, passage: index, weight: weight,
      rule: !hasHead ? .bareLine : isFirst ? .firstLine : .line, isLine: true)
  }

  /// A short line in capitals that ends with a strong word for a worker, in the middle of a text: `IT Business Analyst`.
  private func standsAlone(_ passage: Passage) -> Bool {
    guard (2...8).contains(passage.tokens.count), let head = passage.tokens.last(where: text.isHead), !text.isWeak(head),
      !text.use(head).contains(.plural)
    else { return false }
    return passage.tokens.allSatisfy { text.isCapital($0) || text.isDigits($0) || text.isOne(of: ["of", "and", "&", "for"], $0) }
  }

  private func isAllowed(_ index: Int) -> Bool {
    switch text.sections[index] {
    case .application, .legal, .other, .benefits, .compensation, .location, .schedule: false
    default: true
    }
  }

  private func isSectionHeading(_ passage: Passage) -> Bool {
    guard let heading = passage.heading, passage.isHeading else { return false }
    return heading.isExact && !passage.tokens.contains(where: { text.isHead($0) && !text.isWeak($0) })
  }

  private func followsLabel(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text.passages[index - 1]
    // `About the role:` labels nothing.
    if before.heading?.isExact == true, before.tokens.contains(where: { text.isOne(of: ["role", "position"], $0) }) { return false }
    return before.tokens.count <= 5 && endsWithColon(before)
  }

  /// Whether the line is a sentence: it ends like one, addresses somebody, or has a verb.
  private func isSentence(_ passage: Passage) -> Bool {
    guard let last = text.bytes[passage.block.text].last(where: { $0 > 0x20 }) else { return true }
    if last == UInt8(ascii: "."), passage.tokens.count > 4, passage.tokens.count > 8 || passage.tokens.contains(where: isSmall) {
      return true
    }
    if last == UInt8(ascii: "?") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { return true }
    let isMarked = passage.block.style.contains(.heading)
    return passage.tokens.contains {
      // `A BUILDER IS SEEKING A CLERK`.
      if text.isWord($0, "is"), text.isOne(of: ["seeking", "looking", "hiring", "recruiting"], $0 + 1) { return true }
      return (text.isOne(of: .sentences, $0)
        || (!isMarked && text.isOne(of: .prose, $0)))
        && !(text.token($0).shape.contains(.allCapitals) && text.isOne(of: ["is", "us"], $0))
        && !(text.isWord($0, "i") && $0 > passage.tokens.lowerBound)
    }
  }

  private func isSmall(_ index: Int) -> Bool {
    !text.isCapital(index) && !text.isDigits(index) && !text.isOne(of: ["of", "and", "&", "for"], index)
  }

  /// Words of sentences that a heading with a title may have.
  static let proseWords: [StaticString] = ["experience", "degree", "years", "knowledge", "questions"]

  /// Words that no title has, and that most sentences have.
  static let sentenceWords: [StaticString] = [
    "is", "are", "will", "we", "you", "your", "our", "us", "youll", "should", "must", "can", "has", "have", "was", "were", "that", "who",
    "be", "reports", "what", "why",
    "how", "join", "about", "this", "i", "my", "if", "when", "where", "but", "welcome", "their", "they", "its", "let", "reporting",
    "working",
  ]
}

import RoleLexicon
import RoleModel

/// Titles that stand alone: in a labelled field, in front matter, in the page's title, in a heading or the first line.
struct TitleLines {
  let text: IdentityText
  let grammar: TitleGrammar
  /// How many blocks of text stand before each of the first passages, up to `mostBefore`; front matter, page titles and furniture aside.
  let textsBefore: [Int]

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

  func endsWithColon(_ passage: Passage) -> Bool {
    text.bytes[passage.block.text].last { $0 > 0x20 && $0 != UInt8(ascii: "*") } == UInt8(ascii: ":")
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
      if text.isWord($0, "is"), $0 + 1 < passage.tokens.upperBound, text.isOne(of: ["seeking", "looking", "hiring", "recruiting"], $0 + 1) {
        return true
      }
      return
        (text.isOne(of: .sentences, $0)
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

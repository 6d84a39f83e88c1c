import RoleLexicon
import RoleModel

// The title as the subject of a sentence.
extension TitleSentences {
  /// `The Clerk is responsible for…`, `Our Clerks greet…`, `This Clerk role…`: the sentence's subject.
  func subject(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    let end = passage.tokens.upperBound
    switch text.sections[index] {
    case .benefits, .legal, .compensation, .application: return nil
    default: break
    }
    let isCompany = text.sections[index] == .company
    var start = passage.tokens.lowerBound
    var sentences = 0
    while start < end, sentences < 6 {
      guard let head = (start..<end).first(where: text.isHead) else { return nil }
      let isNear = head - start <= TitleGrammar.widestWindow
      if let title = (isNear ? subject(from: start, end) : nil) ?? reporting(from: start, end),
        !isCompany || isDuty(title.upperBound, end)
      {
        let isDefinite = title.lowerBound > start
        let isVague = isVague(title)
        let weight = (isDefinite ? 58 : 44) + (text.isCapital(title.lowerBound) ? 2 : 0) - min(4, sentences) - (isVague ? 20 : 0)
        return TitleCandidate(
          tokens: title, raw: text.textRange(title), passage: index, weight: weight, rule: .subject, isLine: false)
      }
      start += 1
      while start < end, !text.isStop(before: start) { start += 1 }
      sentences += 1
    }
    return nil
  }

  private func subject(from start: Int, _ end: Int) -> Range<Int>? {
    let isDefinite = text.isOne(of: .articles, start)
    let first = isDefinite ? start + 1 : start
    guard first < end, let title = grammar.title(after: first, upTo: end), title.lowerBound == first else { return nil }
    guard !title.dropFirst().contains(where: { text.gap($0, has: ":") }) else { return nil }
    let next = title.upperBound
    guard next < end else { return nil }
    if isDefinite, text.isCapital(title.lowerBound), grammar.isDash(next), let field = dashedField(from: next, end) {
      return title.lowerBound..<field
    }
    // Without an article only several capitalized words, or a plural, are a title and not a name or a person.
    if !isDefinite {
      guard text.isCapital(title.upperBound - 1), title.count >= 2 else { return nil }
      // `HR Manager supporting our mills.`
      if text.isWord(next, "supporting"), text.isCapital(first), title.upperBound == next { return title }
    }
    if text.isOne(
      of: [
        "role", "position", "job", "opportunity", "will", "is", "are", "works", "must", "should", "has", "shall", "would", "may", "can",
      ], next)
    {
      // `The Head of Barns is Ann Rook`: who it is, not who is sought.
      let isNamed = text.isWord(next, "is") && next + 2 < end && text.isCapital(next + 1) && text.isCapital(next + 2)
      return isVerbOfRole(next) && !isNamed ? title : nil
    }
    // A comma or an abbreviation in parentheses, then the verb; or the verb at once: `manages`, `enable`.
    let use = text.use(next)
    // `The Senior Clerk, reporting to the Head of Barns, counts…`
    if isDefinite, text.isCapital(title.lowerBound), title.count > 1, text.gap(next, has: ","),
      text.isOne(of: ["reporting", "under", "working", "who", "as"], next)
    {
      return title
    }
    // `The Clerk for Rooks Ltd is…`
    if isDefinite, text.isCapital(title.lowerBound), title.count > 1, text.isOne(of: ["for", "at", "in", "on", "within"], next),
      text.isWord(start, "the") || text.isWord(next, "at")
    {
      return title
    }
    if text.isCapital(next) || text.isDigits(next) { return text.gap(next, has: "(") ? title : nil }
    let bytes = text.bytes[text.token(next).range]
    let isVerb = isDefinite ? bytes.last == UInt8(ascii: "s") : text.use(title.upperBound - 1).contains(.plural)
    // `The Clerk leads the hens`.
    let isLeading = isDefinite && next + 1 < end && text.isOne(of: ["the", "a", "an", "our", "all"], next + 1)
    return isVerb && (isLeading || !use.contains(.head))
      && !text.isOne(of: ["s", "as", "of", "in", "and", "or", "for", "to", "with"], next) ? title : nil
  }

  /// The end of the field of work in `The Head of Barns - Northern Mills will …`.
  private func dashedField(from start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, index - start < 4, index == start || text.isJoined(index),
      text.isCapital(index) || text.isOne(of: ["and", "&"], index)
    {
      index += 1
    }
    guard index > start, index < end, text.isJoined(index), text.isOne(of: ["will", "is", "leads", "drives", "has", "must"], index) else {
      return nil
    }
    return index
  }

  static let articles: [StaticString] = ["the", "our", "this", "a", "an"]
  /// Words that open a sentence before its subject.
  static let openers: [StaticString] = ["reporting", "under", "working", "as", "based"]

  /// `Reporting to the Head of Barns, the Clerk counts…`
  private func reporting(from start: Int, _ end: Int) -> Range<Int>? {
    guard text.isOne(of: .titleOpeners, start) else { return nil }
    var index = start + 1
    while index + 1 < end, index - start < 24, !text.isStop(before: index) {
      if text.gap(index, has: ","), text.isOne(of: ["the", "our", "this"], index), let title = subject(from: index, end) {
        return title
      }
      index += 1
    }
    return nil
  }

  /// In a passage about the employer only what somebody `will` do, or is responsible for, names the role.
  private func isDuty(_ next: Int, _ end: Int) -> Bool {
    guard next < end else { return false }
    return text.isOne(of: ["will", "role", "position"], next)
      || (text.isWord(next, "is") && next + 1 < end && text.isOne(of: ["responsible", "accountable"], next + 1))
  }

  private func isVerbOfRole(_ index: Int) -> Bool { !text.isOne(of: ["can"], index) }
}

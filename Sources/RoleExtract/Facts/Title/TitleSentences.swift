import RoleLexicon
import RoleModel

/// Titles in sentences: `is looking for a …`, `as a …, you will`, `the … is responsible for`, `… required`.
struct TitleSentences {
  let text: IdentityText
  let grammar: TitleGrammar

  func candidates(inPassage index: Int) -> [TitleCandidate] {
    let passage = text.passages[index]
    let content = text.content(ofPassage: index)
    guard passage.tokens.count >= 2, !passage.block.style.contains(.furniture) else { return [] }
    var found = content.hasHead ? named(passage, index) : []
    if content.signs.contains(.bracket), let gendered = gendered(passage, index) { found.append(gendered) }
    return found
  }

  /// The titles that end with a word for a worker.
  private func named(_ passage: Passage, _ index: Int) -> [TitleCandidate] {
    let end = passage.tokens.upperBound
    var found: [TitleCandidate] = []
    func add(_ tokens: Range<Int>, from start: Int, _ weight: Int, _ rule: TitleRule) {
      let isNamed = rule == .hires && tokens.count == 2 && tokens.allSatisfy(text.isCapital)
      let weight = weight - (isVague(tokens) ? isNamed ? 10 : 30 : 0)
      found.append(
        TitleCandidate(
          tokens: tokens, raw: text.textRange(min(start, tokens.lowerBound)..<tokens.upperBound), passage: index, weight: weight,
          rule: rule,
          isLine: false))
    }
    let isDemand = text.sections[index] == .requirements || text.sections[index] == .preferred
    for cue in text.cues(inPassage: index) {
      let next = cue.tokens.upperBound
      guard next < end || cue.use == .wanted else { continue }
      switch cue.use {
      case .hires:
        // A person in the requirements "seeks" nothing.
        guard !isDemand || cue.tokens.count > 1, text.sections[index] != .legal, !text.isStop(before: next) else { continue }
        guard !text.isOne(of: TitleSentences.afterHiring, next), !isDenied(cue.tokens.lowerBound, passage),
          !text.isWord(next - 1, "find") || isPartnered(before: next, passage),
          let title = titleAfterArticle(next, end)
        else { continue }
        let isPlural = text.use(title.upperBound - 1).contains(.plural)
        add(title, from: next, cue.weight - (isPlural ? 4 : 0) - loss(title, 2), .hires)
      case .opens:
        guard !isDemand || addresses(cue, passage, end), !text.isStop(before: next), let title = titleAfterArticle(next, end),
          !text.isWord(next - 1, "as") || !isStanding(cue.tokens.lowerBound, passage)
        else { continue }
        add(title, from: next, cue.weight - loss(title, 8), .opens)
      case .as:
        let isJoined = joins(before: cue.tokens.lowerBound, passage)
        let opens = isJoined || isOpening(cue.tokens.lowerBound, in: passage) || cue.tokens.count > 2
        guard opens, !isDemand, let title = grammar.title(after: next, upTo: end), isJoined || isAddressed(title.upperBound, end) else {
          continue
        }
        add(title, from: next, cue.weight - loss(title, 4), .as)
      case .duties:
        let isSentence = cue.tokens.lowerBound - passage.tokens.lowerBound <= 2 && text.isOne(of: ["a", "an", "the", "our"], next)
        guard passage.isHeading || passage.tokens.count <= 12 || isSentence, let title = grammar.title(after: next, upTo: end),
          text.isCapital(title.lowerBound)
        else { continue }
        add(title, from: next, cue.weight, .duties)
      case .wanted:
        guard cue.tokens.lowerBound > passage.tokens.lowerBound, let title = wanted(before: cue.tokens.lowerBound, passage) else {
          continue
        }
        add(title, from: title.lowerBound, cue.weight - (index == 0 ? 0 : 12), .wanted)
      case .does where text.isOne(of: ["role", "position"], cue.tokens.lowerBound):
        guard !isDemand, let title = named(before: cue.tokens.lowerBound, passage) else { continue }
        add(title, from: title.lowerBound, 54, .named)
      default: break
      }
    }
    if let title = announced(passage, index) { add(title, from: title.lowerBound, 62, .hires) }
    if let subject = subject(passage, index) { found.append(subject) }
    if index == 0 || index == 1 && opensUnderHeading(passage), let opening = opening(passage, index) { found.append(opening) }
    return found
  }

  /// What `hiring` and `recruiting` say of another noun: `the hiring process`.
  private static let afterHiring: WordSet = [
    "manager", "managers", "team", "teams", "process", "processes", "approval", "approvals", "decision", "decisions", "practices",
    "event", "events", "company", "partner", "partners", "and", "&", "strategy", "strategies",
  ]

  /// `Not looking for a clerk`.
  private func isDenied(_ cue: Int, _ passage: Passage) -> Bool {
    cue > passage.tokens.lowerBound && text.isOne(of: ["not", "arent", "never"], cue - 1)
  }

  /// `has partnered with a builder to help find a clerk`; a tool that helps to find clerks seeks none.
  private func isPartnered(before end: Int, _ passage: Passage) -> Bool {
    var index = end - 1
    while index >= passage.tokens.lowerBound, end - index < 18 {
      if text.isOne(of: ["partnered", "partnering", "partners", "engaged", "retained"], index) { return true }
      if text.isStop(before: index) { return false }
      index -= 1
    }
    return false
  }

  /// A sentence begins here, or a word was glued to the one before it: `ResponsibilitiesAs our Clerk`.
  private func isOpening(_ index: Int, in passage: Passage) -> Bool {
    text.beginsSentence(index, in: passage) || text.isCapital(index) && text.gap(before: index).isEmpty || followsHeading(index)
  }

  /// `Role description: As a Clerk, you`.
  private func followsHeading(_ index: Int) -> Bool {
    text.gap(index, has: ":") && text.isCapital(index) && text.use(index - 1).contains(.heading)
  }

  /// `Rooks’s position as the leading provider`: the employer's own.
  private func isStanding(_ cue: Int, _ passage: Passage) -> Bool {
    cue > passage.tokens.lowerBound && text.isWord(cue, "position")
      && (text.endsPossessive(cue - 1) || text.isOne(of: ["its", "their", "our"], cue - 1))
  }

  /// `You are a Barn Clerk who …`, among what is asked for: a title only in capitals.
  private func addresses(_ cue: IdentityText.Cue, _ passage: Passage, _ end: Int) -> Bool {
    guard cue.tokens.lowerBound == passage.tokens.lowerBound, cue.tokens.count > 1,
      text.isOne(of: ["you", "youre"], cue.tokens.lowerBound),
      let title = titleAfterArticle(cue.tokens.upperBound, end)
    else { return false }
    return title.count > 1 && title.allSatisfy(text.hasCapital) && !isVague(title)
  }

  /// `Come join Rooks as a Clerk`.
  private func joins(before cue: Int, _ passage: Passage) -> Bool {
    for index in stride(from: cue - 1, through: max(passage.tokens.lowerBound, cue - 6), by: -1) {
      if text.isOne(of: TitleSentences.joining, index) { return true }
      // `Join our small, merry crew as a clerk`.
      if text.isStop(before: index) || !text.isJoined(index + 1) && !text.gap(before: index + 1).elementsEqual(", ".utf8) { return false }
    }
    return false
  }

  private static let joining: WordSet = ["join", "joining"]

  /// `trusted partner`, `thought leader`; three capitalized words are a title whatever the last one is.
  func isVague(_ title: Range<Int>) -> Bool {
    text.use(title.upperBound - 1).contains(.vague) && (title.count <= 2 || !title.allSatisfy(text.isCapital))
  }

  /// How much less a title in small letters is believed; one of a single small word may be any noun (`as a driver of change`).
  private func loss(_ title: Range<Int>, _ small: Int) -> Int {
    text.isCapital(title.lowerBound) || text.isCapital(title.upperBound - 1) ? 0 : title.count == 1 ? small + 14 : small
  }

  /// After `is looking for`, with the words between: `is looking for ⟦an experienced⟧ Clerk`, `seeks candidates for the position of Clerk`.
  private func titleAfterArticle(_ cue: Int, _ end: Int) -> Range<Int>? {
    let start = behindClient(cue, end)
    guard let title = grammar.title(after: start, upTo: end) else { return nil }
    // What is sought stands soon after: an article, a number, or a few words of praise.
    guard title.lowerBound - start <= 9 else { return nil }
    var isInside = false
    for index in start..<title.lowerBound where !text.isStop(before: index) {
      // `a ⟦(mid to senior level)⟧ clerk`.
      if text.token(index).signs.contains(.bracket) { isInside = text.gap(index, has: "(") }
      if !isInside, grammar.isStop(index, from: start) { return nil }
    }
    return title
  }

  /// `recruiting ⟦on behalf of a builder for⟧ a Clerk`, `seeking ⟦on behalf of our client⟧ a Clerk`: where the one sought stands.
  private func behindClient(_ start: Int, _ end: Int) -> Int {
    guard start + 4 < end, text.isWord(start, "on"), text.isWord(start + 1, "behalf") else { return start }
    for index in (start + 3)..<min(end, start + 14) {
      if text.isStop(before: index) { break }
      if text.isWord(index, "for") { return index + 1 }
      if text.isOne(of: ["a", "an"], index), text.isOne(of: ["client", "clients"], index - 1) { return index }
    }
    return start
  }

  /// `As a Clerk, you will…`, `As our Clerk at Rooks Ltd, you…`: the reader is addressed, not something compared.
  private func isAddressed(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    for index in start..<min(end, start + 14) {
      if text.isStop(before: index), index > start { return false }
      if text.isOne(of: ["you", "your"], index) { return true }
      if text.isOne(of: ["we", "our"], index), text.gap(index, has: ",") { return false }
      let range = text.token(index).range
      if range.count >= 5, text.bytes[range].prefix(3).elementsEqual("you".utf8) { return true }
    }
    return false
  }

  /// `for the Senior Clerk position`: capitalized words after an article, and `role` or `position` after them.
  private func named(before end: Int, _ passage: Passage) -> Range<Int>? {
    var start = end
    while start > passage.tokens.lowerBound, end - start < 8, text.isJoined(start) || start < end && text.gap(start, has: "/"),
      text.isCapital(start - 1) || text.isOne(of: ["of", "and", "&"], start - 1)
    { start -= 1 }
    // `an exciting Clerk role`.
    var opener = start - 1
    while opener > passage.tokens.lowerBound, start - opener < 4, !text.isOne(of: .articles, opener), text.use(opener).contains(.quality),
      text.isJoined(opener + 1)
    { opener -= 1 }
    guard start < end, opener >= passage.tokens.lowerBound, text.isOne(of: .articles, opener), text.isHead(end - 1) else { return nil }
    guard let title = grammar.title(after: start, upTo: end), title.upperBound == end else { return nil }
    // `the Clerk position`, as the reader knows it.
    return title.count > 1 || opener == start - 1 && text.isWord(opener, "the") && text.isWord(end, "position") ? title : nil
  }
}

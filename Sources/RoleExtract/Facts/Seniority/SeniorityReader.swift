import RoleLexicon
import RoleModel

/// How senior the role is: by its title, else by a sentence or a field that says so.
///
/// Manager, director and the like count where they are the role's own word: an account manager manages accounts, a staff nurse is no
/// staff engineer, and an executive assistant is no executive. What isn't said is not guessed from years of experience.
enum SeniorityReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    if let title = role.title {
      if let level = level(ofTitle: title.text, reading) {
        role.seniority = Stated(level, Grounds(title.grounds.evidence, .stated))
        return
      }
    } else if let found = headerLevel(reading) {
      role.seniority = found
      return
    }
    role.seniority = statedLevel(reading) ?? supervision(reading, role.title)
  }

  // MARK: The title

  private static func level(ofTitle title: String, _ reading: Reading) -> Seniority? {
    let lexicon = reading.analysis.lexicon
    var tokens: [Token] = []
    var tokenizer = Tokenizer()
    let bytes = Array(title.utf8)
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, 0..<bytes.count, lexicon.vocabulary, into: &tokens) }
    var words: [SeniorityWord] = []
    var hits: [PhraseIndex.Hit] = []
    tokens.withUnsafeBufferPointer { lexicon.index.find(in: 0..<tokens.count, of: $0, into: &hits) }
    var last = 0..<0
    // The longest phrase at each place, none inside another.
    for hit in hits where hit.table == Lexicon.Kind.seniority.rawValue {
      let isLonger = hit.tokens.lowerBound == last.lowerBound && !last.isEmpty
      guard isLonger || hit.tokens.lowerBound >= last.upperBound else { continue }
      if isLonger { words.removeLast() }
      words.append(lexicon.seniorities.rows[hit.row])
      last = hit.tokens
    }
    return tokens.withUnsafeBufferPointer { tokens in
      bytes.withUnsafeBufferPointer { StaffRank(tokens: tokens, text: $0).add(in: tokens.indices, to: &words) }
      return highest(words)
    }
  }

  /// Of several words the one that settles the level: a trainee manager is a trainee, a senior manager a manager.
  private static func highest(_ words: [SeniorityWord]) -> Seniority? {
    for word in [SeniorityWord.intern, .entry, .executive, .director, .manager, .lead, .senior, .mid] where words.contains(word) {
      return Seniority(rawValue: word.rawValue)
    }
    return nil
  }

  /// The level in the first lines of the posting's header, where no title was read.
  private static func headerLevel(_ reading: Reading) -> Stated<Seniority>? {
    let rows = reading.analysis.lexicon.seniorities.rows
    var lines = 0
    for (index, passage) in reading.passages.enumerated() where reading.sections[index] == .title && (1...14).contains(passage.tokens.count)
    {
      let hits = reading.hits(.seniority, inPassage: index)
      var words = hits.map { rows[$0.row] }
      StaffRank(tokens: reading.tokens, text: reading.text).add(in: passage.tokens, to: &words)
      // `Reports to: Senior Director` speaks of somebody else.
      let isOther = words.first == SeniorityWord.none && hits[0].tokens.lowerBound == passage.tokens.lowerBound && hits.count > 1
      if !isOther, let level = highest(words) {
        return Stated(level, Grounds(reading.evidence(passage.block.text, "seniority.title")))
      }
      lines += 1
      if lines >= 2 { return nil }
    }
    return nil
  }

  // MARK: Statements

  private static func statedLevel(_ reading: Reading) -> Stated<Seniority>? {
    let rows = reading.analysis.lexicon.seniorities.rows
    for index in reading.passages.indices where reading.has(.seniority, inPassage: index) && speaksOfTheRole(reading.sections[index]) {
      let hits = reading.hits(.seniority, inPassage: index)
      let passage = DemandPassage(reading, index)
      for (number, hit) in hits.enumerated() {
        let word = rows[hit.row]
        guard word != .none else { continue }
        if isFieldValue(hit.tokens, passage), let level = Seniority(rawValue: word.rawValue) {
          return Stated(level, Grounds(reading.evidence(reading.textRange(hit.tokens), "seniority.field")))
        }
        guard let phrase = titlePhrase(around: hit.tokens, passage) else { continue }
        let words = hits[number...].prefix { phrase.contains($0.tokens.lowerBound) }.map { rows[$0.row] }
        if let level = highest(words) { return Stated(level, Grounds(reading.evidence(reading.textRange(phrase), "seniority.statement"))) }
      }
    }
    return nil
  }

  private static func speaksOfTheRole(_ section: SectionKind) -> Bool {
    switch section {
    case .title, .summary, .responsibilities, .requirements, .other, .company, .schedule: true
    default: false
    }
  }

  /// `Level: Senior`, `Seniority level - Entry level`.
  private static func isFieldValue(_ hit: Range<Int>, _ passage: DemandPassage) -> Bool {
    guard hit.lowerBound > passage.tokens.lowerBound, passage.isAny(hit.lowerBound - 1, ["level", "seniority"]) else { return false }
    return passage.gap(before: hit.lowerBound).contains(UInt8(ascii: ":"))
      || passage.gap(before: hit.lowerBound).contains(UInt8(ascii: "-"))
  }

  /// The role's name in `As a Senior Buyer, you …`, `We are looking for a Junior Cook`, `hiring at senior level`; nil elsewhere.
  private static func titlePhrase(around hit: Range<Int>, _ passage: DemandPassage) -> Range<Int>? {
    if passage.isWord(hit.upperBound, "level"), passage.isWord(hit.lowerBound - 1, "at") { return hit }
    var start = hit.lowerBound
    // Back over the capitalized words before it (`a Regional Sales Manager`) to the article.
    while start > passage.tokens.lowerBound, hit.lowerBound - start < 4, passage.reading.tokens[start - 1].shape.contains(.capitalized),
      passage.gap(before: start).elementsEqual([0x20]), !passage.isAny(start - 1, ["a", "an", "as", "the", "our", "your", "this"])
    {
      start -= 1
    }
    if let subject = subject(from: start, hit, passage) { return subject }
    // `We hire Jr. Bakers`.
    if start == hit.lowerBound, passage.reading.tokens[start].shape.contains(.capitalized), isSought(before: start, passage) {
      var end = hit.upperBound
      while end < passage.tokens.upperBound, end - start < 6, passage.reading.tokens[end].shape.contains(.capitalized),
        passage.reading.isJoined(end, by: ".")
      {
        end += 1
      }
      if end > hit.upperBound, passage.reading.namesWorker(end - 1) { return start..<end }
    }
    // `A senior buying role in our mill`.
    if start == hit.lowerBound, start - 1 == passage.tokens.lowerBound, passage.isAny(start - 1, ["a", "an"]),
      isBeforeRole(hit.upperBound, passage)
    {
      return hit
    }
    guard passage.isAny(start - 1, ["a", "an", "our", "next", "experienced", "founding", "talented"]) else { return nil }
    var lead = start - 2
    if passage.isAny(start - 1, ["experienced", "founding", "next", "talented"]) { lead -= 1 }
    if passage.isAny(lead, ["s", "a", "our", "an"]) { lead -= 1 }
    guard
      passage.isAny(
        lead,
        ["as", "seeking", "hiring", "recruiting", "for", "recruit", "hire", "as", "appoint", "seeks", "is", "are", "need", "needs", "you"])
    else { return nil }
    // `Experience as a senior clerk`, `served as a Principal`, `act as a lead`: another time, or a part of the work.
    if passage.isWord(lead, "as"), passage.isAny(lead - 1, ["experience", "background", "served", "worked", "function", "act", "acting"]) {
      return nil
    }
    let isPlainWord = !passage.reading.tokens[hit.lowerBound].shape.contains(.capitalized)
    if isPlainWord, start != hit.lowerBound { return nil }
    // A level in small letters must stand before a role's noun: `an entry-level position`.
    var end = hit.upperBound
    while end < passage.tokens.upperBound, end - start < 9, passage.reading.tokens[end].shape.contains(.capitalized),
      passage.gap(before: end).allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x2F })
    {
      end += 1
    }
    // `This is a senior, deeply technical role`.
    if isPlainWord, end == hit.upperBound, passage.isAny(lead, ["is"]),
      passage.isAny(lead - 1, ["this", "it", "role", "position", "job"]), isBeforeRole(end, passage)
    {
      return hit
    }
    if isPlainWord, end == hit.upperBound, !passage.isAny(end, ["position", "role", "opportunity", "job", "level"]) {
      let isNoun = passage.isAny(end + 1, ["position", "role", "opportunity", "to", "who", "with"])
      if !isNoun { return nil }
    }
    if passage.isAny(lead, ["is", "are", "you"]), !passage.isAny(end, ["position", "role", "opportunity", "job"]),
      !passage.isAny(end + 1, ["position", "role", "opportunity"]), !isLevelOfRole(from: end, passage)
    {
      return nil
    }
    return start..<end
  }
}

extension SeniorityReader {
  /// `The Senior Buyer will …` at a sentence's start.
  private static func subject(from start: Int, _ hit: Range<Int>, _ passage: DemandPassage) -> Range<Int>? {
    guard passage.section == .summary || passage.section == .responsibilities, passage.isWord(start - 1, "the") else { return nil }
    guard start - 1 == passage.tokens.lowerBound || passage.reading.tokens[start - 1].shape.contains(.afterStop) else { return nil }
    var end = hit.upperBound
    while end < passage.tokens.upperBound, end - start < 9, passage.reading.tokens[end].shape.contains(.capitalized) { end += 1 }
    guard passage.isAny(end, ["will", "is", "serves", "plays", "leads", "works", "has", "reports", "must", "should"]) else { return nil }
    // `The Principal Group is seeking …`: the employer.
    if passage.isAny(end + 1, ["seeking", "looking", "hiring", "recruiting", "searching", "currently"]) { return nil }
    return start..<end
  }

  /// By the employer, and not as a part of the work: `You help us by recruiting Senior Bakers`.
  private static func isSought(before start: Int, _ passage: DemandPassage) -> Bool {
    guard passage.section != .responsibilities, passage.section != .requirements, passage.section != .preferred else { return false }
    return passage.isAny(start - 1, ["hire", "hiring", "recruiting", "seeking"])
      || passage.isWord(start - 1, "for") && passage.isWord(start - 2, "looking")
  }

  /// `a senior level ⟦hen and straw clerk position⟧`.
  private static func isLevelOfRole(from start: Int, _ passage: DemandPassage) -> Bool {
    passage.isWord(start, "level") && isBeforeRole(start + 1, passage)
  }

  private static func isBeforeRole(_ start: Int, _ passage: DemandPassage) -> Bool {
    var index = start
    while index < passage.tokens.upperBound, index - start < 7, passage.reading.isJoined(index, by: ",-") {
      if passage.isAny(index, ["position", "role", "job"]) { return true }
      if passage.isAny(index, ["to", "who", "with", "that", "in", "of", "for", "at"]) { return false }
      index += 1
    }
    return false
  }

  static func summary(of role: Role) -> [String] { role.seniority.map { [$0.value.rawValue] } ?? [] }

  static func evidence(of role: Role) -> [Evidence] { role.seniority?.grounds.evidence ?? [] }
}

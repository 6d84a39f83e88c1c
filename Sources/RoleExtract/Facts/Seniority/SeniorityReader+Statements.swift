import RoleLexicon
import RoleModel

// The level in a sentence that names the role.
extension SeniorityReader {
  /// The role's name in `As a Senior Buyer, you …`, `We are looking for a Junior Cook`, `hiring at senior level`; nil elsewhere.
  static func titlePhrase(around hit: Range<Int>, _ passage: DemandPassage) -> Range<Int>? {
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

  /// `The Senior Buyer will …` at a sentence's start.
  static func subject(from start: Int, _ hit: Range<Int>, _ passage: DemandPassage) -> Range<Int>? {
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
  static func isSought(before start: Int, _ passage: DemandPassage) -> Bool {
    guard passage.section != .responsibilities, passage.section != .requirements, passage.section != .preferred else { return false }
    return passage.isAny(start - 1, ["hire", "hiring", "recruiting", "seeking"])
      || passage.isWord(start - 1, "for") && passage.isWord(start - 2, "looking")
  }

  /// `a senior level ⟦hen and straw clerk position⟧`.
  static func isLevelOfRole(from start: Int, _ passage: DemandPassage) -> Bool {
    passage.isWord(start, "level") && isBeforeRole(start + 1, passage)
  }

  static func isBeforeRole(_ start: Int, _ passage: DemandPassage) -> Bool {
    var index = start
    while index < passage.tokens.upperBound, index - start < 7, passage.reading.isJoined(index, by: ",-") {
      if passage.isAny(index, ["position", "role", "job"]) { return true }
      if passage.isAny(index, ["to", "who", "with", "that", "in", "of", "for", "at"]) { return false }
      index += 1
    }
    return false
  }
}

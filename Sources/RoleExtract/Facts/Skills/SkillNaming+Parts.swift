import RoleLexicon

/// Words that the table knows and that are part of another name here, or say where one works.
extension SkillNaming {
  /// Drops single words that stand right beside another name: "⟦Power BI⟧ scripting", "⟦process improvement⟧ consulting", "security
  /// ⟦platform engineering⟧". A tool stays, and what is done with it ("⟦debugging⟧ SQL"); of single words alone the first stays.
  static func dropParts(_ hits: inout [PhraseIndex.Hit], _ reading: Reading) {
    let table = reading.analysis.lexicon.skills
    func isTool(_ index: Int) -> Bool { table.isNamed(hits[index].row) }
    func isWhole(_ index: Int) -> Bool { hits[index].tokens.count > 1 || isTool(index) }
    func isNext(_ index: Int) -> Bool {
      let start = hits[index].tokens.lowerBound
      return start == hits[index - 1].tokens.upperBound && reading.tokens[start].signs == .space
    }
    var isKept = [Bool](repeating: true, count: hits.count)
    for index in hits.indices where !isWhole(index) {
      let follows = index > 0 && isNext(index)
      let leads = index + 1 < hits.count && isNext(index + 1) && isWhole(index + 1) && !isTool(index + 1)
      isKept[index] = !follows && !leads
    }
    var kept = 0
    for index in hits.indices where isKept[index] {
      hits[kept] = hits[index]
      kept += 1
    }
    hits.removeSubrange(kept...)
  }

  /// Whether the word says where one works, and not what one can: "insurance ⟦industry⟧".
  static func isSector(_ token: Int, _ reading: Reading) -> Bool {
    reading.isWord(token, among: ["industry", "industries", "sector", "sectors", "setting", "settings"])
  }

  /// Whether the phrase stands in a list beside a name that counts by itself, and so is a name as well: "DNS, ⟦firewalls⟧".
  static func isListed(_ phrase: SkillPhrase, _ elements: [SkillElement], _ table: SkillTable, _ reading: Reading) -> Bool {
    func isName(_ index: Int) -> Bool {
      guard elements.indices.contains(index), let hit = elements[index].skill else { return false }
      switch table.gate(hit.row, hit.phrase) {
      case .safe: return true
      case .cased: return reading.tokens[hit.tokens.lowerBound].shape.contains(.capitalized)
      case .contextual, .cued: return false
      }
    }
    let (first, next) = (phrase.elements.lowerBound, phrase.elements.upperBound)
    if elements[first].gap == .list, isName(first - 1) { return true }
    if first > 1, elements[first].gap == .none, elements[first - 1].isJoin, isName(first - 2) { return true }
    guard next < elements.count else { return false }
    if elements[next].gap == .list, isName(next) { return true }
    return elements[next].isJoin && next + 1 < elements.count && elements[next + 1].gap == .none && isName(next + 1)
  }

  /// Whether the tokens are one word in small letters that only says what is done with what follows: "⟦layout⟧ of circuits".
  static func isHeadOfObject(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard range.count == 1, range.upperBound < reading.tokens.count, !reading.tokens[range.lowerBound].shape.contains(.capitalized) else {
      return false
    }
    return reading.isJoined(range.upperBound) && reading.isWord(range.upperBound, "of")
  }
}

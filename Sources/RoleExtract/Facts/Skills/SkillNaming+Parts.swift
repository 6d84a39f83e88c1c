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
}

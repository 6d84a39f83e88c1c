import RoleLexicon

extension SkillPhrase {
  /// Marks what stands before "teams" or "engineers", and the lists that end there: "with privacy, legal and platform teams"; and so what
  /// stands before "industries".
  static func markColleagues(among phrases: inout [SkillPhrase], _ elements: [SkillElement], _ reading: Reading) {
    var begin = elements.count
    for index in phrases.indices.reversed() {
      let own = phrases[index].elements
      let last = elements[own.upperBound - 1]
      let word = last.tokens.upperBound - 1
      if own.count > 1, last.skill == nil, isGroup(word, reading) {
        phrases[index].isOfColleagues = true
        begin = reading.isWord(word, among: ["team", "groups", "sector"]) ? elements.count : own.lowerBound
      } else if begin < elements.count {
        let isListed = [.none, .list].contains(elements[begin].gap) && elements[own.upperBound..<begin].allSatisfy { $0.isJoin }
        phrases[index].isOfColleagues = isListed
        begin = isListed ? own.lowerBound : elements.count
      }
    }
    markMembers(among: &phrases, elements, reading)
  }

  /// Marks whom the colleagues are said to be, and which sectors: "teams, ⟦including product management and data science⟧", "teams (⟦design,
  /// QA⟧)", "industries such as ⟦banking⟧".
  private static func markMembers(among phrases: inout [SkillPhrase], _ elements: [SkillElement], _ reading: Reading) {
    var isListed = false
    for index in phrases.indices.dropLast() {
      let (end, begin) = (phrases[index].elements.upperBound, phrases[index + 1].elements.lowerBound)
      if isListed {
        isListed = [.none, .list].contains(elements[begin].gap) && elements[end..<begin].allSatisfy { $0.isJoin }
      } else if begin == end ? elements[begin].gap == .open : begin == end + 1 && elements[end].word == .instance {
        let word = elements[end - 1].tokens.upperBound - 1
        isListed = isGroup(word, reading)
      }
      if isListed { phrases[index + 1].isOfColleagues = true }
    }
  }

  private static func isGroup(_ word: Int, _ reading: Reading) -> Bool {
    reading.isWord(word, among: colleagues) || reading.isWord(word, among: sectors)
  }

  private static let sectors: WordSet = ["industries", "sectors", "verticals", "sector"]

  private static let colleagues: WordSet = [
    "team", "teams", "engineers", "developers", "designers", "scientists", "analysts", "managers", "architects", "specialists",
    "experts", "colleagues", "departments", "leaders", "groups",
  ]
}

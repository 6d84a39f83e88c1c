import RoleLexicon

extension SkillPhrase {
  /// Marks what stands before "teams" or "engineers", and the lists that end there: "with privacy, legal and platform teams".
  static func markColleagues(among phrases: inout [SkillPhrase], _ elements: [SkillElement], _ reading: Reading) {
    var begin = elements.count
    for index in phrases.indices.reversed() {
      let own = phrases[index].elements
      let last = elements[own.upperBound - 1]
      let word = last.tokens.upperBound - 1
      if own.count > 1, last.skill == nil, reading.isWord(word, among: SkillPhrase.colleagues) {
        phrases[index].isOfColleagues = true
        begin = reading.isWord(word, among: ["team", "groups"]) ? elements.count : own.lowerBound
      } else if begin < elements.count {
        let isListed = [.none, .list].contains(elements[begin].gap) && elements[own.upperBound..<begin].allSatisfy { $0.isJoin }
        phrases[index].isOfColleagues = isListed
        begin = isListed ? own.lowerBound : elements.count
      }
    }
  }

  private static let colleagues: WordSet = [
    "team", "teams", "engineers", "developers", "designers", "scientists", "analysts", "managers", "architects", "specialists",
    "experts", "colleagues", "departments", "leaders", "groups",
  ]
}

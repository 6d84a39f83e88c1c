import RoleLexicon
import RoleModel

/// What tells the description of an occupation.
extension KindVotes {
  /// `Thatchers work…`, `A thatcher may…`: sentences about an occupation, not about a vacancy.
  mutating func countSubjects() {
    var count = 0
    var first: Range<Int>?
    for (number, passage) in text.passages.enumerated()
    where text.content(ofPassage: number).hasHead && passage.tokens.count >= 4 && !passage.block.style.contains(.furniture) {
      var start = passage.tokens.lowerBound
      while start < passage.tokens.upperBound {
        if let subject = subject(start, passage) {
          count += 1
          if first == nil { first = text.textRange(subject) }
        }
        start += 1
        while start < passage.tokens.upperBound, !text.isStop(before: start) { start += 1 }
      }
    }
    if count > 0 { vote(.description, min(8, 1 + count), at: first) }
  }

  private static let articles: WordSet = ["a", "an"]
  private static let quantities: WordSet = ["most", "many", "some", "these"]
  /// What stands behind an occupation and doesn't tell what it does.
  private static let noVerbs: WordSet = [
    "with", "to", "for", "of", "and", "or", "in", "at", "must", "will", "who", "required", "needed", "wanted", "on", "from", "level",
    "experience",
  ]

  /// The subject of the sentence that begins at `start`, where it is an occupation in general.
  private func subject(_ start: Int, _ passage: Passage) -> Range<Int>? {
    guard (start..<min(start + 7, passage.tokens.upperBound)).contains(where: text.isHead) else { return nil }
    var first = start
    let hasArticle = text.isOne(of: KindVotes.articles, start)
    if hasArticle || text.isOne(of: KindVotes.quantities, start) { first += 1 }
    var index = first
    while index < passage.tokens.upperBound, index - first < 5 {
      if index > first, !text.isJoined(index) { return nil }
      let use = text.use(index)
      if !use.isDisjoint(with: [.head, .weak]) {
        guard hasArticle != use.contains(.plural), index + 1 < passage.tokens.upperBound, text.isJoined(index + 1) else {
          index += 1
          continue
        }
        let next = index + 1
        guard !text.isCapital(next), !text.isOne(of: KindVotes.noVerbs, next) else {
          index += 1
          continue
        }
        if text.isHead(next) {
          index += 1
          continue
        }
        return first..<(index + 1)
      }
      if use.contains(.stop) { return nil }
      index += 1
    }
    return nil
  }
}

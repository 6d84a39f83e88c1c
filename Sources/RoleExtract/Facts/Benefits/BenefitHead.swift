import RoleLexicon
import RoleModel

/// A benefit that no row of the table knows, told by its last word: "a productivity allowance", "onsite workout classes", "budget for trips
/// between offices".
enum BenefitHead {
  /// A name has at most so many words before its head, or behind it ("budget for …").
  private static let mostWords = 3

  /// The tokens of such names in the passage at `index`, outside the benefits that are known.
  static func names(inPassage index: Int, besides known: [PhraseIndex.Hit], _ reading: Reading) -> [Range<Int>] {
    guard reading.sections[index] == .benefits, !reading.isKnownHeading(index),
      !reading.cues(inPassage: index).has(.withheld)
    else { return [] }
    let passage = reading.passages[index].tokens
    func isFree(_ token: Int) -> Bool {
      known.overlapping(token..<(token + 1)).isEmpty && !reading.tokens[token].shape.contains(.digits)
        && reading.analysis.lexicon.functionWords.mask(reading.tokens[token].word) == 0
        && !reading.isBenefitWord(token, .praise)
    }
    var names: [Range<Int>] = []
    let table = reading.analysis.lexicon.benefitWords
    for head in passage where table.uses(of: reading.tokens[head].word).contains(.head) && isFree(head) {
      var first = head
      while first > passage.lowerBound, head - first < mostWords, isJoined(first, reading), isFree(first - 1) { first -= 1 }
      // Another noun behind it is the head.
      if head + 1 < passage.upperBound, isJoined(head + 1, reading), reading.isBenefitWord(head + 1, .head) { continue }
      guard isOffered(first, head, index, known, reading) else { continue }
      if first < head {
        names.append(first..<(head + 1))
      } else if let end = end(ofPurposeBehind: head, passage, isFree, reading) {
        names.append(head..<end)
      } else if !reading.isBenefitWord(head, .shared), isItem(head, passage, known, reading) {
        names.append(head..<(head + 1))
      }
    }
    return names
  }

  /// Whether the name from the token `first` to `head` is offered: behind words of offering, or where nothing but praise stands before it
  /// in its item of the list, and no verb behind.
  private static func isOffered(
    _ first: Int, _ head: Int, _ index: Int, _ known: [PhraseIndex.Hit], _ reading: Reading
  ) -> Bool {
    let passage = reading.passages[index].tokens
    if reading.isBenefitWord(first, .verb) { return false }
    let sentence = reading.sentence(around: first..<(head + 1), inPassage: index)
    let isGiven = reading.cues(inPassage: index).found.contains {
      ($0.cue == .offered || $0.cue == .given) && (sentence.lowerBound..<first).contains($0.tokens.lowerBound)
    }
    if isGiven { return true }
    let next = head + 1
    if next < passage.upperBound, reading.isWord(next, among: verbsBehind),
      !reading.isWord(min(next + 1, passage.upperBound - 1), among: given)
    {
      return false
    }
    var start = first
    while start > passage.lowerBound, isJoined(start, reading),
      reading.isBenefitWord(start - 1, [.praise, .opener])
    {
      start -= 1
    }
    let hasBenefit = !known.isEmpty
    guard start == passage.lowerBound else {
      return hasBenefit
        && (!isJoined(start, reading) || reading.isWord(start, "with") || reading.isBenefitWord(start - 1, .head)
          || known.contains { $0.tokens.upperBound == start })
    }
    return hasBenefit || !reading.isBenefitWord(head, .kind) || isBesideBenefits(index, reading)
  }

  /// Whether the word alone is one of a list, beside a benefit that is known: "tuition, workshops and".
  private static func isItem(_ head: Int, _ passage: Range<Int>, _ known: [PhraseIndex.Hit], _ reading: Reading) -> Bool {
    guard head > passage.lowerBound else { return false }
    let isLinked = reading.isWord(head - 1, among: ["and", "or", "&"])
    let before = isLinked ? head - 1 : head
    guard before > passage.lowerBound, isLinked || !reading.isJoined(head, by: "-"), reading.isJoined(before, by: ",&/") else {
      return false
    }
    let behind = head + 1
    guard behind == passage.upperBound || !reading.isJoined(behind, by: "-") || reading.isWord(behind, among: ["and", "or", "&"])
    else { return false }
    return known.contains { $0.tokens.upperBound == before }
  }

  private static func isBesideBenefits(_ index: Int, _ reading: Reading) -> Bool {
    [index - 1, index + 1].contains { near in
      reading.passages.indices.contains(near) && reading.sections[near] == .benefits && !reading.hits(.benefits, inPassage: near).isEmpty
    }
  }

  /// Where "for trips between offices" ends behind the head of a line.
  private static func end(
    ofPurposeBehind head: Int, _ passage: Range<Int>, _ isFree: (Int) -> Bool, _ reading: Reading
  ) -> Int? {
    guard head == passage.lowerBound, head + 2 < passage.upperBound, reading.isWord(head + 1, "for"), isFree(head + 2) else { return nil }
    var end = head + 3
    while end < passage.upperBound, end - head - 2 < mostWords, isJoined(end, reading), isFree(end) { end += 1 }
    return end
  }

  private static func isJoined(_ token: Int, _ reading: Reading) -> Bool {
    reading.isJoined(token, by: "-&")
  }

  /// Behind a name they say something of it.
  private static let verbsBehind: WordSet = [
    "is", "are", "was", "were", "has", "have", "need", "needs", "must", "can", "do", "does",
  ]

  /// Of a benefit it's said that it is there.
  private static let given: [StaticString] = ["available", "offered", "provided", "included", "yours", "covered"]
}

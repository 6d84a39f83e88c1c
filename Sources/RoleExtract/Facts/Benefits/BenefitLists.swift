import RoleLexicon

/// Reads benefits that share the last words of their names with others behind them: "sick, parental and bereavement leave", "short- and
/// long-term disability".
struct BenefitLists {
  let reading: Reading
  let passage: Range<Int>
  /// The benefits that are known, from left to right, to which those of the lists are added.
  private(set) var hits: [PhraseIndex.Hit]

  /// No more items are sought before a name, nor longer ones, nor behind more that name nothing.
  private static let mostItems = 8
  private static let mostUnknown = 2
  private static let longestItem = 2
  /// So many last words may be shared: "leave", "term disability insurance".
  private static let longestTail = 3

  init(_ hits: [PhraseIndex.Hit], inPassage index: Int, _ reading: Reading) {
    (self.hits, self.reading) = (hits, reading)
    passage = reading.passages[index].tokens
    for whole in hits where whole.tokens.count > 1 && reading.isBenefitWord(whole.tokens.upperBound - 1, .shared) {
      complete(before: whole)
    }
  }

  /// Adds the items of the list that `whole` ends.
  private mutating func complete(before whole: PhraseIndex.Hit) {
    var (end, unknown) = (whole.tokens.lowerBound, 0)
    let isLinked = isLink(end - 1) || reading.isJoined(end, by: "/-")
    for _ in 0..<BenefitLists.mostItems {
      guard let item = item(endingBefore: end) else { return }
      end = item.lowerBound
      // "For you and your family, parental leave": what nothing joins to the last item may end another clause.
      if !isLinked, item.lowerBound > passage.lowerBound, reading.isJoined(item.lowerBound), reading.isFunctionWord(item.lowerBound - 1) {
        return
      }
      let known = hits.overlapping(item)
      let isOther = !known.isEmpty && isOtherKind(known, of: whole)
      if known.contains(where: { $0.tokens.count >= item.count }), !isOther { continue }
      if let found = benefit(endOf: item, withEndOf: whole) {
        let replaced = hits.overlapping(found.tokens)
        if !replaced.contains(where: { $0.row == found.row }) { hits.replaceSubrange(replaced.indices, with: [found]) }
      } else {
        unknown += 1
        if isOther || unknown == BenefitLists.mostUnknown { return }
      }
    }
  }

  /// "Medical" before leave is no insurance.
  private func isOtherKind(_ known: ArraySlice<PhraseIndex.Hit>, of whole: PhraseIndex.Hit) -> Bool {
    guard reading.analysis.lexicon.benefits.groups[whole.row] == .leave else { return false }
    return known.allSatisfy { $0.tokens.count == 1 && reading.isBenefitWord($0.tokens.lowerBound, .covered) }
  }

  /// The words of a list before the token `end`, between which and it nothing but a comma, a slash or "and" stands.
  private func item(endingBefore end: Int) -> Range<Int>? {
    var last = end - 1
    guard last >= passage.lowerBound else { return nil }
    let isLinked = isLink(last)
    if isLinked { last -= 1 }
    guard last >= passage.lowerBound, isLinked || !reading.isJoined(end, by: "-"), isInList(last + 1) else { return nil }
    var first = last
    while first > passage.lowerBound, last - first + 1 < BenefitLists.longestItem, reading.isJoined(first, by: "-"),
      !reading.gap(before: first).isEmpty, !reading.isFunctionWord(first - 1)
    {
      first -= 1
    }
    // Not how many: "20 days, sick leave".
    return reading.isFunctionWord(first) || reading.tokens[first].shape.contains(.digits) ? nil : first..<(last + 1)
  }

  private func isLink(_ token: Int) -> Bool { token >= passage.lowerBound && reading.isWord(token, among: ["and", "or", "&"]) }

  /// Whether nothing stronger than a comma stands before the token.
  private func isInList(_ token: Int) -> Bool { reading.isJoined(token, by: ",/&-") }

  /// The benefit that the last words of `item` name with the last words of `whole`.
  private func benefit(endOf item: Range<Int>, withEndOf whole: PhraseIndex.Hit) -> PhraseIndex.Hit? {
    for first in item {
      for tail in 1...min(BenefitLists.longestTail, whole.tokens.count - 1) {
        let words =
          Array(reading.tokens[first..<item.upperBound]) + reading.tokens[(whole.tokens.upperBound - tail)..<whole.tokens.upperBound]
        var found: [PhraseIndex.Hit] = []
        words.withUnsafeBufferPointer { reading.analysis.lexicon.index.find(in: 0..<$0.count, of: $0, into: &found) }
        if let hit = found.first(where: { $0.table == Lexicon.Kind.benefits.rawValue && $0.tokens.count == words.count }) {
          return PhraseIndex.Hit(.benefits, row: hit.row, tokens: first..<item.upperBound)
        }
      }
    }
    return nil
  }
}

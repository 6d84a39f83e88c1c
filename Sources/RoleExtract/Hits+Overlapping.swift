import RoleLexicon

extension RandomAccessCollection<PhraseIndex.Hit> where Index == Int {
  /// Of hits from left to right, none inside another, those that share a token with `tokens`.
  func overlapping(_ tokens: Range<Int>) -> SubSequence {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.tokens.lowerBound < tokens.upperBound }
  }
}

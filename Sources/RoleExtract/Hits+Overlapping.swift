import RoleLexicon

extension [PhraseIndex.Hit] {
  /// Of hits from left to right, none inside another, those that share a token with `tokens`.
  func overlapping(_ tokens: Range<Int>) -> ArraySlice<PhraseIndex.Hit> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.tokens.lowerBound < tokens.upperBound }
  }
}

import RoleLexicon

/// Words that describe another, by their endings and by a list of those whose endings tell nothing.
extension Reading {
  /// By its ending: "clinical", "thoughtful", "risk-based", "actively". A number is no noun either.
  func isAdjective(_ token: Int) -> Bool {
    if tokens[token].shape.contains(.digits) { return true }
    if ends(token, "ent") || ends(token, "ant") { return !ends(token, "ment") }
    return ends(token, "ly") || ends(token, "ed") || ends(token, "ive") || ends(token, "al") || ends(token, "ful") || ends(token, "ous")
      || ends(token, "ble") || ends(token, "ic")
  }

  /// Also "strong", "lasting", and what may stand before or between them: "very", "and", "their".
  func isDescribing(_ token: Int) -> Bool {
    isAdjective(token) || ends(token, "ing") || isWord(token, of: .describing) || isFunctionWord(token)
  }

  func ends(_ token: Int, _ ending: StaticString) -> Bool {
    let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
    return end - start >= ending.utf8CodeUnitCount && text.hasBytes(ending, at: end - ending.utf8CodeUnitCount, to: end)
  }
}

enum QualityAdjectives {
  static let words: [StaticString] = [
    "strong", "warm", "deep", "close", "long", "term", "good", "great", "solid", "healthy", "complex", "simple", "clear", "new", "key",
    "hard", "tough", "robust", "calm", "dry", "high", "level", "quick", "fair", "sound", "smart", "wise", "better", "big", "honest",
    "younger", "junior", "senior", "less", "very", "fast", "odd", "loud", "fresh", "firm", "timely", "abstract", "diverse", "dense",
    "difficult", "low", "quality", "accurate", "appropriate", "fine", "small", "large", "cross", "win", "well", "any", "two", "way", "such",
    "most", "own", "rich", "true", "real", "genuine", "concise", "succinct", "authentic", "sincere", "secure",
  ]
}

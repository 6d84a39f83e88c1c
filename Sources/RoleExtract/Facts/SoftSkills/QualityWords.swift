import RoleLexicon

/// What single words do beside a quality: by the table, and by their endings.
extension Reading {
  func isQualityWord(_ token: Int, _ use: QualityWordTable.Use) -> Bool {
    !analysis.lexicon.qualityWords.uses(of: tokens[token].word).isDisjoint(with: use)
  }

  /// By its ending: "clinical", "thoughtful", "risk-based", "actively". A number is no noun either.
  func isAdjective(_ token: Int) -> Bool {
    if tokens[token].shape.contains(.digits) { return true }
    if ends(token, "ent") || ends(token, "ant") { return !ends(token, "ment") }
    return ends(token, "ly") || ends(token, "ed") || ends(token, "ive") || ends(token, "al") || ends(token, "ful") || ends(token, "ous")
      || ends(token, "ble") || ends(token, "ic")
  }

  /// Whether the word says how something is: also "strong" and "lasting", which no ending tells.
  func isDescribing(_ token: Int) -> Bool { isAdjective(token) || isQualityWord(token, .describing) }

  /// Whether the word may stand between a verb and what it is done to: also "lasting", "their", "and".
  func mayLeadToObject(_ token: Int) -> Bool { isDescribing(token) || ends(token, "ing") || isFunctionWord(token) }

  func ends(_ token: Int, _ ending: StaticString) -> Bool {
    let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
    return end - start >= ending.utf8CodeUnitCount && text.hasBytes(ending, at: end - ending.utf8CodeUnitCount, to: end)
  }
}

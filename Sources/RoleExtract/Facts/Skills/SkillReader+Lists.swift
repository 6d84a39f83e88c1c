import RoleLexicon

extension SkillReader {
  /// The name in capitals that follows, in a list, the token before `end`: "in Snowflake, ⟦Iceberg⟧ or Hudi".
  static func member(
    after end: Int, among skills: Reading.Hits, inPassage index: Int, _ reading: Reading
  ) -> Range<Int>? {
    let (tokens, passage) = (reading.tokens, reading.passages[index].tokens)
    guard end < passage.upperBound else { return nil }
    let joins = reading.isWord(end, among: ["and", "or"])
    let start = joins ? end + 1 : end
    guard tokens[end].signs.contains(.comma) || !joins && reading.gap(before: end).elementsEqual("/".utf8), start < passage.upperBound
    else {
      return nil
    }
    var last = start
    while last < passage.upperBound, reading.isCapitalized(last, [.allCapitals, .glued]), last == start || reading.isJoined(last),
      last == start || !reading.isWord(last, among: ["and", "or"])
    {
      last += 1
    }
    guard (1...3).contains(last - start),
      last == passage.upperBound || !tokens[last].signs.isSubset(of: .space) || reading.isWord(last, among: ["and", "or"]),
      !skills.contains(where: { $0.tokens.overlaps(start..<last) }), !reading.namesWorker(last - 1)
    else { return nil }
    let others: [Lexicon.Kind] = [.cities, .regions, .countries, .languages, .credentials, .skillWords]
    return others.contains { reading.hits($0, inPassage: index).contains { $0.tokens.overlaps(start..<last) } } ? nil : start..<last
  }

  /// Whether `name` is the employer's, or its first words: "Moonbake", "Moonbake Labs".
  static func begins(_ employer: String, with name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = employer.utf8[...]
    for byte in name {
      guard let own = rest.popFirst(), own.lowered == byte.lowered else { return false }
    }
    return rest.first.map { $0 == 0x20 } ?? true
  }
}

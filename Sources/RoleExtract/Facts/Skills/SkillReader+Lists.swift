import RoleLexicon

extension SkillReader {
  /// Adds the names in capitals that stand in lists with those of `hits` that are tools.
  static func addMembers(
    beside hits: [PhraseIndex.Hit], among skills: Reading.Hits, inPassage index: Int, _ reading: Reading, _ found: inout SkillList
  ) {
    let table = reading.analysis.lexicon.skills
    for hit in hits where table.isNamed(hit.row) { addMembers(beside: hit, among: skills, inPassage: index, reading, &found) }
  }

  /// Adds the names in capitals that stand in a list with a tool: "in ⟦Moonbake⟧, Snowflake, ⟦Iceberg⟧ or Hudi".
  static func addMembers(
    beside hit: PhraseIndex.Hit, among skills: Reading.Hits, inPassage index: Int, _ reading: Reading, _ found: inout SkillList
  ) {
    var start = hit.tokens.lowerBound
    while let name = member(before: start, among: skills, inPassage: index, reading) {
      found.add(name, inPassage: index)
      start = name.lowerBound
    }
    var end = hit.tokens.upperBound
    while let name = member(after: end, among: skills, inPassage: index, reading) {
      found.add(name, inPassage: index)
      end = name.upperBound
    }
  }

  /// The name in capitals that follows, in a list, the token before `end`: "in Snowflake, ⟦Iceberg⟧ or Hudi".
  private static func member(after end: Int, among skills: Reading.Hits, inPassage index: Int, _ reading: Reading) -> Range<Int>? {
    let (tokens, passage) = (reading.tokens, reading.passages[index].tokens)
    guard end < passage.upperBound else { return nil }
    let joins = reading.isWord(end, among: ["and", "or"])
    let start = joins ? end + 1 : end
    guard tokens[end].signs.contains(.comma) || !joins && reading.gap(before: end).elementsEqual("/".utf8), start < passage.upperBound
    else {
      return nil
    }
    var last = start
    while last < passage.upperBound {
      let isNext = tokens[last].shape.contains(.capitalized) && (last == start || reading.isJoined(last))
      guard isNext || last > start && goesOn(at: last, reading) else { break }
      last += 1
    }
    guard last == passage.upperBound || !tokens[last].signs.isSubset(of: .space) || reading.isWord(last, among: ["and", "or"]),
      // "A/V" is one.
      tokens[start].range.count > 1 || last == passage.upperBound || !reading.gap(before: last).elementsEqual("/".utf8)
    else {
      return nil
    }
    return isName(start..<last, among: skills, inPassage: index, reading) ? start..<last : nil
  }

  /// The name in capitals that stands, in a list, before the token `start`: "using ⟦Moonbake⟧, Jenkins".
  private static func member(before start: Int, among skills: Reading.Hits, inPassage index: Int, _ reading: Reading) -> Range<Int>? {
    let (tokens, passage) = (reading.tokens, reading.passages[index].tokens)
    // What begins the line has its capital from there.
    guard start > passage.lowerBound + 1, tokens[start].signs.contains(.comma) else { return nil }
    var first = start
    while first > passage.lowerBound, tokens[first - 1].shape.contains(.capitalized), first == start || reading.isJoined(first) {
      first -= 1
    }
    guard first > passage.lowerBound,
      !tokens[first].signs.isSubset(of: .space) && !reading.isHyphenated(first) || reading.isWord(first - 1, among: listOpeners)
    else { return nil }
    return isName(first..<start, among: skills, inPassage: index, reading) ? first..<start : nil
  }

  private static let listOpeners: WordSet = ["using", "with", "like", "as", "including", "via", "in"]

  private static let others: [Lexicon.Kind] = [.cities, .regions, .countries, .languages, .credentials, .skillWords]

  /// Whether the tokens may be a tool's name that no table knows.
  private static func isName(_ range: Range<Int>, among skills: Reading.Hits, inPassage index: Int, _ reading: Reading) -> Bool {
    guard (1...3).contains(range.count),
      !skills.overlapping(range).contains(where: { !isEnding($0.tokens.lowerBound, of: range, reading) }),
      !reading.namesWorker(range.upperBound - 1), range.count > 1 || !isSmallWord(range.lowerBound, reading), !isCut(range, reading)
    else { return false }
    return !others.contains { !reading.hits($0, inPassage: index).overlapping(range).isEmpty }
  }

  /// Whether the token is a word of the grammar that names nothing, whatever its first letter: "If, ⟦And⟧, Or".
  private static func isSmallWord(_ token: Int, _ reading: Reading) -> Bool {
    if reading.tokens[token].shape.contains(.allCapitals) { return false }
    switch reading.analysis.lexicon.skillWordUses[Int(reading.tokens[token].word)] {
    case nil, .tail, .bare, .vague: return false
    default: return true
    }
  }

  /// Whether the word goes on behind the tokens, or a mask stands for its end: "max_depth", "J****".
  private static func isCut(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let end = reading.textRange(range).upperBound
    return end < reading.text.count && (reading.text[end] == UInt8(ascii: "_") || reading.text[end] == UInt8(ascii: "*"))
  }

  /// Whether a name goes on with the token without a space: "Knockout.js", "TensorRT-LLM".
  private static func goesOn(at token: Int, _ reading: Reading) -> Bool {
    let gap = reading.gap(before: token)
    return gap.elementsEqual("-".utf8) || gap.elementsEqual(".".utf8) && !reading.tokens[token].shape.contains(.capitalized)
  }

  /// Whether a skill's name at the token is only how the name ends: "Knockout.⟦js⟧".
  private static func isEnding(_ token: Int, of name: Range<Int>, _ reading: Reading) -> Bool {
    token > name.lowerBound && goesOn(at: token, reading)
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

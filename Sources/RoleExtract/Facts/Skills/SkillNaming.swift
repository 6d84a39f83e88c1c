import RoleLexicon
import RoleModel

/// What a noun phrase names: rows of the table, or a skill that no row knows. One phrase is read after the other, in the same memory.
struct SkillNaming {
  /// The rows that it names.
  private(set) var hits: [PhraseIndex.Hit] = []
  /// The name that no row knows, as tokens.
  private(set) var unknown: Range<Int>?
  /// A word that it shares with the phrase behind it: "report and proposal ⟦writing⟧".
  private(set) var sharedHead: Range<Int>?

  /// - Parameter takesUnknown: whether a name that no row knows is looked for.
  mutating func read(
    _ phrase: SkillPhrase, before next: SkillPhrase?, _ elements: [SkillElement], _ gates: SkillGates, _ reading: Reading,
    takesUnknown: Bool
  ) {
    hits.removeAll(keepingCapacity: true)
    (unknown, sharedHead) = (nil, nil)
    let core = SkillNaming.core(elements, phrase.elements)
    let isWhole = core.count == 1
    let table = reading.analysis.lexicon.skills
    for index in phrase.elements {
      guard let hit = elements[index].skill, table.isNamed(hit.row) || !phrase.isOfColleagues else { continue }
      if !table.isNamed(hit.row), SkillNaming.isOfLanguages(hit, phrase, elements, reading) { return }
      if hit.tokens.count > 1, SkillNaming.isSector(hit.tokens.upperBound - 1, reading) { continue }
      let isCued = table.gate(hit.row, hit.phrase) == .cued
      let isDemanded =
        phrase.isDemanded && (isWhole || core.contains(index) && !phrase.isObjectOfAct)
        || isCued && isWhole && (phrase.isObjectOfAct || SkillNaming.isListed(phrase, elements, table, reading))
      if gates.passes(hit, isDemanded: isDemanded, begins: index == core.lowerBound) { hits.append(hit) }
    }
    if hits.count > 1 { SkillNaming.dropParts(&hits, reading) }
    guard takesUnknown, phrase.isDemanded, !phrase.onlyKnown, !phrase.isOfColleagues, !core.isEmpty, !(isWhole && !hits.isEmpty) else {
      return
    }
    // "Access to a car": a word that is a name only with a capital.
    if isWhole, let hit = elements[core.lowerBound].skill, table.gate(hit.row, hit.phrase) == .contextual,
      !reading.tokens[hit.tokens.lowerBound].shape.contains(.capitalized)
    {
      return
    }
    // A tool or a longer name stands for the whole: "AWS security ecosystem".
    if hits.contains(where: { table.isNamed($0.row) || $0.tokens.count > 1 }) { return }
    if isWhole, elements[core.lowerBound].skill == nil, let next { sharedHead = SkillNaming.sharedHead(elements, core, next, reading) }
    guard let name = SkillNaming.name(elements, core, phrase, reading, hasHead: sharedHead != nil) else { return }
    unknown = name
    hits.removeAll(keepingCapacity: true)
  }

  /// Whether the phrase speaks of the languages that stand beside it: "⟦programming languages⟧ such as Java", "Go or other ⟦languages⟧".
  private static func isOfLanguages(
    _ hit: PhraseIndex.Hit, _ phrase: SkillPhrase, _ elements: [SkillElement], _ reading: Reading
  ) -> Bool {
    let (first, end) = (elements[phrase.elements.lowerBound], phrase.elements.upperBound)
    guard reading.isWord(hit.tokens.lowerBound, among: ["programming", "coding"]),
      reading.isWord(elements[end - 1].tokens.upperBound - 1, among: ["language", "languages"])
    else { return false }
    if end < elements.count, elements[end].word == .instance || elements[end].gap == .open || elements[end].gap == .colon { return true }
    return [first.tokens.lowerBound - 1, first.tokens.lowerBound].contains {
      $0 >= 0 && reading.isWord($0, among: ["other", "equivalent", "similar"])
    }
  }

  /// The last word of the phrase behind "and" or "or", where that is two words long: "data and workflow analysis".
  private static func sharedHead(
    _ elements: [SkillElement], _ core: Range<Int>, _ next: SkillPhrase, _ reading: Reading
  ) -> Range<Int>? {
    let tokens = next.elements.reduce(0) { $0 + elements[$1].tokens.count }
    // "Relational and NoSQL databases", not "teams and vendor management".
    if elements[core.lowerBound].word == .vague, !elements[next.elements].contains(where: { $0.skill != nil }) { return nil }
    guard tokens == 2 else { return nil }
    let (end, begin) = (core.upperBound, next.elements.lowerBound)
    func isSlashed(_ element: Int) -> Bool { reading.gap(before: elements[element].tokens.lowerBound).elementsEqual("/".utf8) }
    // "Electrical/pneumatic schematics"; of three, "A/B/Multivariate testing", the first would stay without it.
    let isJoined =
      begin == end
      ? isSlashed(end) && !isSlashed(core.lowerBound)
      : begin == end + 1 && elements[end].word == .join && elements[end].gap == .none && elements[begin].gap == .none
    guard isJoined else { return nil }
    let last = elements[next.elements.upperBound - 1].tokens.upperBound - 1
    return last..<(last + 1)
  }

  /// The phrase without the words before and behind its name.
  private static func core(_ elements: [SkillElement], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, elements[start].word == .modifier || elements[start].word == .determiner { start += 1 }
    while end > start, elements[end - 1].word == .tail || elements[end - 1].word == .modifier { end -= 1 }
    return start..<end
  }

  /// The tokens of a name that no row knows, or nil where the phrase names nothing.
  private static func name(
    _ elements: [SkillElement], _ core: Range<Int>, _ phrase: SkillPhrase, _ reading: Reading, hasHead: Bool
  ) -> Range<Int>? {
    let last = elements[core.upperBound - 1].word
    let hasTail = core.upperBound < phrase.elements.upperBound
    guard last != .vague || isManagement(elements, core, reading) || hasHead,
      core.count > 1 || last != .bare || hasHead || hasTail && !phrase.isObjectOfAct,
      !isClass(elements, phrase.elements, reading)
    else { return nil }
    let tokens = reading.tokens
    var range = elements[core.lowerBound].tokens.lowerBound..<elements[core.upperBound - 1].tokens.upperBound
    guard range.count <= 5, !range.contains(where: { tokens[$0].shape.contains(.digits) }) || isStandard(range, tokens) else { return nil }
    guard !isOtherScript(range, reading), !isOwned(range, reading), !namesWorker(range, reading),
      !reading.isInAddress(reading.textRange(range))
    else {
      return nil
    }
    if core.upperBound == phrase.elements.upperBound, isHeadOfObject(range, reading) { return nil }
    if isSector(elements[phrase.elements.upperBound - 1].tokens.upperBound - 1, reading) { return nil }
    // "Strategically", and "actively looks".
    guard !isAdverb(range.lowerBound, reading), !isAdverb(range.upperBound - 1, reading) else { return nil }
    let isName = tokens[range.lowerBound].shape.contains(.capitalized)
    if core.count == 1, !isName {
      // "Building features" names nothing; "web technologies" needs its second word.
      if phrase.isObjectOfAct && !hasHead || range.count == 1 && tokens[range.lowerBound].range.count < 3 { return nil }
      if hasTail { range = range.lowerBound..<elements[core.upperBound].tokens.upperBound }
    }
    return range
  }

  /// "Grant management", not "team management".
  private static func isManagement(_ elements: [SkillElement], _ core: Range<Int>, _ reading: Reading) -> Bool {
    guard core.count > 1, reading.isWord(elements[core.upperBound - 1].tokens.lowerBound, "management") else { return false }
    switch elements[core.upperBound - 2].kind {
    case .plain, .skill, .word(.bare), .word(.tail): return true
    default: return false
    }
  }

  /// Whether the phrase is a class of which examples follow, and no name: "⟦network analysis tools⟧ such as Wireshark".
  private static func isClass(_ elements: [SkillElement], _ range: Range<Int>, _ reading: Reading) -> Bool {
    guard range.upperBound < elements.count, elements[range.upperBound].word == .instance, elements[range.upperBound - 1].word == .tail,
      !reading.isWord(elements[range.upperBound - 1].tokens.upperBound - 1, among: things)
    else { return false }
    return !elements[range].contains { reading.tokens[$0.tokens.lowerBound].shape.contains(.capitalized) }
  }

  /// Words for things, which are asked for beside their examples, as ways of working are not: "container ⟦platforms⟧ such as Docker".
  private static let things: WordSet = [
    "platform", "platforms", "system", "systems", "technology", "technologies", "standards", "stack",
  ]

  /// Whether a word is written in signs that are not letters of ours: such a text has no spaces to find a name by.
  private static func isOtherScript(_ range: Range<Int>, _ reading: Reading) -> Bool {
    reading.text[reading.textRange(range)].contains { $0 >= 0xE3 }
  }

  /// What somebody is, and not what they can: "pastry chef", "Chef de Partie".
  private static func namesWorker(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains { reading.namesWorker($0) && ($0 == range.upperBound - 1 || reading.isWord($0 + 1, "de")) }
  }

  /// "Acme's data".
  private static func isOwned(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let text = reading.text[reading.textRange(range)]
    guard let mark = text.lastIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0x99 }), mark + 1 < text.endIndex else { return false }
    // The plural of an acronym: "SLA's".
    let isPlural = mark + 2 == text.endIndex && mark > text.startIndex && (0x41...0x5A).contains(text[mark - 1])
    return text[mark + 1] == UInt8(ascii: "s") && !isPlural
  }

  /// A standard by its publisher and number: "NFPA 79", "UL 508A".
  private static func isStandard(_ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard range.count > 1 else { return false }
    let (publisher, number) = (tokens[range.lowerBound], tokens[range.lowerBound + 1])
    return publisher.shape.contains(.allCapitals) && publisher.range.count <= 5 && number.shape.contains(.digits)
      && (2...5).contains(number.range.count)
  }

  /// "strategically", not "assembly".
  private static func isAdverb(_ token: Int, _ reading: Reading) -> Bool {
    // "Shapely" is a name.
    let shape = reading.tokens[token].shape
    if shape.contains(.capitalized), !shape.contains(.afterStop), reading.tokens[token].signs != .unknown { return false }
    let word = reading.text[reading.tokens[token].range]
    return word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
      && !reading.isWord(token, among: ["assembly", "supply", "family", "anomaly", "reply", "monopoly", "early", "weekly", "friendly"])
  }
}

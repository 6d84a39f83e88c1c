import RoleLexicon
import RoleModel

/// Goes through a text for what says where the work is done.
struct WorkplaceFinder {
  let reading: Reading
  private(set) var mentions: [WorkplaceMention] = []

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The kinds that hold, in their first mentions' order.
  func chosen() -> [(WorkplaceKind, [WorkplaceMention])] {
    let hybrid = mentions.filter { $0.kind == .hybrid && $0.strength == .says }
    let kept = mentions.filter { mention in
      guard mention.kind != .hybrid else { return true }
      if mention.isMild { return hybrid.isEmpty }
      return mention.kind != .onSite || !hybrid.contains { $0.sentence.overlaps(mention.sentence) }
    }
    guard let best = kept.map(\.strength).max() else { return [] }
    var kinds: [(WorkplaceKind, [WorkplaceMention])] = []
    for mention in kept where mention.strength == best {
      if let index = kinds.firstIndex(where: { $0.0 == mention.kind }) {
        kinds[index].1.append(mention)
      } else {
        kinds.append((mention.kind, [mention]))
      }
    }
    return kinds
  }

  mutating func read() {
    for field in reading.fields { readAnswer(field) }
    for index in reading.passages.indices where !reading.passages[index].block.style.contains(.furniture) {
      if reading.has(.workplace, inPassage: index) { readPhrases(inPassage: index) }
      if reading.mayHold(.home, inPassage: index), reading.mayHold(.office, inPassage: index) { readHomeAndOffice(inPassage: index) }
      if reading.mayHold(.days, inPassage: index) { readDays(inPassage: index) }
      if reading.holds(.digits, inPassage: index), reading.passages[index].bytes.hasMarks { readShares(inPassage: index) }
    }
  }

  // MARK: Yes and no

  /// `Work remotely: No`.
  private mutating func readAnswer(_ field: LabelledField) {
    guard field.field == .workplace, let value = field.values.first, value.tokens.count <= 6 else { return }
    let label = field.label
    guard label.contains(where: { reading.isWord($0, among: ["remote", "remotely", "telework", "telecommuting", "telecommute", "home"]) })
    else { return }
    let first = value.tokens.lowerBound
    let range = Int(reading.tokens[label.lowerBound].start)..<Int(reading.tokens[value.tokens.upperBound - 1].end)
    if reading.isWord(first, among: ["no", "none", "not", "never"]) {
      add(.onSite, .says, range, "workplace.label-no", first, value.passage)
    } else if reading.isWord(first, among: ["yes", "temporarily"]) {
      add(.remote, .says, range, "workplace.label-yes", first, value.passage)
    }
  }

  // MARK: Phrases

  private mutating func readPhrases(inPassage index: Int) {
    let rows = reading.analysis.lexicon.workplaces.rows
    for hit in reading.hits(.workplace, inPassage: index) {
      let row = rows[hit.row]
      guard let kind = row.value, row.use != .none else { continue }
      let range = reading.textRange(hit.tokens)
      guard !reading.isInAddress(range), !isLabel(hit.tokens) else { continue }
      let sentence = reading.sentence(around: hit.tokens, inPassage: index)
      if speaksOfSome(sentence) || isExperience(hit.tokens, sentence, index) || (kind == .onSite && isHedged(hit.tokens, sentence)) {
        continue
      }
      if isDenied(hit.tokens, in: sentence) {
        if kind != .onSite, row.use != .slot, row.use != .culture {
          add(.onSite, .left, range, "workplace.denied", hit.tokens.lowerBound, index)
        }
        continue
      }
      switch row.use {
      case .says: add(kind, .says, range, "workplace.phrase", hit.tokens.lowerBound, index)
      case .mild:
        add(isPartlyInOffice(sentence) ? .hybrid : kind, .says, range, "workplace.phrase", hit.tokens.lowerBound, index, isMild: true)
      case .slot where opensLine(hit.tokens, index) || closesTerms(hit.tokens, sentence):
        add(kind, .says, range, "workplace.slot", hit.tokens.lowerBound, index)
      case .slot where kind == .hybrid && isBeforeDays(hit.tokens): add(kind, .says, range, "workplace.slot", hit.tokens.lowerBound, index)
      case .slot where isSlot(hit.tokens, inPassage: index): add(kind, .says, range, "workplace.slot", hit.tokens.lowerBound, index)
      case .need where isOfWork(reading.sections[index]): add(kind, .says, range, "workplace.field", hit.tokens.lowerBound, index)
      case .culture: add(kind, .culture, range, "workplace.culture", hit.tokens.lowerBound, index)
      case .slot, .need, .none: break
      }
    }
  }

  mutating func add(
    _ kind: WorkplaceKind, _ strength: WorkplaceMention.Strength, _ range: Range<Int>, _ rule: String, _ token: Int, _ passage: Int,
    days: Int? = nil, isMild: Bool = false
  ) {
    let sentence = reading.sentence(around: token..<(token + 1), inPassage: passage)
    mentions.append(
      WorkplaceMention(kind: kind, strength: strength, range: range, rule: rule, days: days, isMild: isMild, sentence: sentence))
  }

  /// The words are a label, whose value says what holds.
  private func isLabel(_ range: Range<Int>) -> Bool {
    reading.fields.contains { $0.field == .workplace && $0.label.overlaps(range) }
  }

  /// `Some roles are remote`, `Future models could be hybrid`: not this role, or not yet.
  private func speaksOfSome(_ sentence: Range<Int>) -> Bool {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 8)
    guard let some = opening.first(where: { reading.isWord($0, among: WorkplaceFinder.someOf) }) else { return false }
    return (some..<min(sentence.upperBound, some + 4)).contains {
      reading.isWord($0, among: ["roles", "teams", "positions", "models", "jobs", "employees", "offices", "departments", "number"])
    }
  }

  private static let someOf: WordSet = ["some", "many", "certain", "few", "future", "limited", "other"]

  /// `Experience working remotely`.
  private func isExperience(_ range: Range<Int>, _ sentence: Range<Int>, _ index: Int) -> Bool {
    guard reading.sections[index] == .requirements || reading.sections[index] == .preferred else { return false }
    return (sentence.lowerBound..<range.lowerBound).contains { reading.isWord($0, "experience") }
  }

  /// `You may be required to work on site`, `occasions where you must be on site`.
  private func isHedged(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, range.lowerBound - 8)..<range.lowerBound).contains {
      reading.isWord($0, among: ["may", "might", "occasionally", "occasions", "occasional", "sometimes", "whether"])
    }
  }

  /// Work at home and in the office in one sentence.
  private func isPartlyInOffice(_ sentence: Range<Int>) -> Bool {
    let hasDays = sentence.contains {
      reading.isWord($0, among: ["monday", "tuesday", "wednesday", "thursday", "friday", "fridays", "mondays", "days"])
    }
    if hasDays,
      sentence.dropFirst().contains(where: { reading.isWord($0, among: ["office", "onsite"]) && !reading.isWord($0 - 1, "home") })
    {
      return true
    }
    return sentence.dropFirst().contains { index in
      (reading.isWord(index, "person") && reading.isWord(index - 1, "in"))
        || (reading.isWord(index, "office") && reading.isWord(index - 1, among: ["the", "in", "our"]))
    }
  }

  /// `Hybrid 3 days a week`.
  private func isBeforeDays(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return next < reading.tokens.count && reading.tokens[next].shape.contains(.digits)
      && reading.tokens[range.lowerBound].shape.contains(.capitalized)
  }

  /// `Hybrid: two days in Milwaukee`, `On site: our shop in Toledo`: the word labels its line.
  private func opensLine(_ range: Range<Int>, _ index: Int) -> Bool {
    let passage = reading.passages[index].tokens
    guard range.lowerBound == passage.lowerBound, range.upperBound < passage.upperBound, isOfWork(reading.sections[index]),
      !reading.isWord(range.lowerBound, among: ["anywhere", "virtual"])
    else { return false }
    return reading.gap(before: range.upperBound).first == UInt8(ascii: ":")
  }

  /// `Full-time, 40 hours a week, on site.`: the last of the terms of employment, set off by a comma.
  private func closesTerms(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard range.upperBound == sentence.upperBound, range.lowerBound > sentence.lowerBound, sentence.count <= 16 else { return false }
    return reading.gap(before: range.lowerBound).first == UInt8(ascii: ",")
      && sentence.dropLast(range.count).contains {
        reading.isWord($0, among: ["full", "part", "fulltime", "permanent", "temporary", "contract", "hours"])
      }
  }

  private func isOfWork(_ section: SectionKind) -> Bool {
    switch section {
    case .benefits, .legal, .compensation, .application: false
    default: true
    }
  }

  /// A label's value, a word set apart in the title or a short line, or a word beside a place.
  private func isSlot(_ range: Range<Int>, inPassage index: Int) -> Bool {
    let passage = reading.passages[index]
    let isOnlyAnswer = reading.isWord(range.lowerBound, among: ["anywhere", "virtual", "remotely", "in"])
    for field in reading.fields
    where field.field == .location || field.field == .workplace || field.field == .type || field.field == .schedule {
      if field.values.contains(where: { $0.passage == index && $0.tokens.contains(range.lowerBound) && $0.tokens.count <= 14 }) {
        return true
      }
    }
    guard !isOnlyAnswer, reading.tokens[range.lowerBound].shape.contains(.capitalized) || isSetApart(range) else { return false }
    if passage.tokens.count <= range.count + 1 { return true }
    guard isSetApart(range) else { return false }
    if passage.tokens.count <= 12 { return true }
    return (reading.sections[index] == .title || index == 0) && range.lowerBound - passage.tokens.lowerBound <= 20
  }

  /// `(remote)`, `– Remote`, `| Hybrid |`, `, remote,`: a sign before it, and a sign or the end behind.
  private func isSetApart(_ range: Range<Int>) -> Bool {
    let isSign: (UInt8) -> Bool = { byte in
      byte == UInt8(ascii: "(") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == 10 || byte >= 0x80
    }
    let start = Int(reading.tokens[range.lowerBound].start)
    let end = Int(reading.tokens[range.upperBound - 1].end)
    var before = start
    while before > 0, reading.text[before - 1] == 0x20 { before -= 1 }
    var after = end
    while after < reading.text.count, reading.text[after] == 0x20 { after += 1 }
    let opens = before == 0 || isSign(reading.text[before - 1])
    let closes = after >= reading.text.count || isSign(reading.text[after])
    return opens && closes
  }

  /// Denied before (`not a remote role`, `unless approved for`) or behind (`remote work will not be considered`).
  private func isDenied(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, range.lowerBound - 6)..<range.lowerBound
    if before.contains(where: {
      reading.isWord($0, among: WorkplaceFinder.denials) && !reading.isWord($0 + 1, among: ["just", "only"])
        && !isCommaBetween($0, range.lowerBound)
    }) {
      return true
    }
    let after = range.upperBound..<min(sentence.upperBound, range.upperBound + 6)
    guard let not = after.first(where: { reading.isWord($0, among: WorkplaceFinder.denialsBehind) }) else { return false }
    if reading.isWord(not, "unavailable") { return true }
    return (not..<min(sentence.upperBound, not + 5)).contains { reading.isWord($0, among: WorkplaceFinder.refusals) }
  }

  private func isCommaBetween(_ first: Int, _ second: Int) -> Bool {
    ((first + 1)...second).contains { reading.gap(before: $0).contains(UInt8(ascii: ",")) }
  }

  private static let denials: WordSet = [
    "not", "no", "cannot", "cant", "unless", "without", "neither", "nor", "isnt", "wont", "never", "unable", "dont", "doesnt",
  ]
  private static let denialsBehind: WordSet = ["not", "isnt", "no", "never", "unavailable"]
  private static let refusals: WordSet = [
    "considered", "available", "possible", "offered", "option", "eligible", "permitted", "allowed", "accepted", "supported", "provided",
    "longer", "open",
    "remote", "remotely",
  ]
}

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
      return mention.kind != .onSite || mention.rule == "workplace.choice"
        || !hybrid.contains { $0.sentence.overlaps(mention.sentence) }
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
    // `Remote: US only`.
    if label.count == 1, value.passage == field.passage, reading.isWord(label.lowerBound, "remote"), namesRegion(value) {
      add(.remote, .says, reading.textRange(label), "workplace.label-place", label.lowerBound, value.passage)
    }
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

  private func namesRegion(_ value: LabelledField.Value) -> Bool {
    reading.hits(.countries, inPassage: value.passage).contains { $0.tokens.lowerBound == value.tokens.lowerBound }
      || reading.hits(.regions, inPassage: value.passage).contains { $0.tokens.lowerBound == value.tokens.lowerBound }
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
      if speaksOfSome(sentence, before: hit.tokens) || isExperience(hit.tokens, sentence, index)
        || (kind == .onSite ? isHedged(hit.tokens, sentence) : isForSomeDays(hit.tokens, sentence))
      {
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
      case .slot where isOneOfThree(hit.tokens, sentence, inPassage: index):
        add(kind, .says, range, "workplace.choice", hit.tokens.lowerBound, index)
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

  /// The words are a label, whose value says what holds. `Remote` alone on its line over a list says it itself.
  private func isLabel(_ range: Range<Int>) -> Bool {
    fields(before: range.upperBound - 1).contains {
      $0.field == .workplace && $0.label.overlaps(range) && !($0.label == range && isBare($0))
    }
  }

  /// No colon stands behind the label, and its value in another passage.
  private func isBare(_ field: LabelledField) -> Bool {
    let end = Int(reading.tokens[field.label.upperBound - 1].end)
    return field.values.allSatisfy { $0.passage != field.passage } && (end >= reading.text.count || reading.text[end] != UInt8(ascii: ":"))
  }

  /// `Some roles are remote`, `Future models could be hybrid`: not this role, or not yet.
  private func speaksOfSome(_ sentence: Range<Int>, before range: Range<Int>) -> Bool {
    let opening = sentence.lowerBound..<min(range.upperBound, sentence.lowerBound + 8)
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
    let hasDays = sentence.contains { reading.isWord($0, "days") || reading.isWord($0, among: WorkingTime.days) }
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

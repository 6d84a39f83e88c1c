import RoleLexicon
import RoleModel

/// Where the work is done: on site, hybrid (with the days), remote, in the field; as stated, and several where several are.
///
/// A town says nothing of it, nor do perks (`work from anywhere for up to four weeks`) and other senses (`remote monitoring`, `hybrid
/// cloud`). What is denied (`remote work not considered`, `Work remotely: No`) leaves the work on site.
enum WorkplaceReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var finder = WorkplaceFinder(reading)
    finder.read()
    role.workplace = finder.chosen().map { kind, mentions in
      Workplace(
        value: kind, daysOnSitePerWeek: mentions.compactMap(\.days).first,
        grounds: Grounds(
          mentions.prefix(6).map { reading.evidence($0.range, $0.rule) }, mentions.contains { $0.strength == .says } ? .stated : .inferred))
    }
    if let conflict = WorkplaceConflict.find(reading, role) { role.conflicts.append(conflict) }
  }

  static func summary(of role: Role) -> [String] {
    role.workplace.map { workplace in
      [workplace.value.rawValue, workplace.daysOnSitePerWeek.map { "\($0) days" }].compactMap { $0 }.joined(separator: " ")
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.workplace.flatMap { $0.grounds.evidence.prefix(1) } }
}

/// A phrase that says where the work is done.
struct WorkplaceMention {
  /// From weakest to strongest.
  enum Strength: Int, Comparable {
    /// What is left where another way of working is denied.
    case left
    /// How the company works.
    case culture
    case says

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: WorkplaceKind
  var strength: Strength
  /// Bytes of the text.
  var range: Range<Int>
  var rule: String
  var days: Int?
  /// Beside hybrid work it says nothing more.
  var isMild = false
  /// Tokens of its sentence.
  var sentence: Range<Int>
}

/// Goes through a text for what says where the work is done.
struct WorkplaceFinder {
  private let reading: Reading
  private var mentions: [WorkplaceMention] = []

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
      readPhrases(inPassage: index)
      if reading.mayHold(.days, inPassage: index) { readDays(inPassage: index) }
      if reading.holds(.digits, inPassage: index) { readShares(inPassage: index) }
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
      if speaksOfSome(sentence) { continue }
      if isDenied(hit.tokens, in: sentence) {
        if kind != .onSite, row.use != .slot, row.use != .culture {
          add(.onSite, .left, range, "workplace.denied", hit.tokens.lowerBound, index)
        }
        continue
      }
      switch row.use {
      case .says: add(kind, .says, range, "workplace.phrase", hit.tokens.lowerBound, index)
      case .mild:
        add(isPartlyInOffice(sentence) ? .hybrid : kind, .says, range, "workplace.phrase", hit.tokens.lowerBound, index)
        mentions[mentions.count - 1].isMild = true
      case .slot where kind == .hybrid && isBeforeDays(hit.tokens): add(kind, .says, range, "workplace.slot", hit.tokens.lowerBound, index)
      case .slot where isSlot(hit.tokens, inPassage: index): add(kind, .says, range, "workplace.slot", hit.tokens.lowerBound, index)
      case .need where isOfWork(reading.sections[index]): add(kind, .says, range, "workplace.field", hit.tokens.lowerBound, index)
      case .culture: add(kind, .culture, range, "workplace.culture", hit.tokens.lowerBound, index)
      case .slot, .need, .none: break
      }
    }
  }

  private mutating func add(
    _ kind: WorkplaceKind, _ strength: WorkplaceMention.Strength, _ range: Range<Int>, _ rule: String, _ token: Int, _ passage: Int
  ) {
    let sentence = reading.sentence(around: token..<(token + 1), inPassage: passage)
    mentions.append(WorkplaceMention(kind: kind, strength: strength, range: range, rule: rule, sentence: sentence))
  }

  /// The words are a label, whose value says what holds.
  private func isLabel(_ range: Range<Int>) -> Bool {
    reading.fields.contains { $0.field == .workplace && $0.label.overlaps(range) }
  }

  /// `Some roles are remote`, `Future models could be hybrid`: not this role, or not yet.
  private func speaksOfSome(_ sentence: Range<Int>) -> Bool {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 8)
    guard let some = opening.first(where: { reading.isWord($0, among: ["some", "many", "certain", "few", "future", "limited", "other"]) })
    else { return false }
    return (some..<min(sentence.upperBound, some + 4)).contains {
      reading.isWord($0, among: ["roles", "teams", "positions", "models", "jobs", "employees", "offices", "departments", "number"])
    }
  }

  /// Work at home and in the office in one sentence.
  private func isPartlyInOffice(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { index in
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
    if before.contains(where: { reading.isWord($0, among: WorkplaceFinder.denials) && !isCommaBetween($0, range.lowerBound) }) {
      return true
    }
    let after = range.upperBound..<min(sentence.upperBound, range.upperBound + 6)
    guard let not = after.first(where: { reading.isWord($0, among: ["not", "isnt", "no", "never", "unavailable"]) }) else { return false }
    if reading.isWord(not, "unavailable") { return true }
    return (not..<min(sentence.upperBound, not + 5)).contains { reading.isWord($0, among: WorkplaceFinder.refusals) }
  }

  private func isCommaBetween(_ first: Int, _ second: Int) -> Bool {
    ((first + 1)...second).contains { reading.gap(before: $0).contains(UInt8(ascii: ",")) }
  }

  static let dayWords: [StaticString] = ["days", "day", "times"]
  private static let denials: [StaticString] = [
    "not", "no", "cannot", "cant", "unless", "without", "neither", "nor", "isnt", "wont", "never", "unable", "dont", "doesnt",
  ]
  private static let refusals: [StaticString] = [
    "considered", "available", "possible", "offered", "option", "eligible", "permitted", "allowed", "accepted", "supported", "provided",
    "longer", "open",
    "remote", "remotely",
  ]

  // MARK: Days in the office

  /// `in the office 3 days per week`, `4-days a week`, `50% of their time in-office`.
  private mutating func readDays(inPassage index: Int) {
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.isWord(position, of: .days) {
      guard position > tokens.lowerBound, position + 1 < tokens.upperBound, let days = count(before: position) else { continue }
      let isWeekly =
        (position + 1..<min(tokens.upperBound, position + 6)).contains { reading.isWord($0, among: ["week", "weekly"]) }
        || reading.isWord(position + 1, among: ["in", "onsite", "on", "work"])
      guard isWeekly, (1...7).contains(days) else { continue }
      let sentence = reading.sentence(around: position..<(position + 1), inPassage: index)
      let near = max(sentence.lowerBound, position - 14)..<min(sentence.upperBound, position + 12)
      guard near.contains(where: { isOfficeWord($0) }),
        !sentence.contains(where: { reading.isWord($0, among: ["hours", "shift", "shifts"]) })
      else { continue }
      let isAtHome =
        near.contains { reading.isWord($0, among: ["remotely", "home", "wfh"]) }
        && !near.contains { reading.isWord($0, among: ["office", "onsite"]) }
      let range = reading.textRange((position - 1)..<(position + 1))
      add(days >= 5 ? (isAtHome ? .remote : .onSite) : .hybrid, .says, range, "workplace.days", position, index)
      if !isAtHome { mentions[mentions.count - 1].days = days }
    }
  }

  /// `at least 50% of their time in-office`.
  private mutating func readShares(inPassage index: Int) {
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.tokens[position].shape.contains(.digits) {
      let end = reading.tokens[position].range.upperBound
      guard end < reading.text.count, reading.text[end] == UInt8(ascii: "%"),
        let share = Int(reading.string(reading.tokens[position].range))
      else { continue }
      let sentence = reading.sentence(around: position..<(position + 1), inPassage: index)
      let near = max(sentence.lowerBound, position - 10)..<min(sentence.upperBound, position + 8)
      guard (1..<100).contains(share), !near.contains(where: { reading.isWord($0, among: ["travel", "traveling", "discount"]) }),
        near.contains(where: { reading.isWord($0, "time") }),
        near.contains(where: { reading.isWord($0, among: ["office", "offices", "onsite"]) })
      else { continue }
      add(.hybrid, .says, reading.tokens[position].range.lowerBound..<(end + 1), "workplace.share", position, index)
    }
  }

  /// The number before token `index`: `3`, `three`, `1-2` (the lower).
  private func count(before index: Int) -> Int? {
    func number(_ index: Int) -> Int? {
      let token = reading.tokens[index]
      if token.shape.contains(.digits) { return token.range.count <= 2 ? Int(reading.string(token.range)) : nil }
      return token.range.count <= 5 ? NumberWords.value(of: reading.string(token.range).lowercased()) : nil
    }
    guard let last = number(index - 1) else { return nil }
    if index >= 2, reading.gap(before: index - 1).contains(UInt8(ascii: "-")) || reading.gap(before: index - 1).contains(0xE2),
      let first = number(index - 2)
    {
      return first
    }
    return last
  }

  private func isOfficeWord(_ index: Int) -> Bool {
    (reading.isWord(index, "come") && index + 1 < reading.tokens.count && reading.isWord(index + 1, "in"))
      || reading.isWord(
        index, among: ["office", "offices", "onsite", "person", "hub", "home", "remotely", "wfh", "headquarters", "hq", "our"])
      || (reading.isWord(index, "site") && index > 0 && reading.isWord(index - 1, "on"))
  }
}

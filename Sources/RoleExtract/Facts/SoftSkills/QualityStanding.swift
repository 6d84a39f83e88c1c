import RoleLexicon
import RoleModel

/// Whether the words for qualities in a passage stand there as qualities of a person: "reliable and calm", "a creative mind", "a motivated
/// line cook", not "reliable systems" or "the leadership team".
struct QualityStanding {
  private let hits: [PhraseIndex.Hit]
  private let cues: Cues
  private let passage: Range<Int>
  private let reading: Reading
  private let groups: [QualityUse]
  /// Whether the whole section says what is demanded.
  private let isDemanded: Bool

  init(_ hits: [PhraseIndex.Hit], _ cues: Cues, _ index: Int, _ reading: Reading) {
    (self.hits, self.cues, self.reading) = (hits, cues, reading)
    passage = reading.passages[index].tokens
    isDemanded = reading.sections[index] == .requirements || reading.sections[index] == .preferred
    groups = reading.analysis.lexicon.softSkills.groups
  }

  func isQuality(_ hit: PhraseIndex.Hit) -> Bool {
    if isWorkOfNoun(hit.tokens.lowerBound) || hit.tokens.count == 1 && isOfProperties(hit.tokens.lowerBound) { return false }
    switch groups[hit.row] {
    case .plain, .none: return true
    case .setting: return isMastered(hit.tokens.lowerBound)
    case .personal: return hit.tokens.count > 1 && !isHyphenated(hit.tokens) || isOfPerson(hit.tokens.upperBound - 1)
    }
  }

  /// Whether the words are one, which describes an oven as well as a baker: "high-performing", "hands on".
  private func isHyphenated(_ words: Range<Int>) -> Bool {
    words.count == 2 && (reading.isHyphenated(words.upperBound - 1) || reading.isWord(words.upperBound - 1, "on"))
  }

  /// Whether the setting that begins at the token `first` is one in which the person does well: "comfortable in a fast-paced environment".
  /// Where demands stand, whatever is done or was done "in" it tells so: "two years in a fast-paced environment".
  func isMastered(_ first: Int, mayBePast: Bool = true) -> Bool {
    if mayBePast, isPlaceOfWork(first) { return true }
    for token in stride(from: first - 1, through: max(passage.lowerBound, first - QualityStanding.settingReach), by: -1) {
      if reading.isAfterStop(token + 1) || reading.isQualityWord(token, .past) { return false }
      if reading.isQualityWord(token, .mastering) { return token == passage.lowerBound || !isOfPast(token) }
    }
    return first == passage.lowerBound
  }

  /// Whether "in" stands before the setting, with nothing but what describes it between: "in a busy, fast-paced environment".
  /// Not "in an agile environment", which tells of a method, nor "ideally in" one.
  private func isPlaceOfWork(_ first: Int) -> Bool {
    guard isDemanded, !reading.isWord(first, "agile") else { return false }
    for token in stride(from: first - 1, to: max(passage.lowerBound, first - QualityStanding.describingReach), by: -1) {
      if reading.isAfterStop(token + 1) { return false }
      if reading.isWord(token, among: ["in", "within", "under"]) {
        return token == passage.lowerBound || !reading.isWord(token - 1, among: ["ideally", "preferably"])
      }
      guard reading.isDescribing(token) || reading.isWord(token, among: ["a", "an", "and", "or"]) else { return false }
    }
    return false
  }

  /// Words between "in" and the setting.
  private static let describingReach = 5

  /// Whether the word is what experience is of: "experience working", "a background of work".
  private func isOfPast(_ word: Int) -> Bool {
    guard !reading.tokens[word].signs.contains(.comma) else { return false }
    let isLinked = word - 1 > passage.lowerBound && reading.isWord(word - 1, among: ["in", "of", "with"])
    return reading.isQualityWord(isLinked ? word - 2 : word - 1, .past)
  }

  /// Words between doing well and the setting: "able to stay calm and work in a varied, …".
  private static let settingReach = 10

  /// Whether a single word stands for itself or is said of a person.
  func isOfPerson(_ word: Int) -> Bool {
    let next = word + 1
    // "mentoring others": what is done may have an object, and what one must be able to do.
    if reading.ends(word, "ing") && !reading.isHyphenated(word)
      || !reading.isAdjective(word) && cues.found.contains(where: { $0.cue == .demand && $0.tokens.upperBound == word })
    {
      return true
    }
    if isOfThing(word) || isCompound(word) { return false }
    guard next < passage.upperBound, reading.isJoined(next, by: "-") else { return true }
    if isKnown(next) { return true }
    if cues.found.contains(where: { $0.tokens.lowerBound == next && isOfPerson($0.cue) }) { return true }
    // "Judgment around prices", "kreativ und geduldig", "a visionary constantly in search".
    if isDemanded, reading.isFunctionWord(next) || reading.isWord(next, of: .actEnds) || reading.ends(next, "ly") { return true }
    return isBeforeRole(word)
  }

  /// Whether a quality of the table begins at the token.
  func isKnown(_ token: Int) -> Bool { hits.overlapping(token..<(token + 1)).first?.tokens.lowerBound == token }

  /// Whether the token begins what speaks of a person or of skills: "skills", "people", "able to".
  func isSaidOfPerson(_ token: Int) -> Bool {
    reading.isQualityWord(token, .person)
      || cues.found.contains { $0.cue != .link && $0.tokens.lowerBound == token && isOfPerson($0.cue) }
  }

  private func isOfPerson(_ cue: Cue) -> Bool {
    switch cue {
    case .person, .link, .applicant, .demand: true
    default: false
    }
  }

  // MARK: Roles and things

  /// No role's name is longer than this many words.
  private static let longestRole = 5

  /// Whether the word describes one who has a role: "a motivated senior line cook". In capitals it is part of the role's name: "Creative
  /// Director".
  private func isBeforeRole(_ word: Int) -> Bool {
    let next = word + 1
    if reading.tokens[word].shape.contains(.capitalized), reading.tokens[next].shape.contains(.capitalized) { return false }
    return beginsRole(next)
  }

  private func beginsRole(_ first: Int) -> Bool {
    reading.analysis.lexicon.roleWords.withUses { table in
      for token in first..<min(passage.upperBound, first + QualityStanding.longestRole) {
        if token > first, !reading.isJoined(token, by: "-") { return false }
        let number = Int(reading.tokens[token].word)
        let uses = number < table.count ? table[number] : []
        if uses.contains(.head) && uses.isDisjoint(with: [.weak, .vague]) || reading.isQualityWord(token, .person) { return true }
        if uses.contains(.stop) || reading.isWord(token, of: .actEnds) { return false }
      }
      return false
    }
  }

  /// Whether the word is one of several that describe a thing together: "reliable and maintainable code", "reliable, high-speed lines", not
  /// "reliable and calm" or "a reliable, analytical baker".
  private func isOfThing(_ word: Int) -> Bool {
    guard reading.isAdjective(word), !reading.ends(word, "ly") else { return false }
    var (described, isLinked) = (word, false)
    for token in (word + 1)..<max(word + 1, min(passage.upperBound, word + 1 + QualityStanding.longestRole)) {
      if !reading.isJoined(token, by: "-") {
        guard reading.isJoined(token, by: ",") else { return false }
        isLinked = true
      } else if isLinked, described == token - 1, !reading.isDescribing(token) {
        return isThing(token)
      }
      if reading.isWord(token, of: .listLinks) {
        isLinked = true
      } else if reading.isDescribing(token), !isKnown(token), !reading.isQualityWord(token, .mastering) {
        described = token
      } else {
        return false
      }
    }
    return false
  }

  /// "User-friendly", "a business-friendly tone".
  private func isCompound(_ word: Int) -> Bool {
    guard word > passage.lowerBound, reading.ends(word, "ly") else { return false }
    return reading.isHyphenated(word) || reading.isJoined(word) && reading.isWord(word - 1, "user")
  }

  /// Not what goes on with an act, or says how much: "reliable and comfortable working", "flexible enough".
  private func isThing(_ token: Int) -> Bool {
    !reading.ends(token, "ing") && !reading.ends(token - 1, "ly") && !reading.isWord(token, among: ["enough", "at"])
      && !reading.isWord(token, of: .listLinks) && !isSaidOfPerson(token) && !isKnown(token) && !reading.isFunctionWord(token)
      && !beginsRole(token) && !reading.isQualityWord(token, .listed)
  }

  // MARK: Work

  /// Behind a plain noun what one could be good at is a process of that, or those who lead it: "risk prioritization", "sales leadership",
  /// "database management skills". "Strong", "thoughtful" and "team leadership" stay a quality.
  func isWorkOfNoun(_ first: Int) -> Bool {
    guard reading.isQualityWord(first, .work) else { return false }
    // "Data quality, integrity and reliability": the noun stands before the first of them.
    var head = first
    while reading.isQualityWord(head, .attribute), let item = reading.listItem(beside: head, isForward: false, in: passage),
      reading.isQualityWord(item, .attribute)
    { head = item }
    let before = head - 1
    // "Three years' leadership experience" count no noun.
    guard before >= passage.lowerBound, reading.isJoined(head, by: "-"), !reading.isQualityWord(before, .past) else { return false }
    switch reading.analysis.lexicon.skillWordUses[Int(reading.tokens[before].word)] {
    case .tail, .bare: break
    case nil, .vague: if reading.isAdjective(before) || reading.isWord(before, "team") { return false }
    default: return false
    }
    return !cues.found.contains { $0.tokens.upperBound == head && isOfPerson($0.cue) }
      && !hits.contains { $0.tokens.upperBound == head }
  }

  /// Beside what only things have, a word is of things too: "confidentiality, integrity and availability".
  private func isOfProperties(_ word: Int) -> Bool {
    guard reading.isQualityWord(word, .work) else { return false }
    return [false, true].contains { isForward in
      reading.listItem(beside: word, isForward: isForward, in: passage).map { reading.isQualityWord($0, .property) } ?? false
    }
  }
}

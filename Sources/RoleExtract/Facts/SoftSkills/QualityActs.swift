import RoleLexicon
import RoleModel

/// Reads qualities that are told by an act: a verb, words that describe its object, and the object ("establish warm, productive working
/// relationships").
enum QualityActs {
  /// No object is sought further behind its verb than this many words.
  private static let reach = 7

  /// The verb of an act in the passage at `index`, if it is among demands: duties tell of too many.
  static func firstVerb(inPassage index: Int, _ reading: Reading) -> Int? {
    switch reading.sections[index] {
    case .requirements, .preferred:
      reading.analysis.lexicon.qualityWords.firstVerb(in: reading.tokens, reading.passages[index].tokens)
    default: nil
    }
  }

  /// The acts in the passage at `index` that none of `known` tells of already.
  static func hits(
    inPassage index: Int, besides known: [PhraseIndex.Hit], _ standing: QualityStanding, _ reading: Reading
  ) -> [PhraseIndex.Hit] {
    let table = reading.analysis.lexicon.qualityWords
    let passage = reading.passages[index].tokens
    var hits: [PhraseIndex.Hit] = []
    var next = firstVerb(inPassage: index, reading)
    while let verb = next {
      defer { next = table.firstVerb(in: reading.tokens, (verb + 1)..<passage.upperBound) }
      let acts = table.acts(ofVerb: reading.tokens[verb].word)
      guard isVerb(verb, acts.contains(.firstForm), passage, reading) else { continue }
      // A verb that stands as a quality by itself, "mentoring", tells no other with its object.
      let named = known.overlapping(verb..<(verb + 1)).first { $0.tokens.count > 1 || standing.isQuality($0) }
      // "Build trust" is in the table, and "and relationships" goes on with the verb.
      var end = named?.tokens.upperBound ?? verb + 1
      var told: QualityWordTable.Acts = []
      if named == nil {
        guard let (object, act) = object(of: acts, after: verb, passage, reading) else { continue }
        if !known.overlapping(object..<(object + 1)).isEmpty { continue }
        hits.append(PhraseIndex.Hit(.softSkills, row: table.row(ofFirst: act), tokens: verb..<(object + 1)))
        (end, told) = (object + 1, act)
      }
      if let (object, act) = furtherObject(of: acts.subtracting(told), behind: end, passage, reading),
        known.overlapping(object..<(object + 1)).isEmpty, table.row(ofFirst: act) != named?.row
      {
        hits.append(PhraseIndex.Hit(.softSkills, row: table.row(ofFirst: act), tokens: end..<(object + 1)))
      }
    }
    return hits
  }

  /// The nearest object of one of `acts`; only words that describe it stand before.
  private static func object(
    of acts: QualityWordTable.Acts, after verb: Int, _ passage: Range<Int>, _ reading: Reading
  ) -> (token: Int, act: QualityWordTable.Acts)? {
    let table = reading.analysis.lexicon.qualityWords
    // Whether all words behind the verb describe something; only then the phrase goes on after a comma: "calm, lasting relationships".
    var isDescribed = false
    for token in (verb + 1)..<max(verb + 1, min(passage.upperBound, verb + 1 + reach)) {
      if isStart(token, passage, reading) { return nil }
      if reading.tokens[token].signs.contains(.comma), !isDescribed, token != verb + 1 || !goesOnWithVerb(token, passage, reading) {
        return nil
      }
      var found = table.acts(ofObject: reading.tokens[token].word).intersection(acts)
      if !found.isDisjoint(with: table.many), !(verb..<token).contains(where: { reading.isQualityWord($0, .many) }) {
        found.subtract(table.many)
      }
      if !found.isEmpty { return isObject(token, after: verb, passage, reading) ? (token, found) : nil }
      if reading.isWord(token, of: .actEnds) { return nil }
      isDescribed =
        (isDescribed || token == verb + 1)
        && (reading.mayLeadToObject(token) || isAct(token, reading))
    }
    return nil
  }

  /// Words between "and" and what it joins to an object.
  private static let furtherReach = 3

  /// The object of one of `acts` that "and" joins at the token `first` to the one before: "trust and lasting relationships".
  private static func furtherObject(
    of acts: QualityWordTable.Acts, behind first: Int, _ passage: Range<Int>, _ reading: Reading
  ) -> (token: Int, act: QualityWordTable.Acts)? {
    guard first < passage.upperBound, reading.isWord(first, among: ["and", "or", "&"]), !reading.isAfterStop(first) else { return nil }
    let table = reading.analysis.lexicon.qualityWords
    for token in (first + 1)..<max(first + 1, min(passage.upperBound, first + 2 + furtherReach)) {
      guard reading.isJoined(token, by: ",-") else { return nil }
      let found = table.acts(ofObject: reading.tokens[token].word).intersection(acts).subtracting(table.many)
      if !found.isEmpty { return isObject(token, after: first, passage, reading) ? (token, found) : nil }
      if !reading.mayLeadToObject(token) { return nil }
    }
    return nil
  }

  private static func isAct(_ token: Int, _ reading: Reading) -> Bool {
    !reading.analysis.lexicon.qualityWords.acts(ofVerb: reading.tokens[token].word).isEmpty
  }

  /// Whether another verb of an act stands at the token, or behind "and" there: "mentor, and coach".
  private static func goesOnWithVerb(_ token: Int, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    guard token < passage.upperBound else { return false }
    if isAct(token, reading) { return true }
    return token + 1 < passage.upperBound && reading.isWord(token, among: ["and", "or", "&"]) && isAct(token + 1, reading)
  }

  /// Not "relationship diagrams", "trust-based pricing", nor "merge conflicts": those are of people.
  private static func isObject(_ token: Int, after verb: Int, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    if reading.isWord(token, "conflict") || reading.isWord(token, "conflicts") {
      return token == verb + 1 || reading.mayLeadToObject(token - 1) || reading.isQualityWord(token - 1, .party)
    }
    let next = token + 1
    guard reading.isWord(token, among: ["relationship", "trust"]), next < passage.upperBound, reading.isJoined(next, by: "-") else {
      return true
    }
    return !reading.isHyphenated(next) && (reading.isAdjective(next) || reading.isFunctionWord(next))
  }

  /// Whether a line, a sentence, or a part of it begins at the token: something stronger than a comma or a hyphen stands before it.
  private static func isStart(_ token: Int, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    let signs = reading.tokens[token].signs
    if token == passage.lowerBound { return true }
    if signs.isSubset(of: [.space, .comma]) { return false }
    var hasDash = false
    for byte in reading.gap(before: token) where byte != 0x20 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"): break
      case UInt8(ascii: "-"): hasDash = true
      default: return true
      }
    }
    return hasDash && signs.contains(.space)
  }

  /// Whether the word stands as a verb: not in capitals inside a sentence ("Koa, Express"), and in its first form only where verbs stand
  /// so: "to calmly explain", not "a swim coach" or "the present findings".
  private static func isVerb(_ verb: Int, _ isFirstForm: Bool, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    if isStart(verb, passage, reading) { return true }
    if reading.tokens[verb].shape.contains(.capitalized) { return false }
    guard isFirstForm else { return true }
    // One of several: "explain, present", "coach/mentor".
    if !reading.isJoined(verb) { return isAct(verb - 1, reading) || goesOnWithVerb(verb + 1, passage, reading) }
    var before = verb - 1
    while before >= passage.lowerBound, reading.isJoined(before + 1) {
      if reading.isWord(before, of: .verbOpeners) { return true }
      guard reading.ends(before, "ly") else { return false }
      // "Clearly explain": the line begins with how.
      if isStart(before, passage, reading) { return true }
      before -= 1
    }
    return false
  }

  /// What follows these is no object of the verb before them.
  static let ends: [StaticString] = [
    "to", "that", "which", "who", "for", "by", "using", "through", "when", "if", "from", "is", "are", "will", "via", "as", "so", "while",
    "where", "than", "because", "into", "upon", "with", "across", "of", "about", "around", "within", "under", "without", "during",
  ]

  /// Behind these a verb stands in its first form.
  static let verbOpeners: [StaticString] = [
    "to", "and", "or", "&", "you", "we", "they", "who", "can", "will", "must", "should", "may", "also", "then", "help", "not",
  ]
}

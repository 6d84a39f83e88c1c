import RoleLexicon
import RoleModel

/// Whether a phrase that names an industry is what the employer says of itself.
struct IndustryStatement {
  let isTheEmployers: Bool

  /// So many words may stand between the article and the phrase: `a privately held, family-owned and operated`.
  private static let longestDescription = 12

  init(_ phrase: Range<Int>, _ use: IndustryTable.Use, inPassage index: Int, _ reading: Reading, employer: [[UInt8]]) {
    let passage = reading.passages[index].tokens
    isTheEmployers =
      IndustryStatement.isNamed(phrase, use, passage, reading)
      && IndustryStatement.start(of: phrase, passage, reading).map {
        IndustryStatement.isOwn($0, phrase, passage, reading, employer)
      } ?? false
  }

  /// The words of an employer's name, folded.
  static func words(of name: String?) -> [[UInt8]] {
    guard var name else { return [] }
    var tokenizer = Tokenizer()
    return name.withUTF8 { tokenizer.words(of: $0) }
  }

  private static let companies: WordSet = [
    "company", "companies", "business", "firm", "provider", "organization", "organisation", "group", "startup", "leader", "specialist",
    "agency", "consultancy", "supplier", "operator", "platform", "institution", "brand",
  ]
  private static let doing: WordSet = [
    "provider", "supplier", "leader", "leaders", "specialist", "specialists", "provide", "providing", "leading", "player", "operator",
  ]

  /// A business must be said to be one: `a logistics company`, `a provider of financial services`. A word that names an employer must not
  /// describe another (`a school nurse`, `a bank holiday`).
  private static func isNamed(_ phrase: Range<Int>, _ use: IndustryTable.Use, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    let next = phrase.upperBound
    let isFollowed = next < passage.upperBound && reading.isJoined(next)
    // `non-profit-backed`.
    if next < passage.upperBound, reading.gap(before: next).first == UInt8(ascii: "-") { return false }
    switch use {
    case .employer:
      guard isFollowed else { return true }
      return reading.isWord(next, among: followers) || reading.tokens[next].shape.contains(.digits)
    case .business:
      if isFollowed, reading.isWord(next, among: companies) { return true }
      for back in 1...3 where phrase.lowerBound - back > passage.lowerBound {
        let position = phrase.lowerBound - back
        if reading.isWord(position, among: ofWhat) { return reading.isWord(position - 1, among: doing) }
      }
      return false
    }
  }

  /// What goes on after the name of an employer.
  private static let followers: WordSet = [
    "of", "in", "that", "which", "with", "for", "who", "where", "and", "based", "located", "is", "are", "has", "seeks", "seeking",
    "looking",
    "serving", "providing", "offering", "dedicated", "committed", "specializing", "specialising", "focused", "focusing", "on", "at", "to",
    "we", "operating", "building", "headquartered", "founded", "delivering", "working", "helping", "near", "within", "across", "whose",
    "requires",
    "since", "group", "company", "business", "team", "network", "by", "from", "as", "or", "supplying", "known", "our", "creating",
    "designing",
  ]

  /// The article that opens the description which the phrase ends.
  private static func start(of phrase: Range<Int>, _ passage: Range<Int>, _ reading: Reading) -> Int? {
    var position = phrase.lowerBound - 1
    var isOfWhat = false
    while position >= passage.lowerBound, phrase.lowerBound - position <= longestDescription {
      if position + 1 < phrase.lowerBound, reading.isAfterStop(position + 1) { return nil }
      if reading.isWord(position, among: ofWhat) {
        // `one of Europe's leaders`, `provider of`, `leader in`.
        guard position > passage.lowerBound,
          reading.isWord(position - 1, among: doing) || reading.isWord(position - 1, among: ["one", "some"])
        else { return nil }
        isOfWhat = reading.isWord(position - 1, "one")
      } else if reading.isWord(position, among: breaks) {
        return nil
      } else if reading.isWord(position, among: articles) || (isOfWhat && reading.isWord(position, "one")) {
        // `one of the largest`: the description begins earlier.
        if position > passage.lowerBound, reading.isWord(position - 1, "of") {
          position -= 1
          continue
        }
        return position
      }
      position -= 1
    }
    return nil
  }

  private static let ofWhat: WordSet = ["of", "in"]
  private static let articles: WordSet = ["a", "an", "the"]

  /// Words over which no description goes: what stands behind them is somebody else, or no description.
  private static let breaks: WordSet = [
    "for", "to", "with", "by", "at", "from", "every", "that", "which", "who", "as", "is", "are", "was", "were", "be", "other", "into",
    "than", "between",
    "serving", "serve", "serves", "help", "helps", "helping", "candidate", "you", "your", "looking", "seeking", "against", "like",
    "including",
  ]

  private static func isOwn(
    _ start: Int, _ phrase: Range<Int>, _ passage: Range<Int>, _ reading: Reading, _ employer: [[UInt8]]
  ) -> Bool {
    let before = start - 1
    guard before >= passage.lowerBound, !reading.isAfterStop(start) else { return isHiring(after: phrase, passage, reading) }
    if reading.isWord(before, among: ["is", "are", "was"]) {
      guard before > passage.lowerBound else { return false }
      return isEmployer(before - 1, passage, reading, employer)
    }
    if reading.isWord(before, "were") { return true }  // we're
    if reading.isWord(before, among: ["join", "for", "with", "of", "by", "at"]) {
      return isCalled(before, passage, reading)
    }
    // `Acme, a …`
    return reading.gap(before: start).first == UInt8(ascii: ",") && isEmployer(before, passage, reading, employer)
  }

  /// `join a …`, `work for a …`, `opportunity with a …`, `on behalf of a …`.
  private static func isCalled(_ position: Int, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    if reading.isWord(position, "join") { return true }
    guard position > passage.lowerBound else { return false }
    let words: [StaticString] = ["work", "working", "behalf", "opportunity", "role", "career", "exclusively", "available", "partnership"]
    return reading.isWord(position - 1, among: words)
  }

  /// Whether the token at `position` ends the name of the employer, or a word for it.
  private static func isEmployer(_ position: Int, _ passage: Range<Int>, _ reading: Reading, _ employer: [[UInt8]]) -> Bool {
    if reading.isWord(position, "we") { return true }
    if reading.isWord(position, among: ["client", "company", "organization", "organisation", "firm", "business", "group"]) {
      guard position > passage.lowerBound else { return false }
      return reading.isWord(position - 1, among: ["our", "my", "the", "this"])
    }
    var tokenizer = Tokenizer()
    guard let word = tokenizer.words(of: UnsafeBufferPointer(rebasing: reading.text[reading.tokens[position].range])).first else {
      return false
    }
    return employer.contains(word) && reading.tokens[position].shape.contains(.capitalized)
  }

  /// `A busy hotel is looking for …`: what stands at the start of a sentence and hires is the employer.
  private static func isHiring(after phrase: Range<Int>, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    let words: [StaticString] = ["looking", "seeking", "seeks", "hiring", "recruiting", "requires", "require", "needs", "recruit"]
    for position in phrase.upperBound..<min(passage.upperBound, phrase.upperBound + longestDescription) {
      if reading.isAfterStop(position) { return false }
      if reading.isWord(position, among: words) { return true }
    }
    return false
  }
}

import RoleLexicon
import RoleModel

/// What the words around a phrase of the table say of it: whether it names a benefit at all, and one of its own.
extension BenefitOffer {
  /// "The flexibility to meet our guests' needs" is asked or praised, not offered.
  func isOfWork(_ hit: PhraseIndex.Hit) -> Bool {
    hit.tokens.count == 1 && hit.tokens.upperBound < passage.upperBound && reading.isWord(hit.tokens.lowerBound, "flexibility")
      && reading.isWord(hit.tokens.upperBound, among: ["to", "of", "in", "as"])
  }

  /// What leave or a spending account may be taken for is no benefit of its own: "time off that can be used for vacation, illness or
  /// holidays", "accounts for healthcare and commuting".
  func isPurpose(_ hit: PhraseIndex.Hit) -> Bool {
    let isLeave = reading.analysis.lexicon.benefits.groups[hit.row] == .leave
    let sentence = max(passage.lowerBound + 1, hit.tokens.lowerBound - BenefitOffer.longestPurpose)
    for token in stride(from: hit.tokens.lowerBound, to: sentence, by: -1) {
      if reading.isAfterStop(token) { return false }
      if reading.isWord(token - 1, "for") {
        return reading.isWord(token - 2, among: isLeave ? ["used", "use", "pay"] : ["account", "accounts"])
      }
    }
    return false
  }

  /// Words from "for" to the last thing that leave may be taken for.
  private static let longestPurpose = 10

  /// What the reader has anyway is not offered: "to support your professional growth", but "your wellbeing budget" and "we invest in your
  /// professional growth" are.
  func isAim(_ hit: PhraseIndex.Hit) -> Bool {
    let before = hit.tokens.lowerBound - 1
    guard before >= passage.lowerBound, reading.isWord(before, among: ["your", "our"]) else { return false }
    if before - 2 >= passage.lowerBound, reading.isWord(before - 2, among: ["invest", "investing", "investment"]) { return false }
    switch reading.analysis.lexicon.benefits.groups[hit.row] {
    case .development, .flexibility, .wellbeing: return reading.isWord(hit.tokens.upperBound - 1, among: BenefitOffer.aims)
    default: return false
    }
  }

  private static let aims: WordSet = [
    "growth", "development", "career", "path", "wellbeing", "being", "wellness", "balance", "health",
  ]

  /// "A retirement plan with a match" is one benefit, and is named by the plan.
  func isPartOfPlan(_ hit: PhraseIndex.Hit) -> Bool {
    guard reading.isWord(hit.tokens.upperBound - 1, among: BenefitOffer.shares) else { return false }
    let place = hits.overlapping(hit.tokens).startIndex
    guard place > 0, reading.analysis.lexicon.benefits.groups[hits[place - 1].row] == .retirement else { return false }
    let between = hits[place - 1].tokens.upperBound..<hit.tokens.lowerBound
    return between.count <= BenefitOffer.mostWordsToMatch && between.contains { reading.isWord($0, among: ["with", "w", "featuring"]) }
      && between.allSatisfy { reading.isJoined($0, by: "()%/") && !reading.isWord($0, "and") }
  }

  private static let shares: WordSet = ["match", "matching", "contribution", "contributions"]

  /// "Plan for all bakers with up to a 4%".
  private static let mostWordsToMatch = 8

  /// In brackets behind a pension stands what kind it is: "a retirement plan with a match (RRSP and DPSP)".
  func isNameOfPlan(_ hit: PhraseIndex.Hit) -> Bool {
    let groups = reading.analysis.lexicon.benefits.groups
    guard groups[hit.row] == .retirement else { return false }
    let place = hits.overlapping(hit.tokens).startIndex
    return hits[max(0, place - 3)..<place].contains { plan in
      guard groups[plan.row] == .retirement, isCover(plan) else { return false }
      let between = reading.text[Int(reading.tokens[plan.tokens.upperBound - 1].end)..<Int(reading.tokens[hit.tokens.lowerBound].start)]
      return between.contains(UInt8(ascii: "(")) && !between.contains(UInt8(ascii: ")"))
    }
  }

  /// A single word for what insurance or a pension is for names these where no other noun follows: "medical, dental and life", not "dental
  /// records", "retirement age" or "your everyday life".
  func isCover(_ hit: PhraseIndex.Hit) -> Bool {
    let (word, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard hit.tokens.count == 1, reading.isWord(word, among: BenefitOffer.covered) else { return true }
    if word > passage.lowerBound, reading.isWord(word, "life"), reading.isWord(word - 1, among: BenefitOffer.ownLife) { return false }
    return standsAlone(hit) || hits.overlapping(next..<(next + 1)).first?.tokens.lowerBound == next
      || reading.isWord(next, among: BenefitOffer.covers) || reading.isFunctionWord(next)
  }

  private static let covered: WordSet = ["life", "dental", "medical", "vision", "health", "healthcare", "disability", "retirement"]
  private static let ownLife: WordSet = [
    "your", "our", "their", "own", "everyday", "daily", "work", "personal", "real", "sun", "of",
  ]
  private static let covers: WordSet = [
    "insurance", "cover", "coverage", "plan", "plans", "benefit", "benefits", "care", "options", "premiums", "package", "contributions",
    "program", "programs", "scheme", "schemes", "accounts", "fund", "match", "matching", "policy", "service", "after", "upon",
  ]

  /// "Health" is insurance where another follows: "health, dental and vision", not "health, safety".
  static func isBareHealth(_ hit: PhraseIndex.Hit, _ hits: [PhraseIndex.Hit], _ reading: Reading) -> Bool {
    guard hit.tokens.count == 1, reading.isWord(hit.tokens.lowerBound, "health") else { return false }
    var next = hit.tokens.upperBound
    guard next < reading.tokens.count, reading.isJoined(next, by: ",/&") else { return true }
    if reading.isWord(next, "and") { next += 1 } else if reading.isJoined(next) { return true }
    guard let other = hits.overlapping(next..<(next + 1)).first, other.tokens.lowerBound == next else { return true }
    switch reading.analysis.lexicon.benefits.groups[other.row] {
    case .health, .insurance: return false
    default: return true
    }
  }

  /// A single word that no noun follows: "medical, dental", not "medical centre".
  func standsAlone(_ hit: PhraseIndex.Hit) -> Bool {
    let next = hit.tokens.upperBound
    guard next < passage.upperBound else { return true }
    let between = reading.text[Int(reading.tokens[next - 1].end)..<Int(reading.tokens[next].start)]
    return between.isEmpty || !between.allSatisfy { $0 == 0x20 } || cues.found.contains { $0.cue != .vague && $0.tokens.lowerBound == next }
  }
}

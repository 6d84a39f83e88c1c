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

  /// What the reader has anyway is not offered: "to support your professional growth", "we encourage a healthy work-life balance", but "your
  /// wellbeing budget" and "we invest in your professional growth" are.
  func isAim(_ hit: PhraseIndex.Hit) -> Bool {
    switch reading.analysis.lexicon.benefits.groups[hit.row] {
    case .development, .flexibility, .wellbeing: break
    default: return false
    }
    guard reading.isBenefitWord(hit.tokens.upperBound - 1, .aim) else { return false }
    let before = hit.tokens.lowerBound - 1
    guard before >= passage.lowerBound else { return false }
    if reading.isWord(before, among: ["your", "our"]) {
      return before - 2 < passage.lowerBound || !reading.isWord(before - 2, among: ["invest", "investing", "investment"])
    }
    return isSupported(hit.tokens.lowerBound)
  }

  /// Whether words of support stand before the token, with nothing but what is supported too between: "manage your health and", "importance of".
  private func isSupported(_ first: Int) -> Bool {
    var isOfReader = false
    for token in stride(from: first - 1, through: max(passage.lowerBound + 1, first - BenefitOffer.longestAim), by: -1) {
      guard reading.isJoined(token + 1, by: ",/&-") else { return false }
      if reading.isWord(token, among: ["encourage", "encourages", "encouraging", "foster", "fosters", "fostering"]) { return true }
      if reading.isWord(token, "of") { return reading.isWord(token - 1, "importance") }
      if reading.isWord(token, among: ["support", "supports", "manage"]) { return isOfReader }
      if reading.isWord(token, among: ["your", "our", "their"]) {
        isOfReader = true
      } else if !reading.isBenefitWord(token, .aim), !reading.isDescribing(token), !reading.isWord(token, of: .listLinks) {
        return false
      }
    }
    return false
  }

  /// Words from the support to the last thing that is supported.
  private static let longestAim = 9

  /// "A retirement plan with a match" is one benefit, and is named by the plan.
  func isPartOfPlan(_ hit: PhraseIndex.Hit) -> Bool {
    guard reading.isBenefitWord(hit.tokens.upperBound - 1, .share) else { return false }
    let place = hits.overlapping(hit.tokens).startIndex
    guard place > 0, reading.analysis.lexicon.benefits.groups[hits[place - 1].row] == .retirement else { return false }
    let between = hits[place - 1].tokens.upperBound..<hit.tokens.lowerBound
    return between.count <= BenefitOffer.mostWordsToMatch && between.contains { reading.isWord($0, among: ["with", "w", "featuring"]) }
      && between.allSatisfy { reading.isJoined($0, by: "()%/") && !reading.isWord($0, "and") }
  }

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
  /// records", "retirement age", "your everyday life" or "life at the mill".
  func isCover(_ hit: PhraseIndex.Hit) -> Bool {
    let (word, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard hit.tokens.count == 1, reading.isBenefitWord(word, .covered) else { return true }
    if reading.isWord(word, "life") {
      if word > passage.lowerBound, reading.isBenefitWord(word - 1, .owner) { return false }
      // "Life at the mill", "life-changing".
      if next < passage.upperBound, reading.isJoined(next) && reading.isWord(next, among: ["at", "in"]) || reading.isHyphenated(next) {
        return false
      }
    }
    if isNameOfGiver(word) { return false }
    return standsAlone(hit) || hits.overlapping(next..<(next + 1)).first?.tokens.lowerBound == next
      || reading.isBenefitWord(next, .cover) || reading.isFunctionWord(next)
  }

  /// "Weir Medical offers", "Mill Healthcare can": the last word of a name, which gives something.
  private func isNameOfGiver(_ word: Int) -> Bool {
    let next = word + 1
    guard word > passage.lowerBound, next < passage.upperBound, reading.isJoined(word), reading.isJoined(next),
      reading.tokens[word - 1].shape.contains(.capitalized), reading.tokens[word].shape.contains(.capitalized)
    else { return false }
    return reading.isWord(next, among: ["offers", "provides", "has", "is", "can", "will", "gives"])
  }

  /// Beside pay such a word must stand with another, or before what says that it is insurance: "medical, dental and vision", "medical coverage".
  func isSurelyCover(_ hit: PhraseIndex.Hit) -> Bool {
    let (word, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard hit.tokens.count == 1, reading.isBenefitWord(word, .covered), isCover(hit) else { return false }
    if next < passage.upperBound, reading.isJoined(next), reading.isBenefitWord(next, .cover) { return true }
    return hits.overlapping((word - BenefitOffer.widestGap)..<(next + BenefitOffer.widestGap)).contains { other in
      other.tokens.count == 1 && other.tokens != hit.tokens && reading.isBenefitWord(other.tokens.lowerBound, .covered)
    }
  }

  /// From one word for an insurance to the next: "medical coverage, dental", "dental and vision".
  private static let widestGap = 2

  /// "Health" is insurance where another stands beside it in a list: "health, dental and vision", "dental and health", not "health, safety".
  static func isBareHealth(_ hit: PhraseIndex.Hit, _ hits: [PhraseIndex.Hit], _ reading: Reading) -> Bool {
    guard hit.tokens.count == 1, reading.isWord(hit.tokens.lowerBound, "health") else { return false }
    let (before, next) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
    let isLast = next == reading.tokens.count || !reading.isJoined(next) || reading.isFunctionWord(next)
    return !isInsurance(ofListFrom: next, isForward: true, hits, reading)
      && !(isLast && isInsurance(ofListFrom: before, isForward: false, hits, reading))
  }

  /// Whether the next item of a list from the token on is an insurance.
  private static func isInsurance(
    ofListFrom token: Int, isForward: Bool, _ hits: [PhraseIndex.Hit], _ reading: Reading
  ) -> Bool {
    guard reading.tokens.indices.contains(token), reading.isJoined(isForward ? token : token + 1, by: ",/&") else { return false }
    var other = token
    if reading.isWord(token, among: ["and", "&"]) {
      other += isForward ? 1 : -1
    } else if reading.isJoined(isForward ? token : token + 1) {
      return false
    }
    guard let hit = hits.overlapping(other..<(other + 1)).first,
      isForward ? hit.tokens.lowerBound == other : hit.tokens.upperBound == other + 1 && reading.isJoined(other + 1, by: ",/&")
    else { return false }
    switch reading.analysis.lexicon.benefits.groups[hit.row] {
    case .health, .insurance: return true
    default: return false
    }
  }

  /// The words of a benefit's name, with the head behind that says what is given for it: "mental health stipend", where the table knows mental
  /// health. Insurance, leave and pensions are named without.
  func tokens(of hit: PhraseIndex.Hit) -> Range<Int> {
    let head = hit.tokens.upperBound
    guard head < passage.upperBound, reading.isJoined(head), reading.isBenefitWord(head, .head),
      !reading.isBenefitWord(head, [.kind, .shared]) || reading.isWord(head, "reimbursement"),
      !reading.isBenefitWord(head - 1, .head), hits.overlapping(head..<(head + 1)).isEmpty
    else { return hit.tokens }
    switch reading.analysis.lexicon.benefits.groups[hit.row] {
    case .health, .insurance, .retirement, .leave, .equityPlan: return hit.tokens
    default: return hit.tokens.lowerBound..<(head + 1)
    }
  }

  /// What stands over a list of others names none of its own: "In-office perks: lunch, snacks and tea".
  func isLabel(_ hit: PhraseIndex.Hit) -> Bool {
    guard hits.count > 2 else { return false }
    for token in hit.tokens.upperBound..<min(passage.upperBound, hit.tokens.upperBound + BenefitOffer.longestLabel) {
      if reading.tokens[token].signs.contains(.colon) { return beginsList(token) }
      if !reading.isJoined(token, by: "&-/") { return false }
    }
    return false
  }

  /// Whether a benefit stands at the token, at most behind a word of praise, and another beside it.
  private func beginsList(_ token: Int) -> Bool {
    let listed = hits.filter { $0.tokens.lowerBound >= token }.prefix(2)
    guard listed.count == 2 else { return false }
    return listed[0].tokens.lowerBound - token <= 1 && listed[1].tokens.lowerBound - listed[0].tokens.upperBound <= 2
  }

  /// Words from the name to the colon: "growth and development opportunities:".
  private static let longestLabel = 4

  /// A single word that no noun follows: "medical, dental", not "medical centre".
  func standsAlone(_ hit: PhraseIndex.Hit) -> Bool {
    let next = hit.tokens.upperBound
    guard next < passage.upperBound else { return true }
    let between = reading.text[Int(reading.tokens[next - 1].end)..<Int(reading.tokens[next].start)]
    return between.isEmpty || !between.allSatisfy { $0 == 0x20 } || cues.found.contains { $0.cue != .vague && $0.tokens.lowerBound == next }
  }
}

import RoleLexicon
import RoleModel

/// Whether a passage offers the benefits that it names.
///
/// A benefits section offers them by itself. Elsewhere a word of offering must stand before them, or several that leave no doubt stand
/// together ("medical, dental, 401(k)"); in duties and requirements, where plans are administered and sold, more of them are needed.
struct BenefitOffer {
  private enum Reach {
    case none, plain, named, all
    /// Those after the token.
    case after(Int)
  }

  private let reach: Reach
  let reading: Reading
  let passage: Range<Int>
  let cues: Cues
  let hits: [PhraseIndex.Hit]
  let rule: String
  let confidence: Confidence

  init(_ hits: [PhraseIndex.Hit], _ index: Int, _ reading: Reading) {
    (self.reading, self.hits) = (reading, hits)
    passage = reading.passages[index].tokens
    cues = reading.cues(inPassage: index)
    (reach, rule) = BenefitOffer.judge(hits, cues, index, reading)
    confidence = rule == "benefits.named" ? .inferred : .stated
  }

  func covers(_ hit: PhraseIndex.Hit) -> Bool {
    if isOfWork(hit) || isAim(hit) || isPurpose(hit) || isNameOfPlan(hit) || isPartOfPlan(hit) || isLabel(hit) { return false }
    return switch reach {
    case .none: false
    case .all: isCover(hit)
    case .plain: BenefitOffer.isPlain(hit, reading)
    case .named: BenefitOffer.isPlain(hit, reading) || BenefitOffer.isNamed(hit, reading) || isSurelyCover(hit)
    case .after(let position): hit.tokens.lowerBound >= position && isCover(hit) && (hit.tokens.count > 1 || standsAlone(hit))
    }
  }

  private static func judge(_ hits: [PhraseIndex.Hit], _ cues: Cues, _ index: Int, _ reading: Reading) -> (Reach, String) {
    if cues.has(.withheld) || isAnswered("no", index, reading) { return (.none, "") }
    let plain = hits.count { isPlain($0, reading) }
    switch reading.sections[index] {
    case .benefits:
      if reading.isKnownHeading(index), !isWholeLine(hits, index, reading), !isAnswered("yes", index, reading) {
        return (.plain, "benefits.heading")
      }
      return (.all, "benefits.listed")
    case .compensation:
      return (.named, cues.has(.offered) || cues.has(.given) ? "benefits.offered" : "benefits.with-pay")
    case .responsibilities, .requirements, .preferred:
      if cues.has(.administered) { return (.none, "") }
      if plain >= 3 { return (.all, "benefits.named") }
      return (
        plain > 0 && cues.has(.offered, before: hits[0].tokens.lowerBound) && !cues.has(.applicant) ? .plain : .none, "benefits.offered"
      )
    case .company, .summary, .title, .location, .schedule, .application, .legal, .other:
      // Beside benefits a place's own line tells where the work is done: "Fully remote".
      if reading.sections[index] != .location, isWholeLine(hits, index, reading), isBesideBenefits(index, reading) {
        return (.all, "benefits.listed")
      }
      if reading.isKnownHeading(index) || cues.has(.administered) { return (.none, "") }
      // Words that only benefits are called by, or a word of offering that speaks to the reader.
      let needed = reading.sections[index] == .legal ? 2 : 1
      let offered = cues.found.first { $0.cue == .offered } ?? (plain > 0 ? cues.found.first { $0.cue == .given } : nil)
      if let offered, plain >= needed || (hits.count >= 2 && needed == 1) {
        return (hits.count >= 2 ? .after(offered.tokens.lowerBound) : .plain, "benefits.offered")
      }
      return (plain >= 2 ? .all : .none, "benefits.named")
    }
  }

  /// Whether a phrase leaves no doubt that it is a benefit: two words or more, of those that nobody sells or demands by that name.
  private static func isPlain(_ hit: PhraseIndex.Hit, _ reading: Reading) -> Bool {
    switch reading.analysis.lexicon.benefits.groups[hit.row] {
    case .health, .insurance, .retirement, .leave, .family, .equityPlan:
      hit.tokens.count >= 2 || reading.tokens[hit.tokens.lowerBound].shape.contains(.allCapitals)
        || reading.tokens[hit.tokens.lowerBound].shape.contains(.digits)
    case .financial, .food, .transport, .equipment, .recognition, .wellbeing, .development, .flexibility, .social, .other: false
    }
  }

  /// Whether it is one by a name of two words or more, beside pay; not of the kinds whose words also speak of work ("technical training").
  private static func isNamed(_ hit: PhraseIndex.Hit, _ reading: Reading) -> Bool {
    switch reading.analysis.lexicon.benefits.groups[hit.row] {
    case .development, .flexibility, .social, .other: false
    default: hit.tokens.count >= 2
    }
  }

  /// The line is the benefit's name and nothing else.
  private static func isWholeLine(_ hits: [PhraseIndex.Hit], _ index: Int, _ reading: Reading) -> Bool {
    hits.count == 1 && hits[0].tokens == reading.passages[index].tokens
  }

  private static func isBesideBenefits(_ index: Int, _ reading: Reading) -> Bool {
    (index > 0 && reading.sections[index - 1] == .benefits)
      || (index + 1 < reading.sections.count && reading.sections[index + 1] == .benefits)
  }

  /// "Relocation provided: No".
  private static func isAnswered(_ answer: StaticString, _ index: Int, _ reading: Reading) -> Bool {
    let passage = reading.passages[index]
    if let last = passage.tokens.last, reading.isWord(last, answer) { return true }
    guard passage.isHeading || passage.label != nil, index + 1 < reading.passages.count else { return false }
    let next = reading.passages[index + 1].tokens
    return next.count == 1 && reading.isWord(next.lowerBound, answer)
  }
}

import RoleLexicon
import RoleModel

/// Components that a text offers without an amount: `uncapped commission`, `competitive salary`, `stock options`.
struct PayOffers {
  private var found: [(component: PayComponent, range: Range<Int>, part: PayComponent?)] = []

  /// Notes the offers among the cues of a passage. `spoken` are the sentences in which an amount was taken for pay.
  mutating func read(
    _ cues: ArraySlice<PayCue>, passage: Int, _ reading: Reading, _ sentences: () -> PaySentences, spoken: [Range<Int>]
  ) {
    let section = reading.sections[passage]
    let isDuty = section == .responsibilities || section == .requirements || section == .preferred
    for (position, cue) in zip(cues.indices, cues) {
      // `Recommend a friend bonus scheme`
      if position > cues.startIndex, cues[position - 1].reason == "pay.referral",
        cue.tokens.lowerBound - cues[position - 1].tokens.upperBound <= 1
      {
        continue
      }
      guard case .pay(let component, let reach) = cue.meaning, !found.contains(where: { $0.component == component }) else { continue }
      switch reach {
      case .amount: continue
      case .anywhere: break
      case .offered: if isDuty, !isBeside(cue, cues, sentences, spoken, reading) { continue }
      case .beside:
        // A salary is no offer by itself: `5 % of base salary`, `base salary depends on …`.
        let isHome = component != .base && (section == .compensation || section == .benefits)
        if !isHome,
          !isBeside(cue, cues, sentences, spoken, reading, isDuty: section == .responsibilities)
            || component == .base && follows("of", cue, reading)
        {
          continue
        }
      }
      // `A description of benefits or other compensation may be asked for.`, `The range does not include other forms of compensation.`
      if component == .other, section == .legal || reading.cues(inPassage: passage).has(.withheld) { continue }
      if isOfOtherRoles(cue, in: sentences().sentence(at: cue.range.lowerBound), passage, reading) { continue }
      found.append((component, cue.range, component == .other ? PayOffers.part(cue, reading) : nil))
    }
  }

  /// `For sales roles the range includes the commission.` and `commission (for quota-based roles)`: this one may be another.
  private func isOfOtherRoles(_ cue: PayCue, in sentence: Range<Int>, _ passage: Int, _ reading: Reading) -> Bool {
    let tokens = reading.passages[passage].tokens
    func speaksOfRoles(_ start: Int) -> Bool {
      guard tokens.contains(start), reading.isWord(start, "for") else { return false }
      for position in (start + 1)..<max(start + 1, min(tokens.upperBound, start + 5)) {
        if reading.isWord(position, among: ["roles", "positions"]) { return true }
        if reading.isWord(position, among: ["all", "these", "this", "our", "both", "the", "full", "part"]) { return false }
      }
      return false
    }
    if speaksOfRoles(cue.tokens.upperBound) { return true }
    return tokens.first { Int(reading.tokens[$0].start) >= sentence.lowerBound }.map(speaksOfRoles) ?? false
  }

  /// What an incentive may consist of: a long-term one of equity, any other of a bonus.
  private static func part(_ cue: PayCue, _ reading: Reading) -> PayComponent? {
    guard cue.tokens.contains(where: { reading.isWord($0, among: ["incentive", "incentives"]) }) else { return nil }
    return reading.isWord(cue.tokens.lowerBound, "long") ? .equity : .bonus
  }

  /// The components found, in the text's order, with the bytes that say so. `A bonus or incentive compensation` is one, and so are
  /// `long-term incentives in the form of stock`.
  var offers: [(component: PayComponent, range: Range<Int>)] {
    found.compactMap { offer in
      if let part = offer.part, found.contains(where: { $0.component == part }) { return nil }
      return (offer.component, offer.range)
    }
  }

  /// Whether pay of another kind is spoken of in the same sentence: an amount, or an offer by its own words.
  ///
  /// Among duties only an amount tells: who advises on `salary, bonus and rewards` is offered none of them. A base salary that belongs to a
  /// total is no offer of its own: `target cash consists of a base salary and a bonus`.
  private func isBeside(
    _ cue: PayCue, _ cues: ArraySlice<PayCue>, _ sentences: () -> PaySentences, _ spoken: [Range<Int>], _ reading: Reading,
    isDuty: Bool = false
  ) -> Bool {
    if spoken.contains(where: { $0.contains(cue.range.lowerBound) }) { return true }
    if isDuty { return false }
    let sentence = sentences().sentence(at: cue.range.lowerBound)
    if cue.component == .base, cues.contains(where: { isTarget($0, reading) && sentence.contains($0.range.lowerBound) }) { return false }
    return cues.contains { other in
      guard sentence.contains(other.range.lowerBound), other.range != cue.range, other.component != nil, other.component != cue.component
      else { return false }
      if case .pay(_, let reach) = other.meaning {
        return reach != .amount || other.isStrong && (other.component == .base || other.component == .total)
      }
      return false
    }
  }

  /// `total target cash`, `OTE`; a `total compensation package` may hold anything.
  private func isTarget(_ cue: PayCue, _ reading: Reading) -> Bool {
    cue.component == .total && cue.tokens.contains { reading.isWord($0, among: ["target", "targeted", "ote"]) }
  }

  private func follows(_ word: String, _ cue: PayCue, _ reading: Reading) -> Bool {
    guard cue.tokens.lowerBound > 0 else { return false }
    return reading.text[reading.tokens[cue.tokens.lowerBound - 1].range].elementsEqual(word.utf8)
  }
}

import RoleLexicon
import RoleModel

/// Components that a text offers without an amount: `uncapped commission`, `competitive salary`, `stock options`.
struct PayOffers {
  private var found: [(component: PayComponent, range: Range<Int>)] = []

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
      case .offered: if isDuty, !isBeside(cue, cues, sentences, spoken) { continue }
      case .beside:
        // A salary is no offer by itself: `5 % of base salary`, `base salary depends on …`.
        let isHome = component != .base && (section == .compensation || section == .benefits)
        if !isHome, !isBeside(cue, cues, sentences, spoken) || component == .base && follows("of", cue, reading) { continue }
      }
      found.append((component, cue.range))
    }
  }

  /// The components found, in the text's order, with the bytes that say so.
  var offers: [(component: PayComponent, range: Range<Int>)] { found }

  /// Whether pay of another kind is spoken of in the same sentence: an amount, or an offer by its own words.
  private func isBeside(_ cue: PayCue, _ cues: ArraySlice<PayCue>, _ sentences: () -> PaySentences, _ spoken: [Range<Int>]) -> Bool {
    if spoken.contains(where: { $0.contains(cue.range.lowerBound) }) { return true }
    let sentence = sentences().sentence(at: cue.range.lowerBound)
    return cues.contains { other in
      guard sentence.contains(other.range.lowerBound), other.range != cue.range, other.component != nil, other.component != cue.component
      else { return false }
      if case .pay(_, let reach) = other.meaning {
        return reach != .amount || other.isStrong && (other.component == .base || other.component == .total)
      }
      return false
    }
  }

  private func follows(_ word: String, _ cue: PayCue, _ reading: Reading) -> Bool {
    guard cue.tokens.lowerBound > 0 else { return false }
    return reading.text[reading.tokens[cue.tokens.lowerBound - 1].range].elementsEqual(word.utf8)
  }
}

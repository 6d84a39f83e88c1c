import RoleLexicon
import RoleModel

/// What an amount of years speaks of: somebody's experience, or something else that lasts.
enum YearContext {
  enum Verdict: Equatable {
    case experience
    /// Another kind of amount, by its reason's id.
    case other(String)
  }

  /// - Parameter next: the first token of the next amount in the sentence, or the sentence's end: what stands behind it belongs to that one.
  static func judge(_ amount: YearAmount, _ sentence: Range<Int>, next: Int, previous: Int, in passage: DemandPassage) -> Verdict {
    if isStructuredField(amount, passage) { return .experience }
    let after = amount.tokens.upperBound
    let speaksOfExperience = names(.experience, after, min(next, after + 16), passage)
    let isNear = names(.experience, after, min(next, after + 4), passage)
    if let other = otherSense(amount, sentence, isNear: isNear, speaksOfExperience: speaksOfExperience, passage) { return .other(other) }
    // `Experience: 5 years`, `experience of at least 5 years`.
    let before = min(amount.tokens.lowerBound, max(previous, sentence.lowerBound, amount.tokens.lowerBound - 8))..<amount.tokens.lowerBound
    let followsExperience = names(.experience, before.lowerBound, before.upperBound, passage)
    let isMin = passage.has(.atLeast, in: before)
    if isEmployers(amount, sentence, passage, isFirmlyAsked: isMin && speaksOfExperience) { return .other("years.employer") }
    let isPlain = speaksOfExperience || followsExperience
    switch passage.section {
    case .requirements, .preferred:
      if isPlain || passage.isWord(after, "of") && passage.isWord(after + 1, "which") { return .experience }
      if amount.isMonths {
        // `6 months in customer service`: the line opens with it and says in what.
        let isAsked =
          amount.tokens.lowerBound == passage.tokens.lowerBound || isMin && amount.tokens.lowerBound <= passage.tokens.lowerBound + 3
        let leads = passage.isAny(after, ["in", "of", "as"]) && !passage.isAny(after + 1, YearContext.spells)
        return isAsked && leads && !passage.has(.employer, in: sentence) ? .experience : .other("years.duration")
      }
      if amount.isOpen || amount.max != nil || isMin || opens(amount, passage) || leadsToArea(after, passage) { return .experience }
      return .other("years.unclear")
    case .other where passage.has(.employer, in: sentence): return .other("years.unclear")
    case .summary, .responsibilities, .title, .other:
      let asks = passage.has(.person, in: sentence)
      if isPlain || (asks && (amount.isOpen || isMin) && !amount.isMonths && leadsToArea(after, passage)) { return .experience }
      return .other(amount.isMonths ? "years.duration" : "years.unclear")
    default:
      let isAsked = passage.has(.person, in: sentence) || isMin || amount.tokens.lowerBound <= passage.tokens.lowerBound + 1
      return isPlain && isAsked ? .experience : .other("years.unclear")
    }
  }

  /// What lasts months without being experience: `6 months of probation`, `3 months in a cast`.
  private static let spells: [StaticString] = [
    "probation", "training", "paid", "maternity", "parental", "leave", "pay", "salary", "notice", "the", "employment", "hire", "hiring",
    "hands", "onboarding", "age", "expenses",
  ]

  private static func names(_ kind: DemandCue, _ start: Int, _ end: Int, _ passage: DemandPassage) -> Bool {
    start < end && passage.has(kind, in: start..<end)
  }

  /// `data analytics: 2 years (Required)`.
  static func isStructuredField(_ amount: YearAmount, _ passage: DemandPassage) -> Bool {
    let next = amount.tokens.upperBound
    guard passage.gap(before: next).contains(UInt8(ascii: "(")) else { return false }
    return passage.isWord(next, "required") || passage.isWord(next, "preferred")
  }

  /// Senses of an amount that its neighbours give away.
  private static func otherSense(
    _ amount: YearAmount, _ sentence: Range<Int>, isNear: Bool, speaksOfExperience: Bool, _ passage: DemandPassage
  ) -> String? {
    let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    // `Mending (4-7 years), bachelor’s degree`: what follows a bracket is another thing.
    let follower = passage.gap(before: amount.unit + 1).contains(UInt8(ascii: ")")) ? nil : passage.cue(at: amount.unit + 1)
    if follower == .age || passage.cue(at: end) == .age || passage.isWord(amount.unit + 1, "of") && passage.isWord(amount.unit + 2, "age") {
      return "years.age"
    }
    for position in max(sentence.lowerBound, start - 3)..<max(sentence.lowerBound, start) {
      guard let cue = passage.cue(at: position) else { continue }
      if cue == .age { return "years.age" }
      let isApart = passage.gap(before: start).contains(UInt8(ascii: ":")) || passage.gap(before: start).contains(UInt8(ascii: ","))
      if cue == .span, !isApart { return "years.span" }
    }
    if isNear { return nil }
    switch follower {
    case .study: return "years.study"
    case .duration, .milestone: return "years.duration"
    case .span where !passage.isWord(amount.unit + 1, "recent"): return "years.span"
    default: break
    }
    if passage.isWord(amount.unit + 1, "of"), passage.cue(at: amount.unit + 2) == .study, !speaksOfExperience, !amount.isOpen {
      return "years.study"
    }
    // `a contract of 6 months`, `a period of two years`.
    if passage.isAny(start - 1, ["of", "for", "is"]), passage.cue(at: start - 2) == .duration { return "years.duration" }
    return nil
  }

  /// Whether the sentence praises the employer: `With over 40 years of experience, we …`.
  private static func isEmployers(_ amount: YearAmount, _ sentence: Range<Int>, _ passage: DemandPassage, isFirmlyAsked: Bool) -> Bool {
    if passage.has(.person, in: sentence) { return false }
    let isOpening = amount.tokens.lowerBound <= sentence.lowerBound + 4
    if isOpening, passage.isAny(sentence.lowerBound, ["with", "for", "over", "having", "after", "boasting", "since"]) {
      return !(passage.isDemanding && (amount.isOpen || sentence.lowerBound == passage.tokens.lowerBound && isFirmlyAsked))
    }
    guard passage.has(.employer, in: sentence) else { return false }
    return !passage.isDemanding || passage.isAny(amount.tokens.lowerBound - 1, ["over", "than", "nearly", "almost", "for"])
  }

  /// Whether nothing but words of quantity stands before the amount in its line, its sentence or its parenthesis.
  private static func opens(_ amount: YearAmount, _ passage: DemandPassage) -> Bool {
    let start = amount.tokens.lowerBound
    if start == passage.tokens.lowerBound { return true }
    let gap = passage.gap(before: start)
    return gap.contains(UInt8(ascii: ":")) || gap.contains(UInt8(ascii: "(")) || gap.contains(UInt8(ascii: "."))
  }

  /// Whether what follows says in what: `5 years in sales`, `3 years as a cook`, `2 years leading teams`.
  private static func leadsToArea(_ position: Int, _ passage: DemandPassage) -> Bool {
    if passage.isAny(position, ["in", "of", "as", "with", "using", "on", "at", "managing", "leading"]) { return true }
    guard passage.tokens.contains(position) else { return false }
    let word = passage.reading.text[passage.reading.tokens[position].range]
    return word.count >= 6 && word.suffix(3).elementsEqual("ing".utf8)
  }
}

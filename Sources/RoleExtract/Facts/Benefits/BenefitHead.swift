import RoleLexicon
import RoleModel

/// A benefit that no row of the table knows, told by its last word: "a productivity allowance", "onsite workout classes", "budget for trips
/// between offices".
enum BenefitHead {
  static let words: [StaticString] =
    [
      "allowance", "allowances", "stipend", "stipends", "budget", "budgets", "fund", "membership", "memberships", "subscription",
      "subscriptions", "subsidy", "subsidies", "voucher", "vouchers", "reimbursement", "reimbursements", "wallet", "discounts", "lunches",
      "outings", "retreats", "offsites", "summits",
    ] + kinds
  /// Those that work has too: a line of its own is no offer ("patient programs"), a benefit must stand near.
  static let kinds: [StaticString] = [
    "plans", "program", "programs", "programme", "programmes", "initiatives", "events", "classes", "workshops", "kitchens", "workspaces",
  ]
  /// What praises or counts a benefit is no part of its name, and leaves nothing of "your other benefits programs"; bonuses are pay.
  static let praise: [StaticString] = [
    "annual", "bi", "monthly", "quarterly", "weekly", "yearly", "generous", "comprehensive", "competitive", "great", "excellent",
    "attractive",
    "amazing", "strong", "various", "regular", "additional", "specific", "benefit", "benefits", "reward", "rewards", "compensation",
    "including", "include", "includes", "offer", "offers", "provide", "access", "such", "many", "several", "paid", "free", "certain",
    "applicable", "eligible", "available", "these", "those", "its", "company", "employee", "organize", "early", "please", "following",
    "bonus", "bonuses", "incentive", "some", "only", "through", "against", "full", "genuine", "attend", "allow", "allows", "receive",
    "delivering", "enjoy", "attending",
  ]
  /// A name has at most so many words before its head, or behind it ("budget for …").
  private static let mostWords = 3

  /// The tokens of such names in the passage at `index`, outside the benefits that are known.
  static func names(inPassage index: Int, besides known: [PhraseIndex.Hit], _ reading: Reading) -> [Range<Int>] {
    guard reading.sections[index] == .benefits, reading.mayHold(.benefitHeads, inPassage: index), !reading.isKnownHeading(index),
      !reading.cues(inPassage: index).has(.withheld)
    else { return [] }
    let passage = reading.passages[index].tokens
    func isFree(_ token: Int) -> Bool {
      known.overlapping(token..<(token + 1)).isEmpty && !reading.tokens[token].shape.contains(.digits)
        && reading.analysis.lexicon.functionWords.mask(reading.tokens[token].word) == 0
        && !reading.isWord(token, of: .benefitPraise)
    }
    var names: [Range<Int>] = []
    for head in passage where reading.isWord(head, of: .benefitHeads) && isFree(head) {
      var first = head
      while first > passage.lowerBound, head - first < mostWords, isJoined(first, reading), isFree(first - 1) { first -= 1 }
      // Another noun behind it is the head.
      if head + 1 < passage.upperBound, isJoined(head + 1, reading), reading.isWord(head + 1, of: .benefitHeads) { continue }
      guard isOffered(first, head, index, known, reading) else { continue }
      if first < head {
        names.append(first..<(head + 1))
      } else if let end = end(ofPurposeBehind: head, passage, isFree, reading) {
        names.append(head..<end)
      }
    }
    return names
  }

  /// Whether the name from the token `first` to `head` is offered: behind words of offering, or where nothing but praise stands before it
  /// in its item of the list, and no verb behind.
  private static func isOffered(
    _ first: Int, _ head: Int, _ index: Int, _ known: [PhraseIndex.Hit], _ reading: Reading
  ) -> Bool {
    let passage = reading.passages[index].tokens
    if reading.isWord(first, of: .benefitVerbs) { return false }
    let sentence = reading.sentence(around: first..<(head + 1), inPassage: index)
    let isGiven = reading.cues(inPassage: index).found.contains {
      ($0.cue == .offered || $0.cue == .given) && (sentence.lowerBound..<first).contains($0.tokens.lowerBound)
    }
    if isGiven { return true }
    let next = head + 1
    if next < passage.upperBound, reading.isWord(next, among: verbsBehind),
      !reading.isWord(min(next + 1, passage.upperBound - 1), among: given)
    {
      return false
    }
    var start = first
    while start > passage.lowerBound, isJoined(start, reading),
      reading.isWord(start - 1, of: .benefitPraise) || reading.isWord(start - 1, of: .benefitOpeners)
    {
      start -= 1
    }
    let hasBenefit = !known.isEmpty
    guard start == passage.lowerBound else {
      return hasBenefit
        && (!isJoined(start, reading) || reading.isWord(start, "with") || known.contains { $0.tokens.upperBound == start })
    }
    return hasBenefit || !reading.isWord(head, of: .benefitKinds) || isBesideBenefits(index, reading)
  }

  private static func isBesideBenefits(_ index: Int, _ reading: Reading) -> Bool {
    [index - 1, index + 1].contains { near in
      reading.passages.indices.contains(near) && reading.sections[near] == .benefits && !reading.hits(.benefits, inPassage: near).isEmpty
    }
  }

  /// Where "for trips between offices" ends behind the head of a line.
  private static func end(
    ofPurposeBehind head: Int, _ passage: Range<Int>, _ isFree: (Int) -> Bool, _ reading: Reading
  ) -> Int? {
    guard head == passage.lowerBound, head + 2 < passage.upperBound, reading.isWord(head + 1, "for"), isFree(head + 2) else { return nil }
    var end = head + 3
    while end < passage.upperBound, end - head - 2 < mostWords, isJoined(end, reading), isFree(end) { end += 1 }
    return end
  }

  private static func isJoined(_ token: Int, _ reading: Reading) -> Bool {
    reading.isJoined(token, by: "-&")
  }

  /// What may stand before a name and is no part of it.
  static let openers: [StaticString] = ["a", "an", "and", "or", "&", "plus", "your", "with", "own", "also"]

  /// No benefit's name begins with these.
  static let verbs: [StaticString] = [
    "never", "not", "run", "runs", "running", "manage", "manages", "managing", "owns", "lead", "leads", "leading", "miss", "create",
    "creates", "develop", "develops", "coordinate", "coordinates", "deliver", "delivers", "teach", "teaches", "host", "hosts", "support",
    "supports", "plan", "build", "builds", "design", "designs", "have", "use", "make",
  ]

  /// Behind a name they say something of it.
  private static let verbsBehind: WordSet = [
    "is", "are", "was", "were", "has", "have", "need", "needs", "must", "can", "do", "does",
  ]

  /// Of a benefit it's said that it is there.
  private static let given: [StaticString] = ["available", "offered", "provided", "included", "yours", "covered"]
}

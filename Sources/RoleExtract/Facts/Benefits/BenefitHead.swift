import RoleLexicon
import RoleModel

/// A benefit that no row of the table knows, told by its last word: "a productivity allowance", "onsite workout classes", "budget for trips
/// between offices".
enum BenefitHead {
  static let words: [StaticString] = [
    "allowance", "allowances", "stipend", "stipends", "budget", "budgets", "fund", "membership", "memberships", "subscription",
    "subscriptions", "subsidy", "subsidies", "voucher", "vouchers", "reimbursement", "reimbursements", "wallet", "leave", "plans",
    "program", "programs", "programme", "programmes", "initiatives", "events", "classes", "workshops", "retreats", "offsites", "summits",
    "outings",
    "discounts", "lunches", "kitchens", "workspaces",
  ]
  /// What praises or counts a benefit is no part of its name, and leaves nothing of "your other benefits programs"; bonuses are pay.
  static let praise: [StaticString] = [
    "annual", "monthly", "quarterly", "weekly", "yearly", "generous", "comprehensive", "competitive", "great", "excellent", "attractive",
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
      if first < head {
        names.append(first..<(head + 1))
      } else if let end = end(ofPurposeBehind: head, passage, isFree, reading) {
        names.append(head..<end)
      }
    }
    return names
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
    reading.gap(before: token).allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }
  }
}

import RoleModel

/// Whether the pay that the candidate expects lies within what the role offers.
package enum PayRule: MatchRule {
  package static let category = MatchCategory.pay

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    // What is paid for certain first; on-target earnings only where nothing else is stated.
    for component in [PayComponent.base, .total] {
      let offers = role.compensation.enumerated().filter { $0.element.component == component && $0.element.annual != nil }
      let highest = offers.max { PayDemand.most($0.element) < PayDemand.most($1.element) }
      if let highest, PayDemand.most(highest.element) > 0, let currency = highest.element.currency {
        let source = DemandSource("/compensation/\(highest.offset)", highest.element.grounds, .required, quote: highest.element.text)
        return [PayDemand(highest.element, currency, source)]
      }
    }
    return []
  }

  package static let examples = [
    MatchExample(
      "Salary: $50,000 - $60,000 per year",
      #"{"meta": {"rolecall": {"expectedPay": {"min": 58000, "currency": "USD", "period": "year"}}}}"#,
      .met, "pay.within"),
    MatchExample(
      "Salary: $50,000 - $60,000 per year",
      #"{"meta": {"rolecall": {"expectedPay": {"min": 63000, "currency": "USD", "period": "year"}}}}"#,
      .partly, "pay.above"),
    MatchExample(
      "Salary: $50,000 - $60,000 per year",
      #"{"meta": {"rolecall": {"expectedPay": {"min": 90000, "currency": "USD", "period": "year"}}}}"#,
      .unmet, "pay.above"),
    MatchExample(
      "Salary: $50,000 - $60,000 per year", #"{"meta": {"rolecall": {"expectedPay": {"min": 25, "currency": "USD", "period": "hour"}}}}"#,
      .met, "pay.within"),
    MatchExample(
      "Salary: $50,000 - $60,000 per year",
      #"{"meta": {"rolecall": {"expectedPay": {"min": 40000, "currency": "EUR", "period": "year"}}}}"#,
      .unknown, "pay.otherCurrency"),
    MatchExample("Salary: $50,000 - $60,000 per year", #"{"skills": []}"#, .unknown, "pay.notStated"),
  ]
}

/// The most that a role offers, as a yearly figure.
public struct PayDemand: Demand {
  public let category = PayRule.category
  public var source: DemandSource
  public let key = "expected"
  public let requirement: String
  private let most: Double
  private let currency: String

  init(_ offer: Compensation, _ currency: String, _ source: DemandSource) {
    self.source = source
    self.currency = currency
    most = PayDemand.most(offer)
    requirement = "Pay: \(offer.text)"
  }

  static func most(_ offer: Compensation) -> Double { offer.annual?.max ?? offer.annual?.min ?? 0 }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade {
    guard let expected = candidate.profile.terms.expectedPay, expected.currency == currency else { return .unknown(policy) }
    let yearly = expected.min * expected.period.timesPerYear
    if yearly <= most { return Grade(.met, credit: 100) }
    let isNear = yearly * 100 <= most * Double(100 + policy.thresholds.payTolerancePercent)
    return isNear ? Grade(.partly, credit: policy.credits.payAbove) : Grade(.unmet, credit: 0)
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let grade = grade(candidate, by: policy)
    guard let expected = candidate.profile.terms.expectedPay else {
      return Judgement(grade, Reason("pay.notStated", "\(requirement): not in the profile"))
    }
    let reason =
      switch grade.verdict {
      case .met: Reason("pay.within", "\(requirement): within it")
      case .partly, .unmet: Reason("pay.above", "\(requirement): more is expected")
      case .unknown: Reason("pay.otherCurrency", "\(requirement): expected in \(expected.currency)")
      }
    return Judgement(grade, reason, candidate.profile.terms.evidence(["expectedPay"]))
  }
}

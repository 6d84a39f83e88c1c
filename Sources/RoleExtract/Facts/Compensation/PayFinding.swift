import RoleModel

/// An expression that was judged to be pay, with what its surroundings add.
struct PayFinding {
  var expression: PayExpression
  var component: PayComponent
  var period: PayPeriod?
  /// ISO 4217.
  var currency: String?
  var scope: String?
  var passage: Int
  var evidence: [Evidence]
  var text: String
  var confidence: Confidence

  /// The stable id of the rule that read it.
  static func rule(of expression: PayExpression) -> String {
    if expression.flaw != nil { return "compensation.flawed" }
    if expression.isMasked { return "compensation.masked" }
    if expression.isRange { return "compensation.range" }
    if expression.low == nil { return "compensation.up-to" }
    return expression.high == nil ? "compensation.from" : "compensation.amount"
  }

  var low: Double? { expression.flaw == nil && !expression.isMasked ? expression.low : nil }
  var high: Double? { expression.flaw == nil && !expression.isMasked ? expression.high : nil }
  var hasAmount: Bool { low != nil || high != nil }
}

extension [PayFinding] {
  /// Joins amounts that are named as the ends of one scale (`Min: $50,000`, `Max: $70,000`), and leaves out the middle.
  mutating func joinEnds() {
    var result: [PayFinding] = []
    for finding in self {
      if finding.expression.end == .middle, result.last?.expression.end == .low { continue }
      if finding.expression.end == .high, var low = result.last, low.expression.end == .low,
        finding.passage - low.passage <= 4, low.currency == nil || finding.currency == nil || low.currency == finding.currency
      {
        low.expression.high = finding.expression.high
        low.expression.isRange = true
        low.expression.end = nil
        low.period = low.period ?? finding.period
        low.currency = low.currency ?? finding.currency
        low.evidence += finding.evidence
        low.text += " … " + finding.text
        result[result.count - 1] = low
        continue
      }
      result.append(finding)
    }
    self = result
  }

  /// Joins what is stated twice: the same amounts, an amount without its currency or unit, and one end of a range that stands elsewhere.
  mutating func joinRepetitions() {
    var result: [PayFinding] = []
    for finding in self {
      if let index = result.suffix(PayFinding.reach).firstIndex(where: { $0.states(finding) }) {
        result[index].evidence += finding.evidence
        result[index].scope = result[index].scope ?? finding.scope
        if result[index].component == .base { result[index].component = finding.component }
        if result[index].currency == nil { result[index].currency = finding.currency }
        continue
      }
      if let index = result.suffix(PayFinding.reach).firstIndex(where: { finding.states($0) && $0.passage != finding.passage }) {
        var joined = finding
        joined.evidence = result[index].evidence + finding.evidence
        result[index] = joined
        continue
      }
      result.append(finding)
    }
    self = result
  }
}

extension PayFinding {
  /// How many findings back a repetition is sought: ten times as many as a posting has, so that a list of ten thousand costs no square.
  fileprivate static let reach = 200

  /// Whether `other` says nothing that this doesn't say: its amounts are among this one's, its currency and unit the same or absent.
  fileprivate func states(_ other: PayFinding) -> Bool {
    guard expression.flaw == nil, other.expression.flaw == nil else { return text == other.text }
    guard component == other.component || (low, high) == (other.low, other.high) && (component == .base || other.component == .base) else {
      return false
    }
    guard other.currency == nil || currency == nil || currency == other.currency, other.period == nil || period == other.period else {
      return false
    }
    if (low, high) == (other.low, other.high) { return hasAmount || expression.isMasked == other.expression.isMasked }
    guard other.hasAmount, let low, let high, low < high else { return false }
    // `up to £30,000` beside `£27,000 – £30,000`.
    return other.low == nil && other.high == high || other.high == nil && other.low == low
  }
}

import RoleLexicon
import RoleModel

/// Pay: amounts and ranges with their component, period, currency and scope, components offered without an amount, and the sums of money
/// that are something else, each with the reason.
package enum CompensationReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    var survey = PaySurvey(reading, reading.text)
    survey.leaveOtherJobs()
    survey.findings.joinEnds()
    survey.findings.joinRepetitions()
    for finding in survey.findings { role.compensation.append(finding.compensation) }
    for offer in survey.offers.offers where !survey.findings.contains(where: { $0.component == offer.component }) {
      let grounds = Grounds(reading.evidence(offer.range, "compensation.offer"))
      role.compensation.append(Compensation(component: offer.component, text: reading.string(offer.range), grounds: grounds))
    }
    for finding in survey.findings {
      guard let flaw = finding.expression.flaw else { continue }
      role.warnings.append(Warning(code: flaw.rawValue, message: "\(flaw.message): \(finding.text)", evidence: finding.evidence))
    }
    role.rejected += survey.rejected
  }

  package static func summary(of role: Role) -> [String] {
    role.compensation.map { pay in
      var line = pay.component.rawValue
      if pay.min != nil || pay.max != nil {
        line += " " + (pay.min == pay.max ? number(pay.min) : number(pay.min) + "–" + number(pay.max))
      }
      if let currency = pay.currency { line += " " + currency }
      if let period = pay.period { line += "/" + period.rawValue }
      if let scope = pay.scope { line += " [\(scope)]" }
      return line
    }
      + role.rejected.filter { $0.field == "compensation" }.map { "not \($0.text): \($0.reason)" }
      + role.warnings.filter { $0.code.starts(with: "compensation.") }.map { "warning \($0.code)" }
  }

  package static func evidence(of role: Role) -> [Evidence] { role.compensation.flatMap(\.grounds.evidence) }

  private static func number(_ value: Double?) -> String { value?.plain ?? "" }
}

extension PayExpression.Flaw {
  var message: String {
    switch self {
    case .reversed: "the range runs from the higher to the lower amount"
    case .malformed: "the digits are grouped in no known way"
    case .implausible: "the amount doesn't fit its unit of time"
    }
  }
}

extension PayFinding {
  /// The fact as it is written. Amounts with a flaw are kept as text only.
  var compensation: Compensation {
    var pay = Compensation(
      component: component, min: low, max: high, currency: currency, period: period, text: text, scope: scope,
      grounds: Grounds(evidence, confidence))
    if let period, hasAmount {
      let factor = period.timesPerYear
      pay.annual = Compensation.Annual(min: low.map { $0 * factor }, max: high.map { $0 * factor }, factor: factor)
    }
    return pay
  }
}

import RoleModel

/// A role as a few lines for people.
public enum RoleCard {
  public static func text(of role: Role) -> String {
    var lines = ["\(role.title?.text ?? "(no title)")\(role.employer.map { " · \($0.name)" } ?? "")", "  \(role.source.name)"]
    func add(_ label: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      lines.append("  \(label.padding(to: 12)) \(values.joined(separator: ", "))")
    }
    add("kind", [role.kind.value.rawValue])
    add("seniority", role.seniority.map { [$0.value.rawValue] } ?? [])
    add("where", role.locations.map(\.text) + role.workplace.map(\.value.rawValue))
    add("type", role.employmentTypes.map(\.value.rawValue))
    add("pay", role.compensation.map(pay))
    add("experience", role.experience.map(years))
    add("education", role.education.map { "\($0.level.rawValue)\(mark($0.necessity))" })
    add("skills", role.skills.map { $0.name + mark($0.necessity) })
    add("credentials", role.credentials.map { $0.name + mark($0.necessity) })
    add("languages", role.languages.map { $0.name + mark($0.necessity) })
    add("soft skills", role.softSkills.map { $0.name + mark($0.necessity) })
    add("benefits", role.benefits.map(\.name))
    add("sections", sections(of: role))
    add("conflicts", role.conflicts.map(\.message))
    add("warnings", role.warnings.map(\.code))
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func mark(_ necessity: Necessity) -> String { necessity == .preferred ? " (preferred)" : "" }

  private static func pay(_ pay: Compensation) -> String {
    let amounts: String
    switch (pay.min, pay.max) {
    case (let low?, let high?): amounts = low == high ? number(low) : "\(number(low))–\(number(high))"
    case (let low?, nil): amounts = "from \(number(low))"
    case (nil, let high?): amounts = "up to \(number(high))"
    default: return pay.component.rawValue
    }
    let period = pay.period.map { $0 == .hour ? "an hour" : "a \($0.rawValue)" }
    return [pay.component.rawValue, pay.currency, amounts, period].compactMap { $0 }.joined(separator: " ")
  }

  private static func years(_ demand: Experience) -> String {
    let span =
      switch (demand.minYears, demand.maxYears) {
      case (let low?, let high?): "\(number(low))–\(number(high)) years"
      case (let low?, nil): "\(number(low))+ years"
      case (nil, let high?): "up to \(number(high)) years"
      default: "years"
      }
    return span + (demand.area.map { " of \($0)" } ?? "") + mark(demand.necessity)
  }

  private static func sections(of role: Role) -> [String] {
    var seen: [String] = []
    for section in role.sections where !seen.contains(section.kind.rawValue) { seen.append(section.kind.rawValue) }
    return seen
  }

  /// Whole numbers with separators, others as they are.
  private static func number(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else { return "\(value)" }
    var digits = Array(String(whole))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

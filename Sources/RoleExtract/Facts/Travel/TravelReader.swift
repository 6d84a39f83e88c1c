import RoleLexicon
import RoleModel

/// How much travel is asked for, in percent of the time.
///
/// `up to 25%` is a maximum, `at least 25%` a minimum, `25%` both; `10-25%` and `00% - 25%` are ranges. Percentages of travel budgets are
/// none. Statements with different maxima contradict each other, unless one speaks of a part (regional, international).
enum TravelReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var found: [TravelAmount] = []
    for field in reading.fields where field.field == .travel {
      for value in field.values where value.tokens.count <= 30 {
        if let amount = TravelAmount.first(in: value.tokens, passage: value.passage, rule: "travel.label", reading) { found.append(amount) }
      }
    }
    for index in reading.passages.indices
    where reading.mayHold(.travel, inPassage: index) && !found.contains(where: { $0.passage == index }) {
      found.take(TravelAmount.all(inPassage: index, reading))
    }
    for amount in found {
      guard !role.travel.contains(where: { $0.minPercent == amount.min && $0.maxPercent == amount.max }) else { continue }
      role.travel.append(
        Travel(
          minPercent: amount.min, maxPercent: amount.max, text: reading.string(amount.range),
          necessity: reading.necessity(of: amount.range, inPassage: amount.passage),
          grounds: Grounds(reading.evidence(amount.range, amount.rule))))
    }
    addConflict(found, reading, to: &role)
  }

  private static func addConflict(_ found: [TravelAmount], _ reading: Reading, to role: inout Role) {
    let whole = found.filter { $0.max != nil && !$0.isPart }
    guard let first = whole.first, let other = whole.first(where: { $0.max != first.max }), let one = first.max, let two = other.max else {
      return
    }
    role.conflicts.append(
      Conflict(
        field: "travel", message: "travel of \(percent(one)) in one place, \(percent(two)) in another",
        evidence: [reading.evidence(first.range, first.rule), reading.evidence(other.range, other.rule)]))
  }

  private static func percent(_ value: Double) -> String { "\(value.plain) %" }

  static func summary(of role: Role) -> [String] {
    role.travel.map { travel in
      let least = travel.minPercent.map { percent($0) } ?? ""
      let most = travel.maxPercent.map { percent($0) } ?? ""
      return "\(least)…\(most)" + (role.conflicts.contains { $0.field == "travel" } ? " conflict" : "")
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.travel.flatMap { $0.grounds.evidence.prefix(1) } }
}

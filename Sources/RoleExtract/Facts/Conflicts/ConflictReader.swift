import RoleModel

/// Facts that contradict each other though each was read rightly: years for one area, and pay in the title against pay in the text.
///
/// Places, travel and titles are compared by their own readers, which know more of them. Nothing is settled here: both stay, and the
/// conflict names both.
package enum ConflictReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    compareYears(&role)
    comparePay(reading, &role)
  }

  package static func summary(of role: Role) -> [String] { role.conflicts.map { "\($0.field): \($0.message)" } }

  package static func evidence(of role: Role) -> [Evidence] { role.conflicts.flatMap(\.evidence) }

  package static var foundations: [any FactReader.Type] { [CompensationReader.self, ExperienceReader.self] }

  // MARK: Years

  private static func compareYears(_ role: inout Role) {
    // Fields and prose must both be there; nearly always they aren't.
    guard role.experience.contains(where: isField), !role.experience.allSatisfy(isField) else { return }
    var known: [(area: [String], demand: Experience)] = []
    for demand in role.experience {
      guard let years = demand.minYears, let area = demand.area.map(words), !area.isEmpty else { continue }
      // Two amounts in prose are mostly alternatives ("a degree and 3 years, or 5 years"); a labelled field beside prose is none.
      if let other = known.first(where: { $0.area == area && $0.demand.minYears != years && isField($0.demand) != isField(demand) }) {
        role.conflicts.append(
          Conflict(
            field: "experience",
            message: "\((other.demand.minYears ?? 0).plain) years of \(demand.area ?? "") in one place, \(years.plain) in another",
            evidence: other.demand.grounds.evidence + demand.grounds.evidence))
      }
      known.append((area, demand))
    }
  }

  private static func isField(_ demand: Experience) -> Bool { demand.grounds.evidence.contains { $0.rule == "experience.field" } }

  /// The words that name an area, without those that every demand has.
  private static func words(_ area: String) -> [String] {
    let common: Set<String> = [
      "experience", "of", "in", "the", "a", "an", "and", "with", "relevant", "related", "work", "working", "years",
    ]
    let all = area.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return all.filter { !common.contains($0) }.sorted()
  }

  // MARK: Pay

  /// Pay named in the title is what draws people; a text that pays less, or more, than the title says contradicts it.
  private static func comparePay(_ reading: Reading, _ role: inout Role) {
    let titles = reading.passages.indices.filter { reading.sections[$0] == .title }.map {
      reading.analysis.document.map.source(of: reading.passages[$0].block.text)
    }
    func isInTitle(_ pay: Compensation) -> Bool {
      pay.grounds.evidence.contains { place in titles.contains { $0.contains(place.start) } }
    }
    let amounts = role.compensation.filter { ($0.component == .base || $0.component == .total) && yearly($0) != nil && $0.scope == nil }
    for named in amounts where isInTitle(named) {
      guard let first = yearly(named) else { continue }
      for stated in amounts where !isInTitle(stated) && stated.currency == named.currency {
        guard let second = yearly(stated), !first.overlaps(second) else { continue }
        role.conflicts.append(
          Conflict(
            field: "compensation", message: "the title names \(named.text), the text \(stated.text)",
            evidence: named.grounds.evidence + stated.grounds.evidence))
        return
      }
    }
  }

  private static func yearly(_ pay: Compensation) -> ClosedRange<Double>? {
    let (low, high) = (pay.annual?.min ?? pay.min, pay.annual?.max ?? pay.max)
    guard low != nil || high != nil else { return nil }
    return (low ?? 0)...max(low ?? 0, high ?? .greatestFiniteMagnitude)
  }

  package static var examples: [FactExample] {
    [
      FactExample(
        "4 years of industrial sales experience\nIndustrial Sales: 1 year (Preferred)",
        "experience: 4 years of Industrial Sales in one place, 1 in another"),
      FactExample("4 years of industrial sales experience\nRetail: 1 year (Preferred)"),
      FactExample("2 years of baking\n2 years of baking required"),
      FactExample("A degree and 3 years of baking, or 5 years of baking"),
    ]
  }
}

import RoleModel

/// Collects decisions from a log, and says how each role's fall on the groups of a table.
public struct ImpactAnalysis: Sendable {
  private struct Key: Hashable {
    var role: String
    var policy: String
  }

  /// What of a decision is compared.
  private struct Decision {
    var candidate: String
    var score: Hundredths?
    var rank: MatchRank
    var status: MatchStatus
    var gates: [AuditEntry.Gate]
    var points: [MatchCategory: Int]
  }

  private struct Decisions {
    var role: String
    var provenance: Provenance
    var list: [Decision] = []
    var place: [String: Int] = [:]
    var superseded = 0
  }

  private let groups: GroupsFile
  private let selection: Selection
  private var decisions: [Decisions] = []
  private var placeOfKey: [Key: Int] = [:]
  private var seen: Set<String> = []

  public init(groups: GroupsFile, selection: Selection) {
    self.groups = groups
    self.selection = selection
  }

  public mutating func add(_ entry: AuditEntry) {
    let key = Key(role: entry.provenance.role, policy: entry.provenance.policy)
    let index = placeOfKey[key] ?? decisions.count
    if index == decisions.count {
      placeOfKey[key] = index
      decisions.append(Decisions(role: entry.role, provenance: entry.provenance))
    }
    let points = entry.criteria.reduce(into: [:]) { $0[$1.category, default: 0] += $1.points.count }
    let decision = Decision(
      candidate: entry.candidate, score: entry.score,
      rank: MatchRank(entry.status, score: entry.score?.count, coverage: entry.coverage?.count), status: entry.status, gates: entry.gates,
      points: points)
    seen.insert(entry.candidate)
    if let place = decisions[index].place[entry.candidate] {
      decisions[index].list[place] = decision
      decisions[index].superseded += 1
    } else {
      decisions[index].place[entry.candidate] = decisions[index].list.count
      decisions[index].list.append(decision)
    }
  }

  /// Candidates of the table about whom the log says nothing.
  public var groupsWithoutCandidate: Int { groups.groups.keys.count { !seen.contains($0) } }

  /// One for each role and policy, in the order of the log.
  public var impacts: [Impact] { decisions.map(impact) }

  private func impact(_ decisions: Decisions) -> Impact {
    let list = decisions.list
    let chosen = selected(list)
    var measures = [
      Impact.Measure(kind: .total, id: "", comparisons: comparisons(list, chosen, list.map { $0.score?.count }))
    ]
    var ids: [String] = []
    for gate in list.lazy.flatMap(\.gates) where !ids.contains(gate.id) { ids.append(gate.id) }
    for id in ids {
      // Another version of the program may have read another gate.
      let own = list.filter { $0.gates.contains { $0.id == id } }
      let met = own.map { decision in decision.gates.contains { $0.id == id && $0.verdict == .met } }
      measures.append(Impact.Measure(kind: .gate, id: id, comparisons: comparisons(own, met, own.map { _ in nil })))
    }
    for category in MatchCategory.allCases {
      let own = list.filter { $0.points[category] != nil }
      guard !own.isEmpty else { continue }
      let points = own.map { $0.points[category]! }
      let median = ImpactAnalysis.median(of: points)
      let above = points.map { median < Fraction($0, 1) }
      measures.append(Impact.Measure(kind: .category, id: category.rawValue, comparisons: comparisons(own, above, points)))
    }
    return Impact(
      role: decisions.role, provenance: decisions.provenance, selection: selection, candidates: list.count, selected: chosen.count { $0 },
      superseded: decisions.superseded, measures: measures)
  }

  private func selected(_ list: [Decision]) -> [Bool] {
    switch selection {
    case .status(let status): return list.map { $0.status == status }
    case .score(let least): return list.map { ($0.score?.count ?? -1) >= least.count }
    case .top(let count):
      let ranks = list.lazy.filter { $0.score != nil }.map(\.rank).sorted(by: >)
      guard let least = ranks.prefix(count).last else { return list.map { _ in false } }
      return list.map { $0.score != nil && $0.rank >= least }
    }
  }

  // MARK: Groups

  private func comparisons(_ list: [Decision], _ selected: [Bool], _ points: [Int?]) -> [Impact.Comparison] {
    groups.combinations.map { combination in
      var members: [[String]: [Int]] = [:]
      var unknown = 0
      for (index, decision) in list.enumerated() {
        let own = groups.groups[decision.candidate]
        let values = combination.compactMap { own?[$0] }
        if values.count == combination.count { members[values, default: []].append(index) } else { unknown += 1 }
      }
      let all = members.map { values, members in
        let points = members.compactMap { points[$0] }
        return Impact.Group(
          values: values, count: members.count, selected: members.count { selected[$0] }, standing: .noRate,
          mean: points.isEmpty ? nil : Fraction(points.reduce(0, +), points.count),
          median: points.isEmpty ? nil : ImpactAnalysis.median(of: points))
      }
      return Impact.Comparison(
        attributes: combination.map { groups.attributes[$0] }, unknown: unknown,
        groups: ImpactAnalysis.compared(all.sorted { ImpactAnalysis.precedes($0.values, $1.values) }, of: list.count - unknown))
    }
  }

  /// Compares groups of `whole` candidates with the one of the highest rate, the first of equals.
  private static func compared(_ groups: [Impact.Group], of whole: Int) -> [Impact.Group] {
    let isLarge = groups.map { $0.count * 100 >= whole * 2 }
    var best: Int?
    for index in groups.indices where isLarge[index] && groups[index].selected > 0 {
      if best.map({ groups[$0].rate < groups[index].rate }) ?? true { best = index }
    }
    return groups.enumerated().map { index, group in
      var group = group
      guard isLarge[index] else {
        group.standing = .tooSmall
        return group
      }
      guard let best else { return group }
      let reference = groups[best]
      group.ratio = Fraction(group.selected * reference.count, group.count * reference.selected)
      guard index != best else {
        group.standing = .reference
        return group
      }
      group.standing = .compared
      group.isBelowFourFifths = group.ratio! < Fraction(4, 5)
      group.isFew = min(group.selected, reference.selected) < Impact.few
      group.probability = FisherExactTest.probability(group.selected, of: group.count, reference.selected, of: reference.count)
      return group
    }
  }

  /// The middle value, or the mean of the two middle ones.
  static func median(of values: [Int]) -> Fraction {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Fraction(sorted[middle], 1) : Fraction(sorted[middle - 1] + sorted[middle], 2)
  }

  private static func precedes(_ left: [String], _ right: [String]) -> Bool {
    for (first, second) in zip(left, right) where first != second { return first.utf8.lexicographicallyPrecedes(second.utf8) }
    return false
  }
}

import RoleLexicon
import RoleModel

/// What a role asks for, weighed by a policy: everything of a match that doesn't depend on the candidate.
public struct RoleDemands: Sendable {
  /// One criterion or gate: a demand, or alternatives of which the best counts.
  public struct Item: Sendable {
    public let id: String
    public let category: MatchCategory
    public let requirement: String
    public let necessity: Necessity
    public let places: [RoleEvidence]
    package let alternatives: [any Demand]
    /// Hundredths of a point; nil for a gate.
    public internal(set) var weight: Int?
  }

  public private(set) var gates: [Item] = []
  /// Their weights are 10,000 together, or there are none.
  public private(set) var criteria: [Item] = []

  /// The demands of `role`. A description or an article demands nothing of anybody.
  public init(_ role: Role, policy: Policy) {
    guard role.kind.value == .posting || role.kind.value == .template else { return }
    let context = RoleContext(skills: .standard, occupations: Occupations.comparable(role.occupations))
    var demands = MatchRules.all.flatMap { $0.demands(of: role, context) }
    demands = RoleDemands.merged(demands)
    for item in RoleDemands.items(demands, groups: role.requirementGroups) {
      if item.necessity == .required, item.alternatives.allSatisfy({ $0.gate.map(policy.gates.contains) ?? false }) {
        gates.append(item)
      } else {
        criteria.append(item)
      }
    }
    // What the work is like counts only beside something that is asked of the person.
    if !criteria.contains(where: { $0.category.isPersonal }) { criteria = [] }
    RoleDemands.identify(&gates)
    RoleDemands.identify(&criteria)
    weigh(policy)
  }

  /// A demand that is stated twice is one: required if it is required anywhere.
  private static func merged(_ demands: [any Demand]) -> [any Demand] {
    var (merged, places): ([any Demand], [String: Int]) = ([], [:])
    for demand in demands {
      let name = "\(demand.category).\(demand.key)"
      // Years are stated per area; two different numbers for one area are two demands.
      let isOwn = demand.category == .experience
      guard let place = places[isOwn ? "\(name).\(demand.requirement)" : name] else {
        places[isOwn ? "\(name).\(demand.requirement)" : name] = merged.count
        merged.append(demand)
        continue
      }
      merged[place].source.join(demand.source)
    }
    return merged
  }

  private static func items(_ demands: [any Demand], groups: [RequirementGroup]) -> [Item] {
    var groupOfPointer: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for pointer in group.any where groupOfPointer[pointer] == nil { groupOfPointer[pointer] = index }
    }
    var (items, placeOfGroup): ([[any Demand]], [Int: Int]) = ([], [:])
    for demand in demands {
      // A demand that also stands alone isn't an alternative.
      let own = Set(demand.source.places.map { groupOfPointer[$0.pointer] })
      guard own.count == 1, let group = own.first! else {
        items.append([demand])
        continue
      }
      if let place = placeOfGroup[group] {
        items[place].append(demand)
      } else {
        placeOfGroup[group] = items.count
        items.append([demand])
      }
    }
    // Alternatives stand in the order of the text; the first names the criterion.
    return items.map { item in
      guard item.count > 1, let group = groupOfPointer[item[0].source.places[0].pointer] else { return Item(item) }
      let order = groups[group].any
      return Item(item.sorted { place(of: $0, in: order) < place(of: $1, in: order) })
    }
  }

  private static func place(of demand: any Demand, in order: [String]) -> Int {
    demand.source.places.compactMap { order.firstIndex(of: $0.pointer) }.min() ?? order.count
  }

  /// Criteria of one name are numbered, so that every id stands once.
  private static func identify(_ items: inout [Item]) {
    var counts: [String: Int] = [:]
    items = items.map { item in
      counts[item.id, default: 0] += 1
      return counts[item.id]! == 1 ? item : item.renamed("\(item.id)-\(counts[item.id]!)")
    }
  }

  // MARK: Weights

  /// Each category's share of 10,000 by the policy's weights, divided among its demands by their necessity and confidence. Whole numbers all
  /// the way: what division leaves goes to the largest remainders, earlier criteria first.
  private mutating func weigh(_ policy: Policy) {
    let strengths = criteria.map { $0.strength(policy) }
    var (sums, tops): ([MatchCategory: Int], [MatchCategory: Int]) = ([:], [:])
    for (item, strength) in zip(criteria, strengths) {
      sums[item.category, default: 0] += strength
      tops[item.category] = max(tops[item.category] ?? 0, strength)
    }
    // A category that only wishes weighs as its strongest wish, and not as if it demanded.
    let parts = zip(criteria, strengths).map { item, strength -> Int in
      let sum = sums[item.category]!
      return sum == 0 ? 0 : (policy.weights[item.category] ?? 0) * tops[item.category]! * strength * RoleDemands.scale / sum
    }
    guard parts.contains(where: { $0 > 0 }) else {
      criteria = []
      return
    }
    for (index, share) in RoleDemands.shares(of: parts).enumerated() { criteria[index].weight = share }
  }

  /// 10,000 divided by weight; what division leaves goes to the largest remainders, the first of equals. All are 0 where nothing weighs.
  package static func shares(of weights: [Int]) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return weights.map { _ in 0 } }
    var shares = weights.map { $0 * 10_000 / whole }
    let rest = 10_000 - shares.reduce(0, +)
    let order = weights.indices.sorted { (weights[$1] * 10_000 % whole, $0) < (weights[$0] * 10_000 % whole, $1) }
    for index in order.prefix(rest) { shares[index] += 1 }
    return shares
  }

  /// Keeps the division of a category among hundreds of demands exact to a part in a thousand.
  private static let scale = 1000
}

extension RoleDemands.Item {
  init(_ alternatives: [any Demand]) {
    let first = alternatives[0]
    let keys = alternatives.map { $0.key.isEmpty ? "-" : $0.key }
    id = "\(first.category.rawValue).\(keys.joined(separator: "|"))"
    category = first.category
    requirement = alternatives.map(\.requirement).joined(separator: " or ")
    necessity = alternatives.contains { $0.source.necessity == .required } ? .required : .preferred
    places = alternatives.flatMap(\.source.places)
    self.alternatives = alternatives
    weight = nil
  }

  fileprivate func renamed(_ id: String) -> RoleDemands.Item {
    RoleDemands.Item(
      id: id, category: category, requirement: requirement, necessity: necessity, places: places, alternatives: alternatives, weight: weight
    )
  }

  /// 0…10,000: a required, stated demand has most.
  fileprivate func strength(_ policy: Policy) -> Int {
    let isStated = alternatives.contains { $0.source.confidence == .stated }
    return (necessity == .required ? 100 : policy.preferredPercent) * (isStated ? 100 : policy.inferredPercent)
  }

  /// By the best of the alternatives: most credit, then the better verdict, then the first.
  func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    guard alternatives.count > 1 else { return alternatives[0].judge(candidate, by: policy) }
    let grades = alternatives.map { $0.grade(candidate, by: policy).rank }
    return alternatives[grades.firstIndex(of: grades.max()!)!].judge(candidate, by: policy)
  }
}

extension RoleDemands {
  /// The grade of the alternative that `Item.judge` takes.
  static func bestGrade(of alternatives: [any Demand], _ candidate: Candidate, by policy: Policy) -> Grade {
    var best = alternatives[0].grade(candidate, by: policy)
    for alternative in alternatives.dropFirst() {
      let next = alternative.grade(candidate, by: policy)
      if next.rank > best.rank { best = next }
    }
    return best
  }
}

extension MatchCategory {
  /// Asked of the person, and not only of the terms under which they'd work.
  package var isPersonal: Bool {
    switch self {
    case .skills, .experience, .education, .credentials, .languages, .softSkills: true
    case .title, .workAuthorization, .clearance, .location, .travel, .pay, .schedule: false
    }
  }
}

extension DemandSource {
  /// Joins another statement of the same demand.
  mutating func join(_ other: DemandSource) {
    places += other.places
    if other.necessity == .required { necessity = .required }
    if other.confidence == .stated { confidence = .stated }
  }
}

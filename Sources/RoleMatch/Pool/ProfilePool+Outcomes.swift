import RoleModel

extension ProfilePool {
  /// What `matcher` makes of each profile.
  public func outcomes(for matcher: Matcher) -> PoolOutcomes {
    var tally = PoolTally(self, matcher.policy)
    for item in matcher.demands.criteria { tally.add(item) }
    for item in matcher.demands.gates { tally.ask(item) }
    return tally.outcomes(isScored: !matcher.demands.criteria.isEmpty)
  }
}

/// Scores, coverages and gates of a pool while they are summed up.
private struct PoolTally {
  private let pool: ProfilePool
  private let policy: Policy
  /// Score in the low half, coverage in the high one; neither leaves 0…10,000 when all is added.
  private var sums: [UInt32]
  private var gates: [UInt8] = []
  private var marks: PoolMarks
  /// What all candidates have, whatever they state.
  private var base: UInt32 = 0

  init(_ pool: ProfilePool, _ policy: Policy) {
    (self.pool, self.policy) = (pool, policy)
    sums = Array(repeating: 0, count: pool.count)
    marks = PoolMarks(count: pool.count)
  }

  private static func sum(_ grade: Grade, _ weight: Int) -> UInt32 {
    let points = Matcher.points(weight: weight, credit: grade.credit)
    return UInt32(points) | UInt32(grade.verdict == .unknown ? 0 : weight) << 16
  }

  /// Adds a criterion's points.
  mutating func add(_ item: RoleDemands.Item) {
    let weight = item.weight ?? 0
    guard item.alternatives.count == 1 else { return addBest(item, weight) }
    item.alternatives[0].mark(pool, by: policy, &marks)
    let silence = PoolTally.sum(marks.grades[0], weight)
    base &+= silence
    let differences = marks.grades.map { PoolTally.sum($0, weight) &- silence }
    sums.withUnsafeMutableBufferPointer { sums in
      if marks.isDense {
        for candidate in sums.indices { sums[candidate] &+= differences[Int(marks.codes[candidate])] }
      } else {
        for candidate in marks.touched { sums[Int(candidate)] &+= differences[Int(marks.codes[Int(candidate)])] }
      }
    }
    marks.clear()
  }

  /// Adds the points of the best of several alternatives.
  private mutating func addBest(_ item: RoleDemands.Item, _ weight: Int) {
    let grades = bestGrades(of: item)
    let points = grades.grades.map { PoolTally.sum($0, weight) }
    for candidate in sums.indices { sums[candidate] &+= points[Int(grades.codes[candidate])] }
  }

  /// For each candidate the grade of the alternative that counts, by its place in a list of grades in the order of their rank.
  private mutating func bestGrades(of item: RoleDemands.Item) -> (grades: [Grade], codes: [UInt16]) {
    var (ranks, gradeOfRank) = ([UInt16](repeating: 0, count: pool.count), [Grade](repeating: Grade(.unmet, credit: 0), count: 404))
    for alternative in item.alternatives {
      alternative.mark(pool, by: policy, &marks)
      for grade in marks.grades { gradeOfRank[grade.rank] = grade }
      let own = marks.grades.map { UInt16($0.rank) }
      for candidate in ranks.indices { ranks[candidate] = max(ranks[candidate], own[Int(marks.codes[candidate])]) }
      marks.clear()
    }
    return (gradeOfRank, ranks)
  }

  /// Asks a gate.
  mutating func ask(_ item: RoleDemands.Item) {
    if gates.isEmpty { gates = Array(repeating: 0, count: pool.count) }
    let grades = bestGrades(of: item)
    let states = grades.grades.map { UInt8(PoolOutcomes.statuses.firstIndex(of: Matcher.status(CollectionOfOne($0.verdict)))!) }
    for candidate in gates.indices { gates[candidate] = max(gates[candidate], states[Int(grades.codes[candidate])]) }
  }

  func outcomes(isScored: Bool) -> PoolOutcomes {
    PoolOutcomes(sums: sums.map { $0 &+ base }, gates: gates, isScored: isScored)
  }
}

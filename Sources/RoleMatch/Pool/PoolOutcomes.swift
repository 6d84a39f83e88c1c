import RoleModel

/// What a role and a policy make of a pool: for each profile what `Matcher.report` says of it, without the words.
public struct PoolOutcomes: Sendable {
  /// Score in the low half, coverage in the high one.
  private let sums: [UInt32]
  /// Empty where there are no gates.
  private let gates: [UInt8]
  private let isScored: Bool

  init(sums: [UInt32], gates: [UInt8], isScored: Bool) {
    (self.sums, self.gates, self.isScored) = (sums, gates, isScored)
  }

  public var count: Int { sums.count }

  /// By the number of the profile in the pool.
  public subscript(number: Int) -> MatchOutcome {
    let status = gates.isEmpty ? MatchStatus.eligible : PoolOutcomes.statuses[Int(gates[number])]
    return MatchOutcome(
      status: status, score: isScored ? Int(sums[number] & 0xFFFF) : nil, coverage: isScored ? Int(sums[number] >> 16) : nil)
  }

  /// From best to worst, as gates' codes.
  static let statuses: [MatchStatus] = [.eligible, .gateUnknown, .gateUnmet]

  /// The numbers of the best profiles, best first; of equals the earlier first.
  public func best(_ limit: Int) -> [Int] {
    var best = BestRanked<Int>(limit: limit)
    for number in 0..<count { best.add(number, self[number].rank, at: number) }
    return best.sorted.map(\.element)
  }
}

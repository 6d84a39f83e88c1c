/// Where a report stands among others: one with an unmet gate after all without, then by score, then by coverage. A gate that isn't known to
/// be met is a question to ask, and changes no order.
public struct MatchRank: Sendable, Hashable, Comparable {
  /// 0 where a gate is unmet, else 1.
  public var gates: Int
  /// Hundredths of a point; −1 where there is none.
  public var score: Int
  /// Hundredths of a percent.
  public var coverage: Int

  public init(gates: Int, score: Int, coverage: Int) {
    self.gates = gates
    self.score = score
    self.coverage = coverage
  }

  public init(_ status: MatchStatus, score: Int?, coverage: Int?) {
    self.init(gates: status == .gateUnmet ? 0 : 1, score: score ?? -1, coverage: coverage ?? 0)
  }

  public static func < (left: MatchRank, right: MatchRank) -> Bool {
    (left.gates, left.score, left.coverage) < (right.gates, right.score, right.coverage)
  }
}

extension MatchReport {
  public var rank: MatchRank { MatchRank(status, score: score?.count, coverage: coverage?.count) }
}

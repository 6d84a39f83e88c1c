import RoleModel

/// A report's numbers without its words.
public struct MatchOutcome: Sendable, Hashable {
  public var status: MatchStatus
  /// Hundredths of a point; nil where nothing is demanded.
  public var score: Int?
  /// Hundredths of a percent; nil where nothing is demanded.
  public var coverage: Int?

  public init(status: MatchStatus, score: Int?, coverage: Int?) {
    self.status = status
    self.score = score
    self.coverage = coverage
  }

  public var rank: MatchRank { MatchRank(status, score: score, coverage: coverage) }
}

extension MatchReport {
  public var outcome: MatchOutcome { MatchOutcome(status: status, score: score?.count, coverage: coverage?.count) }
}

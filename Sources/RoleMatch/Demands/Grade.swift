import RoleModel

/// What the score takes from a judgement: how a demand is met, and for what share of its weight. The words are `Judgement`'s.
public struct Grade: Sendable, Hashable {
  public var verdict: Verdict
  /// Share of the weight, 0…100.
  public var credit: Int

  public init(_ verdict: Verdict, credit: Int) {
    self.verdict = verdict
    self.credit = credit
  }

  /// Yes, no, or nothing said: a full fit, a stated lack, or what the policy keeps for silence.
  init(_ answer: Bool?, _ policy: Policy) {
    switch answer {
    case true?: self.init(.met, credit: 100)
    case false?: self.init(.unmet, credit: 0)
    case nil: self = .unknown(policy)
    }
  }

  static func unknown(_ policy: Policy) -> Grade { Grade(.unknown, credit: policy.credits.unknown) }

  /// Its place among the grades of alternatives: most credit, then the better verdict.
  var rank: Int { credit * 4 + verdict.rank }
}

extension Verdict {
  fileprivate var rank: Int {
    switch self {
    case .met: 3
    case .partly: 2
    case .unknown: 1
    case .unmet: 0
    }
  }
}

extension Judgement {
  init(_ grade: Grade, _ reason: Reason, _ evidence: [ProfileEvidence] = []) {
    self.init(grade.verdict, credit: grade.credit, reason, evidence)
  }
}

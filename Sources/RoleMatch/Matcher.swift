import RoleLexicon
import RoleModel

/// Scores profiles against one role by one policy. The one door to this target.
///
/// Made once per role, then asked for any number of profiles. A pure function of its inputs: equal inputs give equal reports.
public struct Matcher: Sendable {
  public let demands: RoleDemands
  public let policy: Policy
  /// What the score is summed up from, without what only reports need.
  private let weighed: [(alternatives: [any Demand], weight: Int)]
  private let role: String
  private let generator: Generator
  private let provenance: Provenance

  /// `provenance` names the inputs; its `candidate` is filled in for each report.
  public init(role: Role, policy: Policy, generator: Generator, provenance: Provenance) {
    demands = RoleDemands(role, policy: policy)
    self.policy = policy
    weighed = demands.criteria.map { ($0.alternatives, $0.weight ?? 0) }
    self.role = role.source.name
    self.generator = generator
    self.provenance = provenance
  }

  /// What the policy says of a profile, whose canonical bytes have the digest `sha256`.
  public func report(for profile: Profile, sha256: String) -> MatchReport {
    var provenance = provenance
    provenance.candidate = sha256
    var report = MatchReport(generator: generator, provenance: provenance, role: role, candidate: profile.id)
    let candidate = Candidate(profile)
    report.gates = demands.gates.map { item in
      Gate(
        id: item.id, category: item.category, requirement: item.requirement, roleEvidence: item.places,
        judgement: item.judge(candidate, by: policy).ofGate)
    }
    report.criteria = demands.criteria.map { item in
      let judgement = item.judge(candidate, by: policy)
      let weight = item.weight ?? 0
      return Criterion(
        id: item.id, category: item.category, requirement: item.requirement, necessity: item.necessity, weight: Hundredths(weight),
        points: Hundredths(Matcher.points(weight: weight, credit: judgement.credit)), roleEvidence: item.places, judgement: judgement)
    }
    report.status = Matcher.status(report.gates.lazy.map(\.judgement.verdict))
    report.unknownFields = profile.unknownFields
    report.warnings = profile.warnings
    return report
  }

  /// What decides the place among others: the same numbers as the report's, without its words.
  public func outcome(for profile: Profile) -> MatchOutcome { outcome(for: Candidate(profile)) }

  /// The same for a candidate who is asked for by several roles.
  public func outcome(for candidate: Candidate) -> MatchOutcome {
    var (score, coverage) = (0, 0)
    for (alternatives, weight) in weighed {
      let grade = RoleDemands.bestGrade(of: alternatives, candidate, by: policy)
      score += Matcher.points(weight: weight, credit: grade.credit)
      coverage += grade.verdict == .unknown ? 0 : weight
    }
    let status = Matcher.status(demands.gates.lazy.map { RoleDemands.bestGrade(of: $0.alternatives, candidate, by: policy).verdict })
    return MatchOutcome(
      status: status, score: demands.criteria.isEmpty ? nil : score, coverage: demands.criteria.isEmpty ? nil : coverage)
  }

  /// Hundredths of a point for `credit` percent of `weight`; a half is rounded up.
  static func points(weight: Int, credit: Int) -> Int { (weight * credit + 50) / 100 }

  /// What isn't met decides; then what isn't known.
  static func status(_ verdicts: some Sequence<Verdict>) -> MatchStatus {
    var status = MatchStatus.eligible
    for verdict in verdicts {
      switch verdict {
      case .met: continue
      case .unmet, .partly: return .gateUnmet
      case .unknown: status = .gateUnknown
      }
    }
    return status
  }
}

extension Judgement {
  /// A gate is met or it isn't: less than is asked doesn't open it.
  fileprivate var ofGate: Judgement {
    verdict == .partly ? Judgement(.unmet, credit: 0, reason, evidence) : self
  }
}

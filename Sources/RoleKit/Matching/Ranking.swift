import RoleMatch
import RoleModel

/// Scores line after line: candidates against one role, or roles against one candidate.
public struct Ranking: Sendable {
  private enum Side: Sendable {
    case candidates(MatchSession, Pipeline, Month)
    case roles(Profile, Candidate, Pipeline, PolicyFile, Month)
  }

  private let side: Side

  /// Ranks profiles, JSON Resume, one a line.
  public init(candidatesFor session: MatchSession, pipeline: Pipeline, asOf: Month) {
    side = .candidates(session, pipeline, asOf)
  }

  /// Ranks roles, one a line as `rolecall parse --format ndjson` writes them.
  public init(rolesFor profile: Profile, pipeline: Pipeline, policy: PolicyFile, asOf: Month) {
    side = .roles(profile, Candidate(profile), pipeline, policy, asOf)
  }

  /// A candidate and a role, and what the report of the two would say.
  public struct Scored: Sendable {
    public let outcome: MatchOutcome
    private let session: MatchSession
    private let profile: Profile

    init(_ outcome: MatchOutcome, _ session: MatchSession, _ profile: Profile) {
      (self.outcome, self.session, self.profile) = (outcome, session, profile)
    }

    public var report: MatchReport { session.report(for: profile) }
  }

  /// Scores one line. `name` says where it stands, `pool.ndjson:12`; the error names it.
  public func score(_ line: [UInt8], name: String) throws -> Scored {
    switch side {
    case .candidates(let session, let pipeline, let asOf):
      let profile = try pipeline.profile(fromJSON: line, name: name, asOf: asOf.number)
      return Scored(session.matcher.outcome(for: profile), session, profile)
    case .roles(let profile, let candidate, let pipeline, let policy, let asOf):
      // Other lines would be taken for postings.
      guard JSONValue.opensObject(line) else {
        throw MatchInputError(name: name, code: "role.syntax", reason: "no JSON object")
      }
      let session = MatchSession(role: try RoleFile(line, name: name, pipeline: pipeline), policy: policy, asOf: asOf)
      return Scored(session.matcher.outcome(for: candidate), session, profile)
    }
  }
}

import RoleMatch
import RoleModel

/// Pairs line after line for scoring: candidates against one role, or roles against one candidate.
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

  /// A candidate and a role.
  public struct Pair: Sendable {
    fileprivate let session: MatchSession
    fileprivate let profile: Profile
    fileprivate let candidate: Candidate?

    /// What the report of the two would say, without its words.
    public var outcome: MatchOutcome {
      candidate.map { session.matcher.outcome(for: $0) } ?? session.matcher.outcome(for: profile)
    }

    public var candidateID: String { profile.id }

    public var report: MatchReport { session.report(for: profile) }
  }

  /// Reads one line. `name` says where it stands, `pool.ndjson:12`; the error names it.
  public func pair(_ line: [UInt8], name: String) throws -> Pair {
    switch side {
    case .candidates(let session, let pipeline, let asOf):
      let profile = try pipeline.profile(fromJSON: line, name: name, asOf: asOf, isLine: true)
      return Pair(session: session, profile: profile, candidate: nil)
    case .roles(let profile, let candidate, let pipeline, let policy, let asOf):
      // Other lines would be taken for postings.
      guard JSONValue.opensObject(line) else {
        throw MatchInputError(name: name, code: "role.syntax", reason: "no JSON object")
      }
      let session = MatchSession(role: try RoleFile(line, name: name, pipeline: pipeline, isLine: true), policy: policy, asOf: asOf)
      return Pair(session: session, profile: profile, candidate: candidate)
    }
  }
}

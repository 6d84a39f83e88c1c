import RoleMatch
import RoleModel

/// Matches profiles against one role by one policy, with everything that a replay needs.
public struct MatchSession: Sendable {
  public let matcher: Matcher

  /// `asOf` is the month up to which current jobs count.
  public init(role: RoleFile, policy: PolicyFile = .standard, asOf: Month) {
    matcher = Matcher(
      role: role.role, policy: policy.policy, generator: .current,
      provenance: Provenance(
        role: role.sha256, candidate: "", policy: policy.sha256, policyName: policy.policy.name, policyVersion: policy.policy.version,
        asOf: asOf.description))
  }

  public func report(for profile: Profile) -> MatchReport {
    matcher.report(for: profile, sha256: profile.sha256)
  }
}

extension Profile {
  /// The digest of what was read, in lower-case hexadecimal: a profile with other names and dates of birth has the same.
  public var sha256: String { digest }
}

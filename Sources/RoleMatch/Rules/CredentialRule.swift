import RoleLexicon
import RoleModel

/// A licence or certification. A licence that is required is a gate.
package enum CredentialRule: MatchRule {
  package static let category = MatchCategory.credentials

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.credentials.enumerated().map { index, credential in
      CredentialDemand(credential, DemandSource("/credentials/\(index)", credential.grounds, credential.necessity))
    }
  }

  package static let examples = [
    MatchExample("Forklift certification required", #"{"certificates": [{"name": "Forklift certification"}]}"#, .met, "credential.stated"),
    MatchExample("Valid driver's license required", #"{"certificates": [{"name": "Driver's License (Ohio)"}]}"#, .met, "credential.stated"),
    MatchExample("Forklift certification required", #"{"certificates": [{"name": "First aid"}]}"#, .unknown, "credential.notStated"),
  ]
}

/// A licence or certification that a role asks for.
public struct CredentialDemand: Demand {
  public let category = CredentialRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  public let gate: Policy.GateKind?
  private let name: String
  private let words: [String]

  init(_ credential: Credential, _ source: DemandSource) {
    self.source = source
    name = credential.name
    words = TermWords.of(name)
    key = words.joined(separator: "-")
    requirement = "\(credential.kind == .license ? "Licence" : "Certification"): \(name)"
    gate = credential.kind == .license ? .license : .certification
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let named = candidate.profile.credentials.first { $0.name == name }?.statements ?? []
    let statements = named + candidate.statements(holding: words)
    guard let first = statements.first else {
      return Judgement(.unknown, credit: policy.credits.unknown, Reason("credential.notStated", "\(requirement): not in the profile"))
    }
    return Judgement(.met, credit: 100, Reason("credential.stated", "\(requirement): stated"), [candidate.evidence(first)])
  }
}

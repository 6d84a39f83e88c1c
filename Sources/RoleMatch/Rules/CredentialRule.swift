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
    // The words of a licence in a job's text say that the job had to do with such licences, and not that one is held.
    MatchExample(
      "Valid driver's license required", #"{"work": [{"position": "Guard", "summary": "Checked the licenses of every driver"}]}"#, .unknown,
      "credential.notStated"),
  ]
}

/// A licence or certification that a role asks for.
public struct CredentialDemand: Demand {
  public let category = CredentialRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  public let gate: Policy.GateKind?
  let name: String
  let words: WordsSought

  init(_ credential: Credential, _ source: DemandSource) {
    self.source = source
    name = credential.name
    words = WordsSought(name)
    key = words.key
    requirement = "\(credential.kind == .license ? "Licence" : "Certification"): \(name)"
    gate = credential.kind == .license ? .license : .certification
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { Grade(statement(of: candidate).map { _ in true }, policy) }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let grade = grade(candidate, by: policy)
    guard let statement = statement(of: candidate) else {
      return Judgement(grade, Reason("credential.notStated", "\(requirement): not in the profile"))
    }
    return Judgement(grade, Reason("credential.stated", "\(requirement): stated"), [candidate.evidence(statement)])
  }

  /// The first statement that names it, or else that holds its words; words alone count in lists and the summary only.
  private func statement(of candidate: Candidate) -> Int? {
    for own in candidate.profile.credentials where own.name == name {
      if let first = own.statements.first { return first }
    }
    return candidate.statements(holding: words).first { candidate.profile.statements[$0].standing == .listed }
  }
}

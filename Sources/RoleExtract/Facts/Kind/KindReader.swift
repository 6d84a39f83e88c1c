import RoleLexicon
import RoleModel

/// What the document is: a posting, a template for one, a description of an occupation, or something else.
///
/// Each phrase of the table speaks once for its kind; layout adds what phrases can't say: placeholders to fill in, sections of duties
/// and requirements, whom the text addresses, and occupations spoken of in the plural.
enum KindReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let votes = KindVotes(reading, hasEmployer: role.employer != nil, title: role.title.flatMap { title in title.grounds.evidence.contains { $0.rule == "title.bare-line" } ? nil : title })
    let (kind, evidence) = votes.verdict
    let proof = evidence.map { [reading.evidence($0, "kind.\(kind.rawValue)")] } ?? []
    // What isn't about a job has neither a role nor an employer, unless a field says so.
    if kind == .other {
      if let title = role.title, !title.grounds.evidence.contains(where: { $0.rule == "title.field" || $0.rule == "title.front-matter" }) {
        role.title = nil
        role.conflicts.removeAll { $0.field == "title" }
        role.employer = nil
      }
    }
    role.kind = Stated(kind, Grounds(proof, .inferred))
  }

  static func summary(of role: Role) -> [String] { role.kind.value == .posting ? [] : [role.kind.value.rawValue] }

  static func evidence(of role: Role) -> [Evidence] { role.kind.grounds.evidence }

  static let examples: [FactExample] = []
}

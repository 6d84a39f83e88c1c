import RoleModel

/// A profile, as JSON Resume or as text, and the facts of one kind that must be read from it. One test walks all examples.
package struct ProfileExample: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case jobs, skills, softSkills, credentials, languages, education, location, statements, notes
  }

  package var text: String
  package var kind: Kind
  /// As `facts(_:of:)` writes them; empty for a counter-example.
  package var facts: [String]

  init(_ text: String, _ kind: Kind, _ facts: String...) {
    (self.text, self.kind, self.facts) = (text, kind, facts)
  }

  package var isJSON: Bool { text.first == "{" }

  /// A profile's facts of a kind, one short line each.
  package static func facts(_ kind: Kind, of profile: Profile) -> [String] {
    func origins(_ statements: [Int]) -> String { statements.map { name(profile.statements[$0].origin) }.joined(separator: " ") }
    switch kind {
    case .jobs: return profile.jobs.map { "\($0.isProject ? "project" : $0.title)\($0.months.map { " " + months($0) } ?? "")" }
    case .skills:
      return profile.skills.map { "\($0.name)\($0.id == nil ? " ?" : ""): \(origins($0.statements))" }
    case .softSkills: return profile.softSkills.map { "\($0.name): \(origins($0.statements))" }
    case .credentials: return profile.credentials.map { "\($0.name): \(origins($0.statements))" }
    case .languages: return profile.languages.map { "\($0.code ?? $0.name)\($0.level.map { " " + $0.name } ?? "")" }
    case .education:
      return profile.education.map { study in
        "\(study.level?.rawValue ?? "?") [\(study.field.joined(separator: " "))]\(study.isOngoing ? " ongoing" : "")"
      }
    case .location:
      return profile.location.map { [[$0.city, $0.region, $0.country].map { $0 ?? "-" }.joined(separator: ", ")] } ?? []
    case .statements: return profile.statements.map { "\(name($0.origin)): \($0.evidence.quote)" }
    case .notes: return profile.unknownFields + profile.warnings.map(\.code)
    }
  }

  private static func name(_ origin: ProfileStatement.Origin) -> String {
    switch origin {
    case .job(let job): "job\(job)"
    case .enumeration(let job): "enumeration\(job)"
    default: "\(origin)"
    }
  }

  /// From the first month to the last one.
  private static func months(_ range: Range<Int>) -> String {
    func month(_ number: Int) -> String { "\(number / 12)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)" }
    return range.isEmpty ? "none" : "\(month(range.lowerBound))…\(month(range.upperBound - 1))"
  }
}

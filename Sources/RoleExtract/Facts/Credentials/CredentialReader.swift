import RoleLexicon
import RoleModel

/// Reads the licences and certifications that are asked of the applicant: the rows of the credentials table, and named ones that no row
/// knows ("Blue Yonder certification").
package enum CredentialReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.credentials
    var places: [Int: Int] = [:]
    for index in reading.passages.indices {
      let cues = reading.cues(inPassage: index)
      guard reading.has(.credentials, inPassage: index) || cues.found.contains(where: { isCredential($0.cue) }) else { continue }
      let found = reading.hits(.credentials, of: table, inPassage: index)
      guard !found.isEmpty || cues.found.contains(where: { isCredential($0.cue) }), isAsked(inPassage: index, cues, reading)
      else { continue }
      let words = CredentialWords(found, cues, index, reading)
      for hit in words.hits where !words.isDoubtful(hit) && !words.isKeyword(hit) && !words.isKind(hit) {
        let range = reading.textRange(hit.tokens)
        let evidence = reading.evidence(range, "credentials.named")
        let necessity = reading.necessity(of: range, inPassage: index)
        if let place = places[hit.row] {
          role.credentials[place].grounds.add(evidence)
        } else {
          places[hit.row] = role.credentials.count
          role.credentials.append(
            Credential(name: table.name(hit.row), kind: table.groups[hit.row], necessity: necessity, grounds: Grounds(evidence)))
        }
      }
      for (range, kind) in words.unknown() {
        let name = reading.string(range)
        guard !role.credentials.contains(where: { $0.name == name }) else { continue }
        role.credentials.append(
          Credential(
            name: name, kind: kind, necessity: reading.necessity(of: range, inPassage: index),
            grounds: Grounds(reading.evidence(range, "credentials.phrase"), .inferred)))
      }
    }
  }

  private static func isCredential(_ cue: Cue) -> Bool {
    switch cue {
    case .license, .certification, .holder: true
    default: false
    }
  }

  private static func isAsked(inPassage index: Int, _ cues: Cues, _ reading: Reading) -> Bool {
    switch reading.sections[index] {
    case .requirements, .preferred: return !reading.isKnownHeading(index)
    case .summary, .title, .responsibilities, .other, .location, .schedule, .application, .legal:
      return !reading.isKnownHeading(index) && (cues.has(.applicant) || cues.has(.demand)) && !cues.has(.employer) && !cues.has(.offered)
    case .company, .compensation, .benefits: return false
    }
  }

  package static func summary(of role: Role) -> [String] {
    role.credentials.map { "\($0.name) [\($0.kind.rawValue)] (\($0.necessity.rawValue))" }
  }

  package static func evidence(of role: Role) -> [Evidence] { role.credentials.compactMap(\.grounds.evidence.first) }
}

import RoleLexicon
import RoleModel

/// Reads the licences and certifications that are asked of the applicant: the rows of the credentials table, and named ones that no row
/// knows ("Blue Yonder certification").
package enum CredentialReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.credentials
    var places: [Int: Int] = [:]
    // All names so far, in small letters.
    var known: Set<String> = []
    // Rows named by the title alone: what is asked of them elsewhere says whether they must be.
    var titled: Set<Int> = []
    for index in reading.passages.indices {
      let cues = reading.cues(inPassage: index)
      let found = reading.has(.credentials, inPassage: index) ? reading.hits(.credentials, of: table, inPassage: index) : []
      guard !found.isEmpty || cues.found.contains(where: { isCredential($0.cue) }) else { continue }
      let isAsked = isAsked(inPassage: index, cues, reading)
      guard isAsked || !found.isEmpty && role.title != nil else { continue }
      let words = CredentialWords(found, cues, index, reading)
      let certified = isAsked ? words.certified() : []
      for hit in found where !words.isKeyword(hit) && !words.isGiver(hit) && !words.isField(hit) {
        if !isAsked || words.isDoubtful(hit) {
          guard names(hit, the: role.title, table.groups[hit.row], reading) else { continue }
        } else if words.isKind(hit) || certified.contains(where: { $0.overlaps(hit.tokens) }) {
          continue
        }
        let range = reading.textRange(hit.tokens)
        let evidence = reading.evidence(range, "credentials.named")
        let necessity = reading.necessity(of: range, inPassage: index)
        if !isAsked, places[hit.row] == nil { titled.insert(hit.row) }
        if let place = places[hit.row] {
          if isAsked, titled.remove(hit.row) != nil { role.credentials[place].necessity = necessity }
          role.credentials[place].grounds.add(evidence)
        } else {
          places[hit.row] = role.credentials.count
          known.insert(table.name(hit.row).lowercased())
          role.credentials.append(
            Credential(name: table.name(hit.row), kind: table.groups[hit.row], necessity: necessity, grounds: Grounds(evidence)))
        }
      }
      guard isAsked else { continue }
      func add(_ range: Range<Int>, _ kind: CredentialKind, _ head: String? = nil) {
        var range = range
        // `IBM (HashiCorp)`
        if reading.text[range].contains(UInt8(ascii: "(")), range.upperBound < reading.text.count, reading.text[range.upperBound] == 0x29,
          !reading.text[range].contains(0x29)
        {
          range = range.lowerBound..<range.upperBound + 1
        }
        let name = reading.string(range) + (head.map { " " + $0 } ?? "")
        guard known.insert(name.lowercased()).inserted else { return }
        role.credentials.append(
          Credential(
            name: name, kind: kind, necessity: reading.necessity(of: range, inPassage: index),
            grounds: Grounds(reading.evidence(range, "credentials.phrase"), .inferred)))
      }
      for tokens in certified { add(reading.textRange(tokens), .certification) }
      for tokens in words.registers() { add(reading.textRange(tokens), .license, "registration") }
      for one in words.listed() + words.topics() { add(reading.textRange(one.tokens), one.kind, one.head) }
      for (range, kind) in words.unknown() { add(range, kind) }
    }
  }

  /// Whether a licence stands in the title: an `RGN Nurse` must be one.
  private static func names(_ hit: PhraseIndex.Hit, the title: Title?, _ kind: CredentialKind, _ reading: Reading) -> Bool {
    guard kind == .license, reading.tokens[hit.tokens.lowerBound].shape.contains(.allCapitals), let title = title?.grounds.evidence.first
    else { return false }
    let own = reading.evidence(reading.textRange(hit.tokens), "credentials.named")
    return own.start >= title.start && own.end <= title.end
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

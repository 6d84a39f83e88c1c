import RoleLexicon
import RoleModel

/// The security clearance asked for: `TS/SCI`, `Secret`, `SC`, `Public Trust`; one that names no level is `Security clearance`.
///
/// Checks of health, credit or police records are no security clearance, and a bonus for those who hold one asks for nothing.
enum ClearanceReader: FactReader {
  private struct Hit {
    var kind: ClearanceWord
    var row: Int
    var tokens: Range<Int>
  }

  /// No passage says more of it; what comes after is left.
  private static let mostWords = 128

  static func read(_ reading: Reading, into role: inout Role) {
    var general: Clearance?
    for index in reading.passages.indices where reading.has(.clearances, inPassage: index) && isAsking(reading.sections[index]) {
      let rows = reading.analysis.lexicon.clearances.rows
      let found = reading.hits(.clearances, inPassage: index).prefix(mostWords)
      guard found.contains(where: { isClearance(rows[$0.row]) }) else { continue }
      let hits = found.map { Hit(kind: rows[$0.row], row: $0.row, tokens: $0.tokens) }
      for (number, hit) in hits.enumerated() {
        switch hit.kind {
        case .plain where isNamed(hit, number, hits, reading),
          .word where isNamed(hit, number, hits, reading) || isValue(hit, index, reading):
          guard !isRefused(number, hits) else { continue }
          role.clearance = fact(hit, "clearance.level", reading, index)
          return
        case .general where general == nil && !isRefused(number, hits):
          let isDemand = hits.contains { $0.kind == .demand && abs($0.tokens.lowerBound - hit.tokens.lowerBound) <= 12 }
          if isDemand { general = fact(hit, "clearance.general", reading, index) }
        default: continue
        }
      }
    }
    role.clearance = general
  }

  private static func isClearance(_ word: ClearanceWord) -> Bool {
    switch word {
    case .plain, .word, .general: true
    default: false
    }
  }

  private static func isAsking(_ section: SectionKind) -> Bool {
    switch section {
    case .company, .benefits, .compensation: false
    default: true
    }
  }

  /// Whether a level stands beside `clearance`, or needs no such word. Letters count only as capitals.
  private static func isNamed(_ hit: Hit, _ number: Int, _ hits: [Hit], _ reading: Reading) -> Bool {
    let first = reading.tokens[hit.tokens.lowerBound]
    if hit.tokens.count == 1, first.range.count <= 3 {
      guard first.range.count == 1 ? first.shape.contains(.capitalized) : first.shape.contains(.allCapitals) else { return false }
    }
    if hit.kind == .plain { return first.shape.contains(.capitalized) || isBeside(number, hits, reading) }
    return isBeside(number, hits, reading)
  }

  private static func isBeside(_ number: Int, _ hits: [Hit], _ reading: Reading) -> Bool {
    let hit = hits[number]
    return hits.contains { other in
      guard other.kind == .mark || other.kind == .general else { return false }
      let after = other.tokens.lowerBound - hit.tokens.upperBound
      if (0...3).contains(after) { return true }
      // `Clearance: Secret`.
      let before = hit.tokens.lowerBound - other.tokens.upperBound
      guard (0...2).contains(before) else { return false }
      return reading.text[Int(reading.tokens[other.tokens.upperBound - 1].end)..<Int(reading.tokens[hit.tokens.lowerBound].start)].contains(
        UInt8(ascii: ":"))
    }
  }

  /// `Secret (Preferred)` under the line `Security clearance:`.
  private static func isValue(_ hit: Hit, _ index: Int, _ reading: Reading) -> Bool {
    let passage = reading.passages[index].tokens
    guard index > 0, hit.tokens.lowerBound == passage.lowerBound, passage.count <= 4 else { return false }
    let rows = reading.analysis.lexicon.clearances.rows
    return reading.passages[index - 1].tokens.count <= 6
      && reading.hits(.clearances, inPassage: index - 1).contains { rows[$0.row] == .general || rows[$0.row] == .mark }
  }

  private static func isRefused(_ number: Int, _ hits: [Hit]) -> Bool {
    // `no clearance is needed`, `a clearance is not required`.
    hits.contains { hit in
      guard hit.kind == .refusal else { return false }
      let (before, after) = (hits[number].tokens.lowerBound - hit.tokens.upperBound, hit.tokens.lowerBound - hits[number].tokens.upperBound)
      return (0...4).contains(before) || (0...1).contains(after)
    }
  }

  private static func fact(_ hit: Hit, _ rule: String, _ reading: Reading, _ index: Int) -> Clearance {
    let table = reading.analysis.lexicon.table(.clearances)
    let range = reading.textRange(hit.tokens)
    return Clearance(
      value: table.string(hit.row, table.column("value")), necessity: reading.necessity(of: range, inPassage: index),
      grounds: Grounds(reading.evidence(range, rule)))
  }
}

extension ClearanceReader {
  static func summary(of role: Role) -> [String] { role.clearance.map { ["\($0.value) \($0.necessity.rawValue)"] } ?? [] }

  static func evidence(of role: Role) -> [Evidence] { role.clearance?.grounds.evidence ?? [] }

  static var examples: [FactExample] {
    [
      FactExample("Active ⟦TS/SCI⟧ security clearance", "TS/SCI required"),
      FactExample("⟦Top Secret⟧ clearance with polygraph", "Top Secret required"),
      FactExample("Eligible to obtain a U.S. ⟦TS⟧ clearance", "TS required"),
      FactExample("Ability to gain a ⟦secret⟧ clearance", "Secret required"),
      FactExample("Security Clearance:\n⟦Secret⟧ (Preferred)", "Secret preferred"),
      FactExample("Clearance: Secret", in: .other, "Secret required"),
      FactExample("This position requires a ⟦Public Trust⟧", "Public Trust required"),
      FactExample("You hold ⟦SC⟧ clearance", "SC required"),
      FactExample("⟦DV cleared⟧ engineers", "DV required"),
      FactExample("An AGSVA ⟦NV1⟧ clearance", "NV1 required"),
      FactExample("A DOE ⟦Q⟧ clearance is a plus", "Q preferred"),
      FactExample("⟦BPSS⟧ is needed", "BPSS required"),
      FactExample("Top Secret/SCI clearance, or able to obtain it", "TS/SCI required"),
      FactExample("Must be able to obtain and keep a ⟦security clearance⟧", "Security clearance required"),
      FactExample("Confidential clearance preferred", "Confidential preferred"),
      FactExample("A NATO Secret clearance", "NATO Secret required"),
      FactExample("Keep trade secrets and confidential files"),
      FactExample("Our secret sauce is care", in: .company),
      FactExample("Assist with customs clearance", in: .responsibilities),
      FactExample("Subject to police clearance and medical clearance", in: .legal),
      FactExample("A security clearance is not required"),
      FactExample("This role does not require a security clearance"),
      FactExample("Scan repositories for secrets", in: .responsibilities),
      FactExample("An enhanced DBS check", in: .legal),
      FactExample("Those who hold a clearance get a bonus", in: .compensation),
      FactExample("The Lord of SC Villages ltd is hiring"),
    ]
  }
}

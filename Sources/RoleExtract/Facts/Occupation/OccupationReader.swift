import RoleLexicon
import RoleModel

/// Reads what the work is, from the title and the words of the text: codes of the Standard Occupational Classification, and those of other
/// schemes that fit them.
package enum OccupationReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let lexicon = OccupationLexicon.standard
    let title = title(reading, role, lexicon)
    var judge = OccupationJudge(lexicon.codes)
    let words = title.map { lexicon.words(ofTitle: $0.text) }
    if let words, let scores = lexicon.titles.scores(words) { judge.add(title: scores) }
    // Counting costs more than the title does, so it is done only where the text can change something.
    if judge.isOpen {
      var counts = lexicon.counts()
      if count(reading, lexicon, &counts) >= leastWords {
        let scores = lexicon.scores(counts)
        judge.add(groups: scores.groups, occupations: scores.occupations, usual: lexicon.usual)
      }
    }
    let findings = judge.findings
    guard !findings.isEmpty else { return }
    let evidence = title.map { [$0.evidence] } ?? textEvidence(reading)
    let codes = lexicon.codes
    // Those of other schemes are three at most.
    role.occupations.reserveCapacity(findings.count + 3)
    for finding in findings {
      role.occupations.append(
        Occupation(
          scheme: "SOC-2018", version: "2018", code: codes.code(finding.row), title: codes.title(finding.row),
          level: codes.rows[finding.row].level.name, jobZone: codes.jobZone(finding.row), grounds: Grounds(evidence, .inferred)))
    }
    OccupationSchemes(lexicon, named: findings[0].row, title: words, evidence).add(to: &role.occupations)
  }

  /// The title that was read, or else the first line of the title's section that ends as titles do.
  private static func title(_ reading: Reading, _ role: Role, _ lexicon: OccupationLexicon) -> (text: String, evidence: Evidence)? {
    if let title = role.title, let first = title.grounds.evidence.first {
      return (title.text, Evidence(start: first.start, end: first.end, rule: "occupation.title"))
    }
    for (index, passage) in reading.passages.enumerated() where reading.sections[index] == .title && passage.tokens.count <= longestTitle {
      let text = reading.string(passage.block.text)
      if lexicon.looksLikeTitle(text) { return (text, reading.evidence(passage.block.text, "occupation.title")) }
    }
    return nil
  }

  private static let longestTitle = 12

  /// A text with fewer words about the work tells nothing.
  private static let leastWords = 25

  /// Counts the words of the passages that speak of the work; returns how many there are.
  private static func count(_ reading: Reading, _ lexicon: OccupationLexicon, _ counts: inout OccupationWords.Counts) -> Int {
    let (tokens, text) = (reading.tokens, reading.text)
    var words = 0
    for (index, passage) in reading.passages.enumerated() where reading.sections[index].speaksOfWork {
      lexicon.count(tokens[passage.tokens], in: text, reading.analysis.lexicon, to: &counts)
      words += passage.tokens.count
    }
    return words
  }

  /// The first passages that speak of the work.
  private static func textEvidence(_ reading: Reading) -> [Evidence] {
    let passages = reading.passages.indices.lazy.filter { !reading.passages[$0].isHeading && reading.sections[$0].speaksOfWork }
    return passages.prefix(3).map { reading.evidence(reading.passages[$0].block.text, "occupation.text") }
  }

  package static func summary(of role: Role) -> [String] {
    role.occupations.filter { $0.scheme == "SOC-2018" }.map { "\($0.code) \($0.level)" }
  }

  package static func evidence(of role: Role) -> [Evidence] { role.occupations.compactMap(\.grounds.evidence.first) }
}

extension SectionKind {
  /// Whether the words of the section tell what the work is.
  package var speaksOfWork: Bool {
    switch self {
    case .title, .summary, .responsibilities, .requirements, .preferred: true
    default: false
    }
  }
}

import RoleLexicon
import RoleModel

/// The codes of other schemes that fit what SOC names: O*NET-SOC, ISCO-08 and ESCO.
///
/// A label of ESCO that is the title tells its occupation, and so its group of ISCO-08, if that fits SOC's. ESCO's other labels are often
/// those of several occupations, so they must fit better than the preferred one. Where no label is the title, the crosswalk from SOC tells
/// as many digits of ISCO-08 as its groups share, and no ESCO.
struct OccupationSchemes {
  private let lexicon: OccupationLexicon
  private let named: Int
  private let evidence: [Evidence]
  private let title: SpacedWords
  /// The title, the part with its head, and ever shorter ends of that, never its last word alone.
  private var runs: [Range<Int>] = []
  /// How many of the runs are the title or a whole part.
  private var wholes = 0

  /// `named` is the row of the best finding; `title` the words that were read as the title.
  init(_ lexicon: OccupationLexicon, named: Int, title: TitleModel.Words?, _ evidence: [Evidence]) {
    self.lexicon = lexicon
    self.named = named
    self.evidence = evidence
    self.title = title?.all ?? SpacedWords()
    guard let title, !title.all.isEmpty else { return }
    let count = title.all.count
    runs.append(0..<count)
    if title.head > 1, title.head < count { runs.append(count - title.head..<count) }
    wholes = runs.count
    for length in stride(from: title.head - 1, to: 1, by: -1) { runs.append(count - length..<count) }
  }

  func add(to occupations: inout [Occupation]) {
    if let onet { occupations.append(onet) }
    if !addESCO(to: &occupations), let crosswalk { occupations.append(crosswalk) }
  }

  // MARK: O*NET-SOC

  private var onet: Occupation? {
    guard lexicon.codes.rows[named].level == .detailed else { return nil }
    if let code = lexicon.codes.onlyONET(named) { return onet(code, evidence) }
    let group = lexicon.codes.code(named) + "."
    // A word alone, as `Designer`, is a title of too many.
    for run in runs[..<wholes] where run.count > 1 {
      let own = lexicon.labels.labels(title, run).filter { $0.code.hasPrefix(group) }
      if own.count == 1 { return onet(own[0].code, marked("occupation.onet-title")) }
      if own.count > 1 { return nil }
    }
    return nil
  }

  private func onet(_ code: String, _ evidence: [Evidence]) -> Occupation? {
    guard let known = lexicon.labels.title("onet", code) else { return nil }
    return Occupation(
      scheme: "ONET-SOC-2019", version: "2019", code: code, title: known.title, level: OccupationCodes.Level.detailed.name,
      jobZone: known.zone, grounds: Grounds(evidence, .inferred))
  }

  // MARK: ESCO and ISCO-08

  /// Returns whether a label tells a group.
  private func addESCO(to occupations: inout [Occupation]) -> Bool {
    lazy var groups = lexicon.codes.members(of: named).flatMap { lexicon.codes.nearISCO($0) }
    for (number, run) in runs.enumerated() {
      let labels = lexicon.labels.labels(title, run).filter { !$0.code.utf8.contains(UInt8(ascii: "-")) }
      if labels.isEmpty { continue }
      let preferred = labels.filter { label in label.isPreferred && groups.contains { OccupationSchemes.isKin($0, label.code) } }
      let others = number < wholes ? labels.filter { groups.contains(String($0.code.prefix(4))) } : []
      guard let label = preferred.first ?? others.first else { continue }
      let fitting = preferred.isEmpty ? others : preferred
      let rule = marked("occupation.esco-label")
      guard let group = isco(OccupationSchemes.common(fitting.map { String($0.code.prefix(4)) }), rule) else { continue }
      occupations.append(group)
      if fitting.count == 1, let known = lexicon.labels.title("esco", label.code) {
        occupations.append(
          Occupation(
            scheme: "ESCO", version: "1.2", code: label.code, title: known.title, level: OccupationCodes.Level.detailed.name,
            grounds: Grounds(rule, .inferred)))
      }
      return true
    }
    return false
  }

  /// Whether codes of ISCO-08 are of one major group; one scheme's professionals (2) are often another's associate professionals (3).
  private static func isKin(_ one: String, _ other: String) -> Bool {
    one.first == other.first || [one, other].allSatisfy { $0.hasPrefix("2") || $0.hasPrefix("3") }
  }

  private var crosswalk: Occupation? {
    // An occupation that no crosswalk knows could be anything.
    lexicon.codes.commonISCO(named).flatMap { isco($0, marked("occupation.crosswalk")) }
  }

  /// A group of ISCO-08, whose code has as many digits as its level is deep: four for a unit group.
  private func isco(_ code: String, _ evidence: [Evidence]) -> Occupation? {
    guard let level = OccupationCodes.Level(rawValue: code.count - 1), let known = lexicon.labels.title("isco", code) else { return nil }
    return Occupation(
      scheme: "ISCO-08", version: "2008", code: code, title: known.title, level: level.name, grounds: Grounds(evidence, .inferred))
  }

  private func marked(_ rule: String) -> [Evidence] { evidence.map { Evidence(start: $0.start, end: $0.end, rule: rule) } }

  /// What all codes begin with.
  private static func common(_ codes: [String]) -> String {
    guard var common = codes.first else { return "" }
    for code in codes { while !code.hasPrefix(common) { common.removeLast() } }
    return common
  }
}

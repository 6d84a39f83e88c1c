import RoleLexicon
import RoleModel

/// Full-time, part-time, contract, temporary and so on: what is offered, not what benefits or experience are spoken of.
///
/// `full-time employees` who have benefits, `two years of full-time experience`, contracts to be negotiated and permanent residents say
/// nothing of it; 40 hours a week without the words are left to the schedule.
enum EmploymentReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let rows = reading.analysis.lexicon.employmentTypes.rows
    let labels = labels(reading)
    for index in reading.passages.indices
    where reading.has(.employmentTypes, inPassage: index) && !reading.passages[index].block.style.contains(.furniture) {
      let labelled = labels[index] ?? []
      for hit in hits(inPassage: index, labelled, reading) {
        let row = rows[hit.row]
        let range = reading.textRange(hit.tokens)
        guard row.use != .none, !reading.isInAddress(range), let rule = rule(for: hit.tokens, row, inPassage: index, labelled, reading)
        else { continue }
        let evidence = reading.evidence(range, rule)
        for value in row.values { add(value, evidence, to: &role) }
      }
    }
  }

  /// What stands behind labels of type and schedule, by passage.
  private static func labels(_ reading: Reading) -> [Int: [Range<Int>]] {
    var labels: [Int: [Range<Int>]] = [:]
    for field in reading.fields where field.field == .type || field.field == .schedule {
      for value in field.values { labels[value.passage, default: []].append(value.tokens) }
    }
    return labels
  }

  /// The phrases of a passage. In the list of a label a comma parts two kinds: `Temporary, Contract`.
  private static func hits(inPassage index: Int, _ labelled: [Range<Int>], _ reading: Reading) -> [PhraseIndex.Hit] {
    let hits = reading.hits(.employmentTypes, inPassage: index)
    guard hits.contains(where: { isLabelled($0.tokens, labelled) && holdsComma($0.tokens, reading) }) else { return Array(hits) }
    var parted: [PhraseIndex.Hit] = []
    for hit in reading.analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.employmentTypes.rawValue {
      guard !holdsComma(hit.tokens, reading) else { continue }
      if let last = parted.last, hit.tokens.lowerBound < last.tokens.upperBound {
        if hit.tokens.lowerBound == last.tokens.lowerBound { parted[parted.count - 1] = hit }
        continue
      }
      parted.append(hit)
    }
    return parted
  }

  private static func holdsComma(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.dropFirst().contains { reading.gap(before: $0).contains(UInt8(ascii: ",")) }
  }

  private static func add(_ value: EmploymentKind, _ evidence: Evidence, to role: inout Role) {
    if let index = role.employmentTypes.firstIndex(where: { $0.value == value }) {
      if role.employmentTypes[index].grounds.evidence.count < 6 { role.employmentTypes[index].grounds.add(evidence) }
    } else {
      role.employmentTypes.append(Stated(value, Grounds(evidence)))
    }
  }

  /// The rule by which the phrase counts where it stands, or nil.
  private static func rule(
    for range: Range<Int>, _ row: EmploymentTable.Row, inPassage index: Int, _ labelled: [Range<Int>], _ reading: Reading
  ) -> String? {
    if isDenied(range, index, reading) || isAnsweredNo(range, reading) { return nil }
    if isLabelled(range, labelled) { return "employment.label" }
    if isOfOthers(range, index, reading) { return nil }
    let passage = reading.passages[index]
    if passage.tokens.count <= range.count + 1, !passage.isHeading || row.use == .says { return "employment.line" }
    if isTitle(index, reading), isInTitle(range, row, index, reading) { return "employment.title" }
    if row.use == .slot, isBesideTitle(range, index, reading) || isBeforeTitle(range, index, reading) { return "employment.title" }
    guard row.use == .says else { return nil }
    if isTag(range, reading) { return "employment.tag" }
    switch reading.sections[index] {
    case .legal: return nil
    case .benefits where row.values.count > 1 && isOfferedChoice(range, index, reading): return "employment.phrase"
    case .benefits, .application, .other: return isOfJob(range, index, reading) ? "employment.phrase" : nil
    case .responsibilities:
      return isOfJob(range, index, reading) || speaksOfThis(range, index, reading) ? "employment.phrase" : nil
    case .company: return speaksOfThis(range, index, reading) ? "employment.phrase" : nil
    case .requirements, .preferred:
      return row.values.contains(.internship) && !reading.isWord(range.lowerBound, "this") ? nil : "employment.phrase"
    default: return "employment.phrase"
    }
  }

  private static func isLabelled(_ range: Range<Int>, _ labelled: [Range<Int>]) -> Bool {
    labelled.contains { $0.contains(range.lowerBound) && range.lowerBound - $0.lowerBound <= 8 }
  }

  private static func isTitle(_ index: Int, _ reading: Reading) -> Bool {
    reading.sections[index] == .title || index == 0
  }

  /// `Marketing Intern`, `Cleaner (part time)`, `Nurse - Contract`; not `Contract Manager`, `Intern Coordinator`.
  private static func isInTitle(_ range: Range<Int>, _ row: EmploymentTable.Row, _ index: Int, _ reading: Reading) -> Bool {
    let tokens = reading.passages[index].tokens
    guard range.lowerBound - tokens.lowerBound <= 14 else { return false }
    if row.use == .says { return true }
    guard reading.tokens[range.lowerBound].shape.contains(.capitalized) else { return false }
    let next = range.upperBound
    let isClosed = next >= tokens.upperBound || !reading.isJoined(next)
    if row.values == [.internship] || row.values == [.apprenticeship] {
      return isClosed || row.values == [.apprenticeship] || !reading.tokens[next].shape.contains(.capitalized)
    }
    let isOpen = range.lowerBound == tokens.lowerBound || !reading.isJoined(range.lowerBound)
    return isClosed && isOpen && tokens.count <= 20
  }

  /// `As a Clerk II (Contract) you will …`: in brackets behind what somebody is.
  private static func isBesideTitle(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let tokens = reading.passages[index].tokens
    let next = range.upperBound
    guard range.lowerBound > tokens.lowerBound, reading.tokens[range.lowerBound].shape.contains(.capitalized),
      reading.gap(before: range.lowerBound).elementsEqual(" (".utf8), next < tokens.upperBound,
      reading.gap(before: next).first == UInt8(ascii: ")")
    else { return false }
    var head = range.lowerBound - 1
    if head > tokens.lowerBound, reading.isWord(head, among: ["i", "ii", "iii", "iv", "v"]) { head -= 1 }
    return reading.namesWorker(head) && reading.tokens[head].shape.contains(.capitalized)
  }

  /// `seeking a permanent Senior Clerk`: between the word of hiring and what is sought.
  private static func isBeforeTitle(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let tokens = reading.passages[index].tokens
    guard range.count == 1, range.lowerBound - 2 >= tokens.lowerBound, reading.isWord(range.lowerBound - 1, among: ["a", "an"]),
      reading.isWord(range.lowerBound - 2, among: ["seeking", "seeks", "recruit", "recruiting", "hire", "hiring", "for", "need", "needs"])
    else { return false }
    // `a volunteer coordinator`, `a PT assistant` for physical therapy.
    if reading.isWord(range.lowerBound, among: ["volunteer", "volunteers", "student", "pt"]) { return false }
    for position in range.upperBound..<min(tokens.upperBound, range.upperBound + 5) {
      guard reading.isJoined(position, by: "-/"), !reading.isFunctionWord(position) else { return false }
      if reading.namesWorker(position) { return true }
    }
    return false
  }

  static func summary(of role: Role) -> [String] { role.employmentTypes.map(\.value.rawValue) }

  static func evidence(of role: Role) -> [Evidence] { role.employmentTypes.flatMap { $0.grounds.evidence.prefix(1) } }
}

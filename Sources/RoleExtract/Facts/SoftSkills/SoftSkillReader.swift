import RoleLexicon
import RoleModel

/// Reads the personal qualities that are asked of the applicant.
package enum SoftSkillReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.softSkills
    var places = RowPlaces()
    for index in reading.passages.indices where reading.has(.softSkills, inPassage: index) {
      let cues = reading.cues(inPassage: index)
      guard let rule = demand(cues, index, reading) else { continue }
      let hits = reading.hits(.softSkills, of: table, inPassage: index).filter { table.groups[$0.row] != .none }
      if isAmongOthers(index, reading), hits.count < 2, !namesSkill(hits, cues) { continue }
      for hit in hits where isPersonal(hit, cues, index, reading) {
        let range = reading.textRange(hit.tokens)
        let evidence = reading.evidence(range, rule)
        let necessity = reading.necessity(of: range, inPassage: index)
        if let place = places.place(of: hit.row, orNote: role.softSkills.count) {
          role.softSkills[place].grounds.evidence.append(evidence)
          if necessity == .required { role.softSkills[place].necessity = .required }
        } else {
          let confidence: Confidence = rule == "soft-skills.required" ? .stated : .inferred
          role.softSkills.append(
            SoftSkill(name: table.name(hit.row, hit.phrase), necessity: necessity, grounds: Grounds(evidence, confidence)))
        }
      }
    }
  }

  /// The rule by which the passage asks something of the applicant, or nil.
  private static func demand(_ cues: Cues, _ index: Int, _ reading: Reading) -> String? {
    if reading.isKnownHeading(index) { return nil }
    switch reading.sections[index] {
    case .requirements, .preferred: return "soft-skills.required"
    case .summary, .title:
      return (cues.has(.applicant) || cues.has(.demand)) && !cues.has(.employer) ? "soft-skills.asked" : nil
    case .other, .application, .company:
      return cues.has(.applicant) && !cues.has(.employer) ? "soft-skills.asked" : nil
    case .responsibilities, .compensation, .benefits, .location, .schedule, .legal:
      return cues.has(.demand) && !cues.has(.employer) ? "soft-skills.asked" : nil
    }
  }

  /// Whether the section is of other matters, in which a demand must be plain: "excellent organizational and communication skills".
  private static func isAmongOthers(_ index: Int, _ reading: Reading) -> Bool {
    switch reading.sections[index] {
    case .requirements, .preferred, .summary, .title, .other, .application, .company: false
    case .responsibilities, .compensation, .benefits, .location, .schedule, .legal: true
    }
  }

  private static func namesSkill(_ hits: [PhraseIndex.Hit], _ cues: Cues) -> Bool {
    hits.contains { hit in cues.found.contains { $0.cue == .demand && $0.tokens.lowerBound == hit.tokens.upperBound } }
  }

  /// A single word is a quality where it stands for itself or is said of a person: "reliable and calm", "a creative mind", not "reliable
  /// systems", "the leadership team".
  private static func isPersonal(_ hit: PhraseIndex.Hit, _ cues: Cues, _ index: Int, _ reading: Reading) -> Bool {
    if isWorkOfNoun(hit, cues, index, reading) { return false }
    guard hit.tokens.count == 1, reading.analysis.lexicon.softSkills.groups[hit.row] == .personal else { return true }
    // "mentoring others": what is done may have an object.
    if reading.text[reading.tokens[hit.tokens.lowerBound].range].suffix(3).elementsEqual("ing".utf8) { return true }
    let next = hit.tokens.upperBound
    let passage = reading.passages[index].tokens
    guard next < passage.upperBound else { return true }
    let between = reading.text[Int(reading.tokens[next - 1].end)..<Int(reading.tokens[next].start)]
    if !between.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) { return true }
    return reading.hits(.softSkills, inPassage: index).contains { $0.tokens.lowerBound == next }
      || cues.found.contains { $0.tokens.lowerBound == next && isOfPerson($0.cue) }
  }

  private static func isOfPerson(_ cue: Cue) -> Bool {
    switch cue {
    case .person, .link, .applicant, .demand: true
    default: false
    }
  }

  /// Behind a plain noun what one could be good at is a process of that, or those who lead it: "risk prioritization", "sales leadership",
  /// "database management skills". "Strong", "thoughtful" and "team leadership" stay a quality.
  private static func isWorkOfNoun(_ hit: PhraseIndex.Hit, _ cues: Cues, _ index: Int, _ reading: Reading) -> Bool {
    let (first, before) = (hit.tokens.lowerBound, hit.tokens.lowerBound - 1)
    guard before >= reading.passages[index].tokens.lowerBound,
      reading.isWord(first, among: ["leadership", "management", "prioritization", "prioritisation"]),
      reading.gap(before: first).allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") })
    else { return false }
    switch reading.analysis.lexicon.skillWordUses[Int(reading.tokens[before].word)] {
    case .tail, .bare: break
    case nil, .vague: if isAdjective(before, reading) || reading.isWord(before, "team") { return false }
    default: return false
    }
    return !cues.found.contains { $0.tokens.upperBound == first && isOfPerson($0.cue) }
      && !reading.hits(.softSkills, inPassage: index).contains { $0.tokens.upperBound == first }
  }

  /// By its ending: "clinical", "thoughtful", "risk-based", "actively". A number is no noun either.
  private static func isAdjective(_ token: Int, _ reading: Reading) -> Bool {
    if reading.tokens[token].shape.contains(.digits) { return true }
    let word = reading.text[reading.tokens[token].range]
    func ends(_ ending: StaticString) -> Bool {
      word.suffix(ending.utf8CodeUnitCount).elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }
    if ends("ent") || ends("ant") { return !ends("ment") }
    return ends("ly") || ends("ed") || ends("ive") || ends("al") || ends("ful") || ends("ous") || ends("ble") || ends("ic")
  }

  package static func summary(of role: Role) -> [String] { role.softSkills.map { "\($0.name) (\($0.necessity.rawValue))" } }

  package static func evidence(of role: Role) -> [Evidence] { role.softSkills.compactMap(\.grounds.evidence.first) }
}

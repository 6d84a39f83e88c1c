import RoleLexicon
import RoleModel

/// Reads the personal qualities that are asked of the applicant.
package enum SoftSkillReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.softSkills
    var places = RowPlaces()
    for index in reading.passages.indices
    where reading.has(.softSkills, inPassage: index) || mayTell(ofQuality: index, reading) {
      let cues = reading.cues(inPassage: index)
      guard let rule = demand(cues, index, reading) else { continue }
      let found = reading.hits(.softSkills, of: table, inPassage: index)
      let hits = found.allSatisfy { table.groups[$0.row] != .none } ? found : found.filter { table.groups[$0.row] != .none }
      if isAmongOthers(index, reading), hits.count < 2, !namesSkill(hits, cues) { continue }
      let isAsked = rule == "soft-skills.asked"
      for hit in qualities(hits, found, cues, index, reading) {
        if isAsked, !isAskedOfApplicant(hit, cues, index, reading) { continue }
        let range = reading.textRange(hit.tokens)
        let evidence = reading.evidence(range, rule)
        let necessity = reading.necessity(of: range, inPassage: index)
        if let place = places.place(of: hit.row, orNote: role.softSkills.count) {
          role.softSkills[place].grounds.add(evidence)
          if necessity == .required { role.softSkills[place].necessity = .required }
        } else {
          // Room for all that most postings ask for.
          if role.softSkills.isEmpty { role.softSkills.reserveCapacity(8) }
          let confidence: Confidence = rule == "soft-skills.required" ? .stated : .inferred
          role.softSkills.append(
            SoftSkill(name: name(of: hit, reading), necessity: necessity, grounds: Grounds(evidence, confidence)))
        }
      }
    }
  }

  /// Whether a grammar may read a quality in the passage at `index`, which no row of the table is in: duties tell of too many.
  private static func mayTell(ofQuality index: Int, _ reading: Reading) -> Bool {
    guard isDemanded(index, reading) else { return false }
    let (table, passage) = (reading.analysis.lexicon.qualityWords, reading.passages[index].tokens)
    return passage.first.map { table.uses(of: reading.tokens[$0].word).contains(.trait) } ?? false || table.mayTell(reading.tokens, passage)
  }

  /// Whether the whole section says what is demanded.
  private static func isDemanded(_ index: Int, _ reading: Reading) -> Bool {
    reading.sections[index] == .requirements || reading.sections[index] == .preferred
  }

  /// Those of `hits` that stand as qualities, and what grammars read around them.
  private static func qualities(
    _ hits: [PhraseIndex.Hit], _ found: [PhraseIndex.Hit], _ cues: Cues, _ index: Int, _ reading: Reading
  ) -> [PhraseIndex.Hit] {
    let standing = QualityStanding(hits, cues, index, reading)
    // Behind the rows of the table, one for each word.
    let rows = reading.analysis.lexicon.softSkills.groups.count
    func hit(_ word: Int) -> PhraseIndex.Hit {
      PhraseIndex.Hit(.softSkills, row: rows + Int(reading.tokens[word].word), tokens: word..<(word + 1))
    }
    var named = hits.filter { standing.isQuality($0) }
    let acts = QualityActs.hits(inPassage: index, besides: found, standing, reading)
    // What describes the object is no quality of the person: "build calm relationships".
    if !acts.isEmpty { named.removeAll { !acts.overlapping($0.tokens).isEmpty } }
    let passage = reading.passages[index].tokens
    let lists = QualityLists(standing: standing, passage: passage, reading: reading)
    var listed = Set<Int>()
    for quality in named { listed.formUnion(lists.words(beside: quality, besides: found, acts)) }
    if isDemanded(index, reading) { listed.formUnion(lists.wordsAlone()) }
    for word in lists.wordsOfPersons(besides: found) where listed.insert(word).inserted {
      listed.formUnion(lists.words(beside: hit(word), besides: found, acts))
    }
    let settings = QualitySettings(standing: standing, passage: passage, reading: reading)
    let places = settings.hits(from: QualitySettings.first(inPassage: index, reading), besides: found)
    if acts.isEmpty, listed.isEmpty, places.isEmpty { return named }
    named += acts + places
    named += listed.map(hit)
    return named.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func name(of hit: PhraseIndex.Hit, _ reading: Reading) -> String {
    let lexicon = reading.analysis.lexicon
    let rows = lexicon.softSkills.groups.count
    return hit.row < rows ? lexicon.softSkills.name(hit.row, hit.phrase) : lexicon.vocabulary.word(Int32(hit.row - rows))
  }

  /// The rule by which the passage asks something of the applicant, or nil.
  private static func demand(_ cues: Cues, _ index: Int, _ reading: Reading) -> String? {
    if reading.isKnownHeading(index) { return nil }
    switch reading.sections[index] {
    case .requirements, .preferred: return "soft-skills.required"
    case .summary, .title:
      return cues.has(.applicant) || cues.has(.demand) ? "soft-skills.asked" : nil
    case .company:
      // In praise of those who are there already, "people who" ask nothing.
      let isAsked = cues.found.contains { $0.cue == .applicant && !reading.isQualityWord($0.tokens.lowerBound, .person) }
      return isAsked && !cues.has(.employer) ? "soft-skills.asked" : nil
    case .other, .application:
      return cues.has(.applicant) && !cues.has(.employer) ? "soft-skills.asked" : nil
    case .responsibilities, .benefits, .location, .schedule:
      return cues.has(.demand) && !cues.has(.employer) ? "soft-skills.asked" : nil
    case .compensation, .legal: return nil
    }
  }

  /// Whether the sentence of the quality asks it, and of the applicant: not "a calm team", nor what stands beside a sentence that asks.
  private static func isAskedOfApplicant(_ hit: PhraseIndex.Hit, _ cues: Cues, _ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: hit.tokens, inPassage: index)
    var (asked, employer): (Int?, Int) = (nil, -1)
    for found in cues.found where sentence.contains(found.tokens.lowerBound) {
      switch found.cue {
      case .employer where found.tokens.lowerBound < hit.tokens.lowerBound: employer = found.tokens.lowerBound
      case .applicant where found.tokens.lowerBound < hit.tokens.upperBound: asked = found.tokens.upperBound
      case .demand: asked = found.tokens.lowerBound < hit.tokens.lowerBound ? found.tokens.upperBound : asked ?? sentence.lowerBound
      default: break
      }
    }
    let isDemanded = isAmongOthers(index, reading) && isDemandedThere(hit, cues, reading)
    if isAmongOthers(index, reading), !isDemanded, let asked, hit.tokens.lowerBound - asked > demandReach { return false }
    guard let asked, asked > employer, !isOfPlace(hit, reading),
      !isDuty(hit, after: isDemanded ? hit.tokens.lowerBound : asked, reading)
    else { return false }
    for token in stride(from: hit.tokens.lowerBound - 1, to: max(asked, hit.tokens.lowerBound - othersReach) - 1, by: -1) {
      if reading.isWord(token, among: others) || reading.isWord(token, "team") && reading.isWord(token + 1, among: ["of", "that", "who"])
        || reading.isWord(token, among: ["opportunity", "chance"]) && reading.isWord(token + 1, "to")
      {
        return false
      }
      if token > 0, reading.isWord(token, "with"), reading.isWord(token - 1, among: ["work", "working"]) { return false }
    }
    return true
  }

  /// Whether a demand is part of the quality's name, or stands behind it with hardly a word between: "ability to learn", "flexibility is
  /// required", "organizational and communication skills". What else stands behind may begin the next demand.
  private static func isDemandedThere(_ hit: PhraseIndex.Hit, _ cues: Cues, _ reading: Reading) -> Bool {
    cues.found.contains { found in
      let start = found.tokens.lowerBound
      if found.cue != .demand || start < hit.tokens.lowerBound { return false }
      if start < hit.tokens.upperBound { return true }
      return start - hit.tokens.upperBound <= mostWordsToDemand && reading.isWord(start, among: demandsBehind)
        && (start == hit.tokens.upperBound || reading.isWord(hit.tokens.upperBound, among: ["and", "or", "&"]))
        && (hit.tokens.upperBound...start).allSatisfy { !reading.isAfterStop($0) }
    }
  }

  /// "Organizational ⟦and communication⟧ skills".
  private static let mostWordsToDemand = 2

  private static let demandsBehind: WordSet = ["skills", "skill", "abilities", "qualities", "is", "are", "required", "essential"]

  /// What the person will do, not how they are: "a baker to lead the crew", "you will be working with us", "a team of bakers".
  private static func isDuty(_ hit: PhraseIndex.Hit, after asked: Int, _ reading: Reading) -> Bool {
    let (first, behind) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    if first == 0 { return false }
    if reading.isWord(first - 1, "will") || reading.isWord(first - 1, "be") && reading.ends(first, "ing") { return true }
    if reading.isQualityWord(behind - 1, .team), behind < reading.tokens.count, reading.isWord(behind, among: ["of", "that", "who"]) {
      return true
    }
    return (asked..<max(asked, first)).contains { $0 > 0 && reading.isWord($0, "to") && reading.namesWorker($0 - 1) }
  }

  /// "A creative environment" is not asked; only to thrive in a fast-paced one is.
  private static func isOfPlace(_ hit: PhraseIndex.Hit, _ reading: Reading) -> Bool {
    let groups = reading.analysis.lexicon.softSkills.groups
    if hit.row < groups.count, groups[hit.row] == .setting { return false }
    return reading.isQualityWord(hit.tokens.upperBound - 1, .place)
      || hit.tokens.upperBound < reading.tokens.count && reading.isJoined(hit.tokens.upperBound)
        && reading.isQualityWord(hit.tokens.upperBound, .place)
  }

  /// Words from a demand among other matters to what it demands.
  private static let demandReach = 8

  /// Words between those who have a quality already and its name: "our highly skilled, reliable", "working with calm".
  private static let othersReach = 4

  private static let others: WordSet = ["our", "joining", "join", "tasked"]

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

  package static func summary(of role: Role) -> [String] { role.softSkills.map { "\($0.name) (\($0.necessity.rawValue))" } }

  package static func evidence(of role: Role) -> [Evidence] { role.softSkills.compactMap(\.grounds.evidence.first) }
}

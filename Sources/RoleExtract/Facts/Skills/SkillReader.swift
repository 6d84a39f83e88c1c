import RoleLexicon
import RoleModel

/// Reads the skills that are demanded: what the skills table names, with its id, and what stands where skills are demanded but in no
/// table, without one.
package enum SkillReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    // The grammar of demands is English: names that no table knows are read in no other language.
    var found = SkillList(reading, takesUnknown: role.language.map { $0.value == "en" } ?? true)
    var grammar = SkillGrammar()
    // What stands under a heading of other jobs is asked by none of this one's, whatever its words.
    var isOfOthers = false
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      if passage.isHeading { isOfOthers = passage.heading.map { $0.isExact && $0.section == .other } ?? false }
      if isOfOthers { continue }
      switch reading.sections[index] {
      case .requirements, .preferred:
        if !reading.isKnownHeading(index) { readDemands(index, reading, &grammar, &found) }
      case .responsibilities:
        readTools(index, reading, ofOthersThan: role.employer?.name, &found)
        readKnowledge(index, reading, &grammar, &found)
      case .summary, .title, .other, .application, .location, .schedule: readAsked(index, reading, &grammar, &found)
      case .company, .compensation, .benefits, .legal: break
      }
    }
    role.skills = found.skills
  }

  /// Whether the passage has more small words that are of other languages alone than of English: part of a text in two languages, or of one
  /// too short to have a language.
  private static func isForeign(_ index: Int, _ reading: Reading) -> Bool {
    let table = reading.analysis.lexicon.functionWords
    guard let english = table.languages.firstIndex(of: "en") else { return false }
    var balance = 0
    for token in reading.passages[index].tokens {
      let languages = table.mask(reading.tokens[token].word)
      if languages != 0 { balance += languages >> UInt16(english) & 1 == 1 ? 1 : -1 }
    }
    return balance < 0
  }

  /// A block of requirements: the table's names wherever they stand, and the objects of its demands.
  private static func readDemands(_ index: Int, _ reading: Reading, _ grammar: inout SkillGrammar, _ found: inout SkillList) {
    let skills = reading.hits(.skills, inPassage: index)
    let passage = reading.passages[index]
    if skills.isEmpty, passage.tokens.count < 2, !isAcronym(passage, reading) { return }
    if skills.isEmpty, !found.takesUnknown { return }
    grammar.cut(skills, index, reading)
    grammar.read(isItem: !passage.isHeading && passage.tokens.count <= 200, reading)
    let (elements, phrases) = (grammar.elements, grammar.phrases)
    let takesUnknown = found.takesUnknown && phrases.contains(where: \.isDemanded) && !isForeign(index, reading)
    let gates = SkillGates(skills, index, reading, isEnglish: takesUnknown)
    if skills.isEmpty, !takesUnknown { return }
    let takesMembers = found.takesUnknown && !skills.isEmpty
    var spelledOut = 0..<0
    for (position, phrase) in phrases.enumerated() {
      let first = elements[phrase.elements.lowerBound]
      if first.gap == .open { spelledOut = SkillNaming.longForm(from: first, reading) ?? 0..<0 }
      if spelledOut.contains(first.tokens.lowerBound), !skills.contains(where: { $0.tokens == spelledOut }) { continue }
      let previous = position > 0 ? phrases[position - 1] : nil
      let next = position + 1 < phrases.count ? phrases[position + 1] : nil
      // Of a long form and its acronym the one that the table knows is read: "HTTP load balancers (HLBs)", "Semantic Query Language (SQL)".
      if SkillNaming.isAcronym(phrase, elements, reading), !SkillNaming.isKnown(phrase, elements, insteadOf: previous) { continue }
      if let next, SkillNaming.isAcronym(next, elements, reading), SkillNaming.isKnown(next, elements, insteadOf: phrase) { continue }
      grammar.naming.read(phrase, before: next, elements, gates, reading, takesUnknown: takesUnknown)
      found.add(grammar.naming, inPassage: index)
      if takesMembers { addMembers(beside: grammar.naming.hits, among: skills, inPassage: index, reading, &found) }
    }
  }

  /// Whether the passage is a short name in capitals and nothing else, which a line of prose isn't.
  private static func isAcronym(_ passage: Passage, _ reading: Reading) -> Bool {
    guard !passage.isHeading, passage.tokens.count == 1 else { return false }
    let token = reading.tokens[passage.tokens.lowerBound]
    return token.shape.contains(.allCapitals) && token.range.count <= 6
  }

  /// Duties: only tools and technologies that are named.
  ///
  /// - Parameter employer: what it makes itself is what the job is about: "present Moonbake to bakers".
  private static func readTools(_ index: Int, _ reading: Reading, ofOthersThan employer: String? = nil, _ found: inout SkillList) {
    let skills = reading.hits(.skills, inPassage: index)
    if skills.isEmpty || reading.isKnownHeading(index) { return }
    let table = reading.analysis.lexicon.skills
    let gates = SkillGates(skills, index, reading, isEnglish: false)
    for hit in skills where table.isNamed(hit.row) && gates.passes(hit, isDemanded: false) {
      if let employer, begins(employer, with: reading.text[reading.textRange(hit.tokens)]) { continue }
      found.add(hit, isDuty: true, inPassage: index)
      if found.takesUnknown { addMembers(beside: hit, among: skills, inPassage: index, reading, &found) }
    }
  }

  /// Duties, where they speak of knowledge: "be familiar with film output".
  private static func readKnowledge(_ index: Int, _ reading: Reading, _ grammar: inout SkillGrammar, _ found: inout SkillList) {
    guard reading.mayHold(.knowing, inPassage: index) else { return }
    let words = reading.hits(.skillWords, inPassage: index)
    let uses = reading.analysis.lexicon.skillWords.groups
    guard words.contains(where: { uses[$0.row] == .demand && isKnowing($0, reading) }) else { return }
    let skills = reading.hits(.skills, inPassage: index)
    grammar.cut(skills, index, reading)
    readObjects(skills, index, reading, &grammar, &found)
  }

  /// The objects of the demands in the passage that was cut last.
  private static func readObjects(
    _ skills: Reading.Hits, _ index: Int, _ reading: Reading, _ grammar: inout SkillGrammar, _ found: inout SkillList
  ) {
    grammar.read(isItem: false, reading)
    let phrases = grammar.phrases.filter { $0.isDemanded && !$0.isObjectOfAct }
    let takesUnknown = found.takesUnknown && !phrases.isEmpty && !isForeign(index, reading)
    let gates = SkillGates(skills, index, reading, isEnglish: takesUnknown)
    for phrase in phrases {
      grammar.naming.read(phrase, before: nil, grammar.elements, gates, reading, takesUnknown: takesUnknown)
      found.add(grammar.naming, inPassage: index)
    }
  }

  /// `knowledge of`, not `using`.
  private static func isKnowing(_ hit: PhraseIndex.Hit, _ reading: Reading) -> Bool {
    hit.tokens.contains { reading.isWord($0, of: .knowing) }
  }

  static let knowingWords: [StaticString] = [
    "knowledge", "knowledgeable", "familiar", "familiarity", "understanding", "proficient", "proficiency", "expertise", "experience",
    "fluent", "awareness",
  ]

  /// Elsewhere only where the sentence asks it of the applicant.
  private static func readAsked(_ index: Int, _ reading: Reading, _ grammar: inout SkillGrammar, _ found: inout SkillList) {
    let skills = reading.hits(.skills, inPassage: index)
    if skills.isEmpty || reading.isKnownHeading(index) { return }
    if isStack(index, reading) { return readTools(index, reading, &found) }
    let cues = reading.cues(inPassage: index)
    guard cues.has(.applicant), !cues.has(.offered), !cues.has(.employer) else { return }
    grammar.cut(skills, index, reading)
    guard grammar.elements.contains(where: { $0.word == .demand }) else { return }
    readObjects(skills, index, reading, &grammar, &found)
  }

  /// Whether the passage begins by announcing what one works with: "Our stack: Kotlin, Redis", "our stack consists of Kotlin".
  private static func isStack(_ index: Int, _ reading: Reading) -> Bool {
    reading.passages[index].tokens.dropLast().prefix(4).contains {
      reading.isWord($0, "stack")
        && (reading.tokens[$0 + 1].signs.contains(.colon) || reading.isWord($0 + 1, among: ["is", "includes", "consists"]))
    }
  }

  package static var foundations: [any FactReader.Type] { [DocumentLanguageReader.self, EmployerReader.self] }

  package static func summary(of role: Role) -> [String] {
    role.skills.map { "\($0.name)\($0.id == nil ? " ?" : "") (\($0.necessity.rawValue))" }
  }

  package static func evidence(of role: Role) -> [Evidence] { role.skills.compactMap(\.grounds.evidence.first) }
}

import RoleLexicon

/// The grammar of demands: cues, and the lists of noun phrases that stand before or behind them.
///
/// "Experience with hydraulics, pneumatics or PLCs", "lean manufacturing and Kaizen experience", "tools such as Figma and Sketch".
///
/// One grammar reads a passage after the other, so that all use the same memory.
struct SkillGrammar {
  /// Of the passage that was cut last.
  private(set) var elements: [SkillElement] = []
  /// Of the passage that was read last.
  var phrases: [SkillPhrase] = []
  /// What the phrase names that was looked at last.
  var naming = SkillNaming()
  private var start: Int?
  var isDemanded = false
  var isAct = false
  var isEducation = false
  /// First phrase of the list that may turn out to be demanded by a word behind it.
  var listStart = 0
  /// A word that lets a colon or a bracket open a list: `skills`, `tools`.
  var opensList = false
  /// Of what follows only the table's names are demanded.
  var onlyKnown = false
  /// Whether the passage holds words that make it more than a list of names.
  var isProse = false
  /// What was asked for where a bracket opened.
  var outside: Outside?

  /// Cuts the passage at `index`, whose phrases of the skills table are `skills`, into its elements.
  mutating func cut(_ skills: Reading.Hits, _ index: Int, _ reading: Reading) {
    SkillElement.cut(skills, index, reading, into: &elements)
  }

  /// Finds the phrases of the elements. In an item without a word of prose all are demanded.
  mutating func read(isItem: Bool, _ reading: Reading) {
    phrases.removeAll(keepingCapacity: true)
    (start, listStart, outside) = (nil, 0, nil)
    (isDemanded, onlyKnown, isAct, isEducation, opensList, isProse) = (false, false, false, false, false, false)
    run(reading)
    SkillPhrase.markColleagues(among: &phrases, elements, reading)
    if isItem, !isProse {
      for index in phrases.indices { phrases[index].isDemanded = true }
    }
  }

  private mutating func run(_ reading: Reading) {
    for index in elements.indices {
      let element = elements[index]
      if element.gap != .none { separate(at: index, reading) }
      switch element.kind {
      case .taken:
        close(at: index)
        if endsCertificates(at: index, reading) { phrases.removeSubrange(min(listStart, phrases.count)...) }
      case .plain, .skill:
        opensList = false
        if isEducation { continue }
        if start == nil { start = index }
        if element.skill != nil, element.tokens.count > 1, reading.isWord(element.tokens.upperBound - 1, among: ["skills", "skill"]) {
          // The name itself demands: "debugging and ⟦programming skills⟧".
          close(at: index + 1)
          promote()
          (listStart, opensList) = (phrases.count, true)
        }
      case .word(let word):
        read(word, of: element, at: index, reading)
      }
    }
    close(at: elements.count)
  }

  /// What the signs before an element end or begin.
  private mutating func separate(at index: Int, _ reading: Reading) {
    switch elements[index].gap {
    case .none: break
    case .list: close(at: index)
    case .close:
      close(at: index)
      leaveBracket()
    case .open:
      close(at: index)
      enterBracket(at: index, reading)
    case .colon:
      close(at: index)
      // "SQL: 3 years (Required)" demands what stands before the colon.
      if reading.tokens[elements[index].tokens.lowerBound].shape.contains(.digits) {
        promote()
      } else {
        // The label itself is no skill: "Languages: Python and Go". "Experience with AWS services: Lambda, SQS" demands both.
        if phrases.count - listStart <= 1, !demandsName, !isSkill(label: phrases.last, reading) {
          phrases.removeSubrange(min(listStart, phrases.count)...)
        }
        isDemanded = !isEducation && (isDemanded || opensList || index <= 3)
      }
      listStart = phrases.count
    case .stop:
      close(at: index)
      // "(e.g. Tableau", "etc. Python": the point belongs to the word.
      if index > 0, elements[index - 1].word == .instance { return }
      (isDemanded, isAct, isEducation, listStart, outside) = (false, false, false, phrases.count, nil)
    }
  }

  /// Reads a word of the grammar.
  private mutating func read(_ word: SkillWord, of element: SkillElement, at index: Int, _ reading: Reading) {
    let last = reading.tokens[element.tokens.upperBound - 1]
    switch word {
    case .demand:
      let hadPhrase = start != nil
      close(at: index)
      if hadPhrase, reading.isDemandedNoun(element.tokens.lowerBound) { promoteSubject(reading) }
      (isDemanded, onlyKnown, isAct, isEducation, isProse) = (true, false, false, false, true)
      listStart = phrases.count
    case .demanded:
      let hadPhrase = start != nil
      close(at: index)
      if reading.isWord(element.tokens.lowerBound, among: ["certification", "certifications"]) {
        // "SQL, Excel, certifications" asks for all three.
        let isList = !isDemanded && element.gap != .list && reading.isWord(element.tokens.lowerBound, "certifications")
        return dropCertified(hasLast: hadPhrase, all: isList)
      }
      // "Debugging, troubleshooting and problem-solving skills".
      if hadPhrase { promote() } else if index > 0, case .taken = elements[index - 1].kind { promote(onlyKnown: true) }
      listStart = phrases.count
      // What is "a plus" stands before it.
      let isVerdict = reading.isWord(element.tokens.lowerBound, among: ["a", "an"])
      (isDemanded, isAct, isEducation, opensList, isProse) = (false, false, false, !isVerdict, true)
    case .instance:
      close(at: index)
      (isDemanded, onlyKnown, isAct) = (!isEducation, false, false)
    case .join: close(at: index)
    case .act:
      let isGerund = last.range.count > 4 && reading.text[last.range].suffix(3).elementsEqual("ing".utf8)
      // "Process" and "design" are nouns behind another word; "management of" does something with what follows.
      if start != nil, element.tokens.count == 1, !isGerund || endsName(at: index, last) { return }
      // "Chemistry, ⟦Researching⟧, Sensory Testing", "knowledge of ⟦process⟧ analysis".
      if isMember(at: index, last) || !isGerund && element.tokens.count == 1 && beginsName(at: index) {
        start = index
        return
      }
      close(at: index)
      // "Experience developing controls".
      if index > 0, elements[index - 1].word == .demanded, elements[index].gap == .none { isDemanded = !isEducation }
      if !isDemanded { listStart = phrases.count }
      isAct = true
      if isGerund || index == 0 { isProse = true }
    case .education:
      // "Knowledge of a field such as geology" speaks of no degree.
      if isDemanded, reading.isWord(element.tokens.upperBound - 1, "as") {
        close(at: index)
        isAct = false
        return
      }
      // "Visual Quote Masters" is a name.
      if start != nil, last.shape.contains(.capitalized), elements[index].gap == .none { return }
      close(at: index)
      (isDemanded, isEducation, isProse) = (false, true, true)
    case .stop:
      // "Experience with volumes ⟦of⟧ data, algorithms and APIs", "research ⟦in⟧ economics", "programming skills ⟦in⟧ R".
      let goesOn =
        element.tokens.count == 1 && isDemanded && start != nil && reading.isWord(element.tokens.lowerBound, among: ["of", "for", "in"])
      let opens =
        element.tokens.count == 1 && opensList && index > 0 && elements[index - 1].skill != nil
        && reading.isWord(element.tokens.lowerBound, among: ["in", "with"])
      close(at: index)
      (isDemanded, onlyKnown, isAct, isProse) = (goesOn || opens, goesOn, false, true)
      listStart = phrases.count
    case .determiner:
      opensList = false
      restart(at: index)
    case .modifier:
      opensList = false
    case .tail, .vague, .bare:
      opensList = word == .tail
      if start == nil, !isEducation { start = index }
    }
  }

  /// A word that no table knows, before "the" or "a", does something with what follows: "elevate the brand".
  private mutating func restart(at index: Int) {
    guard let begin = start else { return }
    if elements[begin..<index].contains(where: { $0.skill != nil }) { return close(at: index) }
    start = nil
    isAct = true
  }

  /// Ends the phrase before element `end`.
  private mutating func close(at end: Int) {
    guard let begin = start else { return }
    start = nil
    phrases.append(
      SkillPhrase(elements: begin..<end, isDemanded: isDemanded && !isEducation, isObjectOfAct: isAct, onlyKnown: onlyKnown))
  }
}

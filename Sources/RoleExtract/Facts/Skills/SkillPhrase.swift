import RoleLexicon
import RoleModel

/// A noun phrase of a passage, and whether it is the object of a demand.
struct SkillPhrase {
  /// Positions in the list of elements.
  var elements: Range<Int>
  var isDemanded: Bool
  /// Something is done with it: `building dashboards`.
  var isObjectOfAct = false
  /// It tells of which colleagues the speech is: `⟦DevOps⟧ and product teams`.
  var isOfColleagues = false
}

/// The grammar of demands: cues, and the lists of noun phrases that stand before or behind them.
///
/// "Experience with hydraulics, pneumatics or PLCs", "lean manufacturing and Kaizen experience", "tools such as Figma and Sketch".
///
/// One grammar reads a passage after the other, so that all use the same memory.
struct SkillGrammar {
  /// Of the passage that was cut last.
  private(set) var elements: [SkillElement] = []
  /// Of the passage that was read last.
  private(set) var phrases: [SkillPhrase] = []
  /// What the phrase names that was looked at last.
  var naming = SkillNaming()
  private var start: Int?
  private var isDemanded = false
  private var isAct = false
  private var isEducation = false
  /// First phrase of the list that may turn out to be demanded by a word behind it.
  private var listStart = 0
  /// A word that lets a colon or a bracket open a list: `skills`, `tools`.
  private var opensList = false
  /// Whether the passage holds words that make it more than a list of names.
  private var isProse = false

  /// Cuts the passage at `index`, whose phrases of the skills table are `skills`, into its elements.
  mutating func cut(_ skills: Reading.Hits, _ index: Int, _ reading: Reading) {
    SkillElement.cut(skills, index, reading, into: &elements)
  }

  /// Finds the phrases of the elements. In an item without a word of prose all are demanded.
  mutating func read(isItem: Bool, _ reading: Reading) {
    phrases.removeAll(keepingCapacity: true)
    (start, listStart) = (nil, 0)
    (isDemanded, isAct, isEducation, opensList, isProse) = (false, false, false, false, false)
    run(reading)
    SkillPhrase.markColleagues(among: &phrases, elements, reading)
    if isItem, !isProse {
      for index in phrases.indices { phrases[index].isDemanded = true }
    }
  }

  private mutating func run(_ reading: Reading) {
    let (tokens, text) = (reading.tokens, reading.text)
    for index in elements.indices {
      let element = elements[index]
      if element.gap != .none { separate(at: index, tokens) }
      switch element.kind {
      case .taken: close(at: index)
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
        read(word, tokens[element.tokens.upperBound - 1], text, of: element, at: index)
      }
    }
    close(at: elements.count)
  }

  /// What the signs before an element end or begin.
  private mutating func separate(at index: Int, _ tokens: UnsafeBufferPointer<Token>) {
    switch elements[index].gap {
    case .none: break
    case .list, .close: close(at: index)
    case .open:
      close(at: index)
      if opensList { isDemanded = true }
    case .colon:
      close(at: index)
      // "SQL: 3 years (Required)" demands what stands before the colon.
      if tokens[elements[index].tokens.lowerBound].shape.contains(.digits) {
        promote()
      } else {
        // The label itself is no skill: "Languages: Python and Go". "Experience with AWS services: Lambda, SQS" demands both.
        if phrases.count - listStart <= 1, !demandsName { phrases.removeSubrange(min(listStart, phrases.count)...) }
        isDemanded = !isEducation && (isDemanded || opensList || index <= 3)
      }
      listStart = phrases.count
    case .stop:
      close(at: index)
      // "(e.g. Tableau", "etc. Python": the point belongs to the word.
      if index > 0, elements[index - 1].word == .instance { return }
      (isDemanded, isAct, isEducation, listStart) = (false, false, false, phrases.count)
    }
  }

  /// Whether the last phrase is the object of a demand and holds a name of the table.
  private var demandsName: Bool {
    guard let last = phrases.last else { return false }
    return last.isDemanded && elements[last.elements].contains { $0.skill != nil }
  }

  /// Reads a word of the grammar, whose last token is `last`.
  private mutating func read(
    _ word: SkillWord, _ last: Token, _ text: UnsafeBufferPointer<UInt8>, of element: SkillElement, at index: Int
  ) {
    switch word {
    case .demand:
      close(at: index)
      (isDemanded, isAct, isEducation, isProse) = (true, false, false, true)
      listStart = phrases.count
    case .demanded:
      let hadPhrase = start != nil
      close(at: index)
      // "Debugging, troubleshooting and problem-solving skills".
      if hadPhrase { promote() } else if index > 0, case .taken = elements[index - 1].kind { promote(onlyKnown: true) }
      listStart = phrases.count
      (isDemanded, isAct, isEducation, opensList, isProse) = (false, false, false, true, true)
    case .instance:
      close(at: index)
      (isDemanded, isAct) = (!isEducation, false)
    case .join: close(at: index)
    case .act:
      let isGerund = last.range.count > 4 && text[last.range].suffix(3).elementsEqual("ing".utf8)
      // "Process" and "design" are nouns behind another word; "management of" does something with what follows.
      if start != nil, element.tokens.count == 1, !isGerund || endsName(at: index, last) { return }
      // "Chemistry, ⟦Researching⟧, Sensory Testing".
      if isMember(at: index, last) {
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
      // "Visual Quote Masters" is a name.
      if start != nil, last.shape.contains(.capitalized), elements[index].gap == .none { return }
      close(at: index)
      (isDemanded, isEducation, isProse) = (false, true, true)
    case .stop:
      close(at: index)
      (isDemanded, isAct, isProse) = (false, false, true)
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
    phrases.append(SkillPhrase(elements: begin..<end, isDemanded: isDemanded && !isEducation, isObjectOfAct: isAct))
  }

  /// A word behind the list demands it.
  ///
  /// - Parameter onlyKnown: only what the table names.
  private mutating func promote(onlyKnown: Bool = false) {
    for index in listStart..<max(listStart, phrases.count) {
      if onlyKnown, !elements[phrases[index].elements].contains(where: { $0.skill != nil }) { continue }
      phrases[index].isDemanded = true
    }
  }

  /// Whether the gerund at `index`, whose token is `last`, ends a name and is no verb: "data ⟦processing⟧, …", "report ⟦writing⟧ tools".
  private func endsName(at index: Int, _ last: Token) -> Bool {
    guard !isAct, elements[index].gap == .none, !last.shape.contains(.capitalized), isNoun(elements[index - 1]) else { return false }
    guard index + 1 < elements.count, elements[index + 1].gap == .none else { return true }
    switch elements[index + 1].word {
    case .tail, .demanded, .join: return true
    default: return false
    }
  }

  /// Whether the verb at `index`, whose token is `last`, stands alone in a list of names.
  private func isMember(at index: Int, _ last: Token) -> Bool {
    guard !isProse, !isDemanded, elements[index].gap == .list, last.shape.contains(.capitalized) else { return false }
    return index + 1 == elements.count || elements[index + 1].gap == .list
  }

  /// Whether an element may be the whole of a name.
  private func isNoun(_ element: SkillElement) -> Bool {
    switch element.kind {
    case .plain, .skill, .word(.bare): true
    default: false
    }
  }
}

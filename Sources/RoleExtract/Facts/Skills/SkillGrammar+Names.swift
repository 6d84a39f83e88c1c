import RoleLexicon

/// Where a word of the grammar is part of a name, and where a name is what a line is about.
extension SkillGrammar {
  /// Whether a line's label is what it asks for: a tool ("⟦Azure DevOps⟧: build pipelines"), or a name of several words.
  func isSkill(label: SkillPhrase?, _ reading: Reading) -> Bool {
    guard let label, phrases.count > listStart else { return false }
    let table = reading.analysis.lexicon.skills
    return elements[label.elements].contains { element in
      element.skill.map { table.isNamed($0.row) || label.elements.count == 1 && $0.tokens.count > 1 } ?? false
    }
  }

  /// Whether the last phrase is the object of a demand and holds a name of the table.
  var demandsName: Bool {
    guard let last = phrases.last else { return false }
    return last.isDemanded && elements[last.elements].contains { $0.skill != nil }
  }

  /// Whether the verb at `index` begins the name of what a noun demands: "experience with ⟦exercise⟧ design".
  func beginsName(at index: Int) -> Bool {
    guard isDemanded, !isAct, index > 0, elements[index - 1].word != .stop, elements[index - 1].word != .join, index + 1 < elements.count,
      elements[index + 1].gap == .none
    else {
      return false
    }
    return isNoun(elements[index + 1])
  }

  /// Whether the gerund at `index`, whose token is `last`, ends a name and is no verb: "data ⟦processing⟧, …", "report ⟦writing⟧ tools".
  func endsName(at index: Int, _ last: Token) -> Bool {
    guard !isAct, elements[index].gap == .none, !last.shape.contains(.capitalized), isNoun(elements[index - 1]) else { return false }
    guard index + 1 < elements.count, elements[index + 1].gap == .none else { return true }
    switch elements[index + 1].word {
    case .tail, .demanded, .join: return true
    default: return false
    }
  }

  /// Whether the verb at `index`, whose token is `last`, stands alone in a list of names.
  func isMember(at index: Int, _ last: Token) -> Bool {
    guard !isProse, !isDemanded, elements[index].gap == .list, last.shape.contains(.capitalized) else { return false }
    return index + 1 == elements.count || elements[index + 1].gap == .list
  }

  /// What stands before a noun that demands is demanded as what follows it is: "⟦soldering⟧ experience with irons". Only what the table
  /// names: an unknown word may describe the noun. "Programming experience in Java" asks for Java.
  mutating func promoteSubject(_ reading: Reading) {
    guard let last = phrases.last else { return }
    let word = elements[last.elements.upperBound - 1].tokens.upperBound - 1
    if phrases.count == listStart + 1, reading.isWord(word, among: ["programming", "coding", "scripting"]) { return }
    promote(onlyKnown: true)
  }

  /// A word behind the list demands it.
  ///
  /// - Parameter onlyKnown: only what the table names.
  mutating func promote(onlyKnown: Bool = false) {
    for index in listStart..<max(listStart, phrases.count) {
      if onlyKnown, !elements[phrases[index].elements].contains(where: { $0.skill != nil }) { continue }
      phrases[index].isDemanded = true
    }
  }

  /// Whether an element may be the whole of a name.
  func isNoun(_ element: SkillElement) -> Bool {
    switch element.kind {
    case .plain, .skill, .word(.bare): true
    default: false
    }
  }
}

extension Reading {
  /// Whether the token is a noun behind which a demand stands: "experience", "knowledge".
  func isDemandedNoun(_ token: Int) -> Bool { analysis.lexicon.skillWordUses[Int(tokens[token].word)] == .demanded }
}

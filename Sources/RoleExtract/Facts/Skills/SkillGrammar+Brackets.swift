import RoleLexicon

/// What brackets do to a demand, and the lists of certificates.
extension SkillGrammar {
  /// What was asked for where a bracket opened.
  struct Outside {
    var isDemanded: Bool
    var onlyKnown: Bool
    var isEducation: Bool
  }

  mutating func enterBracket(at index: Int, _ reading: Reading) {
    if outside == nil { outside = Outside(isDemanded: isDemanded, onlyKnown: onlyKnown, isEducation: isEducation) }
    if opensList { isDemanded = true }
    // What the brackets hold is no object of the act: "skilled in managing kilns (⟦wood⟧, gas)".
    isAct = false
    // "Cloud certification (AWS, Azure)" asks for certificates.
    if isCertificate(index - 1, among: ["certification", "certifications"], reading) { isEducation = true }
  }

  /// Behind a bracket the demand goes on that the bracket broke: "Python (required) and ⟦R⟧".
  mutating func leaveBracket() {
    guard let outside else { return }
    self.outside = nil
    if outside.isDemanded { (isDemanded, onlyKnown) = (true, outside.onlyKnown) }
    isEducation = outside.isEducation
  }

  /// Drops what certifications are of, before the word and behind it: it is asked for as a credential.
  ///
  /// - Parameters:
  ///   - hasLast: a phrase stands right before the word.
  ///   - all: the whole list before it, as in "AWS, Azure or GCP certifications".
  mutating func dropCertified(hasLast: Bool, all: Bool) {
    if all { phrases.removeSubrange(min(listStart, phrases.count)...) } else if hasLast { phrases.removeLast() }
    (isDemanded, isAct, isEducation, opensList, isProse) = (false, false, true, false, true)
    listStart = phrases.count
  }

  /// Whether the element at `index` ends a list of what certificates are of: "AWS, Azure or ⟦GCP certifications⟧".
  func endsCertificates(at index: Int, _ reading: Reading) -> Bool {
    !isDemanded && index > 0 && elements[index - 1].isJoin && isCertificate(index, among: ["certifications"], reading)
  }

  /// Whether the element at `index` is a credential whose last word is one of `words`.
  private func isCertificate(_ index: Int, among words: WordSet, _ reading: Reading) -> Bool {
    guard index >= 0, case .taken = elements[index].kind else { return false }
    return reading.isWord(elements[index].tokens.upperBound - 1, among: words)
  }
}

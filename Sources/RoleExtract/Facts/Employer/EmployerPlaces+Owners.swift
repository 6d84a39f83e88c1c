import RoleLexicon
import RoleModel

// Employers by what is theirs: `Rooks’s mission`, `Rooks customers`; and by their initials.
extension EmployerPlaces {
  /// `Rooks’s mission is`: a possessive that opens a sentence tells more than one inside it.
  func possessives(_ passage: Passage, _ number: Int) -> [EmployerMention] {
    var found: [EmployerMention] = []
    for index in passage.tokens where text.isCapital(index) && (text.endsPossessive(index) || endsWithApostrophe(index)) {
      guard var name = names.name(before: index + 1, downTo: passage.tokens.lowerBound) else { continue }
      // `Huntington’s disease`: an illness that has somebody's name.
      if index + 1 < passage.tokens.upperBound, text.isOne(of: ["disease", "syndrome", "dementia", "chorea"], index + 1) { continue }
      // `Uphold Rooks’s values`: a duty's verb.
      if name.count == 2, name.lowerBound == passage.tokens.lowerBound, text.token(index).word == 0,
        text.sections[number] == .responsibilities
      {
        name = index..<(index + 1)
      }
      var first = name.lowerBound
      if first > passage.tokens.lowerBound, text.isWord(first - 1, "the") { first -= 1 }
      found.append(EmployerMention(tokens: name, points: text.beginsSentence(first, in: passage) ? 2 : 1.2, rule: .possessive))
    }
    return found
  }

  /// `Rooks’ mission`; not the end of a quotation.
  @inline(__always)
  func endsWithApostrophe(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.token(index + 1).signs != .space,
      text.bytes[Int(text.token(index).end) - 1] == UInt8(ascii: "s")
    else { return false }
    let gap = text.gap(before: index + 1)
    guard gap.last == 0x20, gap.elementsEqual([0x27, 0x20]) || gap.elementsEqual([0xE2, 0x80, 0x99, 0x20]) else { return false }
    return !text.gap(before: index).contains(0x27) && !text.gap(before: index).contains(0x98)
  }

  /// `Rooks customers`, `a Rooks employee`: the name before those that an employer has.
  func owner(_ cue: IdentityText.Cue, _ passage: Passage) -> [EmployerMention] {
    let start = cue.tokens.lowerBound
    guard start > passage.tokens.lowerBound, text.isJoined(start), text.isCapital(start - 1), !text.isCapital(start),
      let name = names.name(before: start, downTo: passage.tokens.lowerBound), name.lowerBound > passage.tokens.lowerBound,
      !text.use(name.upperBound - 1).contains(.place)
    else { return [] }
    // `As a Rooks employee, you …`.
    let before = name.lowerBound - 1
    let isAddressed =
      text.isOne(of: ["a", "an"], before) && before > passage.tokens.lowerBound && text.isWord(before - 1, "as")
      && text.isOne(of: ["employee", "teammate"], start)
    return [EmployerMention(tokens: name, points: isAddressed ? 3 : 1.2, rule: .owner)]
  }

  /// `Rooks Holdings Ltd (RHL)`: the name in full, for where only its initials are spoken of.
  func abbreviations(_ passage: Passage) -> [EmployerMention] {
    var found: [EmployerMention] = []
    for index in passage.tokens.dropFirst() where text.token(index).shape.contains(.allCapitals) && text.gap(index, has: "(") {
      if let name = withArticle(before: index, passage) {
        found.append(EmployerMention(tokens: name, points: 2, rule: .abbreviated))
        continue
      }
      guard let name = names.name(before: index, downTo: passage.tokens.lowerBound), name.count > 1 else { continue }
      let letters = text.bytes[text.token(index).range]
      guard text.bytes[Int(text.token(name.lowerBound).start)] == letters.first, name.count <= letters.count + 4 else { continue }
      found.append(EmployerMention(tokens: name, points: 0.8, rule: .abbreviated))
    }
    return found
  }

  /// `The Quality Group (TQG)`: the article is one of the initials.
  func withArticle(before index: Int, _ passage: Passage) -> Range<Int>? {
    let letters = text.bytes[text.token(index).range]
    guard letters.count >= 3, letters.first == UInt8(ascii: "T"), index - letters.count >= passage.tokens.lowerBound,
      text.isWord(index - letters.count, "the")
    else { return nil }
    for (offset, letter) in letters.enumerated() {
      let word = index - letters.count + offset
      guard text.isCapital(word), text.bytes[Int(text.token(word).start)] == letter, offset == 0 || text.isJoined(word) else { return nil }
    }
    return (index - letters.count)..<index
  }
}

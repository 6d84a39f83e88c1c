import RoleLexicon
import RoleModel

/// Names in a row that share one word of credentials: `Azure and/or Red Hat certifications`, `certifications such as OSCP or KLCP`.
extension CredentialWords {
  /// A name that stands in a list, and the word that makes it a credential where the list alone doesn't.
  struct Listed {
    var tokens: Range<Int>
    var kind: CredentialKind
    var head: String?
  }

  /// A list is followed no further than this many names.
  private static let mostNames = 12

  func listed() -> [Listed] {
    var found: [Listed] = []
    for head in heads where isNoun(head.tokens.lowerBound) {
      let kind: CredentialKind = head.cue == .license ? .license : .certification
      let word = singular(head.tokens.lowerBound)
      for name in before(head.tokens.lowerBound) { found.append(Listed(tokens: name, kind: kind, head: word)) }
      guard let start = opening(after: head.tokens.lowerBound) else { continue }
      // `PMP certification (PMI)`: who gives it.
      if start == head.tokens.upperBound, reading.gap(before: start).contains(UInt8(ascii: "(")),
        isRow(head.tokens.lowerBound) || hasCertified(before: head.tokens.lowerBound)
      {
        continue
      }
      for name in names(from: start) {
        found.append(Listed(tokens: name, kind: kind, head: isTool(name) ? word : nil))
      }
    }
    return found
  }

  // MARK: Before the word

  /// The names before the one that stands at `head`: of `GitLab, Red Hat, and/or SUSE certifications` the first two.
  private func before(_ head: Int) -> [Range<Int>] {
    let first = reading.passages[passage].tokens.lowerBound
    var end = nameStart(before: head)
    guard end < head else { return [] }
    var found: [Range<Int>] = []
    while found.count < CredentialWords.mostNames, let last = separatorStart(before: end), last > first {
      let start = nameStart(before: last)
      guard start < last, !reading.gap(before: start).contains(UInt8(ascii: "(")) else { break }
      found.append(start..<last)
      end = start
    }
    // `Experience with Java, Go or AWS certification`: what the list hangs on must not be something else.
    guard !found.isEmpty, end == first || !reading.isWord(end - 1, among: ["with", "of", "in", "using"]),
      end == first || reading.isAfterStop(end) || isVague(end - 1) || reading.gap(before: end).contains(0x28),
      !reading.hits(.degrees, inPassage: passage).contains(where: { $0.tokens.lowerBound < end && $0.tokens.upperBound + 4 > end })
    else { return [] }
    return found.reversed().filter { !$0.contains { isRow($0) || isVague($0) || isHead($0) } && isName($0) }
  }

  /// Where the capitals begin that end before `end`; brackets among them belong to the name: `IBM (HashiCorp)`.
  func nameStart(before end: Int) -> Int {
    let first = reading.passages[passage].tokens.lowerBound
    var start = end
    while start > first, end - start < 5, isCapitalOrNumber(start - 1) {
      if start < end, !reading.isJoined(start, by: "-(") { break }
      start -= 1
      // `Moving & Handling`
      if start - 2 >= first, reading.isWord(start - 1, "&"), reading.tokens[start - 2].shape.contains(.capitalized) { start -= 1 }
    }
    return start
  }

  /// `Solaris 11`: a number counts behind a capital.
  private func isCapitalOrNumber(_ position: Int) -> Bool {
    if reading.tokens[position].shape.contains(.capitalized) { return true }
    return reading.tokens[position].shape.contains(.digits) && position > reading.passages[passage].tokens.lowerBound
      && reading.tokens[position - 1].shape.contains(.capitalized) && reading.isJoined(position)
  }

  /// Where the comma, the stroke, or the `and/or` begins that stands before `position`.
  private func separatorStart(before position: Int) -> Int? {
    let first = reading.passages[passage].tokens.lowerBound
    var start = position
    while start > first, reading.isWord(start - 1, among: ["and", "or"]) { start -= 1 }
    if start < position { return reading.gap(before: start).allSatisfy { $0 == 0x20 || $0 == 0x2C || $0 == 0x29 } ? start : nil }
    let gap = reading.gap(before: position)
    return gap.contains(0x2C) || gap.elementsEqual("/".utf8) ? position : nil
  }

  // MARK: Behind the word

  private static let openers: WordSet = ["such", "like", "including", "eg", "e", "ie"]
  private static let between: WordSet = [
    "or", "and", "equivalent", "training", "required", "preferred", "desired", "desirable", "is", "are", "a", "plus", "strongly", "highly",
    "of", "the", "following", "for", "example", "as", "g", "i", "include", "includes",
  ]

  /// Where the list begins that `such as`, a colon or a bracket opens behind the word at `head`.
  func opening(after head: Int) -> Int? {
    let end = reading.passages[passage].tokens.upperBound
    var isOpen = false
    for position in (head + 1)..<max(head + 1, min(end, head + 8)) {
      let gap = reading.gap(before: position)
      if gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: ")")) { return nil }
      isOpen = isOpen || gap.contains(UInt8(ascii: ":")) || gap.contains(UInt8(ascii: "("))
      if reading.tokens[position].shape.contains(.capitalized) { return isOpen ? position : nil }
      if reading.isWord(position, among: CredentialWords.openers) {
        isOpen = true
      } else if !reading.isWord(position, among: CredentialWords.between) {
        return nil
      }
    }
    return nil
  }

  /// The names from `start` on, until something else stands there; those that rows know are left out.
  func names(from start: Int) -> [Range<Int>] {
    let end = reading.passages[passage].tokens.upperBound
    var (found, position): ([Range<Int>], Int) = ([], start)
    while position < end, found.count < CredentialWords.mostNames {
      let first = position
      while position < end, position - first < 6, isNamePart(position), position == first || reading.isJoined(position, by: "-+&:") {
        position += 1
      }
      guard position > first else { break }
      // `Salesforce.com`
      if position < end, reading.gap(before: position).elementsEqual([UInt8(ascii: ".")]), reading.isWord(position, among: ["com", "org"]) {
        position += 1
      }
      guard endsName(position) else { break }
      let name = first..<position
      if !name.contains(where: { isRow($0) || isHead($0) }), isName(name), !name.allSatisfy(isVague), !isOther(name) { found.append(name) }
      while position < end, isLink(position) { position += 1 }
      guard position < end, !reading.isAfterStop(position), !reading.gap(before: position).contains(UInt8(ascii: ")")) else { break }
    }
    return found
  }

  /// Whether a name may end before `position`: `PDF format` is none.
  private func endsName(_ position: Int) -> Bool {
    guard reading.passages[passage].tokens.contains(position), !isLink(position) else { return true }
    let ends = reading.gap(before: position).contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "."), 0x0A: true
      default: false
      }
    }
    return ends || reading.isWord(position, among: ["is", "are", "a", "required", "preferred", "desired", "highly", "strongly", "etc"])
  }

  private func isHead(_ position: Int) -> Bool { heads.contains { $0.tokens.contains(position) } }

  private func isNamePart(_ position: Int) -> Bool {
    !reading.tokens[position].shape.isDisjoint(with: [.capitalized, .digits])
  }

  private func isLink(_ position: Int) -> Bool { reading.isWord(position, among: ["and", "or"]) }

  /// A letter alone, or `Class 2`, is a part of a licence.
  private func isName(_ tokens: Range<Int>) -> Bool {
    reading.tokens[tokens.lowerBound].shape.contains(.capitalized) && reading.textRange(tokens).count > 2 && !isOfEducation(tokens)
      && !reading.isWord(tokens.lowerBound, among: ["class", "level", "grade", "tier", "part"])
  }

  /// What a skill's row names is no credential by itself: `cloud certifications (Azure, AWS)`.
  func isTool(_ name: Range<Int>) -> Bool {
    reading.hits(.skills, inPassage: passage).contains { $0.tokens == name }
  }

  /// `English` and `Leadership` may end a list of certificates without being any.
  private func isOther(_ name: Range<Int>) -> Bool {
    [.languages, .softSkills].contains { table in
      reading.hits(table, inPassage: passage).contains { $0.tokens == name }
    }
  }

  /// `Certification` of `Certifications`; a shouted one is written small.
  private func singular(_ head: Int) -> String {
    var word = reading.string(reading.tokens[head].range)
    if reading.tokens[head].shape.contains(.allCapitals) { word = word.lowercased() }
    if word.utf8.last == UInt8(ascii: "s") { word.removeLast() }
    return word
  }
}

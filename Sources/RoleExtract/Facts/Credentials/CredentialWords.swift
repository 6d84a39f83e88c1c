import RoleLexicon
import RoleModel

/// The words `certified`, `licence`, `registration`, … of a passage, and the names built with them.
struct CredentialWords {
  let cues: Cues
  let heads: [Cues.Found]
  let hits: [PhraseIndex.Hit]
  let passage: Int
  let reading: Reading

  init(_ hits: [PhraseIndex.Hit], _ cues: Cues, _ index: Int, _ reading: Reading) {
    self.hits = hits
    self.reading = reading
    passage = index
    self.cues = cues
    heads = cues.found.filter { $0.cue == .license || $0.cue == .certification }
  }

  /// An acronym of four letters or less may be anything; it counts in the company of a word of credentials or of another credential, or
  /// where a word of necessity follows it ("CPA preferred", "an RN is required").
  func isDoubtful(_ hit: PhraseIndex.Hit) -> Bool {
    guard hit.tokens.count == 1, reading.textRange(hit.tokens).count <= 4 else { return false }
    if cues.has(.metric) { return true }
    if !heads.isEmpty || cues.has(.holder) { return false }
    if reading.passages[passage].tokens.count <= 4 { return false }
    if hits.contains(where: { $0.row != hit.row }) { return false }
    return !reading.hits(.necessity, inPassage: passage).contains {
      $0.tokens.lowerBound >= hit.tokens.upperBound && $0.tokens.lowerBound <= hit.tokens.upperBound + 2
    }
  }

  /// `Keywords: Nurse, RN, NMC`: words to be found by, at the end of a text without lines.
  func isKeyword(_ hit: PhraseIndex.Hit) -> Bool {
    (reading.passages[passage].tokens.lowerBound..<hit.tokens.lowerBound).contains { reading.isWord($0, "keywords") }
  }

  /// `NMC guidelines`, `a CPA office`: the body or the firm by its initials, and nothing that a person has.
  func isGiver(_ hit: PhraseIndex.Hit) -> Bool {
    let next = hit.tokens.upperBound
    return hit.tokens.count == 1 && next < reading.passages[passage].tokens.upperBound && reading.isJoined(next)
      && reading.isWord(next, among: CredentialWords.ofGivers)
  }

  private static let ofGivers: WordSet = [
    "code", "codes", "guidelines", "guidance", "standards", "regulations", "rules", "firm", "firms", "office",
  ]

  /// `Certified Barn Specialist credentials (HR, CSM)`: in what, and no further credentials.
  func isField(_ hit: PhraseIndex.Hit) -> Bool {
    guard let head = heads.last(where: { $0.tokens.upperBound <= hit.tokens.lowerBound }),
      opensBracket(behind: head.tokens), hasCertified(before: head.tokens.lowerBound)
    else { return false }
    return !(head.tokens.upperBound + 1..<max(head.tokens.upperBound + 1, hit.tokens.lowerBound + 1)).contains {
      reading.gap(before: $0).contains(UInt8(ascii: ")"))
    }
  }

  private func opensBracket(behind head: Range<Int>) -> Bool {
    head.upperBound < reading.passages[passage].tokens.upperBound && reading.gap(before: head.upperBound).contains(UInt8(ascii: "("))
  }

  /// Whether capitals that begin with `Certified` lead up to the word at `head`.
  func hasCertified(before head: Int) -> Bool {
    var start = head
    while start > reading.passages[passage].tokens.lowerBound, head - start < 5, isPartOfName(start - 1, before: start) {
      start -= 1
      if reading.isWord(start, "certified") { return true }
    }
    return false
  }

  /// `Security certifications (OSCP, OSWE)`: the kind of what is named after it.
  func isKind(_ hit: PhraseIndex.Hit) -> Bool {
    let next = hit.tokens.upperBound
    guard hit.tokens.count > 1, reading.isWord(next - 1, among: ["certifications", "certification", "certificates", "credentials"])
    else { return false }
    // `OSCP or a comparable security certification`
    if hit.tokens.lowerBound > reading.passages[passage].tokens.lowerBound,
      reading.isWord(hit.tokens.lowerBound - 1, among: ["comparable", "equivalent", "similar", "other"]),
      hits.contains(where: { $0.tokens.upperBound <= hit.tokens.lowerBound && $0.row != hit.row })
    {
      return true
    }
    // `Security certifications or equivalent training (e.g., OSCP)`
    if let start = opening(after: next - 1), hits.contains(where: { $0.tokens.lowerBound == start && $0.row != hit.row }) { return true }
    guard let named = hits.first(where: { $0.tokens.lowerBound >= next && $0.row != hit.row }), named.tokens.lowerBound - next <= 2
    else { return false }
    if reading.isWord(next, among: ["like", "including", "include", "eg"]) { return true }
    if next + 1 < named.tokens.upperBound, reading.isWord(next, "such"), reading.isWord(next + 1, "as") { return true }
    guard named.tokens.lowerBound == next || reading.isWord(next, among: ["e", "i"]) else { return false }
    return reading.gap(before: next).contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
  }

  /// Names that no row knows: the capitals before `certification`, `license`, ….
  func unknown() -> [(name: Range<Int>, kind: CredentialKind)] {
    let tokens = reading.passages[passage].tokens
    if let line = wholeLine(tokens) { return [line] }
    var found: [(Range<Int>, CredentialKind)] = []
    for head in heads {
      let at = head.tokens.lowerBound
      guard isNoun(at), !isRow(at), !hasCertified(before: at) else { continue }
      let last = behindSmallWords(before: at)
      var start = last
      while start > tokens.lowerBound, at - start < 5, isPartOfName(start - 1, before: start), !isRow(start - 1) { start -= 1 }
      while start < at, isVague(start) { start += 1 }
      guard start < at, last == at || start < last && (start..<last).contains(where: isOwnName), !isRow(start - 1),
        !isOfEducation(start..<(at + 1))
      else { continue }
      found.append((reading.textRange(start..<(at + 1)), head.cue == .license ? .license : .certification))
    }
    return found
  }

  /// `Oventrack platform certifications`: where the small words begin that stand between a name and the word at `head`.
  private func behindSmallWords(before head: Int) -> Int {
    guard reading.isWord(head, among: ["certification", "certifications", "certificate"]) else { return head }
    var start = head
    while head - start < 2, start > reading.passages[passage].tokens.lowerBound, reading.isJoined(start, by: "-"),
      reading.isWord(start - 1, among: CredentialWords.betweens), !reading.tokens[start - 1].shape.contains(.capitalized), !isRow(start - 1)
    {
      start -= 1
    }
    return start
  }

  /// What people learn by name. An aircraft, a product or a vaccination is certified without anybody's learning.
  private static let betweens: WordSet = [
    "platform", "course", "training", "focused", "related", "specific", "based", "level", "track", "module", "modules", "tool", "tools",
    "software", "cloud", "network", "system", "systems", "technology", "developer", "administrator", "engineer", "engineering", "associate",
  ]

  /// `UX` and `Oventrack`, and not the capital of `Advanced technical certifications`.
  private func isOwnName(_ position: Int) -> Bool {
    let token = reading.tokens[position]
    return token.word == 0 || token.shape.contains(.allCapitals) && token.range.count > 1
      || reading.hits(.skills, inPassage: passage).contains { $0.tokens.contains(position) }
  }

  /// A short line that is nothing but a name: `Oregon scaffold inspection certificate`, `Registered Building Practitioner`.
  private func wholeLine(_ tokens: Range<Int>) -> (Range<Int>, CredentialKind)? {
    guard hits.isEmpty, (3...6).contains(tokens.count), reading.tokens[tokens.lowerBound].shape.contains(.capitalized),
      !isOfEducation(tokens), reading.hits(.necessity, inPassage: passage).isEmpty,
      tokens.dropFirst().allSatisfy({ reading.isJoined($0, by: "-") }),
      reading.sections[passage] == .requirements || reading.sections[passage] == .preferred
    else { return nil }
    let last = tokens.upperBound - 1
    if let head = heads.first(where: { $0.tokens.lowerBound == last }), heads.count == 1, isNoun(last),
      tokens.dropLast().allSatisfy({ !isVague($0) && !reading.isWord($0, among: CredentialWords.connectives) })
    {
      return (reading.textRange(tokens), head.cue == .license ? .license : .certification)
    }
    guard heads.isEmpty || heads.allSatisfy({ $0.tokens.lowerBound == tokens.lowerBound }), tokens.count <= 5,
      reading.isWord(tokens.lowerBound, among: ["registered", "certified", "chartered", "licensed"]),
      tokens.allSatisfy({ reading.tokens[$0].shape.contains(.capitalized) })
    else { return nil }
    return (reading.textRange(tokens), reading.isWord(tokens.lowerBound, "licensed") ? .license : .certification)
  }

  private static let connectives: WordSet = [
    "and", "or", "of", "for", "with", "in", "to", "the", "your", "our", "manage", "maintain",
  ]

  /// `Trade certificate`, `Secondary school certificate`: a level of education.
  func isOfEducation(_ range: Range<Int>) -> Bool {
    reading.hits(.degrees, inPassage: passage).contains { $0.tokens.overlaps(range) }
  }

  /// `license`, not `licensed`.
  func isNoun(_ position: Int) -> Bool {
    let text = reading.text[reading.tokens[position].range]
    return text.last != UInt8(ascii: "d") && text.last != UInt8(ascii: "D")
  }

  func isRow(_ position: Int) -> Bool { hits.contains { $0.tokens.contains(position) } }

  /// Words that open a line of capitals or speak of another thing: `Have certifications`, `Post registration experience`, `Software license`.
  private static let noNames: WordSet = ["have", "post", "selective", "service", "software", "maintains", "through"]

  func isVague(_ position: Int) -> Bool {
    cues.found.contains { $0.cue != .license && $0.cue != .certification && $0.tokens.contains(position) }
      || isNecessity(position) || reading.isWord(position, among: CredentialWords.noNames)
  }

  func isNecessity(_ position: Int) -> Bool { reading.hits(.necessity, inPassage: passage).contains { $0.tokens.contains(position) } }

  /// A capital, with nothing but a space or a hyphen behind it.
  private func isPartOfName(_ position: Int, before next: Int) -> Bool {
    reading.tokens[position].shape.contains(.capitalized) && reading.isJoined(next, by: "-")
  }
}

import RoleLexicon
import RoleModel

/// The places where an employer's name stands.
struct EmployerPlaces {
  let text: IdentityText
  let names: EmployerNames

  private var reading: Reading { text.reading }

  func mentions(inPassage index: Int, _ cues: [IdentityText.Cue]) -> [EmployerMention] {
    let passage = reading.passages[index]
    guard !passage.tokens.isEmpty else { return [] }
    if passage.block.style.contains(.frontMatter) { return frontMatter(passage) }
    if passage.block.style.contains(.pageTitle) { return pageTitle(passage, cues) }
    var found: [EmployerMention] = []
    if let mention = letterhead(passage, index) ?? secondLine(passage, index) { found.append(mention) }
    if let mention = introduction(passage, index) { found.append(mention) }
    for cue in cues {
      switch cue.use {
      case .company: found += field(cue, passage, index)
      case .about: found += heading(cue, passage, index)
      case .equal: found += before(cue, passage, points: Double(cue.weight), "employer.equal-opportunity")
      case .hires
      where cue.weight >= 60 && text.isOne(of: ["is", "are", "seeks", "currently", "actively", "invites"], cue.tokens.lowerBound):
        found += before(cue, passage, points: 5, "employer.hires")
      case .at: found += after(cue, passage, index)
      case .is where isAboutItself(index): found += subject(cue, passage, index)
      default: break
      }
    }
    if isAboutItself(index) { found += possessives(passage) }
    found += abbreviations(passage)
    return found
  }

  /// Whether the passage's section is one in which `X is a …` may speak of the employer.
  private func isAboutItself(_ index: Int) -> Bool {
    switch reading.sections[index] {
    case .requirements, .preferred: false
    default: true
    }
  }

  // MARK: Fields and headings

  private func frontMatter(_ passage: Passage) -> [EmployerMention] {
    let first = passage.tokens.lowerBound
    guard passage.tokens.count > 1, text.isOne(of: ["company", "employer", "organization", "organisation", "hiringorganization"], first),
      text.gap(first + 1, has: ":")
    else { return [] }
    return [EmployerMention(tokens: (first + 1)..<passage.tokens.upperBound, points: 14, rule: "employer.front-matter", isLabelled: true)]
  }

  /// `Rooks Ltd hiring Thatcher in Leeds | Board`, `Thatcher at Rooks Ltd`.
  private func pageTitle(_ passage: Passage, _ cues: [IdentityText.Cue]) -> [EmployerMention] {
    for cue in cues where cue.use == .hires && cue.tokens.lowerBound > passage.tokens.lowerBound {
      if let name = names.name(before: cue.tokens.lowerBound, downTo: passage.tokens.lowerBound) {
        return [EmployerMention(tokens: name, points: 10, rule: "employer.page", isLabelled: true)]
      }
    }
    return []
  }

  /// `Employer: Rooks Ltd`; the name may stand in the next block.
  private func field(_ cue: IdentityText.Cue, _ passage: Passage, _ index: Int) -> [EmployerMention] {
    guard cue.tokens.lowerBound == passage.tokens.lowerBound else { return [] }
    let next = cue.tokens.upperBound
    if next < passage.tokens.upperBound {
      guard text.gap(next, has: ":") else { return [] }
      guard let name = names.name(from: next, upTo: passage.tokens.upperBound) ?? whole(next..<passage.tokens.upperBound) else { return [] }
      return [EmployerMention(tokens: name, points: Double(cue.weight), rule: "employer.field", isLabelled: true)]
    }
    guard index + 1 < reading.passages.count, next == passage.tokens.upperBound else { return [] }
    let following = reading.passages[index + 1]
    let isMarked = reading.text[passage.block.text].last == UInt8(ascii: ":") || cue.tokens.count > 1
    guard following.tokens.count <= (isMarked ? 8 : 6), following.label == nil, !following.isHeading || following.heading == nil,
      let name = names.name(from: following.tokens.lowerBound, upTo: following.tokens.upperBound),
      name.upperBound == following.tokens.upperBound
    else { return [] }
    return [EmployerMention(tokens: name, points: Double(cue.weight) - 3, rule: "employer.field", isLabelled: true)]
  }

  private func whole(_ tokens: Range<Int>) -> Range<Int>? {
    tokens.count <= 8 && text.isCapital(tokens.lowerBound) && !tokens.allSatisfy({ text.use($0).contains(.unnamed) }) ? tokens : nil
  }

  /// `About Rooks`, `Why Rooks?`, `Life at Rooks`: a short line of its own. `About Rooks` may also open a sentence of a text without lines.
  private func heading(_ cue: IdentityText.Cue, _ passage: Passage, _ index: Int) -> [EmployerMention] {
    let next = cue.tokens.upperBound
    guard next < passage.tokens.upperBound, cue.tokens.lowerBound == passage.tokens.lowerBound || text.isStop(before: cue.tokens.lowerBound)
    else { return [] }
    guard let name = names.name(from: next, upTo: passage.tokens.upperBound) else { return [] }
    let isLine = passage.tokens.count <= 9 && cue.tokens.lowerBound == passage.tokens.lowerBound
    let restIsShort = passage.tokens.upperBound - name.upperBound <= 3
    if isLine, restIsShort || passage.isHeading {
      return [
        EmployerMention(
          tokens: name, points: Double(cue.weight) + (cue.tokens.count > 1 || text.isWord(cue.tokens.lowerBound, "about") ? 0 : -2),
          rule: "employer.heading", isLabelled: true)
      ]
    }
    guard text.isCapital(cue.tokens.lowerBound) else { return [] }
    return [EmployerMention(tokens: name, points: 3, rule: "employer.invitation")]
  }

  /// The first line of a text, before a line that labels the title: `Rooks Ltd` / `TITLE: Thatcher`.
  private func letterhead(_ passage: Passage, _ index: Int) -> EmployerMention? {
    guard index == 0, passage.tokens.count <= 12, !passage.tokens.contains(where: { $0 > 0 && text.gap($0, has: ":") }),
      reading.passages.count > 2, !passage.block.style.contains(.heading), passage.label == nil
    else { return nil }
    guard (1...min(3, reading.passages.count - 1)).contains(where: { isTitleField($0) }) else { return nil }
    var tokens = passage.tokens
    guard !tokens.allSatisfy({ text.use($0).contains(.unnamed) }),
      !tokens.contains(where: { !text.use($0).isDisjoint(with: [.stop, .address]) && !text.isOne(of: ["us", "it", "in", "by"], $0) })
    else { return nil }
    if text.isWord(tokens.lowerBound, "the"), tokens.count > 1 { tokens = (tokens.lowerBound + 1)..<tokens.upperBound }
    guard text.isCapital(tokens.lowerBound) || text.isDigits(tokens.lowerBound), let last = tokens.last,
      !text.isHead(last) || text.isWeak(last) || text.use(last).contains(.organisation)
    else { return nil }
    return EmployerMention(tokens: tokens, points: 10, rule: "employer.letterhead", isLabelled: true)
  }

  /// The line under the title: `Rooks Ltd, Leeds`, `Rooks Ltd | Leeds`.
  private func secondLine(_ passage: Passage, _ index: Int) -> EmployerMention? {
    guard (1...2).contains(index), (2...12).contains(passage.tokens.count), passage.label == nil, !passage.isItem, passage.heading == nil
    else { return nil }
    let start = passage.tokens.lowerBound
    guard let name = names.name(from: start, upTo: passage.tokens.upperBound), name.upperBound < passage.tokens.upperBound, name.count > 1
    else { return nil }
    guard text.gap(name.upperBound, has: ",") || text.gap(name.upperBound, has: "|") || text.gap(name.upperBound).contains(0xE2),
      !name.contains(where: { text.use($0).contains(.place) })
    else { return nil }
    return EmployerMention(
      tokens: name, points: name.contains { text.use($0).contains(.organisation) } ? 3 : 2, rule: "employer.second-line")
  }

  /// `About us` / `Rooks Ltd climbs roofs`: the first sentence where the employer is spoken of.
  private func introduction(_ passage: Passage, _ index: Int) -> EmployerMention? {
    let isCompany = reading.sections[index] == .company
    guard isCompany || index <= 3 || reading.sections[index - 1] == .company, passage.tokens.count > 5, !passage.isItem else { return nil }
    let start = passage.tokens.lowerBound
    guard let name = names.name(from: start, upTo: passage.tokens.upperBound), name.upperBound < passage.tokens.upperBound,
      text.followsPlainly(name.upperBound)
    else { return nil }
    let next = name.upperBound
    let bytes = text.reading.text[text.token(next).range]
    guard !text.isCapital(next), bytes.count > 3, bytes.last == UInt8(ascii: "s"), !text.use(next).contains(.stop), !text.isHead(next),
      !names.endsPossessive(name.upperBound - 1)
    else { return nil }
    let isOpening = index > 0 && reading.passages[index - 1].isHeading && reading.sections[index - 1] == .company
    return EmployerMention(tokens: name, points: isOpening ? 4 : isCompany ? 3 : 2, rule: "employer.introduction")
  }

  private func isTitleField(_ index: Int) -> Bool {
    let tokens = reading.passages[index].tokens
    return text.cues(inPassage: index).contains {
      $0.use == .label && $0.tokens.lowerBound == tokens.lowerBound && $0.tokens.upperBound < tokens.upperBound
        && text.gap($0.tokens.upperBound, has: ":")
    }
  }

  // MARK: Sentences

  /// The name right before a cue: `Rooks Ltd is seeking`. One more word may stand between: `Rooks Ltd currently seeks`.
  private func before(_ cue: IdentityText.Cue, _ passage: Passage, points: Double, _ rule: String) -> [EmployerMention] {
    let start = cue.tokens.lowerBound
    guard start > passage.tokens.lowerBound, !text.isStop(before: start) else { return [] }
    if let name = names.name(before: start, downTo: passage.tokens.lowerBound),
      !text.gap(name.lowerBound, has: ",") || name.lowerBound == passage.tokens.lowerBound
    {
      return [EmployerMention(tokens: name, points: points, rule: rule)]
    }
    if start - 1 > passage.tokens.lowerBound, isAdverb(start - 1), text.followsPlainly(start),
      let name = names.name(before: start - 1, downTo: passage.tokens.lowerBound)
    {
      return [EmployerMention(tokens: name, points: points - 1, rule: rule)]
    }
    // `Rooks Ltd, a firm of thatchers in Leeds, is seeking`; `Rooks’s roofing team is looking for`.
    var first = start
    while first > passage.tokens.lowerBound, start - first < 30, !text.isStop(before: first) { first -= 1 }
    guard let name = names.name(from: first, upTo: start), name.upperBound < start, text.isCapital(name.lowerBound) else {
      // `Since 1950, Rooks Ltd has been`: no apposition, so the name stands after the comma.
      return names.name(before: start, downTo: passage.tokens.lowerBound).map { [EmployerMention(tokens: $0, points: points, rule: rule)] }
        ?? []
    }
    let isApposition = text.gap(name.upperBound, has: ",") || text.gap(name.upperBound, has: "(")
    guard isApposition || names.endsPossessive(name.upperBound - 1) else { return [] }
    if name.contains(where: { text.isHead($0) && !text.isWeak($0) && !text.use($0).contains(.organisation) }) { return [] }
    return [EmployerMention(tokens: name, points: points - 1, rule: rule)]
  }

  private func isAdverb(_ index: Int) -> Bool {
    let bytes = text.reading.text[text.token(index).range]
    return !text.isCapital(index)
      && (bytes.count > 4 && bytes.suffix(2).elementsEqual("ly".utf8) || text.isOne(of: ["now", "also", "always", "still"], index))
  }

  /// `Rooks Ltd is a firm…`: only at the start of a sentence.
  private func subject(_ cue: IdentityText.Cue, _ passage: Passage, _ index: Int) -> [EmployerMention] {
    for var mention in before(
      cue, passage, points: index == 0 ? 4 : reading.sections[index] == .company || index < 4 ? 3 : 2, "employer.subject")
    {
      var first = mention.tokens.lowerBound
      if first > passage.tokens.lowerBound, text.isWord(first - 1, "the") { first -= 1 }
      let opens = text.beginsSentence(first, in: passage) || text.gap(first, has: ",") || text.isWord(first - 1, "years")
      guard opens else { continue }
      if !text.gap(cue.tokens.lowerBound).allSatisfy({ $0 == 0x20 }) { mention.points = max(1, mention.points - 0.5) }
      return [mention]
    }
    return []
  }

  /// `At Rooks, we`, `join the Rooks team`, `as a thatcher at Rooks, you`, `we are Rooks.`
  private func after(_ cue: IdentityText.Cue, _ passage: Passage, _ index: Int) -> [EmployerMention] {
    let next = cue.tokens.upperBound
    guard next < passage.tokens.upperBound, text.followsPlainly(next) else { return [] }
    let isDemand = !isAboutItself(index)
    let opens = text.beginsSentence(cue.tokens.lowerBound, in: passage)
    let isAt = text.isWord(next - 1, "at")
    guard let name = names.name(from: next, upTo: passage.tokens.upperBound) ?? smallName(next, opens && isAt, passage) else { return [] }
    let end = name.upperBound
    let isAddressed =
      end < passage.tokens.upperBound && (text.gap(end, has: ",") || text.isOne(of: ["we", "you", "our"], end))
      && text.isOne(
        of: [
          "we", "you", "our", "your", "were", "youll", "everyone", "people", "it", "its", "diversity", "every", "all", "the", "base",
          "this",
        ], end)
    if text.isOne(of: ["were", "are", "we're"], next - 1)
      || text.reading.text[text.token(next - 1).range].last == UInt8(ascii: "e") && text.isWord(cue.tokens.lowerBound, "we")
    {
      // `We are Rooks.` ends there; `we are Leeds based` doesn't.
      guard end == passage.tokens.upperBound || text.isStop(before: end) || text.gap(end, has: ",") else { return [] }
      return [EmployerMention(tokens: name, points: 4, rule: "employer.we-are")]
    }
    if isAt, isAddressed, !isDemand || (opens && text.isOne(of: ["we", "our"], end)) {
      return [EmployerMention(tokens: name, points: opens ? 6 : 5, rule: "employer.at")]
    }
    guard text.isCapital(name.lowerBound), !isDemand else { return [] }
    if isAt, opens, end < passage.tokens.upperBound, text.gap(end, has: ",") {
      return [EmployerMention(tokens: name, points: 4, rule: "employer.at")]
    }
    // `thatchers at Rooks`, `join Rooks as`, `a career at Rooks`.
    let isTold =
      (isAt && cue.tokens.lowerBound > passage.tokens.lowerBound && text.isHead(cue.tokens.lowerBound - 1)
        && text.isCapital(cue.tokens.lowerBound - 1))
      || (text.isWord(next - 1, "join") && end < passage.tokens.upperBound && text.isWord(end, "as")) || cue.weight >= 3
    if isTold { return [EmployerMention(tokens: name, points: 3, rule: "employer.at-role")] }
    let isPlain = isAt || cue.tokens.count > 1 || text.isOne(of: ["join", "joining", "across"], next - 1)
    return isPlain ? [EmployerMention(tokens: name, points: isAt && cue.tokens.count == 1 ? 1.5 : 2, rule: "employer.with")] : []
  }

  /// A name that is written small: `At kausable, we`.
  private func smallName(_ start: Int, _ opens: Bool, _ passage: Passage) -> Range<Int>? {
    guard opens, start + 1 < passage.tokens.upperBound, text.gap(start + 1, has: ","), text.isOne(of: ["we", "our", "you"], start + 1)
    else { return nil }
    guard text.use(start).isDisjoint(with: [.unnamed, .stop, .tail]),
      text.reading.analysis.lexicon.functionWords.mask(text.token(start).word) == 0
    else { return nil }
    return start..<(start + 1)
  }

  /// `Rooks’s mission is`: a possessive that opens a sentence tells more than one inside it.
  private func possessives(_ passage: Passage) -> [EmployerMention] {
    var found: [EmployerMention] = []
    for index in passage.tokens where text.isCapital(index) && names.endsPossessive(index) {
      guard let name = names.name(before: index + 1, downTo: passage.tokens.lowerBound) else { continue }
      var first = name.lowerBound
      if first > passage.tokens.lowerBound, text.isWord(first - 1, "the") { first -= 1 }
      found.append(EmployerMention(tokens: name, points: text.beginsSentence(first, in: passage) ? 2 : 1.2, rule: "employer.possessive"))
    }
    return found
  }

  /// `Rooks Holdings Ltd (RHL)`: the name in full, for where only its initials are spoken of.
  private func abbreviations(_ passage: Passage) -> [EmployerMention] {
    var found: [EmployerMention] = []
    for index in passage.tokens.dropFirst() where text.token(index).shape.contains(.allCapitals) && text.gap(index, has: "(") {
      guard let name = names.name(before: index, downTo: passage.tokens.lowerBound), name.count > 1 else { continue }
      let letters = text.reading.text[text.token(index).range]
      guard text.reading.text[Int(text.token(name.lowerBound).start)] == letters.first, name.count <= letters.count + 4 else { continue }
      found.append(EmployerMention(tokens: name, points: 0.8, rule: "employer.abbreviated"))
    }
    return found
  }

  /// `Rooks is a recruitment agency`, `acting as an employment agency`; not `no recruitment agencies please`.
  func isOwnWord(_ cue: IdentityText.Cue, inPassage index: Int) -> Bool {
    var position = cue.tokens.lowerBound - 1
    var isSaid = false
    while position >= reading.passages[index].tokens.lowerBound, cue.tokens.lowerBound - position <= 10, !text.isStop(before: position + 1)
    {
      if text.isOne(of: ["no", "not", "any", "from", "unsolicited", "other", "or", "dont", "via", "through"], position) { return false }
      if text.isOne(of: ["is", "are", "as", "provides", "offers"], position) { isSaid = true }
      position -= 1
    }
    return isSaid
  }

  /// `Our client, a builder`, `on behalf of a builder`: one client, unnamed. `Our clients trust us` hides nobody.
  func isHidden(_ cue: IdentityText.Cue, inPassage index: Int) -> Bool {
    let passage = reading.passages[index]
    let (first, next) = (cue.tokens.lowerBound, cue.tokens.upperBound)
    guard reading.sections[index] != .responsibilities || index < 4 else { return false }
    if text.isOne(of: ["my"], first) { return true }
    if text.isOne(of: ["clients"], next - 1) { return text.isWord(first, "one") }
    guard next < passage.tokens.upperBound else { return true }
    if text.isOne(of: ["our"], first) {
      return text.gap(next, has: ",") || text.gap(next, has: "(")
        || text.isOne(
          of: [
            "is", "are", "has", "have", "in", "a", "an", "who", "based", "requires", "seeks", "was", "located", "operates", "offers",
            "needs", "provides", "are", "for", "to", "will", "the", "directly",
          ], next)
    }
    return true
  }
}

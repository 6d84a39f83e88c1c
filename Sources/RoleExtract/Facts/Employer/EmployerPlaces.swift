import RoleLexicon
import RoleModel

/// The places where an employer's name stands.
struct EmployerPlaces {
  let text: IdentityText
  let names: EmployerNames

  func mentions(inPassage index: Int, _ cues: UnsafeBufferPointer<IdentityText.Cue>) -> [EmployerMention] {
    let passage = text.passages[index]
    let content = text.content(ofPassage: index)
    guard !passage.tokens.isEmpty else { return [] }
    if passage.block.style.contains(.frontMatter) { return frontMatter(passage) }
    if passage.block.style.contains(.pageTitle) { return pageTitle(passage, cues) }
    var found: [EmployerMention] = []
    if index <= 2, let mention = index == 0 ? letterhead(passage) : secondLine(passage) { found.append(mention) }
    if mayIntroduce(index), let mention = introduction(passage, index) { found.append(mention) }
    for cue in cues {
      switch cue.use {
      case .company: found.take(field(cue, passage, index))
      case .about: found.take(heading(cue, passage, index))
      case .equal: found.take(before(cue, passage, points: Double(cue.weight), .equalOpportunity))
      case .hires
      where cue.weight >= 60 && text.isOne(of: ["is", "are", "seeks", "currently", "actively", "invites"], cue.tokens.lowerBound):
        found.take(before(cue, passage, points: 5, .hires))
      case .at: found.take(after(cue, passage, index))
      case .owned where isAboutItself(index): found.take(owner(cue, passage))
      case .is where isAboutItself(index): found.take(subject(cue, passage, index))
      default: break
      }
    }
    if content.shapes.contains(.apostrophe) || !content.signs.isDisjoint(with: [.other, .wide]), isAboutItself(index) {
      found.take(possessives(passage, index))
    }
    if content.signs.contains(.bracket) { found.take(abbreviations(passage)) }
    return found
  }

  /// Whether the passage's section is one in which `X is a …` may speak of the employer.
  func isAboutItself(_ index: Int) -> Bool {
    switch text.sections[index] {
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
    return [EmployerMention(tokens: (first + 1)..<passage.tokens.upperBound, points: 14, rule: .frontMatter, isLabelled: true)]
  }

  /// `Rooks Ltd hiring Thatcher in Leeds | Board`, `Thatcher at Rooks Ltd`.
  private func pageTitle(_ passage: Passage, _ cues: UnsafeBufferPointer<IdentityText.Cue>) -> [EmployerMention] {
    for cue in cues where cue.use == .hires && cue.tokens.lowerBound > passage.tokens.lowerBound {
      if let name = names.name(before: cue.tokens.lowerBound, downTo: passage.tokens.lowerBound) {
        return [EmployerMention(tokens: name, points: 10, rule: .page, isLabelled: true)]
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
      return [EmployerMention(tokens: name, points: Double(cue.weight), rule: .field, isLabelled: true)]
    }
    guard index + 1 < text.passages.count, next == passage.tokens.upperBound else { return [] }
    let following = text.passages[index + 1]
    let isMarked = text.bytes[passage.block.text].last == UInt8(ascii: ":") || cue.tokens.count > 1
    guard following.tokens.count <= (isMarked ? 8 : 6), following.label == nil, !following.isHeading || following.heading == nil,
      let name = names.name(from: following.tokens.lowerBound, upTo: following.tokens.upperBound),
      name.upperBound == following.tokens.upperBound
    else { return [] }
    return [EmployerMention(tokens: name, points: Double(cue.weight) - 3, rule: .field, isLabelled: true)]
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
          rule: .heading, isLabelled: true)
      ]
    }
    guard text.isCapital(cue.tokens.lowerBound) else { return [] }
    return [EmployerMention(tokens: name, points: 3, rule: .invitation)]
  }

  /// The first line of a text, before a line that labels the title: `Rooks Ltd` / `TITLE: Thatcher`.
  private func letterhead(_ passage: Passage) -> EmployerMention? {
    guard passage.tokens.count <= 12, !passage.tokens.contains(where: { $0 > 0 && text.gap($0, has: ":") }),
      text.passages.count > 2, !passage.block.style.contains(.heading), passage.label == nil
    else { return nil }
    guard (1...min(3, text.passages.count - 1)).contains(where: { isTitleField($0) }) else { return nil }
    var tokens = passage.tokens
    guard !tokens.allSatisfy({ text.use($0).contains(.unnamed) }),
      !tokens.contains(where: { !text.use($0).isDisjoint(with: [.stop, .address]) && !text.isOne(of: ["us", "it", "in", "by"], $0) })
    else { return nil }
    if text.isWord(tokens.lowerBound, "the"), tokens.count > 1 { tokens = (tokens.lowerBound + 1)..<tokens.upperBound }
    guard text.isCapital(tokens.lowerBound) || text.isDigits(tokens.lowerBound), let last = tokens.last,
      !text.isHead(last) || text.isWeak(last) || text.use(last).contains(.organisation)
    else { return nil }
    return EmployerMention(tokens: tokens, points: 10, rule: .letterhead, isLabelled: true)
  }

  /// The line under the title: `Rooks Ltd, Leeds`, `Rooks Ltd | Leeds`.
  private func secondLine(_ passage: Passage) -> EmployerMention? {
    guard (2...12).contains(passage.tokens.count), passage.label == nil, !passage.isItem, passage.heading == nil
    else { return nil }
    let start = passage.tokens.lowerBound
    guard let name = names.name(from: start, upTo: passage.tokens.upperBound), name.upperBound < passage.tokens.upperBound, name.count > 1
    else { return nil }
    guard text.gap(name.upperBound, has: ",") || text.gap(name.upperBound, has: "|") || text.gap(before: name.upperBound).contains(0xE2),
      !name.contains(where: { text.use($0).contains(.place) })
    else { return nil }
    return EmployerMention(
      tokens: name, points: name.contains { text.use($0).contains(.organisation) } ? 3 : 2, rule: .secondLine)
  }

  /// `About us` / `Rooks Ltd climbs roofs`: the first sentence where the employer is spoken of.
  private func introduction(_ passage: Passage, _ index: Int) -> EmployerMention? {
    guard passage.tokens.count > 5, !passage.isItem else { return nil }
    let words = names.words(from: passage.tokens.lowerBound, upTo: passage.tokens.upperBound)
    let next = words.upperBound
    guard !words.isEmpty, next < passage.tokens.upperBound, text.isJoined(next) else { return nil }
    let bytes = text.bytes[text.token(next).range]
    guard !text.isCapital(next), bytes.count > 3, bytes.last == UInt8(ascii: "s"), !text.use(next).contains(.stop), !text.isHead(next),
      !text.endsPossessive(next - 1), let name = names.valid(words)
    else { return nil }
    let isOpening = index > 0 && text.passages[index - 1].isHeading && text.sections[index - 1] == .company
    let points: Double = isOpening ? 4 : text.sections[index] == .company ? 3 : 2
    return EmployerMention(tokens: name, points: points, rule: .introduction)
  }

  private func mayIntroduce(_ index: Int) -> Bool {
    index <= 3 || text.sections[index] == .company || text.sections[index - 1] == .company
  }

  private func isTitleField(_ index: Int) -> Bool {
    let tokens = text.passages[index].tokens
    return text.cues(inPassage: index).contains {
      $0.use == .label && $0.tokens.lowerBound == tokens.lowerBound && $0.tokens.upperBound < tokens.upperBound
        && text.gap($0.tokens.upperBound, has: ":")
    }
  }
}

import RoleLexicon
import RoleModel

/// Cuts a line that names a title down to the title: without pay, place, hours, numbers of requisitions, and calls to apply.
struct TitleLine {
  let text: IdentityText
  let grammar: TitleGrammar

  init(_ text: IdentityText, _ grammar: TitleGrammar) {
    self.text = text
    self.grammar = grammar
  }

  /// What stands between two parts of a line.
  private enum Joint {
    case none, comma, colon, dash, bar, open, close
  }

  /// The tokens of the title in the line `tokens`, or nil where there is none. `needsHead`: a word for a worker must be among them.
  func title(in tokens: Range<Int>, needsHead: Bool) -> Range<Int>? {
    let parts = parts(of: tokens)
    guard
      let core = parts.firstIndex(where: { hasHead($0.tokens) && !isAside($0) })
        ?? (needsHead ? nil : parts.firstIndex { !isAside($0) })
    else { return nil }
    var start = parts[core].tokens.lowerBound
    var end = trimmedEnd(parts[core].tokens)
    // `18F: Product Director` keeps its office; `Hiring: Clerk` and `Req 12: Clerk` keep nothing.
    if core > 0, core == 1, parts[1].joint == .colon, !isAside(parts[0]), parts[0].tokens.count <= 5 { start = parts[0].tokens.lowerBound }
    if core == 2, parts[1].joint == .open, parts[2].joint == .close || parts[2].joint == .colon, !isAside(parts[0]) {
      start = parts[0].tokens.lowerBound
    }
    start = trimmedStart(start..<end)
    guard start < end else { return nil }
    if end == parts[core].tokens.upperBound {
      for (number, part) in parts.enumerated().dropFirst(core + 1) {
        // `Clerk, Smalltown, VA`: the part before a state is a town.
        if part.joint == .comma, number + 1 < parts.count, parts[number + 1].joint == .comma, startsPlace(parts[number + 1]) { break }
        if part.joint == .bar || isAside(part) { break }
        // What follows a closing parenthesis goes on the line; further titles after a bar or a long dash are others.
        if part.joint == .comma, startsPlace(part) || text.isOne(of: TitleGrammar.houses, part.tokens.upperBound - 1) { break }
        if part.joint == .open, isList(part, parts) { break }
        if end - start + part.tokens.count > TitleGrammar.mostWords { break }
        let cut = trimmedEnd(part.tokens)
        guard cut > part.tokens.lowerBound else { break }
        end = cut
        if cut < part.tokens.upperBound { break }
      }
    }
    if needsHead, !(start..<end).contains(where: text.isHead) { return nil }
    return start..<end
  }

  /// Whether a word for a worker stands among the tokens; one of the weak ones must end them, or a level, `of` or `for` follow it.
  private func hasHead(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard text.isHead(index) else { return false }
      guard text.isWeak(index) else { return true }
      let next = index + 1
      return next >= tokens.upperBound || grammar.isLevel(next) || text.isOne(of: ["of", "for", "in"], next)
        || text.use(next).contains(.tail) || text.isHead(next)
    }
  }

  private struct Part {
    var tokens: Range<Int>
    /// What stands before it.
    var joint: Joint
  }

  private func parts(of tokens: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var start = tokens.lowerBound
    var joint = Joint.none
    for index in tokens.dropFirst() {
      let next = self.joint(before: index)
      guard next != .none else { continue }
      parts.append(Part(tokens: start..<index, joint: joint))
      start = index
      joint = next
    }
    if start < tokens.upperBound { parts.append(Part(tokens: start..<tokens.upperBound, joint: joint)) }
    return parts
  }

  private func joint(before index: Int) -> Joint {
    let gap = text.gap(before: index)
    var result = Joint.none
    for (offset, byte) in gap.enumerated() {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: ">"), 10: return .bar
      case UInt8(ascii: "("), UInt8(ascii: "["): return .open
      case UInt8(ascii: ")"), UInt8(ascii: "]"): result = .close
      case UInt8(ascii: ","): result = .comma
      case UInt8(ascii: ":"), UInt8(ascii: ";"): result = .colon
      case UInt8(ascii: "-") where gap.count >= 2 && (gap.first == 0x20 || gap.last == 0x20): result = .dash
      case 0xE2 where offset + 2 < gap.count:
        let third = gap[gap.startIndex + offset + 2]
        // – — are dashes; • and other signs part as bars do; ’ and ™ do not part.
        if gap[gap.startIndex + offset + 1] == 0x80, third == 0x93 || third == 0x94 { result = .dash }
        if gap[gap.startIndex + offset + 1] == 0x80, third == 0xA2 { return .bar }
      case 0xC2 where offset + 1 < gap.count && gap[gap.startIndex + offset + 1] == 0xB7: return .bar
      case UInt8(ascii: "$"): return .bar
      default: break
      }
    }
    return result
  }

  /// Whether the part is no part of a title: pay, a place, hours, an identifier, a call to apply.
  private func isAside(_ part: Part) -> Bool {
    let tokens = part.tokens
    if text.use(tokens.lowerBound).contains(.heading) || text.isOne(of: TitleLine.headingWords, tokens.lowerBound),
      !tokens.contains(where: { text.isHead($0) && !text.isWeak($0) })
    {
      return true
    }
    if isLettersAndNumber(tokens) { return true }
    if text.gap(before: tokens.lowerBound).contains(UInt8(ascii: "$")) || text.gap(before: tokens.lowerBound).contains(UInt8(ascii: "#")) {
      return true
    }
    if text.gap(before: tokens.lowerBound).contains(0xA3) || text.gap(before: tokens.lowerBound).contains(0x82) { return true }  // £ €
    var aside = 0
    for index in tokens {
      let use = text.use(index)
      // `Barns & Mills GS14` is a field of work with a grade behind it.
      if isIdentifier(index), !tokens.contains(where: text.isHead), index + 1 < tokens.upperBound || tokens.count < 4 { return true }
      if !use.isDisjoint(with: [.tail, .place]) || text.isDigits(index) || isSmall(index) { aside += 1 }
    }
    if aside == tokens.count {
      return !tokens.contains { text.isHead($0) && !text.isWeak($0) } || tokens.count == 1 && text.use(tokens.lowerBound).contains(.tail)
    }
    // `Up to 40k`, `Excellent Benefits`, `Leeds area`.
    return aside * 2 > tokens.count && !tokens.contains(where: text.isHead)
  }

  /// Whether the parenthesis that the part opens holds several things: `(German, Dutch, Polish)`.
  private func isList(_ part: Part, _ parts: [Part]) -> Bool {
    parts.first { $0.tokens.lowerBound == part.tokens.upperBound }?.joint == .comma
  }

  private static let headingWords: [StaticString] = [
    "job", "position", "profile", "type", "reporting", "reports", "minimum", "salary",
  ]

  private func startsPlace(_ part: Part) -> Bool {
    text.use(part.tokens.lowerBound).contains(.place) && !text.use(part.tokens.lowerBound).contains(.acronym)
      || (part.tokens.count == 1 && text.use(part.tokens.lowerBound).contains(.place))
  }

  private func isSmall(_ index: Int) -> Bool {
    text.isOne(of: ["and", "&", "or", "of", "in", "at", "the", "for", "to", "with", "a"], index)
  }
}

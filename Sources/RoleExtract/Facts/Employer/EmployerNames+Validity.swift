import RoleLexicon
import RoleModel

// What may be an employer's name, and what is none.
extension EmployerNames {
  /// A name has a word of its own: not only words that name nobody, and no word for a worker at its end.
  func valid(_ tokens: Range<Int>) -> Range<Int>? {
    var tokens = tokens
    // Words that open a sentence aren't part of the name: `At Rooks`, `As Rooks grows`.
    while tokens.count > 1, text.isOne(of: .nameOpeners, tokens.lowerBound) {
      tokens = (tokens.lowerBound + 1)..<tokens.upperBound
    }
    // `Company DescriptionRooks`: the headings go, as does the one that is glued to the name when it is written.
    while tokens.count > 1, isHeading(tokens.lowerBound), isGlued(tokens.lowerBound + 1) || isCutOff(tokens.lowerBound + 1) {
      tokens = (tokens.lowerBound + 1)..<tokens.upperBound
    }
    // `RoleAt Rooks`.
    if let first = tokens.first, let start = EmployerNames.glue(text.bytes[text.token(first).range]), Int(text.token(first).end) - start < 4
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    guard let last = tokens.last else { return nil }
    guard tokens.contains(where: { !text.use($0).contains(.unnamed) && !text.isDigits($0) || isNameDigits($0, tokens.upperBound) }) else {
      return nil
    }
    // Only words of the trade (`Medical Care`, `Software Engineering`) name nobody either.
    if tokens.allSatisfy({ !text.use($0).isDisjoint(with: [.unnamed, .place, .acronym, .level]) }), tokens.count <= 3,
      !tokens.contains(where: { text.use($0).contains(.organisation) && !text.use($0).contains(.unnamed) })
    {
      return nil
    }
    // `Painters Union`, `Society of Engineers`; but no `Data Analyst Position`.
    for index in tokens where text.isHead(index) && !text.isWeak(index) && !text.use(index).contains(.organisation) {
      let isPart = index + 1 < tokens.upperBound && text.use(index + 1).contains(.organisation)
      guard isPart || (index > tokens.lowerBound && text.isOne(of: ["of", "for", "and", "&"], index - 1)) else { return nil }
    }
    if text.isHead(last), !text.use(last).contains(.organisation), !text.isWeak(last) { return nil }
    // `the Head of Barns and Mills will`: who it is, in full.
    if tokens.count > 2, text.isHead(tokens.lowerBound), text.isWord(tokens.lowerBound + 1, "of"),
      !text.use(tokens.lowerBound).contains(.organisation)
    {
      return nil
    }
    // `We are Serious About Thatch`: a small word in capitals makes a slogan.
    if tokens.contains(where: {
      text.isCapital($0) && text.isFunctionWord($0) && $0 > tokens.lowerBound && !text.isOne(of: ["of", "and", "for", "it", "us"], $0)
    }) {
      return nil
    }
    if tokens.count > 1, text.isOne(of: ["a", "on", "all", "can", "will", "may", "not", "more", "any"], tokens.lowerBound),
      !text.isWord(tokens.lowerBound, "all")
    {
      return nil
    }
    // `the Authority`, `the Foundation`: what it is, not what it is called.
    if tokens.count == 1, text.use(last).contains(.organisation) { return nil }
    if tokens.dropFirst().contains(where: isGlued) || isDoubled(tokens.lowerBound) { return nil }
    // What an employer has, not what it is.
    if text.isOne(of: .nameThings, last) { return nil }
    if text.isOne(of: .namePronouns, tokens.lowerBound) { return nil }
    if text.token(last).end - text.token(tokens.lowerBound).start < 2 { return nil }
    return tokens
  }

  /// `Rooks Recruitment`, `Rooks Staffing, Inc.`: a name that says whose business it is to hire for others.
  func isAgency(_ name: Range<Int>) -> Bool {
    guard let last = name.last(where: { !text.isOne(of: ["ltd", "limited", "inc", "llc", "group", "uk"], $0) }) else { return false }
    return last > name.lowerBound && text.isOne(of: ["recruitment", "recruiting", "recruiters", "staffing", "resourcing"], last)
  }

  /// `RooksRooks`: the name was glued to itself.
  private func isDoubled(_ index: Int) -> Bool {
    let bytes = text.bytes[text.token(index).range]
    return bytes.count >= 8 && bytes.count % 2 == 0 && bytes.prefix(bytes.count / 2).elementsEqual(bytes.suffix(bytes.count / 2))
  }

  /// `OverviewRooks`: a heading was glued to the name.
  private func isGlued(_ index: Int) -> Bool { EmployerNames.glue(text.bytes[text.token(index).range]) != nil }

  /// The bytes of a name whose first token is `first`, without a heading that was glued to it.
  ///
  /// `OverviewRooks` is cut where `Rooks` stands elsewhere, or where it stands once and opens its passage; a name that is written
  /// alike again (`TeamRooks`) is called so. Behind a short heading, such as names begin with, another must stand before (`About UsRooks`).
  func withoutGluedHeading(_ first: Int, _ name: Range<Int>) -> Range<Int> {
    let word = name.lowerBound..<min(name.upperBound, text.token(first).range.upperBound)
    var start = name.lowerBound
    while start < word.upperBound, let cut = EmployerNames.glue(text.bytes[start..<word.upperBound]) { start = cut }
    guard start > name.lowerBound, start < word.upperBound else { return name }
    let rest = start..<word.upperBound
    var count = 0
    for index in text.tokens.indices {
      if isWritten(index, as: rest) { return start..<name.upperBound }
      if isWritten(index, as: word) { count += 1 }
    }
    guard count == 1, let passage = text.passages.first(where: { $0.tokens.contains(first) }),
      (passage.tokens.lowerBound..<first).allSatisfy({ isHeading($0) })
    else { return name }
    return first > passage.tokens.lowerBound || start - word.lowerBound > EmployerNames.longestOfNames ? start..<name.upperBound : name
  }

  /// `CompanyStraw`, which the tokenizer has cut in two: by the same rule.
  private func isCutOff(_ index: Int) -> Bool {
    guard text.gap(before: index).isEmpty else { return false }
    let word = text.token(index).range
    var count = 0
    for other in text.tokens.indices where isWritten(other, as: word) {
      if other == 0 || !text.gap(before: other).isEmpty { return true }
      count += 1
    }
    return count == 1 && (text.token(index - 1).range.count > EmployerNames.longestOfNames || index > 1 && isHeading(index - 2))
  }

  /// `Team`, `Skill`, `Job`, `You`: headings of so many letters also begin names.
  private static let longestOfNames = 6

  private func isWritten(_ index: Int, as word: Range<Int>) -> Bool {
    let token = text.token(index)
    let range = token.range
    guard token.shape.contains(.capitalized), range.count == word.count || text.endsPossessive(index) && range.count - word.count <= 4
    else { return false }
    return text.bytes[range].starts(with: text.bytes[word])
  }

  private func isHeading(_ index: Int) -> Bool {
    let bytes = text.bytes[text.token(index).range]
    return EmployerNames.headings.contains { $0.count == bytes.count && zip($0, bytes).allSatisfy { $0.0 | 0x20 == $0.1 | 0x20 } }
  }

  /// Where the name begins behind a heading that was glued to it, if one was.
  static func glue(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard bytes.dropFirst(2).contains(where: { (0x41...0x5A).contains($0) }), bytes.contains(where: { (0x61...0x7A).contains($0) }) else {
      return nil
    }
    for heading in EmployerNames.headings where bytes.count > heading.count {
      let start = bytes.startIndex + heading.count
      guard zip(heading, bytes).allSatisfy({ $0.0 | 0x20 == $0.1 | 0x20 }), (0x41...0x5A).contains(bytes[start]),
        bytes.count < heading.count + 2 || !(0x41...0x5A).contains(bytes[start - 1]) || !(0x61...0x7A).contains(bytes[bytes.startIndex + 1])
      else { continue }
      return start
    }
    return nil
  }

  private static let headings: [[UInt8]] = [
    "overview", "summary", "description", "company", "about", "qualifications", "requirements", "responsibilities", "you", "us", "role",
    "benefits", "who", "skills", "job", "position",
    "location", "team", "opportunity", "experience",
  ].map { Array($0.utf8) }
}

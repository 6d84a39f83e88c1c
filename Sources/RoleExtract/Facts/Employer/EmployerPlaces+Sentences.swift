import RoleLexicon
import RoleModel

// Employers in sentences.
extension EmployerPlaces {
  /// The name right before a cue: `Rooks Ltd is seeking`. One more word may stand between: `Rooks Ltd currently seeks`.
  func before(_ cue: IdentityText.Cue, _ passage: Passage, points: Double, _ rule: EmployerRule) -> [EmployerMention] {
    let start = cue.tokens.lowerBound
    guard start > passage.tokens.lowerBound, !text.isStop(before: start) else { return [] }
    if let name = smallName(before: start, passage) { return [EmployerMention(tokens: name, points: points, rule: rule)] }
    let nearest = names.name(before: start, downTo: passage.tokens.lowerBound)
    if let name = nearest, !text.gap(name.lowerBound, has: ",") || name.lowerBound == passage.tokens.lowerBound {
      return [EmployerMention(tokens: name, points: points, rule: rule)]
    }
    if start - 1 > passage.tokens.lowerBound, isAdverb(start - 1), text.isJoined(start),
      let name = names.name(before: start - 1, downTo: passage.tokens.lowerBound)
    {
      return [EmployerMention(tokens: name, points: points - 1, rule: rule)]
    }
    // `Rooks Ltd, a firm of thatchers in Leeds, is seeking`; `Rooks’s roofing team is looking for`.
    var first = start
    while first > passage.tokens.lowerBound, start - first < 30, !text.isStop(before: first) { first -= 1 }
    // `The Director, Barn Safety will`: the whole is a title.
    if let nearest, first < nearest.lowerBound, text.isOne(of: ["the", "our", "this"], first),
      (first..<nearest.lowerBound).contains(where: { text.isHead($0) && text.isCapital($0) })
    {
      return []
    }
    guard let name = names.name(from: first, upTo: start), name.upperBound < start, text.isCapital(name.lowerBound) else {
      // `Since 1950, Rooks Ltd has been`: no apposition, so the name stands after the comma.
      return nearest.map { [EmployerMention(tokens: $0, points: points, rule: rule)] } ?? []
    }
    let isApposition = text.gap(name.upperBound, has: ",") || text.gap(name.upperBound, has: "(")
    guard isApposition || text.endsPossessive(name.upperBound - 1) else {
      // `Named a great place to thatch by Straw Monthly, Rooks is`: other names in what opens the sentence.
      return nearest.map { [EmployerMention(tokens: $0, points: points - 1, rule: rule)] } ?? []
    }
    if name.contains(where: { text.isHead($0) && !text.isWeak($0) && !text.use($0).contains(.organisation) }) { return [] }
    return [EmployerMention(tokens: name, points: points - 1, rule: rule)]
  }

  /// `rooks is looking for`: a sentence that begins with a small word that no table knows.
  private func smallName(before end: Int, _ passage: Passage) -> Range<Int>? {
    let first = end - 1
    guard !text.isCapital(first), text.token(first).word == 0, text.isJoined(end), text.beginsSentence(first, in: passage),
      text.token(first).range.count >= 4, text.bytes[text.token(first).range].allSatisfy({ Bullet.isLetter($0) })
    else { return nil }
    return first..<end
  }

  private func isAdverb(_ index: Int) -> Bool {
    let range = text.token(index).range
    return !text.isCapital(index)
      && (range.count > 4 && text.bytes.hasBytes("ly", at: range.upperBound - 2, to: range.upperBound)
        || text.isOne(of: EmployerPlaces.adverbs, index))
  }

  private static let adverbs: WordSet = ["now", "also", "always", "still"]

  /// `Weekend work is available (days only) Rooks Care is a…`: a text without stops, where a name of several words follows a bracket.
  private func followsClause(_ first: Int, _ name: Range<Int>, _ passage: Passage) -> Bool {
    name.count > 1 && first > passage.tokens.lowerBound && text.gap(first, has: ")") && !text.gap(first, has: "(")
      && !text.isCapital(first - 1)
  }

  /// `Rooks Ltd is a firm…`: only at the start of a sentence.
  func subject(_ cue: IdentityText.Cue, _ passage: Passage, _ index: Int) -> [EmployerMention] {
    for var mention in before(
      cue, passage, points: index == 0 ? 4 : text.sections[index] == .company || index < 4 ? 3 : 2, .subject)
    {
      var first = mention.tokens.lowerBound
      if first > passage.tokens.lowerBound, text.isWord(first - 1, "the") { first -= 1 }
      let opens =
        text.beginsSentence(first, in: passage) || text.gap(first, has: ",") || text.isWord(first - 1, "years")
        || followsClause(first, mention.tokens, passage) || text.gap(first, has: ":") && !text.isCapital(cue.tokens.lowerBound)
      guard opens else { continue }
      if !text.gap(before: cue.tokens.lowerBound).allSatisfy({ $0 == 0x20 }) { mention.points = max(1, mention.points - 0.5) }
      return [mention]
    }
    return []
  }

  /// `At Rooks, we`, `join the Rooks team`, `as a thatcher at Rooks, you`, `we are Rooks.`
  func after(_ cue: IdentityText.Cue, _ passage: Passage, _ index: Int) -> [EmployerMention] {
    let next = cue.tokens.upperBound
    guard next < passage.tokens.upperBound, text.isJoined(next) else { return [] }
    let isDemand = !isAboutItself(index)
    let opens = text.beginsSentence(cue.tokens.lowerBound, in: passage)
    let isAt = text.isWord(next - 1, "at")
    guard let name = names.name(from: next, upTo: passage.tokens.upperBound) ?? smallName(next, opens && isAt, passage) else { return [] }
    let end = name.upperBound
    let isAddressed =
      end < passage.tokens.upperBound && (text.gap(end, has: ",") || text.isOne(of: ["we", "you", "our", "were", "youll", "weve"], end))
      && text.isOne(
        of: [
          "we", "you", "our", "your", "were", "youll", "weve", "everyone", "people", "it", "its", "diversity", "every", "all", "the",
          "base",
          "this",
        ], end)
    if text.isOne(of: ["were", "are"], next - 1)
      || text.bytes[text.token(next - 1).range].last == UInt8(ascii: "e") && text.isWord(cue.tokens.lowerBound, "we")
    {
      // `We are Rooks.` ends there; `we are Leeds based` doesn't.
      guard end == passage.tokens.upperBound || text.isStop(before: end) || text.gap(end, has: ",") else { return [] }
      return [EmployerMention(tokens: name, points: 4, rule: .weAre)]
    }
    if isAt, isAddressed, !isDemand || (opens && text.isOne(of: ["we", "our"], end)) {
      return [EmployerMention(tokens: name, points: opens ? 6 : 5, rule: .at)]
    }
    guard text.isCapital(name.lowerBound), !isDemand else { return [] }
    if isAt, opens, end < passage.tokens.upperBound, text.gap(end, has: ",") {
      return [EmployerMention(tokens: name, points: 4, rule: .at)]
    }
    // `thatchers at Rooks`, `join Rooks as`, `a career at Rooks`.
    let isTold =
      (isAt && cue.tokens.lowerBound > passage.tokens.lowerBound && text.isHead(cue.tokens.lowerBound - 1)
        && text.isCapital(cue.tokens.lowerBound - 1))
      || (text.isWord(next - 1, "join") && end < passage.tokens.upperBound && text.isWord(end, "as")) || cue.weight >= 3
    if isTold { return [EmployerMention(tokens: name, points: 3, rule: .atRole)] }
    let isPlain = isAt || cue.tokens.count > 1 || text.isOne(of: ["join", "joining", "across"], next - 1)
    return isPlain ? [EmployerMention(tokens: name, points: isAt && cue.tokens.count == 1 ? 1.5 : 2, rule: .with)] : []
  }

  /// A name that is written small: `At kausable, we`.
  private func smallName(_ start: Int, _ opens: Bool, _ passage: Passage) -> Range<Int>? {
    guard opens else { return nil }
    // `At rooks.com, we`.
    let end = names.isDomainEnd(start + 1, passage.tokens.upperBound) ? start + 2 : start + 1
    guard end < passage.tokens.upperBound, text.gap(end, has: ","), text.isOne(of: ["we", "our", "you"], end) else { return nil }
    guard text.use(start).isDisjoint(with: [.unnamed, .stop, .tail]),
      text.analysis.lexicon.functionWords.mask(text.token(start).word) == 0
    else { return nil }
    return start..<end
  }
}

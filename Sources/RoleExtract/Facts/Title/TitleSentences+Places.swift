import RoleLexicon
import RoleModel

// Titles that their place tells, not a verb: the first words of a text, the line after a question, a mark behind them.
extension TitleSentences {
  /// `Who we’re looking for:`, and in the next line `A clerk with two years of …`.
  func announced(_ passage: Passage, _ index: Int) -> Range<Int>? {
    guard index > 0, text.passages[index - 1].tokens.count <= 8, text.isOne(of: ["a", "an"], passage.tokens.lowerBound),
      text.cues(inPassage: index - 1).contains(where: {
        $0.use == .hires && $0.tokens.upperBound == text.passages[index - 1].tokens.upperBound
      }),
      let title = grammar.title(after: passage.tokens.lowerBound + 1, upTo: passage.tokens.upperBound),
      title.lowerBound - passage.tokens.lowerBound <= 4, title.count > 1
    else { return nil }
    return title
  }

  /// `Java Developer (m/w/d)`: the mark that a title is meant for everybody, whatever language it stands in.
  func gendered(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    for mark in passage.tokens.dropFirst().dropLast() where text.token(mark).signs.contains(.bracket) && text.gap(mark, has: "(") {
      guard text.isOne(of: TitleSentences.genders, mark), text.isOne(of: ["m", "w", "f", "d", "x", "h"], mark + 1),
        !text.gap(mark + 1, has: ")")
      else { continue }
      var start = mark
      while start > passage.tokens.lowerBound, mark - start < 8, text.isCapital(start - 1),
        start == mark || text.isJoined(start)
          || text.gap(before: start).allSatisfy({ $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == UInt8(ascii: "/") })
      { start -= 1 }
      guard start < mark else { continue }
      return TitleCandidate(
        tokens: start..<mark, raw: text.textRange(start..<mark), passage: index, weight: 76, rule: .gendered, isLine: true)
    }
    return nil
  }

  private static let genders: WordSet = ["m", "w", "f", "d", "h"]

  /// A text without lines that begins with its title: `Theatre Nurse, Leeds, full time Our hospital…`.
  func opening(_ passage: Passage, _ index: Int) -> TitleCandidate? {
    guard passage.tokens.count > 12 || text.passages.count == 1 else { return nil }
    let (start, end) = (passage.tokens.lowerBound, passage.tokens.upperBound)
    guard text.isCapital(start), let title = grammar.title(after: start, upTo: end), title.lowerBound - start <= 1, title.upperBound < end
    else { return nil }
    let next = title.upperBound
    guard text.isCapital(title.upperBound - 1), title.count > 1 || text.gap(next, has: ","),
      !text.use(next - 1).contains(.plural) || !text.isJoined(next) || text.isCapital(next)
    else { return nil }
    let isFollowed =
      text.isCapital(next) || text.isDigits(next) && next + 1 < end && text.isJoined(next + 1) || !text.isJoined(next)
      || text.use(next).contains(.tail)
    // `Female Carer for a young man in Leeds.`
    let isForSomebody =
      text.isOne(of: ["for", "in"], next) && title.count > 1 && title.allSatisfy(text.isCapital) && !text.use(next - 1).contains(.plural)
    guard isFollowed || isForSomebody, !text.isOne(of: ["is", "are", "will", "work"], next) else { return nil }
    return TitleCandidate(
      tokens: title, raw: text.textRange(title), passage: index, weight: isFollowed && index == 0 ? 84 : 66, rule: .opening,
      isLine: true)
  }

  /// `Job Description` / `Barn Clerk The purpose of the job is…`
  func opensUnderHeading(_ passage: Passage) -> Bool {
    text.passages[0].tokens.count <= 4 && text.passages[0].heading != nil && !passage.isItem
  }
}

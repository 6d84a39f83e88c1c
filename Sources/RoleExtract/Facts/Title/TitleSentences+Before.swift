import RoleLexicon
import RoleModel

// Titles that stand before what tells them: `… required`, `the … position`.
extension TitleSentences {
  /// `… Excellent Benefits Senior Clerk urgently required`: in a text without stops, the capitals right before the cue.
  func glued(before cue: Int, _ passage: Passage) -> Range<Int>? {
    // `Clerk (RGN or RMN) is required`.
    var end = cue
    if text.gap(cue, has: ")"), let open = (passage.tokens.lowerBound + 1..<cue).suffix(5).last(where: { text.gap($0, has: "(") }) {
      end = open
    }
    guard text.isHead(end - 1), text.isCapital(end - 1), !text.isWeak(end - 1) else { return nil }
    var start = end - 1
    while start > passage.tokens.lowerBound, end - start < 6, text.isCapital(start - 1), text.isJoined(start),
      text.use(start - 1).isDisjoint(with: [.tail, .heading, .place]) || text.isWord(start - 1, "home")
    { start -= 1 }
    guard let title = grammar.title(after: start, upTo: end), title.upperBound == end, title.count > 1 else { return nil }
    return title
  }

  /// `Registered Nurse (days) required for…`: from the start of the sentence to the cue.
  func wanted(before cue: Int, _ passage: Passage) -> Range<Int>? {
    var start = cue - 1
    while start > passage.tokens.lowerBound, cue - start < 10, !text.isStop(before: start) { start -= 1 }
    guard start == passage.tokens.lowerBound || text.isStop(before: start) else { return glued(before: cue, passage) }
    // The first words of a sentence that says who is wanted are the title itself.
    guard !text.isWeak(cue - 1), let title = grammar.title(after: start, upTo: cue), title.lowerBound - start <= 3 else { return nil }
    guard cue - title.upperBound <= 6, !(title.upperBound..<cue).contains(where: { text.use($0).contains(.stop) && !text.isCapital($0) })
    else { return nil }
    // `Two years as a nurse required` and `Nurse licence required` name no title.
    return (title.upperBound..<cue).allSatisfy { text.isCapital($0) || text.gap($0, has: "(") || text.use($0).contains(.tail) }
      ? title : nil
  }
}

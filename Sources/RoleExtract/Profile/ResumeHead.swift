import RoleLexicon
import RoleModel

/// Finds where the candidate lives in the lines above a résumé's first heading: the town with its region or country, and nothing nearer.
enum ResumeHead {
  /// No head has more lines.
  private static let mostLines = 8

  static func location(in document: Document, before lines: ResumeLines, _ lexicon: Lexicon) -> ProfileLocation? {
    var head = document
    let end = lines.lines.prefix { $0.section == nil }.last?.text.upperBound ?? 0
    head.blocks = Array(document.blocks.prefix { $0.text.upperBound <= end }.prefix(mostLines))
    guard !head.blocks.isEmpty else { return nil }
    let analysis = TextAnalysis(head, lexicon)
    let reading = Reading(analysis, sections: analysis.passages.map { _ in .other })
    for (index, passage) in analysis.passages.enumerated() {
      let grammar = PlaceGrammar(reading, passage: index)
      for position in passage.tokens {
        guard let place = grammar.place(at: position, .text), isHome(place, passage.tokens, reading, isFirst: index == 0) else { continue }
        return ProfileLocation(
          city: place.city, region: place.region, country: place.country,
          evidence: ProfileEvidence(document.place(place.text), quote: reading.string(place.text)))
      }
    }
    return nil
  }

  /// A town with its region or country; or a place alone between bars, but not in the first line, where the name stands.
  private static func isHome(_ place: Place, _ line: Range<Int>, _ reading: Reading, isFirst: Bool) -> Bool {
    if place.kind == .full { return true }
    guard !isFirst, place.kind >= .country, place.kind != .group else { return false }
    let opens = place.tokens.lowerBound == line.lowerBound || !reading.isJoined(place.tokens.lowerBound)
    let closes = place.tokens.upperBound == line.upperBound || !reading.isJoined(place.tokens.upperBound)
    return opens && closes
  }
}

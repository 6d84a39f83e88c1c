import RoleLexicon
import RoleModel

/// Tells headings from text, and asks the headings table which section they open.
enum HeadingReader {
  /// More words than this are no heading, whatever they look like.
  private static let mostWords = 14

  static func mark(_ passages: inout [Passage], _ analysis: TextAnalysis) {
    for index in passages.indices {
      let passage = passages[index]
      if let label = label(of: passage, index, analysis) {
        passages[index].label = label.match
        passages[index].labelTokens = label.tokens
      }
      guard passages[index].label == nil, !passage.tokens.isEmpty, passage.tokens.count <= mostWords,
        !passage.block.style.contains(.frontMatter)
      else { continue }
      let match = match(passage, index, analysis)
      let followedByItem = index + 1 < passages.count && passages[index + 1].isItem && !passage.isItem
      let isHeading =
        passage.isHeading || passage.block.style.contains(.heading)
        || looksLikeHeading(passage, analysis.text[passage.block.text], match: match, followedByItem: followedByItem, analysis)
      passages[index].isHeading = isHeading
      if isHeading { passages[index].heading = match }
    }
  }

  private static func looksLikeHeading(
    _ passage: Passage, _ text: Slice<UnsafeBufferPointer<UInt8>>, match: HeadingMatch?, followedByItem: Bool, _ analysis: TextAnalysis
  ) -> Bool {
    guard let last = text.last(where: { $0 != 0x20 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }) else { return false }
    if last == UInt8(ascii: ":") { return !passage.isItem || passage.block.style.contains(.bold) || match != nil }
    if last == UInt8(ascii: "."), let match, match.isExact, !passage.isItem, text.suffix(3).allSatisfy({ $0 == last }) { return true }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",") { return false }
    if passage.block.style.contains(.bold) { return !passage.isItem || match != nil }
    if isShouted(passage, analysis), passage.tokens.count >= 1, !passage.isItem || match != nil { return true }
    if let match, match.isExact, !passage.isItem || passage.block.style.contains(.cut) || followsCheckMark(passage, analysis) {
      return analysis.tokens[passage.tokens.lowerBound].shape.contains(.capitalized)
    }
    if passage.isItem { return false }
    if let match, passage.tokens.count <= 6, analysis.lexicon.headings.rows[match.row].place == .start || isTitle(passage, analysis),
      !isDemand(passage, match, analysis)
    {
      return true
    }
    return followedByItem && passage.tokens.count <= 8 && last != UInt8(ascii: "!")
  }

  /// `✅ What you'll need`: the sign may open a heading as well as an item.
  private static func followsCheckMark(_ passage: Passage, _ analysis: TextAnalysis) -> Bool {
    let text = analysis.text
    var start = passage.block.text.lowerBound
    while start > 0, text[start - 1] == 0x20 { start -= 1 }
    return start >= 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x9C && text[start - 1] == 0x85
  }

  /// Whether its words have capitals, but for short ones: `Skills You Have`, and not `Strong sales skills`.
  private static func isTitle(_ passage: Passage, _ analysis: TextAnalysis) -> Bool {
    analysis.tokens[passage.tokens].allSatisfy { token in
      token.end - token.start <= 3 || !token.shape.isDisjoint(with: [.capitalized, .digits])
        || analysis.lexicon.functionWords.isEnglish(token.word)
    }
  }

  /// `Experience with Kafka`, `Excellent Communication Skills`: a line of a list without its bullets, whose words headings have, too; not
  /// where the row itself begins so, `Strong candidates …`.
  private static func isDemand(_ passage: Passage, _ match: HeadingMatch, _ analysis: TextAnalysis) -> Bool {
    guard match.section == .requirements || match.section == .preferred, passage.tokens.count >= 2 else { return false }
    let words = analysis.tokens[passage.tokens].prefix(2).map { analysis.lexicon.vocabulary.word($0.word) }
    let isOpened =
      demandOpeners.contains(words[0])
      && !analysis.lexicon.table(.headings).string(match.row, 0).hasPrefix(words[0])
    return isOpened || (demanded.contains(words[0]) && demandLinks.contains(words[1]))
  }

  private static let demandOpeners: Set<String> = [
    "advanced", "demonstrated", "excellent", "exceptional", "good", "outstanding", "proficient", "proven", "solid", "strong", "valid",
  ]
  private static let demanded: Set<String> = ["experience", "expertise", "knowledge", "understanding"]
  private static let demandLinks: Set<String> = ["in", "of", "using", "with"]

  /// Whether all its words are capitals (numbers and small words aside).
  private static func isShouted(_ passage: Passage, _ analysis: TextAnalysis) -> Bool {
    var shouted = 0
    for token in analysis.tokens[passage.tokens] {
      if token.shape.contains(.allCapitals) {
        shouted += 1
      } else if !token.shape.contains(.digits), token.end - token.start > 1 {
        return false
      }
    }
    return shouted > 0 && passage.block.text.count >= 4
  }

  // MARK: The headings table

  /// The row that says most about the heading: the whole phrase, then the longest at its start, at its end, anywhere.
  private static func match(_ passage: Passage, _ index: Int, _ analysis: TextAnalysis) -> HeadingMatch? {
    guard analysis.has(.headings, inPassage: index) else { return nil }
    var best: (rank: Int, match: HeadingMatch)?
    let rows = analysis.lexicon.headings.rows
    let tokens = withoutNumber(passage, analysis)
    let hasColon = passage.block.text.last.map { analysis.text[$0] } == UInt8(ascii: ":")
    for hit in analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.headings.rawValue {
      let row = rows[hit.row]
      let starts = hit.tokens.lowerBound == tokens.lowerBound
      let ends = hit.tokens.upperBound == tokens.upperBound
      let rank: Int
      switch row.place {
      case _ where starts && ends: rank = 1000
      // `Knowledge preferred:` says last what counts.
      case _ where ends && hasColon && row.section == .preferred: rank = 300 + hit.tokens.count
      case .whole:
        // A longer heading that begins with a whole one: "Job Duties and tasks". What is optional stays so: "Bonus skills & attributes".
        guard starts, hit.tokens.count >= 2 else { continue }
        rank = (row.section == .preferred ? 200 : 100) + hit.tokens.count
      case .start:
        guard starts else { continue }
        rank = 200 + hit.tokens.count
      case .end:
        guard ends else { continue }
        rank = 150 + hit.tokens.count
      case .any:
        // `Preferred education and licenses`.
        rank = (starts && row.section == .preferred ? 200 : 50) + hit.tokens.count
      }
      if best.map({ rank > $0.rank }) ?? true {
        best = (rank, HeadingMatch(section: row.section, isExact: rank >= 1000, row: hit.row))
      }
    }
    return best?.match
  }

  /// The heading's tokens without a list number before them ("2. Duties").
  private static func withoutNumber(_ passage: Passage, _ analysis: TextAnalysis) -> Range<Int> {
    guard passage.tokens.count > 1, analysis.tokens[passage.tokens.lowerBound].shape.contains(.digits) else { return passage.tokens }
    return (passage.tokens.lowerBound + 1)..<passage.tokens.upperBound
  }

  /// The label of `Label: value`: up to six words before the first colon, which the table knows.
  private static func label(of passage: Passage, _ index: Int, _ analysis: TextAnalysis) -> (match: HeadingMatch, tokens: Range<Int>)? {
    guard analysis.has(.headings, inPassage: index) else { return nil }
    let text = analysis.text
    // Those that begin with the passage come first.
    for hit in analysis.hits(inPassage: index).prefix(while: { $0.tokens.lowerBound == passage.tokens.lowerBound }).reversed()
    where hit.table == Lexicon.Kind.headings.rawValue {
      guard hit.tokens.upperBound < passage.tokens.upperBound else { continue }
      let row = analysis.lexicon.headings.rows[hit.row]
      guard row.place != .start else { continue }
      let between = text[Int(analysis.tokens[hit.tokens.upperBound - 1].end)..<Int(analysis.tokens[hit.tokens.upperBound].start)]
      let isLabel = between.contains(UInt8(ascii: ":")) || between.starts(with: " - ".utf8) || between.starts(with: [0x20, 0xE2, 0x80])
      guard isLabel else { continue }
      return (HeadingMatch(section: row.section, isExact: true, row: hit.row), hit.tokens)
    }
    return nil
  }
}

import RoleModel

/// Finds the posting in a saved page: the run of blocks with the most text in it.
///
/// Each block scores its words; links, furniture and stray short lines cost. A heading that the table knows says whether what follows
/// belongs to a posting ("What you need") or to the page ("Similar jobs"). The run with the highest sum (Kadane's maximum subarray)
/// is the posting, however small a part of the page it is; what lies outside is navigation, similar jobs, legal small print.
enum PageContent {
  static func range(of analysis: TextAnalysis) -> Range<Int> {
    let passages = analysis.passages
    guard analysis.document.format == .htmlPage else { return passages.indices }
    var best = (sum: 0, range: passages.indices)
    var (sum, start) = (0, 0)
    var isUnderHeading = false
    for (index, passage) in passages.enumerated() {
      if sum <= 0 { (sum, start) = (0, index) }
      if passage.isHeading, let match = passage.heading { isUnderHeading = match.section != .other }
      sum += score(of: passage, isUnderHeading: isUnderHeading)
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    return best.range
  }

  /// A page's first-level heading is its posting's title more often than not, and draws the run to the facts that stand under it.
  private static let titleBonus = 60
  private static let linkCost = 6
  private static let shortLineCost = 3
  /// Lines of fewer words are no text.
  private static let fewWords = 4

  private static let headingBonus = 8

  private static func score(of passage: Passage, isUnderHeading: Bool) -> Int {
    let words = passage.tokens.count
    let style = passage.block.style
    if style.contains(.pageTitle) { return -linkCost * 4 }
    if style.contains(.furniture) || style.contains(.link) { return -linkCost - words }
    if style.contains(.heading), passage.block.level == 1 { return titleBonus }
    if passage.isHeading, let match = passage.heading { return match.section == .other ? -headingBonus : headingBonus }
    if words < fewWords { return isUnderHeading ? 0 : -shortLineCost }
    return passage.isHeading ? 0 : words - fewWords
  }
}

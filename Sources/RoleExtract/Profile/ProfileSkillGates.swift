import RoleLexicon
import RoleModel

/// Whether a phrase of the skills table is meant as the skill where somebody tells of their own work; as `SkillGates` judges of postings,
/// but what a job's text speaks of has been done, so that it needs no word of demand.
struct ProfileSkillGates {
  private let text: ProfileText
  private let hits: [PhraseIndex.Hit]
  private let piece: ProfileText.Piece
  private let table: SkillTable

  init(_ text: ProfileText, _ hits: [PhraseIndex.Hit], _ piece: ProfileText.Piece) {
    self.text = text
    self.hits = hits
    self.piece = piece
    table = text.lexicon.skills
  }

  /// - Parameter inEntry: it is only a part of a list's entry, whose other words may make another thing of it.
  func passes(_ hit: PhraseIndex.Hit, inEntry: Bool = false) -> Bool {
    let first = text.tokens[hit.tokens.lowerBound]
    let isCapital = first.shape.contains(.capitalized)
    let next = hit.tokens.upperBound
    // "AI-driven" and "SQL-like" only compare.
    if hit.tokens.count == 1, next < piece.tokens.upperBound, text.gap(before: next).elementsEqual("-".utf8),
      !text.tokens[next].shape.contains(.capitalized), !text.tokens[next].shape.contains(.digits)
    {
      return false
    }
    if text.isInAddress(hit.tokens.lowerBound) { return false }
    switch table.gate(hit.row, hit.phrase) {
    // A line that is nothing but the phrase names it.
    case _ where hit.tokens == piece.tokens: return true
    case .safe: return isCapital || first.shape.contains(.digits) || hit.tokens.count > 1 || first.range.count > 3 || hasNeighbour(hit)
    case .cased:
      return isCapital && !isSeason(hit) && (hit.tokens.lowerBound > piece.tokens.lowerBound || inEntry || hasNeighbour(hit))
    case .contextual:
      guard isCapital else { return false }
      if first.start > 0, text.bytes[Int(first.start) - 1] == UInt8(ascii: ".") { return true }
      // R&D, and grades.
      if Int(first.end) < piece.text.upperBound, text.bytes[Int(first.end)] == UInt8(ascii: "&") { return false }
      return !isSeason(hit) && (isMeans(hit) || hasNeighbour(hit))
    case .cued: return !inEntry
    }
  }

  /// "in Go", "with R", "know Word", "Excel models".
  private func isMeans(_ hit: PhraseIndex.Hit) -> Bool {
    guard hit.tokens.lowerBound > piece.tokens.lowerBound else { return text.isWord(hit.tokens.upperBound, among: ProfileSkillGates.made) }
    return text.isWord(hit.tokens.lowerBound - 1, among: ProfileSkillGates.means)
      || hit.tokens.upperBound < piece.tokens.upperBound && text.isWord(hit.tokens.upperBound, among: ProfileSkillGates.made)
  }

  private static let means: [StaticString] = [
    "in", "with", "using", "via", "know", "knows", "use", "used", "advanced", "learned", "learning", "including",
  ]
  private static let made: [StaticString] = [
    "models", "model", "spreadsheets", "spreadsheet", "macros", "workbooks", "databases", "scripts", "services", "code", "programs",
    "programming", "documents", "templates", "skills", "developer", "formulas", "charts", "packages", "channels",
  ]

  /// "in Spring 2019", "from Fall 2020".
  private func isSeason(_ hit: PhraseIndex.Hit) -> Bool {
    let (before, next) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
    return next < piece.tokens.upperBound && text.tokens[next].shape.contains(.digits)
      && text.isWord(before, among: ["in", "since", "from", "until", "of", "by", "to"])
  }

  /// Whether another tool stands beside it, as in a list.
  private func hasNeighbour(_ hit: PhraseIndex.Hit) -> Bool {
    hits.overlapping((hit.tokens.lowerBound - 2)..<(hit.tokens.upperBound + 2)).contains { other in
      guard other.row != hit.row, table.isNamed(other.row), text.tokens[other.tokens.lowerBound].shape.contains(.capitalized) else {
        return false
      }
      let between =
        other.tokens.lowerBound >= hit.tokens.upperBound
        ? hit.tokens.upperBound..<other.tokens.lowerBound : other.tokens.upperBound..<max(other.tokens.upperBound, hit.tokens.lowerBound)
      guard between.count <= 1 else { return false }
      return between.isEmpty || text.isWord(between.lowerBound, among: ["and", "or", "ms", "microsoft"])
        || text.tokens[between.lowerBound].range.count == 1
    }
  }
}

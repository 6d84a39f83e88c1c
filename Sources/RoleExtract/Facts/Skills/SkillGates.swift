import RoleLexicon
import RoleModel

/// Whether a phrase of the skills table is meant as the skill.
struct SkillGates {
  private let reading: Reading
  private let table: SkillTable
  private let tokens: UnsafeBufferPointer<Token>
  private let skills: Reading.Hits
  private let passage: Range<Int>
  private let isEnglish: Bool

  /// - Parameter isEnglish: whether a word in small letters may be a name at all: Swedish "dig" isn't.
  init(_ skills: Reading.Hits, _ index: Int, _ reading: Reading, isEnglish: Bool) {
    self.isEnglish = isEnglish
    self.reading = reading
    self.skills = skills
    table = reading.analysis.lexicon.skills
    tokens = reading.tokens
    passage = reading.passages[index].tokens
  }

  /// - Parameters:
  ///   - isDemanded: it is the object of a demand, or part of it.
  ///   - begins: the object begins with it: "rails development", not "payment rails".
  func passes(_ hit: PhraseIndex.Hit, isDemanded: Bool, begins: Bool = false) -> Bool {
    let first = tokens[hit.tokens.lowerBound]
    let isCapital = first.shape.contains(.capitalized)
    if hit.tokens.count == 1, onlyCompares(hit, first) { return false }
    // "Är" is not AR: in a short word a letter that the name hasn't makes another word.
    if hit.tokens.count == 1, first.range.count <= 4, reading.text[first.range].contains(where: { $0 >= 0x80 }) { return false }
    switch table.gate(hit.row, hit.phrase) {
    case .safe:
      if reading.isInAddress(first.range) { return false }
      // An acronym in small letters is another word more often ("oss" is Swedish).
      return isCapital || hit.tokens.count > 1 || first.range.count > 3 || isDemanded || hasNeighbour(hit)
    case .cased:
      if isCapital { return hit.tokens.lowerBound > passage.lowerBound || isDemanded || hasNeighbour(hit) }
      return isDemanded && (isEnglish && begins || hasNeighbour(hit))
    case .contextual:
      guard isCapital else { return false }
      // "ADA" is not Ada.
      if isShouted(hit, first), !hasNeighbour(hit) { return false }
      if first.start > 0, reading.text[Int(first.start) - 1] == UInt8(ascii: ".") { return true }
      // R&D, and grades.
      if hit.tokens.upperBound < passage.upperBound, reading.text[Int(first.end)] == UInt8(ascii: "&") { return false }
      // "Experience as a Chef" is of no tool.
      return isDemanded && hit.tokens.lowerBound > passage.lowerBound && !reading.namesWorker(hit.tokens.lowerBound) || hasNeighbour(hit)
    case .cued: return isDemanded
    }
  }

  /// Whether the word is the beginning of one that only compares: "AI-driven", "SQL-like". "Python-based" asks for the tool itself.
  private func onlyCompares(_ hit: PhraseIndex.Hit, _ first: Token) -> Bool {
    let next = hit.tokens.upperBound
    guard next < passage.upperBound, Int(tokens[next].start) == Int(first.end) + 1, reading.text[Int(first.end)] == UInt8(ascii: "-"),
      !tokens[next].shape.contains(.capitalized), !tokens[next].shape.contains(.digits)
    else { return false }
    return !(table.isNamed(hit.row) && reading.isWord(next, among: ["based", "hosted", "integrated", "native", "certified"]))
  }

  /// Whether a name that has small letters is written in capitals alone.
  private func isShouted(_ hit: PhraseIndex.Hit, _ first: Token) -> Bool {
    first.shape.contains(.allCapitals) && table.name(hit.row, hit.phrase).utf8.contains { $0 >= UInt8(ascii: "a") }
  }

  /// Whether another tool stands beside it, as in a list.
  private func hasNeighbour(_ hit: PhraseIndex.Hit) -> Bool {
    // The phrases stand from left to right, and only the next ones have no more than a token between: of ten thousand in one line each
    // would look at all.
    var (place, end) = (0, skills.count)
    while place < end {
      let middle = (place + end) / 2
      if skills[middle].tokens.lowerBound < hit.tokens.lowerBound { place = middle + 1 } else { end = middle }
    }
    for other in skills[max(0, place - 2)..<min(skills.count, place + 3)] where other.row != hit.row {
      let between =
        other.tokens.lowerBound >= hit.tokens.upperBound
        ? hit.tokens.upperBound..<other.tokens.lowerBound : other.tokens.upperBound..<max(other.tokens.upperBound, hit.tokens.lowerBound)
      guard between.count <= 1, table.isNamed(other.row) else { continue }
      guard tokens[other.tokens.lowerBound].shape.contains(.capitalized) else { continue }
      if between.isEmpty || reading.isWord(between.lowerBound, among: ["and", "or", "ms", "microsoft", "und", "et", "y", "och"])
        || tokens[between.lowerBound].range.count == 1
      {
        return true
      }
    }
    return false
  }
}

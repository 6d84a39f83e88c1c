import RoleLexicon
import RoleModel

// What tells a degree from the same letters in another sense.
extension DegreeMentions {
  func hasApostrophe(_ hit: DegreeMention) -> Bool {
    let range = passage.reading.textRange(hit.tokens)
    let end = min(range.upperBound + 3, passage.reading.text.count)
    return passage.reading.text[range.lowerBound..<end].contains { $0 == UInt8(ascii: "'") || $0 == 0x99 || $0 == 0xB4 }
  }

  /// `Master's in …`, `MS degree`, `BS required`, `Masters (Preferred)`, `BS with 5 years`, `Masters: Business`.
  func leadsToField(_ hit: DegreeMention) -> Bool {
    let next = hit.tokens.upperBound
    if passage.isAny(next, ["degree", "degrees", "in", "required", "preferred", "level", "desired", "qualification"]) { return true }
    // A job description and a business analyst are abbreviated as a degree is: `JD: …`, `a BA with 5 years in banks`.
    let isLabel = next < passage.tokens.upperBound && passage.gap(before: next).first == UInt8(ascii: ":")
    if isLabel, hit.word != .abbreviation, opensOrFollowsOr(hit) { return true }
    if passage.isAny(next, ["with", "and", "plus"]), opensOrFollowsOr(hit), isYears(after: next) { return true }
    if passage.isWord(next, "or"), passage.isAny(next + 1, ["equivalent", "higher", "above", "better", "related"]) { return true }
    return false
  }

  /// `or BS with …`; at a passage's start not `BA`.
  func opensOrFollowsOr(_ hit: DegreeMention) -> Bool {
    let start = hit.tokens.lowerBound
    return passage.isWord(start - 1, "or") || start == passage.tokens.lowerBound && !passage.isWord(start, "ba")
  }

  /// `with 5+ years`, `and a minimum of 3 years`.
  func isYears(after position: Int) -> Bool {
    (position + 1..<position + 7).contains { passage.isAny($0, ["year", "years", "yrs"]) }
  }

  /// `Boston, MA in our office` is a place.
  func followsPlace(_ hit: DegreeMention) -> Bool {
    guard hit.tokens.lowerBound > passage.tokens.lowerBound else { return false }
    let before = passage.reading.tokens[hit.tokens.lowerBound - 1]
    return before.shape.contains(.capitalized) && passage.gap(before: hit.tokens.lowerBound).elementsEqual(", ".utf8)
      && !passage.isWord(hit.tokens.upperBound, "degree")
  }

  /// `Master's Lodge`: a possessive before a capitalized name.
  func isInName(_ hit: DegreeMention) -> Bool {
    let next = hit.tokens.upperBound
    guard next < passage.tokens.upperBound, passage.gap(before: next).elementsEqual([0x20]) else { return false }
    return passage.reading.tokens[next].shape.contains(.capitalized) && !leadsToField(hit)
      && passage.reading.hits(.studyFields, inPassage: passage.index).contains { $0.tokens.lowerBound == next } == false
  }

  /// `at a high school`, `university graduates program`: where one works, not what one has.
  func isPlaceOfStudy(_ hit: DegreeMention) -> Bool {
    guard !passage.isDemanding else { return false }
    return passage.isAny(hit.tokens.upperBound, ["students", "programs", "programmes", "graduates", "community", "sector"])
  }

  /// `one year of postgraduate education`.
  func isYearOfStudy(_ hit: DegreeMention) -> Bool {
    passage.isWord(hit.tokens.lowerBound - 1, "of") && passage.cue(at: hit.tokens.lowerBound - 2) == .unitYear
  }

  func isShort(_ hit: DegreeMention) -> Bool {
    guard passage.isDemanding else { return false }
    if passage.isAny(hit.tokens.lowerBound - 1, ["in", "within", "of", "at", "the", "for", "with", "s", "and", "our"]) { return false }
    if passage.isAny(hit.tokens.upperBound, ["students", "student", "teacher", "teachers", "coach", "teaching"]) { return false }
    return passage.tokens.count <= 10 || passage.isAny(hit.tokens.upperBound, ["or", "diploma", "graduate", "required", "preferred"])
  }
}

import RoleLexicon
import RoleModel

/// Whether a skill must be brought. The words of necessity reach less far over the members of a list than over a whole line.
///
/// "Sales experience, preferably in software" prefers only what follows; "audit and controls (privacy a plus)" only what the brackets hold.
struct SkillNecessity {
  private let reading: Reading
  /// The section of each passage; under a heading of requirements ("Basic qualifications") it isn't preferred, whatever was learned, and
  /// what follows a heading of what is preferred isn't required, if others say what is.
  private let headings: [SectionKind]

  init(_ reading: Reading) {
    self.reading = reading
    var headings: [SectionKind] = []
    headings.reserveCapacity(reading.passages.count)
    var above: SectionKind?
    var hasRequired = false
    for (index, passage) in reading.passages.enumerated() {
      if passage.isHeading {
        let heading = passage.heading?.isExact == true ? passage.heading?.section : nil
        if heading == .requirements { hasRequired = true }
        above = heading == .requirements || heading == .preferred && hasRequired ? heading : nil
      }
      let section = reading.sections[index]
      if !passage.isHeading, above == .preferred, section != .requirements { above = nil }
      headings.append(above == .requirements || section == .requirements ? above ?? section : section)
    }
    self.headings = headings
  }

  func necessity(of tokens: Range<Int>, inPassage index: Int) -> Necessity {
    let range = reading.textRange(tokens)
    let hits = reading.hits(.necessity, inPassage: index)
    guard hits.contains(where: { reaches(tokens, from: $0) && isSameSentence(tokens, $0.tokens) }) else { return section(index) }
    return reading.statedNecessity(of: range, inPassage: index) ?? listed(index)
  }

  /// The necessity of a line whose own word speaks of something else in it. "Baking, some sugar work preferred" among requirements may have
  /// been taken for a preferred line by that word.
  private func listed(_ index: Int) -> Necessity {
    guard headings[index] == .preferred, reading.sections[index] == .preferred else { return section(index) }
    let neighbours = [index - 1, index + 1].filter { reading.passages.indices.contains($0) && !reading.passages[$0].isHeading }
    return neighbours.contains { reading.sections[$0] == .requirements } ? .required : .preferred
  }

  private func section(_ index: Int) -> Necessity { headings[index] == .preferred ? .preferred : .required }

  /// Whether no sentence ends between two runs of tokens.
  private func isSameSentence(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (start, end) = (min(one.upperBound, other.upperBound), max(one.lowerBound, other.lowerBound))
    return start > end || !(start...end).contains { SentenceBounds.isEnd(before: $0, reading.tokens, reading.text) }
  }

  private func reaches(_ tokens: Range<Int>, from hit: PhraseIndex.Hit) -> Bool {
    // In a paragraph of many sentences a word far off speaks of something else.
    let distance = max(hit.tokens.lowerBound - tokens.upperBound, tokens.lowerBound - hit.tokens.upperBound)
    if distance > 30 { return false }
    let isBefore = tokens.upperBound <= hit.tokens.lowerBound
    // What stands after "preferably" is preferred, not what stands before it.
    if isBefore,
      reading.isWord(hit.tokens.lowerBound, "ideally")
        || hit.tokens.count == 1 && reading.isWord(hit.tokens.lowerBound, among: ["preferably", "bonus"])
    {
      return false
    }
    // Brackets that open between the two and hold more than the word itself.
    let between =
      isBefore
      ? reading.text[Int(reading.tokens[tokens.upperBound - 1].end)..<Int(reading.tokens[hit.tokens.lowerBound].start)]
      : reading.text[
        Int(
          reading.tokens[hit.tokens.upperBound - 1].end)..<max(
            Int(reading.tokens[hit.tokens.upperBound - 1].end), Int(reading.tokens[tokens.lowerBound].start))]
    guard let bracket = (isBefore ? between.lastIndex(of: UInt8(ascii: "(")) : between.firstIndex(of: UInt8(ascii: ")"))) else {
      return true
    }
    if isBefore { return between[bracket...].contains(UInt8(ascii: ")")) || between.endIndex - bracket <= 14 }
    return between[..<bracket].contains(UInt8(ascii: "("))
  }
}

import RoleLexicon
import RoleModel

/// A word for a degree or a certificate, in a place where it means one.
struct DegreeMention {
  var level: EducationLevel
  var tokens: Range<Int>
  var word: DegreeWord
}

/// Finds the degrees named in a passage, and leaves out the same words in other senses: `MS Office`, `a high degree of care`,
/// `Master Data`, `Boston, MA`, `as`.
struct DegreeMentions {
  let passage: DemandPassage
  let hits: [DegreeMention]

  /// A passage that names more degrees is no demand.
  private static let mostMentions = 64

  static func find(in passage: DemandPassage) -> [DegreeMention] {
    let lexicon = passage.reading.analysis.lexicon
    let hits = passage.reading.hits(.degrees, inPassage: passage.index).prefix(mostMentions).map {
      DegreeMention(level: lexicon.degreeLevels.rows[$0.row], tokens: $0.tokens, word: lexicon.degreeWords.rows[$0.row])
    }
    guard !hits.isEmpty else { return [] }
    return DegreeMentions(passage: passage, hits: hits).accepted()
  }

  /// Whether a word of the passage may name a degree without another beside it, as `as` and `be` don't.
  static func mayStand(inPassage index: Int, _ reading: Reading) -> Bool {
    guard reading.has(.degrees, inPassage: index) else { return false }
    let words = reading.analysis.lexicon.degreeWords.rows
    return reading.hits(.degrees, inPassage: index).contains { hit in
      switch words[hit.row] {
      case .joined: false
      case .abbreviation: isShouted(hit.tokens, reading)
      default: true
      }
    }
  }

  private func accepted() -> [DegreeMention] {
    // First those that stand by themselves, then those that need a neighbour, then degrees of no named level where no other stands.
    var isTaken = hits.indices.map { stands(hits[$0]) }
    for round in 0..<2 {
      for index in hits.indices where !isTaken[index] && hits[index].word != .bare && hits[index].word != .short {
        let joinsLeft = index > 0 && (isTaken[index - 1] || round == 0 && isMutual(index - 1, index)) && joins(index - 1, index)
        let joinsRight =
          index + 1 < hits.count && (isTaken[index + 1] || round == 0 && isMutual(index, index + 1)) && joins(index, index + 1)
        isTaken[index] = (joinsLeft || joinsRight) && isWritten(hits[index])
      }
    }
    for index in hits.indices where !isTaken[index] && hits[index].word == .bare {
      isTaken[index] = isBareDegree(index, isTaken)
    }
    return hits.indices.filter { isTaken[$0] && !isDenied(hits[$0]) }.map { hits[$0] }
  }

  /// Whether the mention needs no neighbour.
  private func stands(_ hit: DegreeMention) -> Bool {
    switch hit.word {
    case .plain: return isWritten(hit) && !isPlaceOfStudy(hit) && !isYearOfStudy(hit)
    case .abbreviation: return isShouted(hit) && leadsToField(hit) && !followsPlace(hit)
    case .possessive: return hasApostrophe(hit) ? !isInName(hit) : leadsToField(hit)
    case .short: return isShort(hit)
    case .joined, .bare: return false
    }
  }

  /// Letters with points, and the capitals of short abbreviations, are written so: `B.S.`, `MBA`, not `b s` or `be`.
  private func isWritten(_ hit: DegreeMention) -> Bool {
    let reading = passage.reading
    let range = reading.textRange(hit.tokens)
    let isSpelled = hit.tokens.count > 1 && hit.tokens.allSatisfy { reading.tokens[$0].range.count <= 2 }
    if isSpelled {
      // `J.D. Power` is a name.
      let next = hit.tokens.upperBound
      let isName = hit.level == .doctorate && next < passage.tokens.upperBound && reading.tokens[next].shape.contains(.capitalized)
      return reading.text[range].contains(UInt8(ascii: ".")) && !(isName && passage.gap(before: next).elementsEqual(". ".utf8))
    }
    if hit.tokens.count == 1, range.count <= 2 { return isShouted(hit) }
    return true
  }

  private func isShouted(_ hit: DegreeMention) -> Bool { DegreeMentions.isShouted(hit.tokens, passage.reading) }

  private static func isShouted(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    tokens.allSatisfy { reading.tokens[$0].shape.contains(.allCapitals) }
  }

  // MARK: Neighbours

  /// Whether nothing but `/`, `,`, `or`, `and`, `of` and a bracket stands between two mentions.
  private func joins(_ left: Int, _ right: Int) -> Bool {
    let between = hits[left].tokens.upperBound..<hits[right].tokens.lowerBound
    guard between.count <= 3 else { return false }
    for position in between where !passage.isAny(position, ["or", "and", "of", "degree", "degrees", "a", "an", "s"]) { return false }
    return between.lowerBound < between.upperBound || passage.gap(before: hits[right].tokens.lowerBound).contains { $0 != 0x20 }
  }

  /// Two abbreviations vouch for each other: `BA/BS`.
  private func isMutual(_ left: Int, _ right: Int) -> Bool {
    hits[left].word == .abbreviation && hits[right].word == .abbreviation && isShouted(hits[left]) && isShouted(hits[right])
  }

  // MARK: Degrees of no named level

  private func isBareDegree(_ index: Int, _ isTaken: [Bool]) -> Bool {
    let hit = hits[index]
    let sentence = passage.sentence(around: hit.tokens.lowerBound)
    let (before, next) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
    let hasLevel = hits.indices.contains { isTaken[$0] && sentence.contains(hits[$0].tokens.lowerBound) && hits[$0].level != .secondary }
    // `an MBA or technical degree` names a second kind of degree; `a Master's or related degree` doesn't.
    if hasLevel {
      return hit.level == .bachelor && passage.isWord(before - 1, "or")
        && !StudyFields.before(before + 1, from: before, in: passage).isEmpty
    }
    if hit.level == .vocational {
      // A diploma, not a copy of one, nor the diploma of a school already named.
      let isOfSchool =
        index > 0 && isTaken[index - 1] && hits[index - 1].level == .secondary && before - hits[index - 1].tokens.upperBound < 2
      return !isOfSchool && passage.isDemanding && !passage.isAny(next, ["copy", "copies"])
        && !passage.isAny(before, ["of", "your", "equivalency"])
    }
    if passage.isWord(next, "of"), !passage.isAny(next + 1, ["bachelor", "master", "doctor"]) { return false }
    if passage.isWord(before, "the"), !passage.isAny(next, ["in", "of"]) { return false }
    if passage.isAny(
      before,
      ["high", "higher", "some", "great", "greater", "large", "certain", "this", "no", "what", "lieu", "significant", "strong", "any"])
    {
      return passage.isWord(before, "any") && passage.isDemanding
    }
    if before >= passage.tokens.lowerBound, passage.reading.tokens[before].shape.contains(.digits) { return false }
    if passage.isAny(next, ["celsius", "fahrenheit", "feedback", "view", "angle", "f", "c", "apprenticeship", "apprenticeships"]) {
      return false
    }
    // `Job description Degree`: the word alone in a line of another kind says nothing.
    return passage.tokens.count > 1
  }

  /// `you will work towards an NVQ`: what the person gets.
  private func isTraining(_ hit: DegreeMention) -> Bool {
    (max(passage.tokens.lowerBound, hit.tokens.lowerBound - 6)..<hit.tokens.lowerBound).contains {
      passage.isAny($0, ["towards", "toward", "gain", "earn", "achieve", "funded", "offer", "awarded"])
    }
  }

  /// `no degree needed`, `in lieu of a degree`, `without a bachelor's`.
  private func isDenied(_ hit: DegreeMention) -> Bool {
    var position = hit.tokens.lowerBound - 1
    while passage.isAny(position, ["a", "an", "the", "formal", "of"]) { position -= 1 }
    if passage.isAny(position, ["no", "without", "lieu"]) { return true }
    if passage.isAny(position, ["place", "instead"]), passage.isWord(position + 1, "of") { return true }
    if !passage.isDemanding, isTraining(hit) { return true }
    // `degree not required`.
    let next = hit.tokens.upperBound
    return passage.isAny(next, ["not", "isnt"]) || (passage.isWord(next, "is") && passage.isWord(next + 1, "not"))
  }
}

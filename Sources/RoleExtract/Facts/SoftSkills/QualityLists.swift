import RoleLexicon
import RoleModel

/// Reads words that are qualities only in a list with others: "smart, professional and reliable", "leadership and planning skills".
struct QualityLists {
  let standing: QualityStanding
  let passage: Range<Int>
  let reading: Reading

  /// Such words before and behind `quality`, none of which is part of one of `known` or `acts`.
  func words(beside quality: PhraseIndex.Hit, besides known: [PhraseIndex.Hit], _ acts: [PhraseIndex.Hit]) -> [Int] {
    var words: [Int] = []
    for isForward in [false, true] {
      let end = isForward ? quality.tokens.upperBound - 1 : quality.tokens.lowerBound
      var near = reading.listItem(beside: end, isForward: isForward, in: passage)
      while let word = near, reading.isQualityWord(word, .listed),
        known.overlapping(word..<(word + 1)).isEmpty, acts.overlapping(word..<(word + 1)).isEmpty, endsItem(word),
        !standing.isWorkOfNoun(word)
      {
        words.append(word)
        near = reading.listItem(beside: word, isForward: isForward, in: passage)
      }
    }
    return words
  }

  /// Such words where nothing else stands in the passage: "Responsible and accountable."
  func wordsAlone() -> [Int] {
    guard passage.count <= QualityLists.mostWordsAlone,
      passage.allSatisfy({ reading.isQualityWord($0, .trait) || reading.isWord($0, of: .listLinks) })
    else { return [] }
    return passage.filter { reading.isQualityWord($0, .trait) }
  }

  private static let mostWordsAlone = 6

  /// Such words before whom or what they describe of a person: "a thoughtful, patient baker", "bold thinkers".
  func wordsOfPersons(besides known: [PhraseIndex.Hit]) -> [Int] {
    let table = reading.analysis.lexicon.qualityWords
    var words: [Int] = []
    for word in passage.dropLast() where table.uses(of: reading.tokens[word].word).contains(.trait) {
      guard reading.isQualityWord(word + 1, [.person, .mind]), reading.isJoined(word + 1), !reading.isHyphenated(word),
        known.overlapping(word..<(word + 1)).isEmpty
      else { continue }
      words.append(word)
    }
    return words
  }

  /// Whether the word is an item by itself, or goes on with others of its kind or with what it describes in a person: "reliable and
  /// professional", "planning skills", not "responsible for the lorry", "data-driven" or "engaging lessons".
  private func endsItem(_ word: Int) -> Bool {
    let behind = word + 1
    if word > passage.lowerBound, reading.isHyphenated(word) { return false }
    // "Across the organization and".
    if word > passage.lowerBound + 1, reading.isWord(word - 1, among: ["the", "our", "your"]),
      reading.isWord(word - 2, among: ["across", "within", "throughout", "of", "in"])
    {
      return false
    }
    guard behind < passage.upperBound else { return true }
    if !reading.isJoined(behind) { return !reading.isHyphenated(behind) }
    if standing.isSaidOfPerson(behind) || reading.isWord(behind, among: QualityLists.circumstances) { return true }
    guard reading.isWord(behind, of: .listLinks), let other = reading.listItem(beside: word, isForward: true, in: passage) else {
      return false
    }
    return standing.isKnown(other) || standing.isSaidOfPerson(other)
      || reading.isQualityWord(other, .listed) && endsItem(other) || isOfSkills(other)
  }

  /// "Organization and technology skills": the skills of both.
  private func isOfSkills(_ word: Int) -> Bool {
    let next = word + 1
    return next < passage.upperBound && reading.isJoined(next) && reading.isWord(next, among: ["skills", "abilities"])
  }

  /// What says when or how one is so.
  private static let circumstances: [StaticString] = ["when", "while", "even", "under", "who"]

  static let links: [StaticString] = [
    "and", "or", "&", "both", "also", "highly", "very", "extremely", "a", "an", "strong", "yet", "but", "und",
  ]
}

extension Reading {
  /// The item before or behind the token `word` in a list, at most two words of linking from it.
  func listItem(beside word: Int, isForward: Bool, in passage: Range<Int>) -> Int? {
    let step = isForward ? 1 : -1
    var (other, links) = (word + step, 0)
    while links < 2, passage.contains(other), isWord(other, of: .listLinks) { (other, links) = (other + step, links + 1) }
    guard passage.contains(other) else { return nil }
    let (first, last) = (min(word, other), max(word, other))
    let gap = text[Int(tokens[first].end)..<Int(tokens[last].start)]
    guard !gap.contains(where: Reading.endsList) else { return nil }
    return links > 0 || gap.contains { $0 != 0x20 && $0 != UInt8(ascii: "-") } ? other : nil
  }

  private static func endsList(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x0A: true
    default: false
    }
  }
}

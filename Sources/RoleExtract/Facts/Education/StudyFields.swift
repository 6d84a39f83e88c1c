import RoleLexicon
import RoleModel

/// The fields of study of a degree, as written: `a degree in Accounting, Finance, or a related field`.
enum StudyFields {
  /// A field is no longer than this many words.
  private static let mostWords = 6

  /// Fields listed after the mention that ends at `position`, and where the list begins; `end` is where the sentence ends.
  static func after(_ position: Int, to end: Int, in passage: DemandPassage) -> (fields: [String], start: Int)? {
    var start = position
    while start < end, start - position <= 6, !passage.isAny(start, ["in", "of"]) {
      guard
        isNumber(start, passage)
          || passage.isAny(
            start,
            [
              "degree", "degrees", "or", "equivalent", "higher", "level", "from", "bs", "ba", "ms", "its", "and", "above", "preferably",
              "preferred",
              "required", "a", "an", "advanced", "masters", "phd", "s", "with", "major", "specialization", "concentration",
            ]),
        passage.isWord(start, "from") == false
      else { return nil }
      start += 1
    }
    guard start < end, passage.isAny(start, ["in", "of"]) else { return nil }
    // `Bachelor of Science in chemistry`.
    if passage.isAny(start + 1, ["science", "arts", "engineering", "technology"]), passage.isAny(start + 2, ["in", "degree"]) {
      start += passage.isWord(start + 2, "in") ? 2 : 3
      if !passage.isWord(start, "in") { return nil }
    }
    return (list(from: start + 1, to: end, passage), start)
  }

  private static func list(from start: Int, to end: Int, _ passage: DemandPassage) -> [String] {
    var fields: [String] = []
    var item: Range<Int> = start..<start
    func close() {
      if let text = named(item, passage) { fields.append(text) }
    }
    var position = start
    scanning: while position < end, position - start < 60 {
      let gap = position > start ? passage.gap(before: position) : passage.reading.text[0..<0]
      for byte in gap {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ":"):
          close()
          item = position..<position
        case UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "+"): break scanning
        default: continue
        }
      }
      if passage.isAny(position, joins) {
        if passage.cue(at: position + 1) == .equivalent { break }
        // `… or related field`, `… and 5 years`, `… or other`.
        if passage.isAny(position + 1, ends) || isNumber(position + 1, passage) { break }
        close()
        item = (position + 1)..<(position + 1)
        position += 1
        continue
      }
      if passage.isAny(position, stops) || isNumber(position, passage) { break }
      item = item.lowerBound..<(position + 1)
      if item.count > mostWords { return fields }
      position += 1
    }
    close()
    return fields
  }

  private static let joins: WordSet = ["or", "and", "&"]

  /// Behind a joining word they name no other field.
  private static let ends: WordSet = [
    "related", "similar", "equivalent", "relevant", "comparable", "other", "another", "a", "an", "its", "in", "minimum", "at", "any", "the",
    "closely", "certification", "experience", "work", "commensurate", "demonstrated", "higher", "combination",
  ]

  private static let stops: WordSet = [
    "with", "from", "plus", "required", "preferred", "is", "are", "that", "who", "along", "combined", "at", "including", "desired",
    "highly",
    "strongly", "where", "which", "will", "would", "minimum", "including", "preferably", "ideally", "must", "experience", "to", "on", "for",
  ]

  private static func isNumber(_ position: Int, _ passage: DemandPassage) -> Bool {
    passage.tokens.contains(position) && passage.reading.tokens[position].shape.contains(.digits)
  }

  /// The text of a field; nil where its words name none (`a related field`).
  private static func named(_ item: Range<Int>, _ passage: DemandPassage) -> String? {
    var (start, end) = (item.lowerBound, item.upperBound)
    while start < end,
      passage.isAny(
        start,
        ["a", "an", "the", "e", "g", "i", "such", "as", "eg", "another", "any", "either", "field", "fields", "of", "one", "following"])
    { start += 1 }
    if start < end, passage.cue(at: start) == .equivalent { return nil }
    if passage.isAny(
      start,
      [
        "related", "relevant", "appropriate", "applicable", "similar", "corresponding", "specified", "given", "recent", "your", "our",
        "this", "other", "lieu",
      ])
    {
      return nil
    }
    while end > start, passage.isAny(end - 1, ["field", "fields", "discipline", "degree", "major", "etc", "related", "or", "and"]) {
      end -= 1
    }
    guard start < end, end - start <= mostWords else { return nil }
    return passage.reading.string(passage.reading.textRange(start..<end))
  }

  /// The field that stands before its degree: `an accounting degree`, `Computer Science or related degree`.
  static func before(_ position: Int, from start: Int, in passage: DemandPassage) -> [String] {
    let hits = passage.reading.hits(.studyFields, inPassage: passage.index).filter {
      $0.tokens.upperBound <= position && $0.tokens.lowerBound >= max(start, position - 10)
    }
    guard let last = hits.last, position - last.tokens.upperBound <= 2 else { return [] }
    for index in last.tokens.upperBound...position where passage.gap(before: index).contains(UInt8(ascii: ":")) { return [] }
    return hits.map { passage.reading.string(passage.reading.textRange($0.tokens)) }
  }
}

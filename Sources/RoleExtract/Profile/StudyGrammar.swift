import RoleLexicon
import RoleModel

/// Reads a study: the level of its degree by the degrees' table, the words of its field, and whether it is still going on. Never its dates.
enum StudyGrammar {
  static func add(_ draft: ProfileDraft.StudyDraft, _ text: ProfileText, to profile: inout Profile) {
    let degree = draft.degree.map { text.pieces[$0] }
    let field = draft.field.map { text.pieces[$0] }
    var level = degree.flatMap { self.level(in: $0, text, isField: false) }
    if degree == nil { level = field.flatMap { self.level(in: $0, text, isField: true) } }
    if let degree, level == nil {
      profile.warnings.append(
        ProfileWarning(
          code: "education.level", message: "the degree \"\(text.string(degree.text))\" isn't known", place: degree.place))
    }
    let words = field.map { beforeBracket($0, text) } ?? degree.map { fieldWords(in: $0, text) } ?? 0..<0
    let fieldStems = text.bytes.withUnsafeBufferPointer { WordStems.standard.stems(of: text.tokens[words], in: $0) }
    let isOngoing = draft.isOngoing || [degree, field].compactMap { $0 }.contains { saysOngoing($0, text) }
    guard level != nil || !fieldStems.isEmpty else { return }
    profile.education.append(Study(level: level, field: fieldStems, isOngoing: isOngoing, evidence: draft.evidence))
  }

  /// The level of the first degree that is named; in a field only words that are always a degree count.
  private static func level(in piece: ProfileText.Piece, _ text: ProfileText, isField: Bool) -> EducationLevel? {
    let lexicon = text.lexicon
    let hits = text.hits(.degrees, in: piece)
    func first(_ isRight: (DegreeWord) -> Bool) -> EducationLevel? {
      hits.first { isRight(lexicon.degreeWords.rows[$0.row]) }.map { lexicon.degreeLevels.rows[$0.row] }
    }
    if let level = first({ $0 == .plain || $0 == .possessive }) { return level }
    if isField { return nil }
    if let level = first({ $0 != .bare }) ?? first({ _ in true }) { return level }
    // "Certificate" alone says no more than that something was learned.
    return piece.tokens.contains { text.isWord($0, among: ["certificate", "apprenticeship", "journeyman"]) } ? .vocational : nil
  }

  /// `computer science` of "BSc in Computer Science (Hons)".
  private static func fieldWords(in piece: ProfileText.Piece, _ text: ProfileText) -> Range<Int> {
    let hits = text.hits(.degrees, in: piece)
    return hits.first.map { fieldWords(behind: $0, in: piece, text) } ?? 0..<0
  }

  /// The field behind a degree: after `in`, after `of` or a comma, or right behind it; never a school.
  static func fieldWords(behind degree: PhraseIndex.Hit, in piece: ProfileText.Piece, _ text: ProfileText) -> Range<Int> {
    var start = degree.tokens.upperBound
    if let joint = (start..<piece.tokens.upperBound).first(where: { text.isWord($0, among: ["in"]) }) {
      start = joint + 1
    } else {
      while start < piece.tokens.upperBound, text.isWord(start, among: ["degree", "of", "s", "hons", "honours", "honors"]) { start += 1 }
    }
    var end = start
    while end < piece.tokens.upperBound, !text.tokens[end].shape.contains(.digits), !text.isWord(end, among: StudyGrammar.stops) {
      if end > start, text.gap(before: end).contains(where: { isStop($0) }) { break }
      end += 1
    }
    // `MBA, May 2011`.
    let isBeforeYear = end > start && end < piece.tokens.upperBound && text.tokens[end].shape.contains(.digits)
    if isBeforeYear, text.isWord(end - 1, among: timesOfYear) { end -= 1 }
    return start..<end
  }

  /// `Data Analytics (in progress)`.
  private static func beforeBracket(_ piece: ProfileText.Piece, _ text: ProfileText) -> Range<Int> {
    let end = piece.tokens.dropFirst().first { text.gap(before: $0).contains(UInt8(ascii: "(")) }
    return piece.tokens.lowerBound..<(end ?? piece.tokens.upperBound)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: ":")
  }

  private static let timesOfYear = DateGrammar.monthWords + ["spring", "summer", "autumn", "fall", "winter"]

  private static let stops: [StaticString] = [
    "from", "at", "with", "expected", "university", "college", "school", "institute", "academy", "candidate", "minor",
  ]

  /// "Expected 2026", "in progress", "BSc candidate": only words tell, never a date.
  static func saysOngoing(_ piece: ProfileText.Piece, _ text: ProfileText) -> Bool {
    piece.tokens.contains { index in
      if text.isWord(index, among: ongoing) { return true }
      return text.isWord(index, among: ["progress"]) && text.isWord(index - 1, among: ["in"])
        || text.isWord(index, among: ["completed", "finished", "complete"]) && text.isWord(index - 1, among: ["not"])
        || text.isWord(index, among: ["college", "coursework"]) && text.isWord(index - 1, among: ["some"])
    }
  }

  private static let ongoing: [StaticString] = [
    "expected", "candidate", "ongoing", "pursuing", "anticipated", "enrolled", "incomplete", "unfinished", "currently", "studying",
    "present",
  ]
}

import RoleLexicon
import RoleModel

/// What the role is called, and whether the text calls it two different things.
///
/// A labelled field is believed most, then the line at the top, then a sentence that says who is sought, then one about what the role
/// does. Places that give the same title strengthen each other. A text that names no role has no title.
enum TitleReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let text = reading.identity
    let grammar = TitleGrammar(text: text)
    let lines = TitleLines(text: text, grammar: grammar)
    let sentences = TitleSentences(text: text, grammar: grammar)
    let employer = EmployerPrefix(role.employer?.name)
    var titles: [NamedTitle] = []
    for index in reading.passages.indices where mayName(index, text) {
      var found = sentences.candidates(inPassage: index)
      if let line = lines.candidate(inPassage: index) { found.append(line) }
      for var candidate in found where candidate.weight >= 40 {
        candidate.tokens = employer.strip(candidate.tokens, text)
        guard !candidate.tokens.isEmpty, candidate.tokens.contains(where: { Bullet.isLetter(reading.text[Int(text.token($0).start)]) })
        else { continue }
        if let same = titles.firstIndex(where: { text.isSameTitle($0.candidates[0].tokens, candidate.tokens) }) {
          titles[same].candidates.append(candidate)
        } else if titles.count < 24 {
          titles.append(NamedTitle(candidates: [candidate]))
        }
      }
    }
    guard let best = titles.indices.max(by: { (titles[$0].score, -$0) < (titles[$1].score, -$1) }) else { return }
    guard titles[best].score >= lowestScore else { return }
    var title = titles[best]
    // A longer title that holds the best one, said as plainly, is the same role named in full.
    if title.best.tokens.count == 1,
      let longer = titles.first(where: {
        $0.score >= title.score - 14 && $0.best.tokens.count > 1 && text.contains($0.best.tokens, title.best.tokens)
      })
    {
      title = longer
    }
    if let longer = titles.first(where: {
      $0.score >= title.score - 22
        && (text.isInFull($0.best.tokens, title.best.tokens)
          || $0.best.isLine && !title.best.isLine && text.isDashed($0.best.tokens, title.best.tokens))
    }) {
      title = longer
    }
    write(title, others: titles, text, into: &role)
  }

  /// Whether the passage at `index` has anything by which a title is known: a word for a worker, a cue, a bracket, a heading's form.
  private static func mayName(_ index: Int, _ text: IdentityText) -> Bool {
    let content = text.content(ofPassage: index)
    return content.hasHead || content.signs.contains(.bracket) || !text.cues(inPassage: index).isEmpty
      || !text.passages[index].block.style.isDisjoint(with: [.heading, .frontMatter])
  }

  /// A place less believed than this names no title: `as a trusted partner`.
  private static let lowestScore = 46

  private static func write(_ title: NamedTitle, others: [NamedTitle], _ text: IdentityText, into role: inout Role) {
    let writer = TitleText(text: text)
    let best = title.best
    let name = writer.string(best.tokens, singular: !best.isLine)
    var alternates: [String] = []
    for other in others
    where other.isStrong && !text.contains(other.best.tokens, best.tokens) && !text.contains(best.tokens, other.best.tokens) {
      let alternate = writer.string(other.best.tokens, singular: !other.best.isLine)
      guard alternates.count < 5, alternate != name, !alternates.contains(alternate) else { continue }
      alternates.append(alternate)
      if best.isLine, best.weight >= 78, other.contradicts {
        role.conflicts.append(
          Conflict(
            field: "title", message: "the role is called \(name) and \(alternate)",
            evidence: [
              text.evidence(text.textRange(best.tokens), best.rule.rawValue),
              text.evidence(text.textRange(other.best.tokens), other.best.rule.rawValue),
            ]))
      }
    }
    let evidence = text.evidence(text.textRange(best.tokens), best.rule.rawValue)
    let isStated = best.isLine || best.weight >= 60
    role.title = Title(
      text: name, raw: text.analysis.string(best.raw), alternates: alternates, grounds: Grounds(evidence, isStated ? .stated : .inferred))
  }

  static func summary(of role: Role) -> [String] {
    guard let title = role.title else { return [] }
    return [title.text] + title.alternates.map { "also " + $0 }
  }

  static func evidence(of role: Role) -> [Evidence] { role.title?.grounds.evidence ?? [] }
}

/// One title with all the places that give it.
private struct NamedTitle {
  var candidates: [TitleCandidate]

  var best: TitleCandidate { candidates.max { $0.weight < $1.weight } ?? candidates[0] }

  var score: Int { best.weight + min(9, 3 * (passages - 1)) }

  /// Said plainly enough to be another title of the role.
  var isStrong: Bool { best.weight >= 66 || (best.weight >= 58 && passages >= 2) }

  /// In how many passages it stands; they are read in their order.
  private var passages: Int { 1 + zip(candidates, candidates.dropFirst()).count { $0.passage != $1.passage } }

  /// Said so plainly, or so often, that two titles contradict each other.
  var contradicts: Bool { best.weight >= 66 && passages >= 2 }
}

/// The employer's name before a title: `Rooks Welders` are welders.
private struct EmployerPrefix {
  /// In small letters.
  private let name: [UInt8]
  private let words: [Range<Int>]

  init(_ name: String?) {
    self.name = (name ?? "").utf8.map(\.lowered)
    var words: [Range<Int>] = []
    var isInside = false
    for (index, byte) in self.name.enumerated() {
      let isWord = Bullet.isLetter(byte) || Bullet.isDigit(byte)
      if isWord, isInside { words[words.count - 1] = words[words.count - 1].lowerBound..<index + 1 }
      if isWord, !isInside { words.append(index..<index + 1) }
      isInside = isWord
    }
    self.words = words
  }

  func strip(_ tokens: Range<Int>, _ text: IdentityText) -> Range<Int> {
    guard !words.isEmpty, tokens.count > 1 else { return tokens }
    // `Care Assistant – Rooks House`.
    for index in tokens.dropFirst()
    where !text.isJoined(index) && index + words.count <= tokens.upperBound
      && (tokens.lowerBound..<index).contains(where: text.isHead)
    {
      if zip(words, index...).allSatisfy({ word, position in
        text.bytes[text.token(position).range].lazy.map { $0 | 0x20 }.elementsEqual(name[word])
      }) {
        return tokens.lowerBound..<index
      }
    }
    var start = tokens.lowerBound
    for word in words {
      guard start < tokens.upperBound - 1 else { return tokens }
      let bytes = text.bytes[text.token(start).range].lazy.map(\.lowered)
      guard bytes.starts(with: name[word]),
        bytes.count == word.count || bytes.count == word.count + 2 && bytes.last == UInt8(ascii: "s")
      else { break }
      start += 1
    }
    guard start > tokens.lowerBound, text.isJoined(start) else { return tokens }
    return start..<tokens.upperBound
  }
}

extension IdentityText {
  /// Whether two titles are the same but for case, small words, and the plural of a word.
  func isSameTitle(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.lazy.filter { !self.isSmallWord($0) }.elementsEqual(other.lazy.filter { !self.isSmallWord($0) }, by: isSameWord)
  }

  /// Whether all words of `part` are words of `whole`.
  func contains(_ whole: Range<Int>, _ part: Range<Int>) -> Bool {
    part.allSatisfy { word in isSmallWord(word) || whole.contains { isSameWord($0, word) } }
  }

  /// Whether `whole` is `part` with a field of work after it, or another name: `Director of Barns`, `Engineer, Barns`, `Cook/ Chef`.
  func isInFull(_ whole: Range<Int>, _ part: Range<Int>) -> Bool {
    guard whole.count > part.count, zip(part, whole).allSatisfy({ isSameWord($0, $1) }) else { return false }
    let next = whole.lowerBound + part.count
    return isWord(next, "of") || gap(next, has: ",") || gap(next, has: "/")
  }

  /// Whether the line `whole` is `part` with a field of work behind a dash: `Engineer – Barns & Mills`.
  func isDashed(_ whole: Range<Int>, _ part: Range<Int>) -> Bool {
    guard whole.count > part.count, zip(part, whole).allSatisfy({ isSameWord($0, $1) }) else { return false }
    let gap = gap(before: whole.lowerBound + part.count)
    return gap.count > 2 && gap.first == 0x20 && (gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2))
  }

  private func isSmallWord(_ index: Int) -> Bool { isOne(of: IdentityText.smallWords, index) }

  private static let smallWords: WordSet = ["of", "and", "&", "the", "for", "in"]

  private func isSameWord(_ first: Int, _ second: Int) -> Bool {
    if token(first).word != 0, token(first).word == token(second).word { return true }
    func singular(_ index: Int) -> Range<Int> {
      let range = token(index).range
      return range.count > 3 && bytes[range.upperBound - 1].lowered == UInt8(ascii: "s") ? range.dropLast() : range
    }
    let (one, other) = (singular(first), singular(second))
    return one.count == other.count && zip(one, other).allSatisfy { bytes[$0].lowered == bytes[$1].lowered }
  }
}

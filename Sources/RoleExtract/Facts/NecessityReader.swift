import RoleLexicon
import RoleModel

/// Whether a demand must be met: by the words that speak of it, then by its line's label, then by its section.
///
/// `(Required)`, `must have`, `essential` on a line make what stands there required even in a preferred section; `a plus`, `preferred`,
/// `ideally` make it preferred even in a required one. Such words speak of what stands before them (`Spanish preferred`) or after them
/// (`preferably Spanish`), within their sentence; where several stand in one sentence, each has its own part of it.
struct NecessityReader: TokenText {
  private struct Cue {
    var tokens: Range<Int>
    var necessity: Necessity
    var side: NecessityTable.Side
  }

  private let passages: UnsafeBufferPointer<Passage>
  package let tokens: UnsafeBufferPointer<Token>
  package let text: UnsafeBufferPointer<UInt8>
  private let sections: [SectionKind]
  private let cues: [Cue]
  /// First cue of each passage; one more entry at the end.
  private let firstCues: [Int]

  /// `analysis` must live as long as the reader.
  init(_ analysis: TextAnalysis, _ hits: PhraseHits, _ sections: [SectionKind]) {
    (passages, tokens, text) = (analysis.passages, analysis.tokens, analysis.text)
    self.sections = sections
    var (cues, firsts): ([Cue], [Int]) = ([], [])
    cues.reserveCapacity(hits.places(of: .necessity).count)
    firsts.reserveCapacity(passages.count + 1)
    for index in passages.indices {
      firsts.append(cues.count)
      guard hits.has(.necessity, inPassage: index) else { continue }
      for hit in hits[hits.places(of: .necessity, inPassage: index)] {
        let row = analysis.lexicon.necessities.rows[hit.row]
        guard let necessity = row.necessity else { continue }
        let isLabel =
          NecessityReader.isLabel(hit.tokens, tokens, text) || NecessityReader.opensHeading(hit.tokens, tokens, text)
        cues.append(Cue(tokens: hit.tokens, necessity: necessity, side: isLabel ? .before : row.side))
      }
    }
    firsts.append(cues.count)
    self.cues = cues
    firstCues = firsts
  }

  func necessity(of range: Range<Int>, inPassage index: Int) -> Necessity {
    stated(of: range, inPassage: index) ?? (sections[index] == .preferred && !isItself(index, range) ? .preferred : .required)
  }

  /// `A degree in law; a doctorate is preferred` among what is required: only the words of a later sentence make the passage optional.
  private func isItself(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > 0, sections[index - 1] == .requirements, index + 1 >= sections.count || sections[index + 1] != .preferred
    else { return false }
    let own = cues[firstCues[index]..<firstCues[index + 1]]
    guard let last = own.last, let target = tokens(of: range, in: passages[index].tokens) else { return false }
    let sentence = SentenceBounds.around(target.lowerBound..<(target.lowerBound + 1), in: passages[index].tokens, tokens, text)
    let next = first(in: own, from: sentence.lowerBound)
    guard next < own.endIndex, own[next].tokens.lowerBound >= sentence.upperBound else { return false }
    // `Badges preferred such as looms. Wheels, etc.`: what was said before may go on.
    if next > own.startIndex, own[next - 1].necessity == .preferred { return false }
    return own[next].necessity == .preferred || last.necessity == .preferred
  }

  /// What the words say of it, without its section.
  func stated(of range: Range<Int>, inPassage index: Int) -> Necessity? {
    let own = cues[firstCues[index]..<firstCues[index + 1]]
    guard !own.isEmpty, let target = tokens(of: range, in: passages[index].tokens) else { return nil }
    // One sentence is looked at, however many the passage has.
    let passage = passages[index].tokens
    let sentence = SentenceBounds.around(target.lowerBound..<(target.lowerBound + 1), in: passage, tokens, text)
    if let cue = speaking(of: target, in: sentence, own) { return cue.necessity }
    if let label = own.first, label.tokens.lowerBound == passage.lowerBound, isLabel(label, passage) { return label.necessity }
    return nil
  }

  /// With a colon after it a word labels what follows: `Preferred: two years`, `Preferred technical skills: Greek`.
  private static func isLabel(
    _ cue: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isCapital = tokens[cue.lowerBound].shape.contains(.capitalized)
    for position in cue.upperBound...(cue.upperBound + (isCapital ? 2 : 0)) {
      let end = Int(tokens[position - 1].end)
      guard end < text.count else { return false }
      if text[end] == UInt8(ascii: ":") { return true }
      guard text[end] == 0x20, position < tokens.count, Int(tokens[position].start) == end + 1 else { return false }
    }
    return false
  }

  /// `… two years in retail Preferred Qualifications Some Greek`: a heading whose line is lost speaks of what follows.
  private static func opensHeading(
    _ cue: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard cue.count == 1, cue.upperBound < tokens.count else { return false }
    let next = tokens[cue.upperBound]
    guard tokens[cue.lowerBound].shape.contains(.capitalized), next.shape.contains(.capitalized), next.range.count >= 6 else {
      return false
    }
    let word = text[next.range]
    return ["ualif", "kills", "xperi", "equir", "riter"].contains { word.dropFirst().prefix(5).elementsEqual($0.utf8) }
  }

  // MARK: Which cue speaks of a demand

  private func speaking(of target: Range<Int>, in sentence: Range<Int>, _ own: ArraySlice<Cue>) -> Cue? {
    let cues = own[first(in: own, from: sentence.lowerBound)..<first(in: own, from: sentence.upperBound)]
    guard !cues.isEmpty else { return nil }
    let enclosing = parenthesis(around: target.lowerBound, in: sentence)
    if let enclosing, let cue = choose(cues, target, enclosing, where: { enclosing.contains($0.tokens.lowerBound) }) { return cue }
    // Words inside another parenthesis speak of what stands before it only if they open it: `German (preferred)`, not `(German preferred)`.
    return choose(cues, target, sentence) { cue in
      guard let around = parenthesis(around: cue.tokens.lowerBound, in: sentence), around != enclosing else { return true }
      return around.lowerBound == cue.tokens.lowerBound
    }
  }

  /// The first of `cues` that begins at the token `position` or later.
  private func first(in cues: ArraySlice<Cue>, from position: Int) -> Int {
    var (low, high) = (cues.startIndex, cues.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].tokens.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func choose(
    _ cues: ArraySlice<Cue>, _ target: Range<Int>, _ sentence: Range<Int>, where mayBeMeant: (Cue) -> Bool
  ) -> Cue? {
    var before: Cue?
    for cue in cues where mayBeMeant(cue) {
      // A word that opens the sentence speaks of what follows, whatever it does elsewhere: `Preferred: two years`.
      let opens = cue.side == .before || cue.tokens.lowerBound == sentence.lowerBound
      if cue.tokens.lowerBound <= target.lowerBound, opens {
        before = isAside(cue) && opensLine(between: cue.tokens.upperBound + 1, target.lowerBound) ? nil : cue
        continue
      }
      if cue.tokens.upperBound <= target.lowerBound {
        // What stands before the demand has spoken of something else, and what opened the sentence is done with.
        if before?.side == .before, cue.side != .before { before = nil }
        continue
      }
      if cue.side == .before { break }
      if reaches(cue, target, sentence) {
        // `two years of sales, preferably in software or hardware sales required`.
        if let before, isAside(before), cue.tokens.lowerBound > target.upperBound + 1 { return before }
        return cue
      }
      if !isContinued(cue, target) { break }
    }
    return before
  }

  /// Whether a word after `target` speaks of it: nothing stands between them that ends its part of the sentence.
  private func reaches(_ cue: Cue, _ target: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard target.upperBound < cue.tokens.lowerBound else { return true }
    var parts: [Int] = []
    var isInside = parenthesis(around: target.lowerBound, in: sentence) != nil
    for position in target.upperBound...cue.tokens.lowerBound {
      // What brackets hold is no part of its own: `web tools (CSS, HTML) are a plus`.
      switch bracket(before: position) {
      case UInt8(ascii: "("): isInside = true
      case UInt8(ascii: ")"): isInside = false
      default: break
      }
      if !isInside, hasComma(before: position) { parts.append(position) }
      // `streaming platforms, e.g. Kafka, is a plus`: what follows belongs to what stands before.
      if opensInstances(position) { return true }
      if position < cue.tokens.lowerBound, isContrast(position) || hasDash(before: position) || opensLine(position) { return false }
    }
    guard let last = parts.last else { return true }
    if last == cue.tokens.lowerBound || isWord(last, "or") || isWord(last, "etc") { return true }
    if isWord(last, "and"), cue.side == .after || isWord(last + 1, "or") { return true }
    // `Java, Go and Rust are a plus`: without a comma before the last, all of the list is meant.
    let isClosed = (last..<cue.tokens.lowerBound).contains { isWord($0, "and") && $0 > last }
    let isList = cue.side == .after && (parts.count >= 2 || parts[0] <= target.upperBound + 1 && isMember(target, sentence))
    guard isList || isClosed || isInstance(target, sentence) else { return false }
    // A list of short things: `Java, Go, Rust preferred`, `Java, Go and Rust a plus`.
    var start = parts[0]
    if cue.side == .after, let join = (last..<cue.tokens.lowerBound).last(where: { isWord($0, "and") || isWord($0, "or") }), join > last {
      parts.append(join + 1)
    }
    for end in parts.dropFirst() + [cue.tokens.lowerBound] {
      if end - start > 3 { return false }
      start = end
    }
    return true
  }

  /// Whether a cue speaks of no more than its own sentence: `preferably in software`, `preferred candidates have`.
  private func isAside(_ cue: Cue) -> Bool {
    let last = cue.tokens.upperBound - 1
    return ["preferably", "ideally", "candidate", "candidates", "applicant", "applicants"].contains { isWord(last, $0) }
  }

  /// Whether a later word may still speak of `target` although `cue` doesn't.
  private func isContinued(_ cue: Cue, _ target: Range<Int>) -> Bool { cue.side == .single && cue.tokens.lowerBound < target.lowerBound }

  /// Whether a cue at a line's start is its label: `Preferred: …`, `Desirable - …`.
  private func isLabel(_ cue: Cue, _ passage: Range<Int>) -> Bool {
    guard cue.tokens.upperBound < passage.upperBound else { return false }
    return text[Int(tokens[cue.tokens.upperBound - 1].end)..<Int(tokens[cue.tokens.upperBound].start)].contains {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == 0xE2
    }
  }
}

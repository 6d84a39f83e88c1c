import RoleLexicon
import RoleModel

/// Headings that stand inside a line: `… to the team. Responsibilities Plan and lead …`.
enum InlineHeadings {
  /// A heading found in a passage, and its tokens.
  struct Found {
    var passage: Int
    var tokens: Range<Int>
  }

  /// A phrase of the headings table, written with capitals, is a heading inside a line if a sentence ends before it, or if it has two
  /// words or more, and a capitalized word or a number begins what follows; or if it ends the line, and a colon or what was glued to it
  /// follows.
  static func find(in passages: [Passage], _ analysis: TextAnalysis) -> [Found] {
    let (hits, tokens, text, lexicon) = (analysis.hits, analysis.tokens, analysis.text, analysis.lexicon)
    var found: [Found] = []
    for (number, passage) in passages.enumerated()
    where analysis.has(.headings, inPassage: number) && passage.tokens.count >= 6 && !passage.block.style.contains(.heading) {
      let isGlued = number + 1 < passages.count && passages[number + 1].block.text.lowerBound == passage.block.text.upperBound
      var next = analysis.firstHits[number]
      let last = analysis.firstHits[number + 1]
      while next < last {
        guard hits[next].table == Lexicon.Kind.headings.rawValue else {
          next += 1
          continue
        }
        // Only the first heading of several that begin at one token comes here.
        let start = hits[next].tokens.lowerBound
        guard tokens[start].shape.contains(.capitalized), found.last.map({ $0.tokens.upperBound <= start }) ?? true else {
          next += 1
          continue
        }
        // The longest phrase that is a heading here.
        var (end, longest): (Int?, Int?) = (nil, nil)
        while next < last, hits[next].tokens.lowerBound == start {
          let hit = hits[next]
          next += 1
          guard hit.table == Lexicon.Kind.headings.rawValue, lexicon.headings.rows[hit.row].standsAlone else { continue }
          longest = hit.tokens.upperBound
          let section = lexicon.headings.rows[hit.row].section
          if isHeading(hit.tokens, of: section, passage, isGlued: isGlued, tokens, text, lexicon) { end = hit.tokens.upperBound }
        }
        // `JOB TITLE: Clerk` at the start of a line is a field; its first word alone is no heading either.
        if let longest, start == passage.tokens.lowerBound, longest < passage.tokens.upperBound,
          text[Int(tokens[longest - 1].end)..<Int(tokens[longest].start)].contains(UInt8(ascii: ":"))
        {
          end = nil
        }
        if let end { found.append(Found(passage: number, tokens: start..<end)) }
      }
    }
    return found
  }

  private static func isHeading(
    _ range: Range<Int>, of section: SectionKind, _ passage: Passage, isGlued: Bool, _ tokens: UnsafeBufferPointer<Token>,
    _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    let next = range.upperBound < passage.tokens.upperBound ? tokens[range.upperBound] : nil
    let between = text[Int(tokens[range.upperBound - 1].end)..<(next.map { Int($0.start) } ?? passage.block.text.upperBound)]
    let hasColon = between.contains(UInt8(ascii: ":"))
    if let next {
      let opensText = next.shape.contains(.capitalized) || next.shape.contains(.digits)
      guard hasColon || (opensText && between.allSatisfy { $0 == 0x20 }) else { return false }
      // `Minimum 3 years` is no heading, though `Minimum` alone may be.
      if !hasColon, range.count == 1, next.shape.contains(.digits) { return false }
    } else {
      // `… and testing. Bonus points for:`, whose list comes below, or what was glued to it; with few words before it the line as a whole
      // is the heading.
      guard hasColon || isGlued, range.lowerBound >= passage.tokens.lowerBound + fewestBefore else { return false }
    }
    // `Support GitOps …` and `Level III` go on; only a colon makes such words a heading.
    if !hasColon, range.count == 1, namesOnlyFacts(section) { return false }
    if !hasColon, goesOn(range, next, tokens, lexicon) { return false }
    let isOpening = range.lowerBound == passage.tokens.lowerBound
    // `Location: Leeds` at the start of a line is a labelled field and stays whole.
    if isOpening, hasColon { return false }
    let first = tokens[range.lowerBound]
    let isAfterStop = isOpening || (first.shape.contains(.afterStop) && !followsLetter(range.lowerBound, tokens))
    if hasColon, isAfterStop || tokens[range.lowerBound - 1].end == first.start { return true }
    let capitals = tokens[range].filter { $0.shape.contains(.capitalized) }.count
    guard !isAfterStop else { return capitals * 2 > range.count }
    let before = tokens[range.lowerBound - 1]
    let followsArticle = before.word != 0 && articles.contains(lexicon.vocabulary.word(before.word))
    // Before a colon the words that open headings do so wherever they stand: `… in Python Preferred Qualifications: two years …`.
    if hasColon, !followsArticle, capitals == range.count {
      if range.count > 1, openers.contains(lexicon.vocabulary.word(first.word)) { return true }
      // `Salary: negotiable` stays with what it labels.
      let word = lexicon.vocabulary.word(first.word)
      if range.count == 1, !before.shape.contains(.capitalized) { return word != "salary" && lonely.contains(word) }
    }
    // Within a sentence only phrases of two words or more count, most of them capitalized, and not after a capitalized word or one
    // that needs a noun (`the Job Description Team`).
    return range.count >= 2 && capitals * 2 > range.count && !before.shape.contains(.capitalized) && !followsArticle
  }

  /// Words before a heading that ends a line.
  private static let fewestBefore = 5

  private static let articles: Set<String> = [
    "the", "our", "a", "an", "your", "and", "or", "of", "for", "in", "on", "as", "with", "this", "to",
  ]

  /// Sections of short facts, or of the page: one word that names them begins many a sentence and many a name.
  private static func namesOnlyFacts(_ section: SectionKind) -> Bool {
    switch section {
    case .title, .location, .schedule, .other: true
    default: false
    }
  }

  /// `Dental Nurse`, `Community Development`, `The Project Manager will`: a word that begins names as well as it stands over a section.
  private static func goesOn(_ range: Range<Int>, _ next: Token?, _ tokens: UnsafeBufferPointer<Token>, _ lexicon: Lexicon) -> Bool {
    let last = lexicon.vocabulary.word(tokens[range.upperBound - 1].word)
    if range.count == 1 { return !lonely.contains(last) }
    guard range.count == 2, lexicon.vocabulary.word(tokens[range.lowerBound].word) == "the", modifiers.contains(last) else { return false }
    // `The Project You will …`: a sentence begins with a small word.
    return next.map { !lexicon.functionWords.isEnglish($0.word) } ?? false
  }

  /// Single words that stand over sections even without a colon.
  private static let lonely: Set<String> = [
    "accountabilities", "benefits", "description", "desirable", "desired", "duties", "education", "essential",
    "experience", "minimum", "overview", "preferred", "qualifications", "required", "requirements",
    "responsibilities", "role", "salary", "skills", "summary",
  ]
  /// First words of headings that stand in no other phrase before a colon.
  private static let openers: Set<String> = ["basic", "desirable", "desired", "minimum", "preferred", "required"]
  /// Words after `The` that stand before another noun as often as alone.
  private static let modifiers: Set<String> = [
    "business", "client", "community", "platform", "product", "program", "project", "technology",
  ]

  /// The stop before the token ends an abbreviation, as in `(e.g. Time series)`.
  private static func followsLetter(_ token: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard token > 0 else { return false }
    let before = tokens[token - 1]
    return before.end - before.start == 1 && !before.shape.contains(.digits) && !before.shape.contains(.capitalized)
  }

  /// Cuts passages before and after the headings found.
  static func split(
    _ passages: [Passage], at found: [Found], _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Passage] {
    var result: [Passage] = []
    var next = found.makeIterator()
    var heading = next.next()
    for (number, passage) in passages.enumerated() {
      var rest = passage
      // Whether something stands behind the last heading.
      var goesOn = true
      while let current = heading, current.passage == number {
        if current.tokens.lowerBound > rest.tokens.lowerBound {
          result.append(part(of: rest, rest.tokens.lowerBound..<current.tokens.lowerBound, tokens, text, isFirst: true))
        }
        var title = part(of: rest, current.tokens, tokens, text, isFirst: current.tokens.lowerBound == rest.tokens.lowerBound)
        title.isHeading = true
        title.block.style.remove(.item)
        result.append(title)
        heading = next.next()
        goesOn = current.tokens.upperBound < rest.tokens.upperBound
        guard goesOn else { break }
        rest = part(of: rest, current.tokens.upperBound..<rest.tokens.upperBound, tokens, text, isFirst: false)
      }
      if goesOn, !rest.tokens.isEmpty { result.append(rest) }
    }
    return result
  }

  /// The part of a passage that `range` of its tokens covers, up to the next part's first byte.
  private static func part(
    of passage: Passage, _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>, isFirst: Bool
  ) -> Passage {
    var part = passage
    let start = isFirst ? passage.block.text.lowerBound : edge(before: range.lowerBound, tokens, text)
    var end = range.upperBound < passage.tokens.upperBound ? edge(before: range.upperBound, tokens, text) : passage.block.text.upperBound
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    part.block.text = start..<end
    part.tokens = range
    part.isHeading = false
    if !isFirst {
      part.block.style.insert(.cut)
      part.block.style.remove(.gapBefore)
    }
    return part
  }

  /// Where the token at `index` begins, with the signs that belong to it: `$20`, `(m/f)`, `“Can`.
  private static func edge(before index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = Int(tokens[index].start)
    let last = Int(tokens[index - 1].end)
    while start > last, text[start - 1] != 0x20, text[start - 1] != UInt8(ascii: ":") { start -= 1 }
    return start
  }
}

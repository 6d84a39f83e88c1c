import RoleLexicon
import RoleModel

/// What receives the features of each passage: the model adds up their weights, the trainer writes them down.
package protocol SectionFeatureSink {
  /// The next passage begins, which has `count` words.
  mutating func begin(_ passing: SectionFeature.Passing, words count: Int)
  mutating func add(fixed number: Int)
  mutating func add(_ place: SectionFeature.WordPlace, word: Int32)
  mutating func add(pair first: Int32, _ second: Int32)
  /// A heading begins; `addHeading` tells its words of each passage under it, so that they are looked up once.
  mutating func beginHeading()
  mutating func note(headingWord word: Int32)
  mutating func addHeading()
}

/// Tells a sink the features of passages, in order, without storing them.
package enum SectionFeatures {
  /// Visits the passages in `range`, which is read as if it were the whole text.
  package static func visit(_ analysis: TextAnalysis, in range: Range<Int>, _ sink: inout some SectionFeatureSink) {
    var headings = HeadingState()
    let below = headingsBelow(analysis, range)
    var seen = SeenWords(most: analysis.passages[range].reduce(0) { max($0, $1.tokens.count) })
    defer { seen.deallocate() }
    for index in range {
      let passage = analysis.passages[index]
      let previous = index > range.lowerBound ? analysis.passages[index - 1] : nil
      sink.begin(passing(from: previous, to: passage), words: passage.tokens.count)
      addForm(of: passage, previous: previous, analysis, &sink)
      addPosition(index - range.lowerBound, of: range.count, &sink)
      seen.begin()
      addWords(analysis.tokens, of: passage, &seen, &sink)
      if let first = passage.tokens.first, let number = headings.pairNumber, analysis.tokens[first].word > 0 {
        sink.add(pair: analysis.tokens[first].word, number)
      }
      addNeighbours(of: index, in: range, analysis, &sink)
      addPhrases(of: index, analysis, &sink)
      headings.add(passage, to: &sink)
      if let section = below[index - range.lowerBound] { sink.add(fixed: SectionFeature.naming(.below, section)) }
    }
  }

  private static func passing(from previous: Passage?, to passage: Passage) -> SectionFeature.Passing {
    if passage.isHeading { return .toHeading }
    if passage.isItem, previous?.isItem == true { return .itemToItem }
    return passage.block.style.contains(.cut) && previous?.isHeading == false ? .sameParagraph : .other
  }

  /// The section that the next heading below each passage names.
  private static func headingsBelow(_ analysis: TextAnalysis, _ range: Range<Int>) -> [SectionKind?] {
    var below = [SectionKind?](repeating: nil, count: range.count)
    var section: SectionKind?
    for index in range.reversed() {
      below[index - range.lowerBound] = section
      if let match = analysis.passages[index].heading { section = match.section }
    }
    return below
  }

  private static func addForm(
    of passage: Passage, previous: Passage?, _ analysis: TextAnalysis, _ sink: inout some SectionFeatureSink
  ) {
    let style = passage.block.style
    var forms = PassageForms(signsOf: passage, analysis)
    forms.insert(.bias)
    forms.insert(.heading, if: passage.isHeading)
    forms.insert(.headingElement, if: style.contains(.heading))
    forms.insert(.bold, if: style.contains(.bold))
    forms.insert(.item, if: passage.isItem)
    forms.insert(.link, if: style.contains(.link))
    forms.insert(.furniture, if: style.contains(.furniture))
    forms.insert(.pageTitle, if: style.contains(.pageTitle))
    forms.insert(.frontMatter, if: style.contains(.frontMatter))
    forms.insert(.cut, if: style.contains(.cut))
    forms.insert(.gapBefore, if: style.contains(.gapBefore))
    forms.insert(.afterHeading, if: previous?.isHeading == true)
    forms.insert(.afterItems, if: previous?.isItem == true && !passage.isItem)
    switch passage.tokens.count {
    case ...3: forms.insert(.words3)
    case ...8: forms.insert(.words8)
    case ...20: forms.insert(.words20)
    case ...50: forms.insert(.words50)
    default: forms.insert(.wordsMany)
    }
    forms.eachNumber { sink.add(fixed: $0) }
  }

  /// Which tables have phrases in the passage, and which have several.
  private static func addPhrases(of index: Int, _ analysis: TextAnalysis, _ sink: inout some SectionFeatureSink) {
    var once = analysis.tables[index]
    let repeated = analysis.repeatedTables[index]
    if analysis.has(.necessity, inPassage: index) {
      for hit in analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.necessity.rawValue {
        addNecessity(hit, in: analysis.passages[index], analysis, &sink)
      }
    }
    while once != 0 {
      let table = once.trailingZeroBitCount
      once &= once - 1
      sink.add(fixed: SectionFeature.phrase(of: table, isRepeated: false))
      if repeated & 1 << UInt64(table) != 0 { sink.add(fixed: SectionFeature.phrase(of: table, isRepeated: true)) }
    }
  }

  /// Words of necessity, and whether they end the passage, so that they speak of all of it.
  private static func addNecessity(
    _ hit: PhraseIndex.Hit, in passage: Passage, _ analysis: TextAnalysis, _ sink: inout some SectionFeatureSink
  ) {
    let atEnd = hit.tokens.upperBound == passage.tokens.upperBound
    switch analysis.lexicon.necessities.rows[hit.row].necessity {
    case .preferred: sink.add(fixed: (atEnd ? SectionFeature.Form.preferredAtEnd : .preferredCue).rawValue)
    case .required: sink.add(fixed: (atEnd ? SectionFeature.Form.requiredAtEnd : .requiredCue).rawValue)
    case nil: break
    }
  }

  private static func addPosition(_ index: Int, of count: Int, _ sink: inout some SectionFeatureSink) {
    if index == 0 { sink.add(fixed: SectionFeature.Form.first.rawValue) }
    if index == count - 1 { sink.add(fixed: SectionFeature.Form.last.rawValue) }
    let part: SectionFeature.Form =
      switch index * 100 / max(1, count) {
      case ..<10: .opening
      case ..<30: .early
      case ..<65: .middle
      default: .late
      }
    sink.add(fixed: part.rawValue)
  }

  @inline(__always)
  private static func addWords(
    _ tokens: UnsafeBufferPointer<Token>, of passage: Passage, _ seen: inout SeenWords, _ sink: inout some SectionFeatureSink
  ) {
    guard let first = passage.tokens.first else { return }
    if tokens[first].word > 0 { sink.add(.first, word: tokens[first].word) }
    let isHeading = passage.isHeading
    if isHeading { sink.beginHeading() }
    var previous: Int32 = 0
    for index in passage.tokens {
      let word = tokens[index].word
      if word > 0 {
        if seen.insert(word) {
          sink.add(.anywhere, word: word)
          if isHeading {
            sink.add(.heading, word: word)
            sink.note(headingWord: word)
          }
        }
        if previous > 0 { sink.add(pair: previous, word) }
      }
      previous = word
    }
  }

  /// The words of the heading above, and those with which the passages before and after begin: a list of duties goes on as it began.
  @inline(__always)
  private static func addNeighbours(
    of index: Int, in range: Range<Int>, _ analysis: TextAnalysis, _ sink: inout some SectionFeatureSink
  ) {
    let tokens = analysis.tokens
    if !analysis.passages[index].isHeading { sink.addHeading() }
    if index > range.lowerBound, let first = analysis.passages[index - 1].tokens.first, tokens[first].word > 0 {
      sink.add(.before, word: tokens[first].word)
    }
    if index + 1 < range.upperBound, let first = analysis.passages[index + 1].tokens.first, tokens[first].word > 0 {
      sink.add(.after, word: tokens[first].word)
    }
  }
}

/// The words of one passage after the other, so that a repeated one counts once. As small as the longest passage asks, and never cleared:
/// a table by word number, as large as the vocabulary, took a tenth of the time of reading a posting.
private struct SeenWords {
  /// The passage's number and the word's, in one.
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int
  private var passage: UInt64 = 0

  init(most: Int) {
    let size = max(64, 1 << (Int.bitWidth - (2 * most).leadingZeroBitCount))
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  func deallocate() { slots.deallocate() }

  mutating func begin() { passage += 1 << 32 }

  /// Whether `word` is new in the passage.
  @inline(__always)
  mutating func insert(_ word: Int32) -> Bool {
    let entry = passage | UInt64(UInt32(bitPattern: word))
    var index = Int(truncatingIfNeeded: word) & mask
    while slots[index] & 0xFFFF_FFFF_0000_0000 == passage {
      if slots[index] == entry { return false }
      index = (index + 1) & mask
    }
    slots[index] = entry
    return true
  }
}

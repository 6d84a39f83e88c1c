import RoleLexicon
import RoleModel

/// The features of each passage, as the model and its trainer see them.
package struct SectionFeatures {
  /// Numbers of the fixed features that hold.
  package var fixed: [Int] = []
  /// Words with their place, without repetition.
  package var words: [(place: SectionFeature.WordPlace, word: Int32)] = []
  /// Neighbouring words.
  package var pairs: [(Int32, Int32)] = []
  package var passing: SectionFeature.Passing = .other

  /// The features of the passages in `range`, which is read as if it were the whole text.
  package static func all(of analysis: TextAnalysis, in range: Range<Int>? = nil) -> [SectionFeatures] {
    var state = HeadingState()
    let range = range ?? analysis.passages.indices
    var all = range.map { index in
      var features = SectionFeatures()
      let passage = analysis.passages[index]
      let previous = index > range.lowerBound ? analysis.passages[index - 1] : nil
      features.addForm(of: passage, previous: previous, analysis)
      features.addPosition(index - range.lowerBound, of: range.count)
      features.addWords(of: passage, analysis)
      state.add(to: &features, passage)
      features.passing = passing(from: previous, to: passage)
      return features
    }
    addBelow(&all, analysis.passages[range])
    return all
  }

  private static func passing(from previous: Passage?, to passage: Passage) -> SectionFeature.Passing {
    if passage.isHeading { return .toHeading }
    if passage.isItem, previous?.isItem == true { return .itemToItem }
    return passage.block.style.contains(.cut) && previous?.isHeading == false ? .sameParagraph : .other
  }

  /// Names the next heading below each block.
  private static func addBelow(_ all: inout [SectionFeatures], _ passages: ArraySlice<Passage>) {
    var below: HeadingMatch?
    for (index, passage) in zip(all.indices, passages).reversed() {
      if let below { all[index].fixed.append(SectionFeature.naming(.below, below.section)) }
      if let match = passage.heading { below = match }
    }
  }

  private mutating func add(_ form: SectionFeature.Form, if holds: Bool = true) {
    if holds { fixed.append(form.rawValue) }
  }

  private mutating func addForm(of passage: Passage, previous: Passage?, _ analysis: TextAnalysis) {
    let style = passage.block.style
    add(.bias)
    add(.heading, if: passage.isHeading)
    add(.headingElement, if: style.contains(.heading))
    add(.bold, if: style.contains(.bold))
    add(.item, if: passage.isItem)
    add(.link, if: style.contains(.link))
    add(.furniture, if: style.contains(.furniture))
    add(.pageTitle, if: style.contains(.pageTitle))
    add(.frontMatter, if: style.contains(.frontMatter))
    add(.cut, if: style.contains(.cut))
    add(.gapBefore, if: style.contains(.gapBefore))
    add(.afterHeading, if: previous?.isHeading == true)
    add(.afterItems, if: previous?.isItem == true && !passage.isItem)
    switch passage.tokens.count {
    case ...3: add(.words3)
    case ...8: add(.words8)
    case ...20: add(.words20)
    case ...50: add(.words50)
    default: add(.wordsMany)
    }
    addSigns(of: passage, analysis)
  }

  /// Signs among the bytes: money, percentages, years, addresses.
  private mutating func addSigns(of passage: Passage, _ analysis: TextAnalysis) {
    let text = analysis.document.text
    var found: Set<SectionFeature.Form> = []
    for index in passage.block.text {
      switch text[index] {
      case UInt8(ascii: "$"): found.insert(.money)
      case 0xA3 where index > 0 && text[index - 1] == 0xC2: found.insert(.money)
      case 0xAC where index > 1 && text[index - 1] == 0x82 && text[index - 2] == 0xE2: found.insert(.money)
      case UInt8(ascii: "%"): found.insert(.percent)
      case UInt8(ascii: "@"): found.insert(.address)
      case UInt8(ascii: "#"): found.insert(.hashtag)
      default: break
      }
    }
    for index in passage.tokens where analysis.tokens[index].shape.contains(.digits) {
      found.insert(.number)
      if index + 1 < passage.tokens.upperBound, SectionFeatures.isYear(analysis.tokens[index + 1], text) { found.insert(.years) }
    }
    switch text[passage.block.text].last {
    case UInt8(ascii: "?"): found.insert(.question)
    case UInt8(ascii: "!"): found.insert(.exclamation)
    case UInt8(ascii: ":"): found.insert(.colon)
    default: break
    }
    if !passage.tokens.isEmpty, passage.tokens.allSatisfy({ analysis.tokens[$0].shape.contains(.allCapitals) }) { found.insert(.shouted) }
    for form in SectionFeature.Form.allCases where found.contains(form) { add(form) }
  }

  private static func isYear(_ token: Token, _ text: [UInt8]) -> Bool {
    text[token.range].starts(with: "year".utf8) || text[token.range].starts(with: "yrs".utf8) || text[token.range].starts(with: "Year".utf8)
  }

  private mutating func addPosition(_ index: Int, of count: Int) {
    add(.first, if: index == 0)
    add(.last, if: index == count - 1)
    switch index * 100 / max(1, count) {
    case ..<10: add(.opening)
    case ..<30: add(.early)
    case ..<65: add(.middle)
    default: add(.late)
    }
  }

  private mutating func addWords(of passage: Passage, _ analysis: TextAnalysis) {
    let tokens = analysis.tokens[passage.tokens]
    guard let first = tokens.first else { return }
    var seen: Set<Int32> = []
    if first.word > 0 { words.append((.first, first.word)) }
    var previous: Int32 = 0
    for token in tokens {
      if token.word > 0 {
        if seen.insert(token.word).inserted {
          words.append((.anywhere, token.word))
          if passage.isHeading { words.append((.heading, token.word)) }
        }
        if previous > 0 { pairs.append((previous, token.word)) }
      }
      previous = token.word
    }
  }
}

/// The headings and labels above a block.
private struct HeadingState {
  private var above: HeadingMatch?
  private var label: HeadingMatch?
  private var distance = 0
  private var sawItem = false
  private var listEnded = false
  private var unknownSince = false
  private var sawHeading = false

  mutating func add(to features: inout SectionFeatures, _ passage: Passage) {
    func name(_ naming: SectionFeature.Naming, _ section: SectionKind) { features.fixed.append(SectionFeature.naming(naming, section)) }
    if let match = passage.heading {
      name(match.isExact ? .selfExact : .selfBuilt, match.section)
    }
    if let match = passage.label { name(.label, match.section) }
    if passage.isItem { sawItem = true } else if sawItem, !passage.isHeading { listEnded = true }
    distance += 1
    if let above {
      name(above.isExact ? .underExact : .underBuilt, above.section)
      if distance == 1, !unknownSince { name(.rightUnder, above.section) }
      if distance > 10 { name(.underFar, above.section) }
      if listEnded { name(.underAfterList, above.section) }
      if unknownSince { name(.underUnknown, above.section) }
      if passage.isItem {
        name(.underItem, above.section)
        if !listEnded, !unknownSince { name(.underFirstList, above.section) }
      }
    }
    if let label { name(.underLabel, label.section) }
    if !sawHeading { features.fixed.append(SectionFeature.Form.noHeadingYet.rawValue) }
    if passage.isHeading, passage.heading == nil { features.fixed.append(SectionFeature.Form.unknownHeading.rawValue) }
    if passage.isHeading {
      sawHeading = true
      if let match = passage.heading {
        above = match
        unknownSince = false
        distance = 0
        (sawItem, listEnded) = (false, false)
      } else {
        unknownSince = true
      }
      label = nil
    } else if let match = passage.label {
      label = match
    } else if passage.block.style.contains(.gapBefore), !passage.isItem {
      label = nil
    }
  }
}

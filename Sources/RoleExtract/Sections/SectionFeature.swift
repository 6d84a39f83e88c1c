import RoleLexicon
import RoleModel

/// What the section model looks at in a block. Each feature has a name, under which the table of weights keeps its row.
package enum SectionFeature {
  /// Facts of layout and form.
  package enum Form: Int, CaseIterable {
    case bias, heading, headingElement, bold, item, link, furniture, pageTitle, frontMatter, question, exclamation, colon, shouted, cut
    case gapBefore, afterHeading, afterItems
    case words3, words8, words20, words50, wordsMany
    case first, opening, early, middle, late, last
    case preferredCue, preferredAtEnd, requiredCue, requiredAtEnd
    case money, percent, years, number, address, hashtag
    case noHeadingYet, unknownHeading
  }

  /// How a section is named by a heading or a label near the block.
  package enum Naming: Int, CaseIterable {
    /// The block is a heading that is, or is built with, a phrase of the table.
    case selfExact, selfBuilt
    /// The block opens with a label of the table.
    case label
    /// The nearest heading above that the table knows, exactly or built.
    case underExact, underBuilt
    /// The same, where more than ten blocks lie between, where a list has ended since, or where an unknown heading came since.
    case underFar, underAfterList, underUnknown
    /// The same for list items, and for items of the first list under it.
    case underItem, underFirstList
    /// The heading that stands right above.
    case rightUnder
    /// The nearest heading below that the table knows.
    case below
    /// The nearest label above.
    case underLabel
  }

  package static let formCount = Form.allCases.count
  package static let sectionCount = SectionKind.allCases.count
  /// Features that exist in every model, before those of words.
  package static let fixedCount = formCount + Naming.allCases.count * sectionCount + Lexicon.Kind.allCases.count * 2

  package static func naming(_ naming: Naming, _ section: SectionKind) -> Int {
    formCount + naming.rawValue * sectionCount + section.number
  }

  /// The block holds a phrase of `table`, or (`isRepeated`) several.
  package static func phrase(of table: Int, isRepeated: Bool) -> Int {
    formCount + Naming.allCases.count * sectionCount + table * 2 + (isRepeated ? 1 : 0)
  }

  /// With what the first word of a passage makes a pair: the section that the heading above names, or nil for a heading that the table
  /// doesn't know. No word has a negative number.
  package static func pairNumber(under section: SectionKind?) -> Int32 { -1 - Int32(section?.number ?? sectionCount) }

  /// Such a number's name in the table of weights.
  package static func name(ofPairNumber number: Int32) -> String {
    let place = Int(-1 - number)
    return place < sectionCount ? SectionKind.allCases[place].rawValue : "unknown"
  }

  /// Names of the fixed features, in order.
  package static let fixedNames: [String] = {
    var names = Form.allCases.map { "form:\($0)" }
    for naming in Naming.allCases {
      // A case's name is looked up by reflection, which takes microseconds.
      let name = "\(naming):"
      names += SectionKind.allCases.map { name + $0.rawValue }
    }
    return names + Lexicon.Kind.allCases.flatMap { ["phrase:\($0.name)", "phrases:\($0.name)"] }
  }()

  /// Where a word stands; each has features of its own.
  package enum WordPlace: Int, CaseIterable {
    /// In the passage, in it where it is a heading, as its first.
    case anywhere, heading, first
    /// In the nearest heading above, as the first of the passage before, of the passage after.
    case above, before, after

    /// As the table of weights writes it.
    package var name: String {
      switch self {
      case .anywhere: "w"
      case .heading: "h"
      case .first: "f"
      case .above: "u"
      case .before: "b"
      case .after: "a"
      }
    }
  }

  /// How much the words and pairs of a passage of `count` words weigh, in 256ths: the cube root of 15 to their number, at most all. Each
  /// tells less where many stand, and their sum would outweigh what headings tell. In trials this gained 0.001 to 0.004 of the words.
  package static func weight(ofWords count: Int) -> Int32 { weights[min(count, weights.count - 1)] }

  private static let weights: [Int32] = {
    var weight = 256
    return (0..<1024).map { count -> Int32 in
      while weight * weight * weight * count > 15 << 24 { weight -= 1 }
      return Int32(weight)
    }
  }()

  /// How one block goes over into the next.
  package enum Passing: Int, CaseIterable {
    case toHeading, itemToItem, other, sameParagraph
  }
}

extension SectionKind {
  /// Position in `allCases`.
  package var number: Int {
    switch self {
    case .title: 0
    case .company: 1
    case .summary: 2
    case .responsibilities: 3
    case .requirements: 4
    case .preferred: 5
    case .compensation: 6
    case .benefits: 7
    case .location: 8
    case .schedule: 9
    case .application: 10
    case .legal: 11
    case .other: 12
    }
  }
}

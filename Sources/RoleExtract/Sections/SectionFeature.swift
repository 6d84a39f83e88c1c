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
    case anywhere, heading, first

    /// As the table of weights writes it.
    package var name: String {
      switch self {
      case .anywhere: "w"
      case .heading: "h"
      case .first: "f"
      }
    }
  }

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

import RoleLexicon
import RoleModel

/// A block with its tokens, and what its layout and the headings table say of it.
package struct Passage {
  package var block: TextBlock
  /// What bytes it may hold; those of the block from which it was cut.
  let bytes: ByteProfile
  /// Positions in `TextAnalysis.tokens`.
  package var tokens = 0..<0
  /// It looks like a heading: by its element, its type, its colon, or what follows it.
  package var isHeading = false
  /// What the headings table says of a heading.
  package var heading: HeadingMatch?
  /// What the headings table says of the label before a colon, where one opens the block.
  package var label: HeadingMatch?
  /// Tokens of that label.
  package var labelTokens: Range<Int>?

  var isItem: Bool { block.style.contains(.item) }
}

/// A row of the headings table that fits a heading.
package struct HeadingMatch {
  var section: SectionKind
  /// The heading is exactly the row's phrase, not only built with it.
  var isExact: Bool
  var row: Int

  /// Lines below a label of it belong to it as to a heading; what tells a short fact (`Location: Leeds`) ends with its line.
  var opensList: Bool {
    switch section {
    case .requirements, .preferred, .responsibilities, .benefits, .company: true
    default: false
    }
  }
}

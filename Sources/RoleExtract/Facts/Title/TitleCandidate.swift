/// A place of the text that gives the role a title.
struct TitleCandidate {
  /// Tokens of the title alone.
  var tokens: Range<Int>
  /// Bytes of the line, field or phrase that it stands in: the title as written.
  var raw: Range<Int>
  var passage: Int
  /// How much the place is believed, 0…100.
  var weight: Int
  /// The rule's id.
  var rule: String
  /// The place names the title and nothing else: a heading, a labelled field, the page's title.
  var isLine: Bool
}

/// By what a title is known.
enum TitleRule: String {
  case frontMatter = "title.front-matter"
  case field = "title.field"
  case page = "title.page"
  case firstLine = "title.first-line"
  case line = "title.line"
  case bareLine = "title.bare-line"
  case gendered = "title.gendered"
  case opening = "title.opening"
  case hires = "title.hires"
  case opens = "title.opens"
  case `as` = "title.as"
  case duties = "title.duties"
  case wanted = "title.wanted"
  case named = "title.named"
  case subject = "title.subject"
}

/// A place of the text that gives the role a title.
struct TitleCandidate {
  /// Tokens of the title alone.
  var tokens: Range<Int>
  /// Bytes of the line, field or phrase that it stands in: the title as written.
  var raw: Range<Int>
  var passage: Int
  /// How much the place is believed, 0…100.
  var weight: Int
  var rule: TitleRule
  /// The place names the title and nothing else: a heading, a labelled field, the page's title.
  var isLine: Bool
}

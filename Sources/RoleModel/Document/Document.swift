/// A posting as text: blocks in reading order, each with its place in the input.
public struct Document: Sendable {
  /// What was read.
  public var format: DocumentFormat
  /// The charset's IANA name, as found or assumed.
  public var encoding: String
  /// Bytes of the input.
  public var byteCount: Int
  /// Valid UTF-8 without controls; white space is single spaces, blocks end with a line feed.
  public var text: [UInt8]
  public var blocks: [TextBlock]
  public var map: SourceMap
  public var warnings: [Warning]

  public init(
    format: DocumentFormat, encoding: String, byteCount: Int, text: [UInt8], blocks: [TextBlock], map: SourceMap, warnings: [Warning]
  ) {
    self.format = format
    self.encoding = encoding
    self.byteCount = byteCount
    self.text = text
    self.blocks = blocks
    self.map = map
    self.map.index(textCount: text.count)
    self.warnings = warnings
  }

  /// The text in `range` as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Evidence for what the rule `rule` read in the text bytes `range`.
  public func evidence(_ range: Range<Int>, rule: String) -> Evidence {
    let source = map.source(of: range)
    return Evidence(start: source.lowerBound, end: source.upperBound, rule: rule)
  }
}

/// The forms of input that RoleCall reads.
public enum DocumentFormat: String, Sendable, CaseIterable {
  /// An HTML fragment, such as the description in a feed.
  case html
  /// A whole saved web page, with its navigation and chrome.
  case htmlPage = "html-page"
  /// HTML whose markup was escaped once more as a whole (`&lt;p&gt;`).
  case escapedHTML = "escaped-html"
  case markdown
  case text
}

/// One paragraph, heading, list item or labelled field of a document, as layout shows it.
public struct TextBlock: Sendable, Equatable {
  /// What the layout says about a block.
  public struct Style: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// All of its text is bold.
    @inlinable public static var bold: Style { Style(rawValue: 1 << 0) }
    /// It stands in a heading element, or a Markdown heading.
    @inlinable public static var heading: Style { Style(rawValue: 1 << 1) }
    /// It is a list item, by element or by bullet.
    @inlinable public static var item: Style { Style(rawValue: 1 << 2) }
    /// It follows a line break inside the same paragraph.
    @inlinable public static var afterBreak: Style { Style(rawValue: 1 << 3) }
    /// It stands in page furniture: navigation, footer, form, hidden text.
    @inlinable public static var furniture: Style { Style(rawValue: 1 << 4) }
    /// More than half of its text is a link.
    @inlinable public static var link: Style { Style(rawValue: 1 << 5) }
    /// It is the title of the page, which stands outside the body.
    @inlinable public static var pageTitle: Style { Style(rawValue: 1 << 6) }
    /// It is a `key: value` line of front matter.
    @inlinable public static var frontMatter: Style { Style(rawValue: 1 << 7) }
    /// A blank line, or a paragraph's edge, stands before it.
    @inlinable public static var gapBefore: Style { Style(rawValue: 1 << 8) }
    /// It was cut from a longer block, at a sentence or where text was glued.
    @inlinable public static var cut: Style { Style(rawValue: 1 << 9) }
  }

  /// Bytes of `Document.text`.
  public var text: Range<Int>
  public var style: Style
  /// 1 to 6 for headings, nesting depth for items, else 0.
  public var level: Int
  /// Bytes at the block's start that are bold (`Label:` in bold, its value not).
  public var boldPrefix: Int

  public init(text: Range<Int>, style: Style = [], level: Int = 0, boldPrefix: Int = 0) {
    self.text = text
    self.style = style
    self.level = level
    self.boldPrefix = boldPrefix
  }
}

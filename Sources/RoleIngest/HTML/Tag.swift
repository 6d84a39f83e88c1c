/// What an element means for layout, and what libxml2 has to judge of it.
struct Tag {
  enum Role: UInt8 {
    case inline, block, item, list, heading, lineBreak, cell, bold, link, hidden, furniture, control, pageTitle, preformatted
  }

  /// How an element may stand in others.
  enum Nesting: UInt8 {
    case element
    /// It also ends where a block begins.
    case paragraph
    /// It begins in the middle of text and ends nothing that was open, so that there is nothing to judge where its own end tag ends it.
    case phrase
    /// It holds nothing.
    case void
    /// There is one of it in a document.
    case root, head
    /// What stands in it is no markup.
    case code

    /// Text may stand in it, and ends where its own end tag stands.
    var mayBePlain: Bool { self == .element || self == .paragraph || self == .phrase || self == .code }
  }

  /// Kinds of elements, by where they may stand (HTML Standard, content models).
  struct Content: OptionSet {
    let rawValue: UInt16

    static let phrase = Content(rawValue: 1 << 0)
    static let block = Content(rawValue: 1 << 1)
    /// A block of HTML 5; older parsers don't know it.
    static let part = Content(rawValue: 1 << 9)
    static let item = Content(rawValue: 1 << 2)
    static let term = Content(rawValue: 1 << 3)
    static let rows = Content(rawValue: 1 << 4)
    static let row = Content(rawValue: 1 << 5)
    static let cell = Content(rawValue: 1 << 6)
    static let head = Content(rawValue: 1 << 7)
    static let metadata = Content(rawValue: 1 << 8)
    static let flow: Content = [.phrase, .block, .part]
  }

  var role: Role
  var level: UInt8 = 0
  var nesting = Nesting.element
  /// What kind of element it is, and what may stand in it; empty where a parser has to tell.
  var content: Content = []
  var holds: Content = []

  /// The element with the name `name`.
  static func named(_ name: TagName) -> Tag { table[name.key] ?? Tag(role: .inline) }

  private static let table: NameTable<Tag> = {
    var table = NameTable<Tag>(count: 120)
    func add(
      _ names: String, _ role: Role, level: UInt8 = 0, _ nesting: Nesting = .element, _ content: Content = [], holding held: Content = []
    ) {
      table.add(names, Tag(role: role, level: level, nesting: nesting, content: content, holds: held))
    }
    add("p", .block, .paragraph, .block, holding: .phrase)
    add("div blockquote", .block, .element, .block, holding: .flow)
    add("section article main header figure figcaption details", .block, .element, .part, holding: .flow)
    add("dl", .block, .element, .block, holding: .term)
    add("dt", .block, .element, .term, holding: .phrase)
    add("dd", .block, .element, .term, holding: .flow)
    add("address center fieldset form caption summary legend hgroup", .block)
    add("o:p", .block, .element, .phrase, holding: .phrase)
    add("table", .block, .element, .block, holding: [.rows, .row])
    add("thead tbody tfoot", .block, .element, .rows, holding: .row)
    add("tr", .block, .element, .row, holding: .cell)
    add("td th", .cell, .element, .cell, holding: .flow)
    add("html body", .block, .root)
    add("head", .block, .head, .head, holding: .metadata)
    add("hr", .block, .void, .block)
    add("ul ol", .list, .element, .block, holding: .item)
    add("menu dir", .list)
    add("li", .item, .element, .item, holding: .flow)
    add("br", .lineBreak, .void)
    add("pre textarea listing xmp", .preformatted)
    add("b strong", .bold, .phrase, .phrase, holding: .phrase)
    add("a", .link, .phrase, .phrase, holding: .phrase)
    add("i em u span font small big sub sup code", .inline, .phrase, .phrase, holding: .phrase)
    add("nav footer aside", .furniture, .element, .part, holding: .flow)
    add("select option optgroup dialog noscript", .furniture)
    // These stand inside lines of text.
    add("button label", .control)
    add("script style", .hidden, .code, [.phrase, .metadata])
    add("template svg math object iframe canvas audio video datalist", .hidden)
    add("img", .inline, .void, .phrase)
    add("base link meta", .inline, .void, .metadata)
    add("area basefont col embed frame input isindex param", .inline, .void)
    add("title", .pageTitle, .element, .metadata)
    for level in 1...6 { add("h\(level)", .heading, level: UInt8(level), .element, .block, holding: .phrase) }
    return table
  }()
}

/// The name of a tag: letters, digits and `:-_.`, as libxml2 takes them.
struct TagName {
  var range: Range<Int>
  /// Of its bytes, small; see `NameTable`.
  var key: UInt64

  /// The name that begins at `start`.
  @inline(__always)
  init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var (key, end): (UInt64, Int) = (0, start)
    while end < bytes.count {
      var byte = bytes[end]
      switch byte {
      case 0x61...0x7A, 0x30...0x3A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): break
      case 0x41...0x5A: byte |= 0x20
      default:
        (range, self.key) = (start..<end, key)
        return
      }
      key = NameTable<Tag>.key(key, with: byte, at: end - start)
      end += 1
    }
    (range, self.key) = (start..<end, key)
  }

  /// Whether `other` is the same name; both stand in `bytes`.
  func isSame(as other: TagName, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key == other.key, range.count == other.range.count else { return false }
    return range.count <= 8 || zip(range, other.range).allSatisfy { bytes[$0].lowered == bytes[$1].lowered }
  }
}

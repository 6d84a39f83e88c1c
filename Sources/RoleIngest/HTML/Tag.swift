/// What an element means for layout.
struct Tag {
  enum Role: UInt8 {
    case inline, block, item, list, heading, lineBreak, cell, bold, link, hidden, furniture, pageTitle, preformatted
  }

  var role: Role
  var level: UInt8 = 0

  /// Looks the element up by name, given as lower-case bytes ended by NUL.
  static func named(_ name: UnsafePointer<UInt8>) -> Tag {
    // Up to eight bytes of the name as one number: one probe, no string.
    var key: UInt64 = 0
    var length = 0
    while length < 8, name[length] != 0 {
      key = key << 8 | UInt64(name[length])
      length += 1
    }
    return table[key] ?? Tag(role: .inline)
  }

  private static let table: NameTable<Tag> = {
    var table = NameTable<Tag>(count: 100)
    func add(_ names: String, _ role: Role, level: UInt8 = 0) { table.add(names, Tag(role: role, level: level)) }
    add("p div section article main address blockquote center dl dt dd fieldset figure figcaption form hr html body head", .block)
    add("table tbody thead tfoot tr caption details summary legend header hgroup o:p", .block)
    add("ul ol menu dir", .list)
    add("li", .item)
    add("td th", .cell)
    add("br", .lineBreak)
    add("pre textarea listing xmp", .preformatted)
    add("b strong", .bold)
    add("a", .link)
    add("nav footer aside button select option optgroup dialog label noscript", .furniture)
    add("script style template svg math object iframe canvas audio video datalist", .hidden)
    add("title", .pageTitle)
    for level in 1...6 { add("h\(level)", .heading, level: UInt8(level)) }
    return table
  }()
}

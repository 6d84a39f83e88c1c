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
    var place = Tag.place(of: key)
    while table[place].key != 0 {
      if table[place].key == key { return table[place].tag }
      place = (place + 1) & (Tag.size - 1)
    }
    return Tag(role: .inline)
  }

  /// A hash table with open addressing; key 0 is a free place. A dictionary's hashes took a twentieth of the time of reading HTML.
  private static let size = 256

  @inline(__always)
  private static func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 56) }

  private static func key(_ name: String) -> UInt64 {
    name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let table: [(key: UInt64, tag: Tag)] = {
    var table = [(key: UInt64, tag: Tag)](repeating: (0, Tag(role: .inline)), count: size)
    func add(_ names: String, _ role: Role, level: UInt8 = 0) {
      for name in names.split(separator: " ") {
        let key = key(String(name))
        var place = place(of: key)
        while table[place].key != 0 { place = (place + 1) & (size - 1) }
        table[place] = (key, Tag(role: role, level: level))
      }
    }
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

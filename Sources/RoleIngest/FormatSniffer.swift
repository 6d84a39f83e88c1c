import RoleModel

/// Tells what a text is from what stands in it.
enum FormatSniffer {
  /// What the bytes, the first `cleanBytes` of which can be used as they are, are if they are no text at all, else nil.
  static func binaryKind(of input: UnsafeBufferPointer<UInt8>, cleanBytes: Int) -> String? {
    let first = input.prefix(8).enumerated().reduce(0 as UInt64) { $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset) }
    for (kind, magic, length) in magics where first >> UInt64(64 - 8 * length) == magic { return kind.description }
    let head = input.prefix(4096)
    if cleanBytes >= head.count { return nil }
    // Zero bytes in every other place are UTF-16; zeros in no order are no text.
    var (zeros, controls) = ([0, 0], 0)
    for (index, byte) in head.enumerated() where byte < 0x20 {
      if byte == 0 { zeros[index & 1] += 1 } else if isRareControl(byte) { controls += 1 }
    }
    let isUTF16 = min(zeros[0], zeros[1]) * 10 < head.count && max(zeros[0], zeros[1]) * 3 > head.count
    if isUTF16 || head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return nil }
    if zeros[0] + zeros[1] > head.count / 20, zeros[0] + zeros[1] > 2 { return "binary data" }
    return controls > head.count / 25 && controls > 4 ? "binary data" : nil
  }

  /// Whether a text hardly ever has this byte: a control that neither shapes lines (tab to carriage return) nor switches charsets (shifts
  /// and escape of ISO/IEC 2022). Of bytes without order one in eleven is one; of a damaged text one in a hundred may be.
  private static func isRareControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 1...8, 0x10...0x1A, 0x1C...0x1F: true
    default: false
    }
  }

  /// The first bytes of files that are no text: one number, and how many they are (`%PDF-`, `.PNG`, …, `GIF8`, `PK..`, …, `{\\rtf`).
  private static let magics: [(kind: StaticString, bytes: UInt64, length: Int)] = [
    ("a PDF file", 0x2550_4446_2D, 5), ("a PNG image", 0x8950_4E47, 4), ("a JPEG image", 0xFFD8_FF, 3), ("a GIF image", 0x4749_4638, 4),
    ("a ZIP archive (DOCX, ODT or similar)", 0x504B_0304, 4), ("an OLE file (DOC, XLS or similar)", 0xD0CF_11E0, 4),
    ("gzip-compressed data", 0x1F8B, 2), ("an RTF document", 0x7B5C_7274_66, 5),
  ]

  /// The format of clean text. `name` gives its extension where one is known; it decides only where the text doesn't.
  static func format(of bytes: UnsafeBufferPointer<UInt8>, name: String) -> DocumentFormat {
    var counts = MarkupCounts()
    counts.count(in: bytes)
    if counts.isWholePage { return .htmlPage }
    if counts.escapedTags >= 2, counts.escapedTags > counts.blockTags { return .escapedHTML }
    // Markup that shapes the whole text, not a tag or two inside it.
    let lines = max(1, counts.lineEnds)
    if counts.blockTags >= 3, counts.blockTags * 8 > lines || counts.startsWithTag { return .html }
    if counts.startsWithTag, counts.blockTags >= 1 { return .html }
    let isNamedHTML = name.hasSuffix(".html") || name.hasSuffix(".htm")
    if isNamedHTML, counts.blockTags + counts.inlineTags > 0 { return .html }
    if counts.isMarkdown || name.hasSuffix(".md") || name.hasSuffix(".markdown") { return .markdown }
    return isNamedHTML ? .html : .text
  }
}

/// How often the signs of each format occur.
private struct MarkupCounts {
  var blockTags = 0
  var inlineTags = 0
  var escapedTags = 0
  var lineEnds = 0
  var startsWithTag = false
  var isWholePage = false
  private var headings = 0
  private var bulletsOrBold = 0
  private var hasFrontMatter = false

  var isMarkdown: Bool { hasFrontMatter || headings >= 2 || (headings == 1 && bulletsOrBold >= 2) || bulletsOrBold >= 4 }

  mutating func count(in bytes: UnsafeBufferPointer<UInt8>) {
    hasFrontMatter = bytes.starts(with: "---\n".utf8) || bytes.starts(with: "---\r\n".utf8)
    let first = bytes.firstIndex { $0 > 0x20 } ?? 0
    each(UInt8(ascii: "&"), in: bytes) { counts, index in if TagNames.isEscapedTag(at: index, in: bytes) { counts.escapedTags += 1 } }
    each(UInt8(ascii: "<"), in: bytes) { counts, index in
      // Where there are enough others, only the tags of a whole page tell more.
      guard !counts.hasMarkup || TagNames.mayBePage(at: index + 1, in: bytes) else { return }
      counts.countTag(at: index, in: bytes, isFirst: index == first)
    }
    // Markup decides before Markdown's marks do.
    if isWholePage || (startsWithTag && blockTags > 0) || escapedTags >= 2 { return }
    countLine(at: 0, in: bytes)
    each(10, in: bytes) { counts, index in
      counts.lineEnds += 1
      counts.countLine(at: index + 1, in: bytes)
    }
  }

  private var hasMarkup: Bool { startsWithTag && blockTags >= max(3, escapedTags) }

  /// Calls `body` with the place of every `byte`.
  @inline(__always)
  private mutating func each(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ body: (inout MarkupCounts, Int) -> Void) {
    var index = 0
    while let found = bytes.place(of: byte, in: index..<bytes.count) {
      index = found
      body(&self, index)
      index += 1
    }
  }

  /// Counts the marks of Markdown that open a line.
  private mutating func countLine(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = start
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    while byte(0) == 0x20 || byte(0) == 9 { index += 1 }
    switch byte(0) {
    case UInt8(ascii: "#"):
      var marks = 1
      while byte(marks) == UInt8(ascii: "#") { marks += 1 }
      if byte(marks) == 0x20, marks <= 6 { headings += 1 }
    case UInt8(ascii: "*"):
      // `**Label:**`, not the `****` of masked digits.
      if byte(1) == UInt8(ascii: "*"), byte(2) > 0x20, byte(2) != UInt8(ascii: "*") { bulletsOrBold += 1 }
      if byte(1) == 0x20, headings > 0 { bulletsOrBold += 1 }
    default: break
    }
  }

  private mutating func countTag(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    switch TagNames.kind(at: index + 1, in: bytes) {
    case .page:
      isWholePage = true
      startsWithTag = startsWithTag || isFirst
    case .block:
      blockTags += 1
      startsWithTag = startsWithTag || isFirst
    case .inline: inlineTags += 1
    case nil: break
    }
  }
}

/// Recognizes the tags that postings use.
enum TagNames {
  enum Kind {
    case page, block, inline
  }

  /// What the name at `index`, after `<` or `</`, stands for.
  static func kind(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
    var start = index
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    var key: UInt64 = 0
    var end = start
    let last = min(bytes.count, start + 9)
    while end < last {
      // In clean text no other byte becomes one of these.
      let byte = bytes[end] | 0x20
      guard (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "!") else { break }
      key = key << 8 | UInt64(byte)
      end += 1
    }
    guard end > start, end < bytes.count else { return nil }
    switch bytes[end] {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 9, 10, 13, UInt8(ascii: ":"): return table[key]
    default: return nil
    }
  }

  /// Whether the name at `index`, after `<` or `</`, may be that of a tag of a whole page.
  @inline(__always)
  static func mayBePage(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let start = bytes[index] == UInt8(ascii: "/") ? index + 1 : index
    switch (bytes[start] | 0x20, bytes[start + 1] | 0x20) {
    case (UInt8(ascii: "h"), UInt8(ascii: "t")), (UInt8(ascii: "h"), UInt8(ascii: "e")), (UInt8(ascii: "b"), UInt8(ascii: "o")),
      (UInt8(ascii: "!"), UInt8(ascii: "d")):
      return true
    default: return false
    }
  }

  /// Whether `&lt;p&gt;` or the like stands at `index`.
  static func isEscapedTag(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 4 < bytes.count, bytes[index + 1] == 0x6C, bytes[index + 2] == 0x74, bytes[index + 3] == 0x3B else { return false }
    var start = index + 4
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    var key: UInt64 = 0
    var end = start
    while end < bytes.count, end - start < 9, (0x61...0x7A).contains(bytes[end] | 0x20) || (0x30...0x39).contains(bytes[end]) {
      key = key << 8 | UInt64((0x30...0x39).contains(bytes[end]) ? bytes[end] : bytes[end] | 0x20)
      end += 1
    }
    guard end < bytes.count, table[key] != nil else { return false }
    return bytes[end] == UInt8(ascii: "&") || bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "/")
  }

  private static let table: NameTable<Kind> = {
    var table = NameTable<Kind>(count: 50)
    table.add("html body head !doctype", .page)
    table.add("p div br ul ol li h1 h2 h3 h4 h5 h6 table tr td th section article header footer dl dt dd pre hr main", .block)
    table.add("b strong i em u a span font img small sup sub code", .inline)
    return table
  }()
}

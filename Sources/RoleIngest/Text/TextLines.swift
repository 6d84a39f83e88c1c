import RoleModel

/// The lines of a text and how they hang together.
struct TextLines {
  struct Line {
    /// Without white space at either end.
    var range: Range<Int>
    var isBlank: Bool { range.isEmpty }
    /// The line goes on the one before it, which was broken only because it was full.
    var continues = false
  }

  private(set) var lines: [Line] = []

  /// In Markdown a line goes on the one before it unless it opens something, or the one before it ends a sentence.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isMarkdown: Bool = false) {
    var start = 0
    var feeds = PlaceSearch(10, in: bytes)
    var returns = PlaceSearch(13, in: bytes)
    while start <= bytes.count {
      let end = min(feeds.next(from: start), returns.next(from: start))
      lines.append(Line(range: TextLines.trimmed(start..<end, in: bytes)))
      let isPair = end + 1 < bytes.count && bytes[end] == 13 && bytes[end + 1] == 10
      start = end + (isPair ? 2 : 1)
    }
    joinWrapped(in: bytes)
    if isMarkdown { joinParagraphs(in: bytes) }
  }

  /// Finds the lines that continue the one before them.
  ///
  /// Text is wrapped if most of its long lines end near one width. A line then continues the one before it if its first word would not
  /// have fitted there; so the last line of a paragraph, a list of short lines and a heading stand for themselves.
  private mutating func joinWrapped(in bytes: UnsafeBufferPointer<UInt8>) {
    let lengths = lines.map { $0.range.count }
    let inner = lines.indices.dropLast().filter { lengths[$0] >= 50 && !lines[$0 + 1].isBlank }.map { lengths[$0] }.sorted()
    guard inner.count >= 3 else { return }
    // Up to a tenth may be longer: addresses, tables.
    let width = inner[inner.count * 9 / 10]
    guard (55...100).contains(width), lengths.filter({ $0 > 120 }).count * 10 <= inner.count else { return }
    for index in lines.indices.dropFirst() where !lines[index].isBlank && !lines[index - 1].isBlank {
      let previous = lines[index - 1].range
      let line = lines[index].range
      guard previous.count >= 40, previous.count <= width + 20, !Bullet.opens(line, in: bytes), !isLabelled(line, in: bytes) else {
        continue
      }
      let firstWord = line.first { bytes[$0] <= 0x20 }.map { $0 - line.lowerBound } ?? line.count
      lines[index].continues = previous.count + 1 + firstWord > width - 4
    }
  }

  private mutating func joinParagraphs(in bytes: UnsafeBufferPointer<UInt8>) {
    for index in lines.indices.dropFirst() where !lines[index].isBlank && !lines[index - 1].isBlank {
      let (previous, line) = (lines[index - 1].range, lines[index].range)
      let last = bytes[previous.upperBound - 1]
      let isOpen = last != UInt8(ascii: ".") && last != UInt8(ascii: ":") && last != UInt8(ascii: "!") && last != UInt8(ascii: "?")
      guard previous.count >= 24, isOpen, last != UInt8(ascii: "*"), !Bullet.opens(line, in: bytes) else { continue }
      guard Markdown.headingMarks(previous, in: bytes) == 0, Markdown.headingMarks(line, in: bytes) == 0 else { continue }
      let opensBold = bytes[line.lowerBound] == UInt8(ascii: "*") || bytes[line.lowerBound] == UInt8(ascii: "<")
      if !opensBold, !Markdown.isUnderline(line, in: bytes) { lines[index].continues = true }
    }
  }

  /// Whether the line begins with a label in capitals: `LOCATION: Springfield`.
  private func isLabelled(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    for index in line.prefix(48) {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case UInt8(ascii: ":"): return letters >= 3
      case 0x20, UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: return false
      }
    }
    return false
  }

  private static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

import RoleModel

/// Reads plain text and Markdown into blocks.
///
/// A block is a line, or the lines that were one before they were wrapped. In Markdown the marks of headings, emphasis and links are
/// read as what they mean; a link's address is kept, since it is a word of the input. Tags and entities that stand in a text are read
/// as in HTML, except that a tag which isn't one of HTML's stays text.
struct TextReader {
  private(set) var builder: BlockBuilder
  private(set) var warnings: [Warning] = []
  private let isMarkdown: Bool
  private let limits: Limits
  /// By byte, whether it may stand for more than itself inside a line.
  private let isMark: [Bool]

  init(limits: Limits, capacity: Int, isMarkdown: Bool) {
    builder = BlockBuilder(capacity: capacity, limit: limits.blocks)
    self.isMarkdown = isMarkdown
    self.limits = limits
    isMark = isMarkdown ? TextReader.marksOfMarkdown : TextReader.marksOfText
  }

  /// `mayHoldMark` has the same signs.
  private static let marksOfText = (0...255).map { "<&".utf8.contains($0) }
  private static let marksOfMarkdown = (0...255).map { "<&*_[]".utf8.contains($0) }

  /// Whether one of sixteen bytes is a mark of either kind of text. Without branches, so that the compiler makes vectors of it.
  @inline(__always)
  private static func mayHoldMark(_ place: UnsafePointer<UInt8>) -> Bool {
    var least: UInt8 = 0xFF
    for offset in 0..<16 {
      let byte = place[offset]
      let tag = min(byte ^ UInt8(ascii: "<"), byte ^ UInt8(ascii: "&"))
      let stress = min(byte ^ UInt8(ascii: "*"), byte ^ UInt8(ascii: "_"))
      let link = min(byte ^ UInt8(ascii: "["), byte ^ UInt8(ascii: "]"))
      least = min(least, min(tag, stress, link))
    }
    return least == 0
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lines = TextLines(bytes, isMarkdown: isMarkdown).lines
    var index = readFrontMatter(lines, bytes)
    while index < lines.count {
      let line = lines[index]
      if line.isBlank || (isMarkdown && Markdown.isRule(line.range, in: bytes)) {
        builder.endBlock()
        index += 1
        continue
      }
      if !line.continues { builder.endBlock(gap: false) }
      var range = line.range
      builder.style = []
      builder.level = 0
      if isMarkdown {
        let marks = Markdown.headingMarks(range, in: bytes)
        let underline = index + 1 < lines.count && Markdown.isUnderline(lines[index + 1].range, in: bytes)
        if marks > 0 || underline {
          builder.style = .heading
          builder.level = marks > 0 ? marks : 2
          builder.endBlock()
          range = Markdown.withoutMarks(range, marks: marks, in: bytes)
          if underline { index += 1 }
        }
      }
      readInline(range, bytes)
      if builder.style.contains(.heading) { builder.endBlock() }
      index += 1
      // A continued line goes on after a space.
      if index < lines.count, lines[index].continues { appendSpace(at: range.upperBound, bytes) }
    }
    builder.endBlock()
    if let cut = builder.cutOff {
      warnings.append(
        Warning(
          code: "limit.blocks", message: "there are more than \(limits.blocks) blocks; what follows was not read",
          evidence: [Evidence(start: cut, end: bytes.count, rule: "limit.blocks")]))
    }
  }

  /// Reads `--- … ---` at the start of Markdown as one block a line. Returns the line after it.
  private mutating func readFrontMatter(_ lines: [TextLines.Line], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func isFence(_ line: TextLines.Line) -> Bool { line.range.count == 3 && line.range.allSatisfy { bytes[$0] == UInt8(ascii: "-") } }
    guard isMarkdown, let first = lines.first, isFence(first), let end = lines.dropFirst().firstIndex(where: isFence) else { return 0 }
    for line in lines[1..<end] where !line.isBlank {
      builder.style = .frontMatter
      builder.append(UnsafeBufferPointer(rebasing: bytes[line.range]), at: line.range.lowerBound)
      builder.endBlock(gap: false)
    }
    builder.style = []
    builder.endBlock()
    return end + 1
  }

  private mutating func appendSpace(at position: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard position < bytes.count else { return }
    builder.append(UnsafeBufferPointer(rebasing: bytes[position..<(position + 1)]), at: position)
  }

  private mutating func readInline(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var plain = range.lowerBound
    var index = range.lowerBound
    func flush(_ builder: inout BlockBuilder) {
      if index > plain { builder.append(UnsafeBufferPointer(rebasing: bytes[plain..<index]), at: plain) }
    }
    while index < range.upperBound {
      // Nearly no byte is a mark: sixteen at once, then one by one.
      while index + 16 <= range.upperBound, !TextReader.mayHoldMark(bytes.baseAddress! + index) { index += 16 }
      let end = min(index + 16, range.upperBound)
      while index < end, !isMark[Int(bytes[index])] { index += 1 }
      guard index < end else { continue }
      switch bytes[index] {
      case UInt8(ascii: "<"):
        guard TagNames.kind(at: index + 1, in: bytes) != nil,
          let close = (index..<min(range.upperBound, index + 2048)).first(where: { bytes[$0] == UInt8(ascii: ">") })
        else { break }
        flush(&builder)
        let next = bytes[index + 1] == UInt8(ascii: "/") ? bytes[index + 2] : bytes[index + 1]
        // Breaks, paragraphs, items and the like end a line; the inline tags (a, b, em, i, span, strong, u, …) don't.
        if TagNames.kind(at: index + 1, in: bytes) == .block {
          builder.endBlock(gap: next | 0x20 == UInt8(ascii: "p"))
        }
        index = close + 1
        plain = index
        continue
      case UInt8(ascii: "&"):
        guard let entity = Entity.at(index, in: bytes) else { break }
        flush(&builder)
        builder.append(entity, at: index)
        index += entity.length
        plain = index
        continue
      case UInt8(ascii: "*") where isMarkdown, UInt8(ascii: "_") where isMarkdown:
        guard index + 1 < range.upperBound, bytes[index + 1] == bytes[index] else { break }
        let isMask = index + 3 < range.upperBound && bytes[index + 2] == bytes[index] && bytes[index + 3] == bytes[index]
        guard !isMask else {
          index += 4
          continue
        }
        flush(&builder)
        builder.isBold.toggle()
        index += 2
        plain = index
        continue
      case UInt8(ascii: "[") where isMarkdown, UInt8(ascii: "]") where isMarkdown:
        flush(&builder)
        // The address of `[text](address)` follows after a space.
        if bytes[index] == UInt8(ascii: "]"), index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "(") {
          " ".utf8.withContiguousStorageIfAvailable { builder.append($0, standingFor: 1, at: index) }
        }
        index += 1
        plain = index
        continue
      default: break
      }
      index += 1
    }
    flush(&builder)
    builder.isBold = false
  }
}

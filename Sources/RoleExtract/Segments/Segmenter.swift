import RoleModel

/// Cuts blocks where layout was lost: at bullets inside a line, where text was glued, and at the sentences of a text without lines.
struct Segmenter {
  private let isPlainText: Bool
  private var result: [TextBlock] = []

  static func segment(_ document: Document) -> [TextBlock] {
    var segmenter = Segmenter(isPlainText: document.format == .text || document.format == .markdown)
    segmenter.result.reserveCapacity(document.blocks.count + 16)
    document.text.withUnsafeBufferPointer { text in
      for block in document.blocks { segmenter.cut(block, text) }
    }
    return segmenter.result
  }

  private init(isPlainText: Bool) {
    self.isPlainText = isPlainText
  }

  private mutating func cut(_ block: TextBlock, _ text: UnsafeBufferPointer<UInt8>) {
    var cuts: [Cut] = []
    let signs = SuspiciousBytes(block.text, text)
    if signs.hasBullets { cuts += BulletCuts.find(in: block.text, text) }
    if signs.hasGlue { cuts += GlueCuts.find(in: block.text, text) }
    // A text without lines holds several sections in one block; its sentences are the smallest parts that have one.
    if isPlainText, block.text.count > Segmenter.longLine { cuts += SentenceCuts.find(in: block.text, text) }
    guard !cuts.isEmpty else { return append(block, block.text, isItem: false, text) }
    cuts.sort { ($0.position, $0.isItem ? 0 : 1) < ($1.position, $1.isItem ? 0 : 1) }
    var start = block.text.lowerBound
    var isItem = false
    for cut in cuts where cut.position > start || (cut.position == start && cut.isItem) {
      if cut.position > start { append(block, start..<cut.position, isItem: isItem, text) }
      start = cut.position
      isItem = cut.isItem
    }
    append(block, start..<block.text.upperBound, isItem: isItem, text)
  }

  /// A line of more bytes is cut into its sentences.
  private static let longLine = 240

  private mutating func append(_ block: TextBlock, _ range: Range<Int>, isItem: Bool, _ text: UnsafeBufferPointer<UInt8>) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return }
    var part = block
    let bullet = Bullet.length(start..<end, in: text)
    if isItem || bullet > 0 { part.style.insert(.item) }
    if Bullet.numberLength(start..<end, in: text) > 0 { part.style.insert(.item) }
    start += bullet < end - start ? bullet : 0
    part.text = start..<end
    part.boldPrefix = max(0, min(end, block.text.lowerBound + block.boldPrefix) - start)
    if range.lowerBound > block.text.lowerBound {
      part.style.insert(.cut)
      part.style.remove(.gapBefore)
    }
    if part.boldPrefix >= end - start { part.style.insert(.bold) }
    result.append(part)
  }
}

/// A place where a block is cut, and whether an item begins there.
struct Cut {
  var position: Int
  var isItem: Bool
}

/// One quick look at a block: nearly all have no place where they could be cut.
private struct SuspiciousBytes {
  /// Some byte may begin a bullet.
  private(set) var hasBullets = false
  /// A capital or a digit stands right after something that isn't a space or of its own kind.
  private(set) var hasGlue = false

  init(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0x20
    for index in range {
      let byte = text[index]
      defer { previous = byte }
      // Small letters after small letters and spaces are nearly all there is.
      if byte >= 0x61, byte <= 0x7A { continue }
      if byte == 0x20 { continue }
      if byte <= 0x5A, byte >= 0x30, byte <= 0x39 || byte >= 0x41 {
        if previous > 0x20, previous >= 0x61 || (byte >= 0x41 && SuspiciousBytes.isStop(previous)) { hasGlue = true }
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == 0xE2 || byte == 0xC2 || byte == 0xEF {
        hasBullets = true
      }
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";")
  }
}

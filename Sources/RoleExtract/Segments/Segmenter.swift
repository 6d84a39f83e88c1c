import RoleModel

/// Cuts blocks where layout was lost: at bullets and numbers inside a line, where text was glued, and at the sentences of a text without lines.
struct Segmenter {
  private let isPlainText: Bool
  private var result: [Passage] = []
  /// Places in a block, kept to use their memory again.
  private var bullets: [Int] = []
  private var glue: [Int] = []

  static func segment(_ document: Document) -> [Passage] {
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
    if !bullets.isEmpty { bullets.removeAll(keepingCapacity: true) }
    if !glue.isEmpty { glue.removeAll(keepingCapacity: true) }
    let bytes = ByteProfile(block.text, text, bullets: &bullets, glue: &glue)
    if !bullets.isEmpty { cuts.take(BulletCuts.find(at: bullets, in: block.text, text)) }
    let numbers = bytes.hasNumbers ? NumberCuts.find(in: block.text, text) : []
    cuts.take(numbers)
    if !glue.isEmpty { cuts.take(GlueCuts.find(at: glue, in: block.text, text)) }
    // A text without lines holds several sections in one block; its sentences are the smallest parts that have one.
    if isPlainText, block.text.count > Segmenter.longLine {
      // The point of an item's number ends no sentence.
      let texts = Set(numbers.lazy.compactMap(\.text))
      cuts.take(SentenceCuts.find(in: block.text, text).filter { !texts.contains($0.position) })
    }
    guard !cuts.isEmpty else { return appendParts(of: block, block.text, bytes, isItem: false, text) }
    cuts.sort { ($0.position, $0.isItem ? 0 : 1) < ($1.position, $1.isItem ? 0 : 1) }
    var start = block.text.lowerBound
    var isItem = false
    for cut in cuts where cut.position > start || (cut.position == start && cut.isItem) {
      if cut.position > start { appendParts(of: block, start..<cut.position, bytes, isItem: isItem, text) }
      start = cut.position
      isItem = cut.isItem
    }
    appendParts(of: block, start..<block.text.upperBound, bytes, isItem: isItem, text)
  }

  private mutating func appendParts(
    of block: TextBlock, _ range: Range<Int>, _ bytes: ByteProfile, isItem: Bool, _ text: UnsafeBufferPointer<UInt8>
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Segmenter.end(ofPartIn: start..<range.upperBound, text)
      append(block, start..<end, bytes, isItem: isItem && start == range.lowerBound, text)
      start = end
    }
  }

  /// A line of more bytes is cut into its sentences.
  private static let longLine = 240

  /// No passage has more bytes: readers look from one place of a passage at others, which must not cost the square of a text of a megabyte
  /// in one line. The longest passages of real postings have half as many.
  static let longestPassage = 8192

  /// Where the part that begins at `range` and is too long ends: at its last space, else between two characters.
  private static func end(ofPartIn range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard range.count > longestPassage else { return range.upperBound }
    let most = range.lowerBound + longestPassage
    if let space = text[(most - longestPassage / 2)..<most].lastIndex(of: 0x20) { return space + 1 }
    return (most - 3...most).last { text[$0] & 0xC0 != 0x80 } ?? most
  }

  private mutating func append(
    _ block: TextBlock, _ range: Range<Int>, _ bytes: ByteProfile, isItem: Bool, _ text: UnsafeBufferPointer<UInt8>
  ) {
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
    result.append(Passage(block: part, bytes: bytes))
  }
}

/// A place where a block is cut, and whether an item begins there.
struct Cut {
  var position: Int
  var isItem: Bool
  /// Where an item's text begins, behind its number.
  var text: Int?
}

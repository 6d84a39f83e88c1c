import RoleModel

/// Collects text into blocks: white space becomes single spaces, empty blocks vanish, and every byte keeps its place.
///
/// Both readers write through it. Positions are those of the clean text that the reader reads.
struct BlockBuilder {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [TextBlock] = []
  private(set) var map = SourceMap()
  /// The most blocks that are kept; see `Limits.blocks`.
  let limit: Int
  /// Where text was first cut off because there were too many blocks.
  private(set) var cutOff: Int?

  /// What holds for the text that comes next.
  var style: TextBlock.Style = []
  var level = 0
  var isBold = false
  var isLink = false

  private var start = 0
  private var blockStyle: TextBlock.Style = []
  private var blockLevel = 0
  private var pendingSpace: Int?
  private var gap: TextBlock.Style = .gapBefore
  private var boldBytes = 0
  private var boldPrefix = 0
  private var linkBytes = 0

  init(capacity: Int, limit: Int) {
    self.limit = limit
    text.reserveCapacity(capacity)
    // Lines and runs of the shortest postings; of longer texts there are fewer for a byte.
    blocks.reserveCapacity(capacity / 32)
    map.reserveCapacity(capacity / 16)
  }

  /// Whether the open block has no text yet.
  var isBlank: Bool { text.count == start }

  /// Ends the open block. A paragraph's edge leaves a gap before the next one; a line break does not.
  mutating func endBlock(gap isGap: Bool = true) {
    if isGap { gap = .gapBefore } else if text.count > start { gap = .afterBreak }
    pendingSpace = nil
    guard text.count > start else { return }
    var style = blockStyle
    if boldBytes == text.count - start { style.insert(.bold) }
    if linkBytes * 2 > text.count - start { style.insert(.link) }
    blocks.append(TextBlock(text: start..<text.count, style: style, level: blockLevel, boldPrefix: boldPrefix))
    text.append(10)
    start = text.count
    boldBytes = 0
    boldPrefix = 0
    linkBytes = 0
    gap = isGap ? .gapBefore : .afterBreak
  }

  /// Appends bytes that stand at `source` one for one.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, at source: Int) {
    var (clean, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x80 {
        index = BlockBuilder.end(ofWordsAt: index, in: bytes)
        continue
      }
      // A single space within a run stays where it is.
      if byte == 0x20, index > clean, index + 1 < bytes.count, bytes[index + 1] > 0x20, bytes[index + 1] < 0x80 {
        index += 1
        continue
      }
      let width = BlockBuilder.spaceWidth(at: index, in: bytes)
      if width == 0 {
        index += 1
        continue
      }
      if index > clean { copy(UnsafeBufferPointer(rebasing: bytes[clean..<index]), at: source + clean) }
      if width > 0, text.count > start, pendingSpace == nil { pendingSpace = source + index }
      index += abs(width)
      clean = index
    }
    if index > clean { copy(UnsafeBufferPointer(rebasing: bytes[clean..<index]), at: source + clean) }
  }

  /// Appends bytes that together stand for `length` bytes at `source`, as the characters of an entity do.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, standingFor length: Int, at source: Int) {
    guard !bytes.isEmpty else { return }
    let width = BlockBuilder.spaceWidth(at: 0, in: bytes)
    if width != 0 {
      if width > 0, text.count > start, pendingSpace == nil { pendingSpace = source }
      return
    }
    begin(at: source)
    map.addSingle(text: text.count, source: source, length: length)
    put(bytes)
  }

  /// Appends the character for which `entity` stands at `source`.
  mutating func append(_ entity: Entity, at source: Int) {
    guard let scalar = Unicode.Scalar(entity.scalar), let encoded = Unicode.UTF8.encode(scalar) else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
      let bytes = UnsafeMutableBufferPointer(rebasing: buffer[..<buffer.initialize(fromContentsOf: encoded)])
      append(UnsafeBufferPointer(bytes), standingFor: entity.length, at: source)
    }
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, at source: Int) {
    begin(at: source)
    map.add(text: text.count, source: source)
    put(bytes)
  }

  /// Opens the block where it has no text yet, and writes the space that is due.
  private mutating func begin(at source: Int) {
    if text.count == start {
      if blocks.count >= limit, cutOff == nil { cutOff = source }
      blockStyle = style.union(gap)
      blockLevel = level
    } else if let space = pendingSpace {
      map.add(text: text.count, source: space)
      text.append(0x20)
      if isBold { boldBytes += 1 }
      if isLink { linkBytes += 1 }
    }
    pendingSpace = nil
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard cutOff == nil else { return }
    if isBold {
      if boldBytes + 1 >= text.count - start { boldPrefix = text.count - start + bytes.count }
      boldBytes = text.count - start == 0 ? bytes.count : boldBytes + bytes.count
    }
    if isLink { linkBytes += bytes.count }
    text.append(contentsOf: bytes)
  }

  /// Where the words of ASCII end, with single spaces between them, the first of which begins at `start`: nearly all text is such words.
  private static func end(ofWordsAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func eight(_ place: Int) -> UInt64 {
      UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress! + place).loadUnaligned(as: UInt64.self))
    }
    let (ones, spaces, high): (UInt64, UInt64, UInt64) = (0x0101_0101_0101_0101, 0x2020_2020_2020_2020, 0x8080_8080_8080_8080)
    var index = start
    while index + 17 <= bytes.count, isWords(bytes.baseAddress! + index) { index += 16 }
    // Eight bytes at a time, each with the next one. The first high bit is right: no byte has borrowed from it.
    while index + 9 <= bytes.count {
      let next = eight(index + 1)
      let pairs = (eight(index) ^ spaces) | (next ^ spaces)
      let ends = (next | (next &- spaces) | ((pairs &- ones) & ~pairs)) & high
      index += ends.trailingZeroBitCount >> 3
      if ends != 0 { return bytes[index] == 0x20 ? index : index + 1 }
    }
    while index < bytes.count {
      if bytes[index] == 0x20, index + 1 < bytes.count, bytes[index + 1] != 0x20 { index += 1 }
      guard bytes[index] > 0x20, bytes[index] < 0x80 else { return bytes[index - 1] == 0x20 ? index - 1 : index }
      index += 1
    }
    return index
  }

  /// Whether the sixteen bytes behind the first are words of ASCII with single spaces between them. Without branches, so that the compiler
  /// makes vectors of it.
  @inline(__always)
  private static func isWords(_ first: UnsafePointer<UInt8>) -> Bool {
    var isOther: UInt8 = 0
    for offset in 0..<16 {
      let (byte, next) = (first[offset], first[offset &+ 1])
      // From 20 to 7E, for what lies beyond 7F is negative.
      let isPrinted: UInt8 = Int8(bitPattern: next &+ 1) > 0x20 ? 1 : 0
      let isSpace: UInt8 = (byte | next) == 0x20 ? 1 : 0
      isOther |= (1 ^ isPrinted) | isSpace
    }
    return isOther == 0
  }

  /// Width of the white space at `index`; negative for characters without width, which are dropped; 0 for anything else.
  @inline(__always)
  private static func spaceWidth(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    if byte > 0x20, byte < 0xC2 { return 0 }
    if byte <= 0x20 { return 1 }
    switch byte {
    case 0xC2 where index + 1 < bytes.count:
      return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : bytes[index + 1] == 0xAD ? -2 : 0
    case 0xE2 where index + 2 < bytes.count:
      if bytes[index + 1] == 0x80 {
        switch bytes[index + 2] {
        case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return 3
        case 0x8B...0x8F: return -3
        default: return 0
        }
      }
      if bytes[index + 1] == 0x81 { return bytes[index + 2] == 0x9F ? 3 : bytes[index + 2] == 0xA0 ? -3 : 0 }
      return 0
    case 0xE3 where index + 2 < bytes.count: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

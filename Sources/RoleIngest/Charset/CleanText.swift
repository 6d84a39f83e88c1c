import RoleModel

/// Input as valid UTF-8 without byte order mark, NUL, controls or mojibake, with the way back to the bytes it was made from.
struct CleanText {
  /// Nil where the input can be used as it is.
  var bytes: [UInt8]?
  /// From `bytes` to the input.
  var map: SourceMap
  var charset: Charset
  /// Bytes of the input.
  var byteCount: Int
  var warnings: [Warning] = []

  /// Makes clean text of `input`, whose first `cleanBytes` bytes can be used as they are.
  init(_ input: UnsafeBufferPointer<UInt8>, cleanBytes: Int) {
    byteCount = input.count
    if cleanBytes == input.count {
      charset = .utf8
      bytes = nil
      map = .identity
      return
    }
    let (charset, mark) = Charset.detect(input)
    self.charset = charset
    var cleaner = Cleaner(input: input, position: mark)
    switch charset {
    case .utf8: cleaner.readUTF8()
    case .windows1252: cleaner.readWindows1252()
    case .utf16LE: cleaner.readUTF16(bigEndian: false)
    case .utf16BE: cleaner.readUTF16(bigEndian: true)
    }
    bytes = cleaner.bytes
    map = cleaner.map
    warnings = cleaner.warnings
    if map.isEmpty { map = .identity }
  }

  /// High bits of those of eight bytes that are not ASCII without controls. A borrow or a carry passes only behind such a byte, so that the
  /// first is right (Mycroft 1987).
  @inline(__always)
  private static func marks(_ bytes: UInt64) -> UInt64 {
    (bytes | (bytes &- 0x2020_2020_2020_2020) | (bytes &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
  }

  /// Bytes that are looked at together.
  private static let stretch = 64

  /// Whether a stretch of bytes is ASCII with no controls but line feeds. Without branches, so that the compiler makes vectors of it.
  @inline(__always)
  private static func isClean(_ place: UnsafePointer<UInt8>) -> Bool {
    var isOther: UInt8 = 0
    for offset in 0..<stretch {
      // From 20 to 7E, for what lies beyond 7F is negative.
      let isPrinted: UInt8 = Int8(bitPattern: place[offset] &+ 1) > 0x20 ? 1 : 0
      let isLineFeed: UInt8 = place[offset] == 10 ? 1 : 0
      isOther |= 1 ^ (isPrinted | isLineFeed)
    }
    return isOther == 0
  }

  /// Whether the two bytes behind EF make it a byte order mark, U+FFFE or U+FFFF.
  @inline(__always)
  private static func isLeftOut(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xBB && third == 0xBF || second == 0xBF && third >= 0xBE
  }

  /// How far the bytes from `start` on can be used as they are: valid UTF-8, no controls but tab and line ends, no noncharacters, no
  /// letter with which mojibake begins.
  static func end(ofCleanBytesAt start: Int, in input: UnsafeBufferPointer<UInt8>) -> Int {
    guard let raw = UnsafeRawPointer(input.baseAddress) else { return 0 }
    var index = start
    while index < input.count {
      // Many bytes at once: most text is ASCII without controls.
      while index + stretch <= input.count, isClean(input.baseAddress! + index) { index += stretch }
      while index + 8 <= input.count {
        let marks = marks(UInt64(littleEndian: (raw + index).loadUnaligned(as: UInt64.self)))
        guard marks == 0 else {
          index += marks.trailingZeroBitCount >> 3
          break
        }
        index += 8
      }
      guard index < input.count else { break }
      let byte = input[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
        continue
      }
      if byte < 0x80 {
        guard byte == 9 || byte == 10 || byte == 13 else { return index }
        index += 1
        continue
      }
      let length = UTF8Sequence.length(at: index, in: input)
      guard length > 0, byte != 0xEF || !isLeftOut(input[index + 1], input[index + 2]) else { return index }
      // C2 80…9F are C1 controls.
      guard byte != 0xC2 || input[index + 1] >= 0xA0, !Mojibake.isLead(byte, input[index + 1]) else {
        return index
      }
      index += length
    }
    return index
  }
}

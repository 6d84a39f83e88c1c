/// A word of up to fifteen small ASCII letters, or of a capital and such letters, read eight bytes at once: nine words of ten are so, and
/// need neither be folded nor hashed byte by byte.
struct PlainWord {
  let count: Int
  let key: UInt64
  let shape: Token.Shape
  /// The folded bytes, with others behind them.
  private let first: UInt64
  private let second: UInt64

  /// The word at `start`, where a letter or a digit stands, of `most` bytes at most; nil if it isn't plain. Sixteen bytes are read.
  @inline(__always)
  init?(_ start: UnsafePointer<UInt8>, most: Int) {
    let place = UnsafeRawPointer(start)
    let bytes = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    let isCapital = (0x41...0x5A).contains(UInt8(truncatingIfNeeded: bytes))
    first = isCapital ? bytes | 0x20 : bytes
    shape = isCapital ? .capitalized : []
    var letters = PlainWord.letters(first)
    if letters < 8 {
      second = 0
      let next = UInt8(truncatingIfNeeded: first &>> (UInt64(truncatingIfNeeded: letters) &* 8))
      guard letters > 0, next == 0x20 || letters >= most || PlainWord.ends(next) else { return nil }
      count = min(letters, most)
      key = first & (1 &<< (UInt64(truncatingIfNeeded: count) &* 8) &- 1)
      return
    }
    second = UInt64(littleEndian: (place + 8).loadUnaligned(as: UInt64.self))
    letters += PlainWord.letters(second)
    guard letters < 16, letters >= most || PlainWord.ends(start[letters]) else { return nil }
    count = min(letters, most)
    if count <= 8 {
      key = count == 8 ? first : first & (1 &<< (UInt64(truncatingIfNeeded: count) &* 8) &- 1)
    } else {
      key = Vocabulary.key(first, second & (1 &<< (UInt64(truncatingIfNeeded: count - 8) &* 8) &- 1), count: count)
    }
  }

  /// How many bytes are small letters before one that isn't.
  @inline(__always)
  private static func letters(_ bytes: UInt64) -> Int {
    // The high bit of each byte that is a small letter: not below `a`, not above `z`, not above 7F. No byte borrows from its neighbour.
    let high: UInt64 = 0x8080_8080_8080_8080
    let letters = ((bytes | high) &- 0x6161_6161_6161_6161) & ~((bytes | high) &- 0x7B7B_7B7B_7B7B_7B7B) & ~bytes & high
    return (letters ^ high).trailingZeroBitCount &>> 3
  }

  /// Whether the folded bytes stand at `place` before a byte 0; of nine letters or more.
  @inline(__always)
  func stands(at place: UnsafePointer<UInt8>) -> Bool {
    let place = UnsafeRawPointer(place)
    // Two loads that may overlap.
    let low = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    let high = UInt64(littleEndian: (place + (count - 8)).loadUnaligned(as: UInt64.self))
    let shift = UInt64(truncatingIfNeeded: count - 8) &* 8
    return low == first && high == (first &>> shift | second &<< (64 &- shift))
  }

  /// ASCII that ends a word: all but digits, capitals, and the signs that may belong to it.
  @inline(__always)
  private static func ends(_ byte: UInt8) -> Bool {
    let signs: UInt64 = 1 &<< 0x23 | 1 &<< 0x27 | 1 &<< 0x2B
    let digits: UInt64 = 0x3FF &<< 0x30
    if byte < 0x40 { return (signs | digits) &>> UInt64(byte) & 1 == 0 }
    return byte < 0x80 && !(0x41...0x5A).contains(byte & 0xDF)
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a table that are neither empty nor comments, read once from left to right.
struct TableLines {
  let bytes: UnsafePointer<UInt8>
  private let size: Int
  private var position = 0

  init(_ table: UnsafeBufferPointer<UInt8>) {
    bytes = table.baseAddress!
    size = table.count
  }

  /// The next line, without what ends it.
  mutating func next() -> Range<Int>? {
    while position < size {
      let start = position
      var end = memchr(bytes + start, 10, size - start).map { UnsafeRawPointer(bytes).distance(to: UnsafeRawPointer($0)) } ?? size
      position = end + 1
      if end > start, bytes[end - 1] == 13 { end -= 1 }
      if end > start, bytes[start] != UInt8(ascii: "#") { return start..<end }
    }
    return nil
  }

  /// The number of lines that are left, comments and empty ones among them.
  var countOfRest: Int {
    var count = 1
    for index in min(position, size)..<size where bytes[index] == 10 { count += 1 }
    return count
  }

  /// Calls `body` with the start and the end of each field of a line. Eight bytes are looked at at once.
  @inline(__always)
  func split(_ line: Range<Int>, _ body: (Int, Int) -> Void) {
    let (ones, tabs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x0909_0909_0909_0909)
    var (start, index) = (line.lowerBound, line.lowerBound)
    while index < line.upperBound {
      if index + 8 <= line.upperBound {
        // The lowest high bit stands at the first byte that is a tab.
        let eight = UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)) ^ tabs
        let found = (eight &- ones) & ~eight & (ones << 7)
        guard found != 0 else {
          index += 8
          continue
        }
        index += found.trailingZeroBitCount >> 3
      } else if bytes[index] != 9 {
        index += 1
        continue
      }
      body(start, index)
      index += 1
      start = index
    }
    body(start, line.upperBound)
  }
}

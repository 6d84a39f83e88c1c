#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first place of `byte` in `range`, by the C library's vectors.
  func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let start = baseAddress else { return nil }
    guard let found = memchr(start + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }
}

/// The places of one byte, for which each stretch of the bytes is searched once.
struct PlaceSearch {
  private let byte: UInt8
  private let bytes: UnsafeBufferPointer<UInt8>
  private var found = -1

  init(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
    self.byte = byte
    self.bytes = bytes
  }

  /// The first place from `start` on, or the bytes' end; `start` never goes back.
  @inline(__always)
  mutating func next(from start: Int) -> Int {
    if found < start { found = start < bytes.count ? bytes.place(of: byte, in: start..<bytes.count) ?? bytes.count : bytes.count }
    return max(found, start)
  }
}

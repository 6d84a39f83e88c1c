#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The rows of a learned table, found by the hash of their first field and read where they stand in the binary: at loading nothing is
/// parsed but the ends of the fields.
///
/// Numbers are written as single characters from `0` to `o`, as digits of base 64.
struct LearnedRows: @unchecked Sendable {
  // Safe to share: points to constants of the binary, or to memory that is never freed or written again.
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private let bytes: Bytes
  /// The upper half of a row's hash, and where its second field begins.
  private var slots: [(mark: UInt32, start: UInt32)]
  private(set) var count = 0

  /// `bytes` must live as long as the program.
  init(_ bytes: Bytes) {
    self.bytes = bytes
    var rows = 0
    for byte in bytes where byte == 10 { rows += 1 }
    var size = 64
    while size < rows * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    slots.withUnsafeMutableBufferPointer { slots in
      LearnedRows.each(of: bytes) { first, second in
        let hash = Key(first).hash
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        while slots[slot].start != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = (UInt32(truncatingIfNeeded: hash >> 32), UInt32(second))
        count += 1
      }
    }
  }

  /// Calls `body` with the first field of each row, and where what follows its tab begins. The last row ends with a line end, too.
  static func each(of bytes: Bytes, _ body: (Bytes, Int) -> Void) {
    guard let base = bytes.baseAddress else { return }
    precondition(bytes.last == 10, "a learned table ends within a line")
    var (start, isInside) = (0, false)
    while start < bytes.count {
      let end = memchr(base + start, 10, bytes.count - start).map { $0 - UnsafeMutableRawPointer(mutating: base) } ?? bytes.count
      defer { start = end + 1 }
      guard end > start, base[start] != UInt8(ascii: "#") else { continue }
      // The first line names the columns.
      guard isInside else {
        isInside = true
        continue
      }
      let tab = memchr(base + start, 9, end - start).map { $0 - UnsafeMutableRawPointer(mutating: base) } ?? end
      body(Bytes(rebasing: bytes[start..<tab]), min(tab + 1, end))
    }
  }

  /// A row's first field as its hash, which needs no bytes side by side.
  struct Key {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    @inline(__always)
    init(_ field: Bytes) {
      for byte in field { add(byte) }
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }

    var hash: UInt64 { state ^ state >> 29 }
  }

  /// Where the second field of the row `key` begins. Rows are told apart by 64 bits of their hashes.
  @inline(__always)
  func start(of key: Key) -> Int? {
    let hash = key.hash
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].start != 0 {
      if slots[slot].mark == mark { return Int(slots[slot].start) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Calls `body` with the occupations that stand at `start`, and the digit of each.
  @inline(__always)
  static func entries(at start: UnsafePointer<UInt8>, _ body: (_ place: Int, _ digit: Int) -> Void) {
    // The tab or the end of the line behind them is below all digits.
    var position = start
    while position[0] >= UInt8(ascii: "0") {
      body(digit(position[0]) &* 64 &+ digit(position[1]), digit(position[2]))
      position += 3
    }
  }

  /// Adds the weights of the row at `start` to `sums`, `times` times: its single occupations, then, behind a tab, those of whole blocks.
  @inline(__always)
  func add(rowAt start: Int, _ times: Int16, to sums: UnsafeMutablePointer<Block>) {
    let single = UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Int16.self)
    var position = bytes.baseAddress! + start
    while position[0] >= UInt8(ascii: "0") {
      let place = LearnedRows.digit(position[0]) &* 64 &+ LearnedRows.digit(position[1])
      single[place] &+= (Int16(position[2]) &- LearnedRows.nothing) &* times
      position += 3
    }
    guard position[0] == 9 else { return }
    position += 1
    while position[0] >= UInt8(ascii: "0") {
      let digits = UnsafeRawPointer(position + 1).loadUnaligned(as: SIMD16<UInt8>.self)
      sums[LearnedRows.digit(position[0])] &+= (Block(truncatingIfNeeded: digits) &- LearnedRows.nothing) &* times
      position += 17
    }
  }

  /// So many neighbouring occupations stand together where most of them have a weight.
  typealias Block = SIMD16<Int16>

  /// The character for no weight.
  private static let nothing = Int16(0x30 + TitleModel.middle)

  @inline(__always)
  static func digit(_ byte: UInt8) -> Int { Int(byte) &- 0x30 }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The words of all tables, numbered from 1. No two words share a number.
///
/// A word of up to eight bytes is its own key; of longer ones the bytes are compared. A look-up of a short word so touches one place in
/// memory, where hashes, offsets and bytes apart took four, most of them out of the first-level cache.
public struct Vocabulary: Sendable {
  /// A place of the hash table; number 0 is none.
  fileprivate struct Slot: Sendable {
    var key: UInt64 = 0
    var number: Int32 = 0
    /// Where the word begins in the arena.
    var start: Int32 = 0
  }

  private var slots: [Slot]
  /// By number, where each word begins in the arena. A byte 0 stands behind each word.
  private var starts: [Int32] = [0]
  private var arena: [UInt8] = [0]

  public init(capacity: Int = 1 << 16) {
    slots = Array(repeating: Slot(), count: capacity)
    starts.reserveCapacity(capacity / 2)
    arena.reserveCapacity(capacity * 4)
  }

  /// Highest number in use.
  public var count: Int { starts.count - 1 }

  /// The number of the folded word `word`, or 0.
  public func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    withReader { $0.number(of: Vocabulary.key(of: word), word) }
  }

  public func number(of word: String) -> Int32 {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// Many look-ups without a check of bounds or of uniqueness for each.
  struct Reader {
    fileprivate let slots: UnsafePointer<Slot>
    fileprivate let mask: Int
    fileprivate let arena: UnsafePointer<UInt8>

    /// The number of `word`, whose key is `key`.
    @inline(__always)
    func number(of key: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> Int32 {
      var index = Vocabulary.place(of: Vocabulary.hash(of: key)) & mask
      while slots[index].number != 0 {
        if slots[index].key == key, Vocabulary.isShort(key) || equals(Int(slots[index].start), word) { return slots[index].number }
        index = (index + 1) & mask
      }
      return 0
    }

    /// The number of the word of up to eight bytes that `key` holds.
    @inline(__always)
    func number(ofShort key: UInt64, _ hash: UInt64) -> Int32 {
      var index = Vocabulary.place(of: hash) & mask
      while slots[index].number != 0 {
        if slots[index].key == key { return slots[index].number }
        index = (index + 1) & mask
      }
      return 0
    }

    /// The number of a word of nine bytes or more.
    @inline(__always)
    func number(ofLong word: PlainWord, _ hash: UInt64) -> Int32 {
      var index = Vocabulary.place(of: hash) & mask
      while slots[index].number != 0 {
        let start = Int(slots[index].start)
        if slots[index].key == word.key, word.stands(at: arena + start), arena[start + word.count] == 0 { return slots[index].number }
        index = (index + 1) & mask
      }
      return 0
    }

    @inline(__always)
    private func equals(_ start: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
      memcmp(arena + start, word.baseAddress!, word.count) == 0 && arena[start + word.count] == 0
    }
  }

  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBufferPointer { arena in
        body(Reader(slots: slots.baseAddress!, mask: slots.count - 1, arena: arena.baseAddress!))
      }
    }
  }

  /// The number of `word`, which is added if it is new.
  public mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int32 { add(word, key: Vocabulary.key(of: word)) }

  /// The same for a word whose key is known.
  @inline(__always)
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int32 {
    let mask = slots.count - 1
    var index = Vocabulary.place(of: Vocabulary.hash(of: key)) & mask
    while slots[index].number != 0 {
      if slots[index].key == key, Vocabulary.isShort(key) || equals(Int(slots[index].start), word) { return slots[index].number }
      index = (index + 1) & mask
    }
    return append(word, key, at: index)
  }

  /// Adds a new word, whose place in the hash table is `index`.
  private mutating func append(_ word: UnsafeBufferPointer<UInt8>, _ key: UInt64, at index: Int) -> Int32 {
    let added = Slot(key: key, number: Int32(starts.count), start: Int32(arena.count))
    starts.append(added.start)
    arena.append(contentsOf: word)
    arena.append(0)
    slots[index] = added
    if starts.count * 2 > slots.count { grow() }
    return added.number
  }

  private func equals(_ start: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    arena.withUnsafeBufferPointer { arena in
      memcmp(arena.baseAddress! + start, word.baseAddress!, word.count) == 0 && arena[start + word.count] == 0
    }
  }

  mutating func add(folded word: [UInt8]) -> Int32 { word.withUnsafeBufferPointer { add($0) } }

  public func word(_ number: Int32) -> String {
    String(decoding: bytes(number), as: UTF8.self)
  }

  /// The bytes of a word.
  func bytes(_ number: Int32) -> ArraySlice<UInt8> {
    let start = Int(starts[Int(number)])
    let end = Int(number) < count ? Int(starts[Int(number) + 1]) : arena.count
    return arena[start..<max(start, end - 1)]
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number != 0 { insert(slot) }
  }

  private mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Vocabulary.place(of: Vocabulary.hash(of: slot.key)) & mask
    while slots[index].number != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }
}

extension Vocabulary {
  /// The bytes of a word of up to eight; of a longer one a hash whose first byte is 0, which no word begins with.
  @inline(__always)
  static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = UnsafeRawPointer(word.baseAddress), word.count > 0 else { return 0 }
    guard word.count > 8 else { return rest(start, word.count) }
    var hash = UInt64(truncatingIfNeeded: word.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= word.count {
      hash = mixed(hash ^ UInt64(littleEndian: (start + index).loadUnaligned(as: UInt64.self)))
      index += 8
    }
    return mixed(hash ^ rest(start + index, word.count - index)) << 8
  }

  /// The key of a word of 9 to 15 bytes: its first eight, and the others with nothing behind them.
  @inline(__always)
  static func key(_ first: UInt64, _ rest: UInt64, count: Int) -> UInt64 {
    mixed(mixed(UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15 ^ first) ^ rest) << 8
  }

  /// The first `count` bytes, 0 to 8, the first of them lowest.
  @inline(__always)
  private static func rest(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      // Two loads that may overlap.
      let low = UInt64(UInt32(littleEndian: start.loadUnaligned(as: UInt32.self)))
      let high = UInt64(UInt32(littleEndian: (start + (count - 4)).loadUnaligned(as: UInt32.self)))
      return low | high &<< (UInt64(truncatingIfNeeded: count - 4) &* 8)
    }
    var rest: UInt64 = 0
    for index in 0..<count {
      rest |= UInt64(start.load(fromByteOffset: index, as: UInt8.self)) &<< (UInt64(truncatingIfNeeded: index) &* 8)
    }
    return rest
  }

  @inline(__always)
  static func isShort(_ key: UInt64) -> Bool { key & 0xFF != 0 }

  @inline(__always)
  static func hash(of key: UInt64) -> UInt64 { mixed(key) }

  /// Where to look first for a key with this hash.
  @inline(__always)
  static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) }

  /// Bits that tell most words apart.
  @inline(__always)
  static func mark(of hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash >> 16) }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 29) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 32
  }
}

/// A number for each of many pairs of numbers: a hash table with open addressing. 0 means that a pair isn't there.
public struct WordPairTable: Sendable {
  /// A pair with its value, side by side, so that a look-up touches one place in memory. Both numbers are 0 where none is.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var value: Int32 = 0
  }

  private var slots: [Slot]
  private var count = 0

  public init(capacity: Int = 1 << 8) {
    slots = Array(repeating: Slot(), count: capacity)
  }

  /// Adds a pair that isn't there yet. Not both of its numbers may be 0.
  public mutating func add(_ first: Int32, _ second: Int32, value: Int32) {
    if count * 2 >= slots.count { grow() }
    insert(Slot(key: WordPairTable.key(first, second), value: value))
    count += 1
  }

  public func value(_ first: Int32, _ second: Int32) -> Int32 { withReader { $0.value(first, second) } }

  /// Many look-ups without a check of bounds for each.
  public struct Reader {
    @usableFromInline let slots: UnsafePointer<Slot>
    @usableFromInline let mask: Int

    @inlinable @inline(__always)
    public func value(_ first: Int32, _ second: Int32) -> Int32 {
      let key = WordPairTable.key(first, second)
      var index = WordPairTable.hash(key) & mask
      while slots[index].key != 0 {
        if slots[index].key == key { return slots[index].value }
        index = (index + 1) & mask
      }
      return 0
    }
  }

  public func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(Reader(slots: $0.baseAddress!, mask: $0.count - 1)) }
  }

  @inlinable @inline(__always)
  static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// Fibonacci hashing (Knuth, vol. 3, 6.4).
  @inlinable @inline(__always)
  static func hash(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { insert(slot) }
  }

  private mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var index = WordPairTable.hash(slot.key) & mask
    while slots[index].key != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }
}

/// Which words may follow a word: a bit for each, by its number. Most pairs of words are none, and this tells without looking for them.
public struct FollowingWords: Sendable, BitwiseCopyable {
  @usableFromInline var bits: UInt64 = 0

  public init() {}

  public mutating func insert(_ word: Int32) { bits |= 1 &<< UInt64(truncatingIfNeeded: word) }

  @inlinable @inline(__always)
  public func mayContain(_ word: Int32) -> Bool { bits &>> UInt64(truncatingIfNeeded: word) & 1 != 0 }
}

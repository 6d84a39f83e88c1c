/// A number for each of many pairs of numbers: a hash table with open addressing. 0 means that a pair isn't there.
package struct WordPairTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  /// `capacity` is a power of two, twice the pairs expected or more; the table grows by itself.
  package init(capacity: Int = 1 << 8) {
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
  }

  /// Adds a pair that isn't there yet. Not both of its numbers may be 0.
  package mutating func add(_ first: Int32, _ second: Int32, value: Int32) {
    if count * 2 >= keys.count { grow() }
    insert(WordPairTable.key(first, second), value)
    count += 1
  }

  package func value(_ first: Int32, _ second: Int32) -> Int32 { withReader { $0.value(first, second) } }

  /// Many look-ups without a check of bounds for each.
  package struct Reader {
    let keys: UnsafePointer<UInt64>
    let values: UnsafePointer<Int32>
    let mask: Int

    @inline(__always)
    package func value(_ first: Int32, _ second: Int32) -> Int32 {
      let key = WordPairTable.key(first, second)
      var slot = WordPairTable.hash(key) & mask
      while keys[slot] != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & mask
      }
      return 0
    }
  }

  package func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    keys.withUnsafeBufferPointer { keys in
      values.withUnsafeBufferPointer { values in
        body(Reader(keys: keys.baseAddress!, values: values.baseAddress!, mask: keys.count - 1))
      }
    }
  }

  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// Fibonacci hashing (Knuth, vol. 3, 6.4).
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { insert(key, value) }
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = WordPairTable.hash(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }
}

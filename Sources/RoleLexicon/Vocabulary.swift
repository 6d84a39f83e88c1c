#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The words of all tables, numbered from 1. Look-up compares bytes, so no two words share a number.
public struct Vocabulary: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt64] = [0]
  private var offsets: [Int32] = [0, 1]
  /// Never empty, so that it has an address; word 0 is this one byte.
  private var arena: [UInt8] = [0]

  public init(capacity: Int = 1 << 14) {
    slots = Array(repeating: 0, count: capacity)
  }

  /// Highest number in use.
  public var count: Int { hashes.count - 1 }

  /// The number of the folded word `word`, or 0.
  public func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    withReader { $0.number(of: word, Vocabulary.hash(word)) }
  }

  public func number(of word: String) -> Int32 {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// Many look-ups without a check of bounds or of uniqueness for each.
  struct Reader {
    let slots: UnsafePointer<Int32>
    let mask: Int
    let hashes: UnsafePointer<UInt64>
    let offsets: UnsafePointer<Int32>
    let arena: UnsafePointer<UInt8>

    @inline(__always)
    func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
      var slot = Int(truncatingIfNeeded: hash >> 32) & mask
      while true {
        let number = slots[slot]
        if number == 0 { return 0 }
        if hashes[Int(number)] == hash, equals(Int(number), word) { return number }
        slot = (slot + 1) & mask
      }
    }

    @inline(__always)
    private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
      let start = Int(offsets[number])
      guard Int(offsets[number + 1]) - start == word.count else { return false }
      return memcmp(arena + start, word.baseAddress!, word.count) == 0
    }
  }

  @inline(__always)
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      hashes.withUnsafeBufferPointer { hashes in
        offsets.withUnsafeBufferPointer { offsets in
          arena.withUnsafeBufferPointer { arena in
            body(
              Reader(
                slots: slots.baseAddress!, mask: slots.count - 1, hashes: hashes.baseAddress!, offsets: offsets.baseAddress!,
                arena: arena.baseAddress!))
          }
        }
      }
    }
  }

  /// The number of `word`, which is added if it is new.
  public mutating func add(_ word: [UInt8]) -> Int32 {
    word.withUnsafeBufferPointer { add($0) }
  }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Vocabulary.hash(word)
    let known = withReader { $0.number(of: word, hash) }
    guard known == 0 else { return known }
    if hashes.count * 2 > slots.count { grow() }
    let added = Int32(hashes.count)
    hashes.append(hash)
    arena.append(contentsOf: word)
    offsets.append(Int32(arena.count))
    insert(added)
    return added
  }

  public func word(_ number: Int32) -> String {
    String(decoding: arena[Int(offsets[Int(number)])..<Int(offsets[Int(number) + 1])], as: UTF8.self)
  }

  /// The bytes of a word.
  func bytes(_ number: Int32) -> ArraySlice<UInt8> { arena[Int(offsets[Int(number)])..<Int(offsets[Int(number) + 1])] }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<Int32(hashes.count) { insert(number) }
  }

  private mutating func insert(_ number: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[Int(number)] >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }
}

extension Vocabulary {
  /// A hash of a word's bytes, eight at a time, each chunk mixed by one multiplication; its high half is the better one.
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = UnsafeRawPointer(word.baseAddress) else { return 0 }
    var hash = UInt64(truncatingIfNeeded: word.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= word.count {
      hash = mixed(hash ^ UInt64(littleEndian: (start + index).loadUnaligned(as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    while index < word.count {
      rest = rest << 8 | UInt64(word[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 29) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 32
  }
}

/// A few words among many, by the last bits of their numbers: what isn't there is told by one look.
struct WordBits: Sendable {
  private static let places = 1 << 12
  private var bits: [UInt64] = Array(repeating: 0, count: WordBits.places / 64)

  mutating func insert(_ word: Int32) { bits[WordBits.place(word) >> 6] |= 1 << UInt64(WordBits.place(word) & 63) }

  func union(_ other: WordBits) -> WordBits {
    var all = self
    for index in bits.indices { all.bits[index] |= other.bits[index] }
    return all
  }

  /// The first of `tokens` in `range` that may be among them and is, as `isWord` says.
  @inline(__always)
  func first(in tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, where isWord: (Int32) -> Bool) -> Int? {
    bits.withUnsafeBufferPointer { bits in
      for index in range {
        let place = WordBits.place(tokens[index].word)
        if bits[place >> 6] >> UInt64(place & 63) & 1 != 0, isWord(tokens[index].word) { return index }
      }
      return nil
    }
  }

  @inline(__always)
  private static func place(_ word: Int32) -> Int { Int(word) & (places - 1) }
}

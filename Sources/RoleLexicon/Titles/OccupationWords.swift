/// The words by which a text tells its occupation: for each word the occupations it is typical of, with integer weights.
public struct OccupationWords: Sendable {
  /// An occupation that a word is typical of, and how much.
  private struct Entry: Sendable {
    var place: UInt16
    var weight: UInt16
  }

  private var vocabulary = Vocabulary(capacity: 1 << 15)
  /// First entry of each word; one more at the end.
  private var starts: [Int32] = [0]
  private var entries: [Entry] = []
  /// Most factors of repeated words are the same few: 1 + ln(count), times 64.
  private let factors: [Int32]

  init(_ codes: OccupationCodes) {
    for row in TableRows(embedded: "en/occupation-words") {
      _ = vocabulary.add(row.first)
      starts.append(starts[starts.count - 1])
      for entry in CodeList(row.second) {
        guard let place = codes.place(of: entry.code) else { continue }
        entries.append(Entry(place: UInt16(place), weight: UInt16(entry.weight)))
        starts[starts.count - 1] += 1
      }
    }
    factors = (0..<32).map { $0 == 0 ? 0 : Int32((64 * (1 + logarithm(Float($0)))).rounded()) }
  }

  /// How often each word of a text occurs, by its number.
  public struct Counts {
    fileprivate var counts: [UInt8]
    fileprivate var words: [Int32] = []

    mutating func add(_ word: Int32) {
      let count = counts[Int(word)]
      if count == 0 { words.append(word) }
      if count < 31 { counts[Int(word)] = count + 1 }
    }
  }

  public func counts() -> Counts { Counts(counts: Array(repeating: 0, count: starts.count)) }

  /// The number of the word `bytes`, folded and made singular here, or 0. Words with other letters than a–z have none.
  func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard bytes.count > 1, bytes.count <= 24 else { return 0 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
      var count = 0
      for byte in bytes {
        if byte == UInt8(ascii: "'") { continue }
        if byte >= 0x80 { return 0 }
        buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      guard count > 1 else { return 0 }
      let length = TitleWords.stem(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      return vocabulary.number(of: UnsafeBufferPointer(rebasing: buffer[..<length]))
    }
  }

  /// How well the text's words fit each occupation, in the order of `OccupationCodes.detailed`; the best has 1.
  func scores(_ counts: Counts, occupations: Int) -> [Float] {
    var sums = [Int32](repeating: 0, count: occupations)
    sums.withUnsafeMutableBufferPointer { sums in
      entries.withUnsafeBufferPointer { entries in
        for word in counts.words {
          let factor = factors[Int(counts.counts[Int(word)])]
          for entry in entries[Int(starts[Int(word) - 1])..<Int(starts[Int(word)])] {
            sums[Int(entry.place)] &+= Int32(entry.weight) &* factor
          }
        }
      }
    }
    let most = Float(max(1, sums.max() ?? 1))
    return sums.map { Float($0) / most }
  }
}

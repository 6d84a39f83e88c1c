import RoleModel

/// The words by which a text tells its occupation: how each speaks for the major groups, learned from postings whose titles are plain, and
/// which detailed occupations it is typical of.
public struct OccupationWords: @unchecked Sendable {
  // Safe to share: `bytes` are constants of the binary, or memory that is never freed or written again.
  private var vocabulary = Vocabulary(capacity: 1 << 15)
  private let bytes: LearnedRows.Bytes
  /// Where the groups' weights of each word begin; its occupations stand behind them.
  private var starts: [Int32] = [0]
  private var prior: [Float]
  /// How usual each detailed occupation is among the postings of its major group, as the logarithm of its share by that of an equal one.
  let usual: [Float]
  /// 1 + ln(count), by count.
  private let factors: [Float]

  /// What a digit of the table counts: of a word's rarity, of a group's weight (around the middle digit), and of what is usual.
  public static let rarityStep: Float = 0.125
  public static let weightStep: Float = 0.02
  public static let priorStep: Float = 0.1
  public static let middle = 32
  /// A word's rarity and its weights of the major groups; a constant, since a loop of known length is a few vectors.
  private static let digits = 24
  /// A text's words have this length together, whatever their number.
  public static let length: Float = 10
  /// Name of the row that holds what is usual.
  public static let priorRow = "prior:"

  init(_ bytes: LearnedRows.Bytes, groups: Int, occupations: Int) {
    self.bytes = bytes
    precondition(groups + 1 == OccupationWords.digits, "a word's digits are its rarity and the weights of the major groups")
    var (starts, vocabulary, prior) = (self.starts, self.vocabulary, [Float](repeating: 0, count: groups))
    var usual = [Float](repeating: 0, count: occupations)
    LearnedRows.each(of: bytes) { word, start in
      if word.elementsEqual(OccupationWords.priorRow.utf8) {
        for group in prior.indices {
          prior[group] = Float(LearnedRows.digit(bytes[start + group]) - OccupationWords.middle) * OccupationWords.priorStep
        }
        LearnedRows.entries(of: bytes, at: start + groups + 1) { place, digit in
          usual[place] = Float(digit - OccupationWords.middle) * OccupationWords.priorStep
        }
        return
      }
      _ = vocabulary.add(word)
      starts.append(Int32(start))
    }
    (self.starts, self.vocabulary, self.prior, self.usual) = (starts, vocabulary, prior, usual)
    factors = (0...Int(OccupationWords.most)).map { $0 == 0 ? 0 : 1 + logarithm(Float($0)) }
  }

  /// How often each word of a text occurs.
  public struct Counts: ~Copyable {
    /// A bit for each word that was found, and for these the number of times: what nobody asks for needs no zeros.
    private let isFound: UnsafeMutablePointer<UInt64>
    private let counts: UnsafeMutablePointer<UInt8>
    /// The words found, in the order of the text.
    private let words: UnsafeMutablePointer<Int32>
    private var size = 0

    fileprivate init(words count: Int) {
      isFound = .allocate(capacity: count / 64 + 1)
      isFound.initialize(repeating: 0, count: count / 64 + 1)
      counts = .allocate(capacity: count)
      words = .allocate(capacity: count)
    }

    deinit {
      isFound.deallocate()
      counts.deallocate()
      words.deallocate()
    }

    @inline(__always)
    mutating func add(_ word: Int32) {
      let (number, bit) = (Int(word), 1 &<< UInt64(truncatingIfNeeded: word))
      if isFound[number / 64] & bit != 0 {
        if counts[number] < OccupationWords.most { counts[number] += 1 }
      } else {
        isFound[number / 64] |= bit
        counts[number] = 1
        words[size] = word
        size += 1
      }
    }

    @inline(__always)
    fileprivate func each(_ body: (_ word: Int, _ count: Int) -> Void) {
      for place in 0..<size { body(Int(words[place]), Int(counts[Int(words[place])])) }
    }
  }

  /// A word that occurs more often counts no more.
  private static let most: UInt8 = 31

  public func counts() -> Counts { Counts(words: starts.count) }

  /// The number of the word `bytes`, folded and made singular here, or 0. Words with other letters than a–z have none.
  func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    OccupationWords.withStem(of: bytes) { $0.count > 1 ? vocabulary.number(of: $0) : 0 } ?? 0
  }

  /// Calls `body` with the word `bytes`, folded and made singular; nil for what is no word of a–z, digits and signs, or too long.
  public static func withStem<Result>(of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard bytes.count > 1, bytes.count <= 24 else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
      var count = 0
      for byte in bytes {
        if byte == UInt8(ascii: "'") { continue }
        if byte >= 0x80 { return nil }
        buffer[count] = byte.lowered
        count += 1
      }
      guard count > 1 else { return nil }
      let length = TitleWords.stem(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      return body(UnsafeBufferPointer(rebasing: buffer[..<length]))
    }
  }

  /// What the words counted say: of each major group the logarithm of its probability, and of each detailed occupation how typical the words
  /// are of it; the best has 1.
  func scores(_ counts: borrowing Counts, occupations: Int) -> (groups: [Float], occupations: [Float]) {
    var sums = [Float](repeating: 0, count: occupations)
    // The first sum is of the digits for rarity, and of no use.
    var weights = [Float](repeating: 0, count: OccupationWords.digits)
    var length: Float = 0
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 64) { squares in
      for digit in 0..<64 { squares[digit] = Float(digit * digit) }
      sums.withUnsafeMutableBufferPointer { sums in
        weights.withUnsafeMutableBufferPointer { weights in
          counts.each { word, count in
            let factor = factors[count]
            var start = Int(starts[word])
            // A tab stands here where no posting taught anything.
            if bytes[start] != 9 {
              let value = factor * Float(LearnedRows.digit(bytes[start])) * OccupationWords.rarityStep
              length += value * value
              for index in 0..<OccupationWords.digits {
                weights[index] += value * Float(Int32(bytes[start + index]) &- 0x30 &- Int32(OccupationWords.middle))
              }
              start += OccupationWords.digits
            }
            // Typicalness is written as its root.
            LearnedRows.entries(of: bytes, at: start + 1) { place, digit in sums[place] += factor * squares[digit] }
          }
        }
      }
    }
    let most = max(1, sums.greatest)
    sums.withUnsafeMutableBufferPointer { sums in
      for place in sums.indices { sums[place] /= most }
    }
    let scale = length > 0 ? OccupationWords.length * OccupationWords.weightStep / length.squareRoot() : 0
    return (OccupationWords.logarithms(zip(prior, weights.dropFirst()).map { $0 + $1 * scale }), sums)
  }

  /// Logarithms of the probabilities whose logarithms are `scores` but for a common summand.
  private static func logarithms(_ scores: [Float]) -> [Float] {
    let most = scores.max() ?? 0
    let sum = logarithm(scores.reduce(0) { $0 + exponential($1 - most) }) + most
    return scores.map { $0 - sum }
  }
}

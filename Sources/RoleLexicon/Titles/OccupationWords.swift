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
  /// By digit; how typical a word is is written as its root.
  private let squares = (0..<64).map { Float($0 * $0) }

  /// What a digit of the table counts: of a word's rarity, of a group's weight (around the middle digit), and of what is usual.
  public static let rarityStep: Float = 0.125
  public static let weightStep: Float = 0.02
  public static let priorStep: Float = 0.1
  public static let middle = 32
  /// A word's rarity and its weights of the major groups: three vectors of eight.
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
        LearnedRows.entries(at: bytes.baseAddress! + start + groups + 1) { place, digit in
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

    fileprivate var found: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: words, count: size) }

    @inline(__always)
    fileprivate func count(of word: Int32) -> Int { Int(counts[Int(word)]) }
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

  /// What the words counted say: of each major group the logarithm of its probability, and of each detailed occupation how typical the
  /// words are of it; the best has 1.
  func scores(_ counts: borrowing Counts, occupations: Int) -> (groups: [Float], occupations: [Float]) {
    var sums = Array(repeatElement(Float(0), count: occupations))
    var length: Float = 0
    let weights = withUnsafeTemporaryAllocation(of: SIMD8<Float>.self, capacity: OccupationWords.digits / 8) { eights in
      eights.initialize(repeating: SIMD8())
      sums.withUnsafeMutableBufferPointer { sums in
        squares.withUnsafeBufferPointer { squares in
          for word in counts.found {
            let factor = factors[counts.count(of: word)]
            var digits = bytes.baseAddress! + Int(starts[Int(word)])
            // A tab stands here where no posting taught anything.
            if digits[0] != 9 {
              let value = factor * Float(LearnedRows.digit(digits[0])) * OccupationWords.rarityStep
              length += value * value
              for part in eights.indices { eights[part] += OccupationWords.weights(of: digits + 8 &* part) * value }
              digits += OccupationWords.digits
            }
            // Typicalness is written as its root.
            LearnedRows.entries(at: digits + 1) { place, digit in sums[place] += factor * squares[digit] }
          }
        }
      }
      // The first sum is of the digits for rarity, and of no use.
      return prior.indices.map { eights[($0 + 1) / 8][($0 + 1) % 8] }
    }
    let most = max(1, sums.greatest)
    sums.withUnsafeMutableBufferPointer { sums in
      for place in sums.indices { sums[place] /= most }
    }
    let scale = length > 0 ? OccupationWords.length * OccupationWords.weightStep / length.squareRoot() : 0
    return (OccupationWords.logarithms(zip(prior, weights).map { $0 + $1 * scale }), sums)
  }

  /// The weights, in steps, that the eight digits at `digits` are.
  @inline(__always)
  private static func weights(of digits: UnsafePointer<UInt8>) -> SIMD8<Float> {
    let digits = SIMD8<Int16>(truncatingIfNeeded: UnsafeRawPointer(digits).loadUnaligned(as: SIMD8<UInt8>.self))
    return SIMD8<Float>(SIMD8<Int32>(truncatingIfNeeded: digits &- Int16(0x30 + middle)))
  }

  /// Logarithms of the probabilities whose logarithms are `scores` but for a common summand.
  private static func logarithms(_ scores: [Float]) -> [Float] {
    let most = scores.max() ?? 0
    let sum = logarithm(scores.mapEights { exponential($0 - most) }.total) + most
    return scores.map { $0 - sum }
  }
}

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
  private let groups: Int
  /// 1 + ln(count), by count.
  private let factors: [Float]

  /// What a digit of the table counts: of a word's rarity, of a group's weight (around the middle digit), and of what is usual.
  public static let (rarityStep, weightStep, priorStep, middle): (Float, Float, Float, Int) = (0.125, 0.02, 0.1, 32)
  /// A text's words have this length together, whatever their number.
  public static let length: Float = 10
  /// Name of the row that holds what is usual.
  public static let priorRow = "prior:"

  init(_ bytes: LearnedRows.Bytes, groups: Int, occupations: Int) {
    self.bytes = bytes
    self.groups = groups
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
    factors = (0..<32).map { $0 == 0 ? 0 : 1 + logarithm(Float($0)) }
  }

  /// How often each word of a text occurs, by its number.
  public struct Counts: Sendable {
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
        buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      guard count > 1 else { return nil }
      let length = TitleWords.stem(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      return body(UnsafeBufferPointer(rebasing: buffer[..<length]))
    }
  }

  /// What the words counted say: of each major group the logarithm of its probability, and of each detailed occupation how typical the words
  /// are of it; the best has 1.
  func scores(_ counts: Counts, occupations: Int) -> (groups: [Float], occupations: [Float]) {
    var sums = [Float](repeating: 0, count: occupations)
    var weights = [Float](repeating: 0, count: groups)
    var length: Float = 0
    let (middle, step) = (Int32(OccupationWords.middle), OccupationWords.rarityStep)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 64) { squares in
      for digit in 0..<64 { squares[digit] = Float(digit * digit) }
      sums.withUnsafeMutableBufferPointer { sums in
        weights.withUnsafeMutableBufferPointer { weights in
          for word in counts.words {
            let factor = factors[Int(counts.counts[Int(word)])]
            var start = Int(starts[Int(word)])
            // A tab stands here where no posting taught anything.
            if bytes[start] != 9 {
              let value = factor * Float(LearnedRows.digit(bytes[start])) * step
              length += value * value
              let digits = bytes.baseAddress! + start + 1
              for group in 0..<groups {
                weights[group] += value * Float(Int32(digits[group]) &- 0x30 &- middle)
              }
              start += 1 + groups
            }
            // Typicalness is written as its root.
            LearnedRows.entries(of: bytes, at: start + 1) { place, digit in sums[place] += factor * squares[digit] }
          }
        }
      }
    }
    let scale = length > 0 ? OccupationWords.length * OccupationWords.weightStep / length.squareRoot() : 0
    for group in weights.indices { weights[group] = prior[group] + weights[group] * scale }
    let most = max(1, sums.max() ?? 1)
    return (OccupationWords.logarithms(weights), sums.map { $0 / most })
  }

  /// Logarithms of the probabilities whose logarithms are `scores` but for a common summand.
  private static func logarithms(_ scores: [Float]) -> [Float] {
    let most = scores.max() ?? 0
    let sum = logarithm(scores.reduce(0) { $0 + exponential($1 - most) }) + most
    return scores.map { $0 - sum }
  }
}

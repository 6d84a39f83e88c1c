/// How well a job title fits each detailed occupation: a linear model over the title's words, learned from O*NET's titles by
/// `train-occupations`. `Scripts/measure-titles` measures it on titles that were left out.
public struct TitleModel: Sendable {
  private let rows: LearnedRows
  private let prior: [Int32]

  /// What a digit of the table counts; the middle one is nothing.
  public static let (step, middle): (Float, Int) = (0.15, 32)

  init(_ bytes: UnsafeBufferPointer<UInt8>, occupations: Int) {
    let rows = LearnedRows(bytes)
    var prior = [Int32](repeating: 0, count: occupations)
    let key = Array("prior".utf8)
    if let start = key.withUnsafeBufferPointer({ rows.start(of: $0) }) {
      rows.entries(at: start) { place, digit in prior[place] += Int32(digit - TitleModel.middle) }
    }
    (self.rows, self.prior) = (rows, prior)
  }

  /// The model that `table` holds; for models in training.
  public init(table: String, occupations: Int) {
    let utf8 = Array(table.utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: utf8.count)
    _ = copy.initialize(from: utf8)
    self.init(UnsafeBufferPointer(copy), occupations: occupations)
  }

  /// A title's words in the order in which titles are compared: those of the part with the head come last.
  public struct Words: Sendable {
    public var all: [[UInt8]]
    /// How many of them are the part's with the head: in `Account Manager, Enterprise` the first two.
    public var head: Int
  }

  /// Logarithms of probabilities but for a common summand, or nil if no word of the title is known.
  ///
  /// What stands beside the part with the head counts half: `Software Engineer, Payments` is no payments clerk.
  public func scores(_ words: Words) -> [Float]? {
    var (rows, isKnown) = features(of: words.all)
    guard isKnown else { return nil }
    var parts: Int32 = 1
    if words.head > 1, words.head < words.all.count {
      let head = features(of: Array(words.all.suffix(words.head)))
      if head.isKnown {
        parts = 2
        rows = rows.map { ($0.start, head.rows.contains { [start = $0.start] in $0.start == start } ? 2 : 1) }
        rows += head.rows.filter { row in !rows.contains { $0.start == row.start } }
      }
    }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: prior.count) { sums in
      for place in prior.indices { sums[place] = prior[place] &* parts }
      let middle = TitleModel.middle
      for (start, times) in rows {
        self.rows.entries(at: start) { place, digit in sums[place] &+= times &* Int32(truncatingIfNeeded: digit &- middle) }
      }
      let step = TitleModel.step / Float(parts)
      return sums.map { Float($0) * step }
    }
  }

  /// The rows of a title's features, each once and to be counted once, and whether a word is among them.
  private func features(of words: [[UInt8]]) -> (rows: [(start: Int, times: Int32)], isKnown: Bool) {
    var (found, isKnown): ([(start: Int, times: Int32)], Bool) = ([], false)
    found.reserveCapacity(64)
    TitleFeatures.each(words) { kind, key in
      guard let start = rows.start(of: key), !found.contains(where: { $0.start == start }) else { return }
      found.append((start, 1))
      isKnown = isKnown || kind == .word
    }
    return (found, isKnown)
  }

  /// Whether `word` ends many known titles.
  func isHead(_ word: [UInt8]) -> Bool {
    ([TitleFeatures.Kind.last.rawValue, 0x20] + word).withUnsafeBufferPointer { rows.start(of: $0) != nil }
  }

  /// The words of a title's parts.
  public func words(_ parts: [[[UInt8]]]) -> Words {
    let head = parts.firstIndex { isHead($0[$0.count - 1]) } ?? 0
    guard head < parts.count else { return Words(all: [], head: 0) }
    return Words(all: parts.enumerated().filter { $0.offset != head }.flatMap(\.element) + parts[head], head: parts[head].count)
  }
}

/// How well a job title fits each detailed occupation: a linear model over the title's words, learned from O*NET's titles by
/// `train-occupations`. `Scripts/measure-titles` measures it on titles that were left out.
public struct TitleModel: Sendable {
  private let rows: LearnedRows
  private let occupations: Int
  /// What every title begins with.
  private let prior: [LearnedRows.Block]

  /// What a digit of the table counts; the middle one is nothing.
  public static let step: Float = 0.15
  public static let middle = 32

  /// So many neighbouring occupations make a block, and from `leastInBlock` weights on it is written as one: that is shorter, and added
  /// in one step.
  public static let blockSize = 16
  public static let leastInBlock = 4

  init(_ bytes: UnsafeBufferPointer<UInt8>, occupations: Int) {
    let rows = LearnedRows(bytes)
    var prior = [LearnedRows.Block](repeating: .zero, count: (occupations + TitleModel.blockSize - 1) / TitleModel.blockSize)
    let key = Array("prior".utf8)
    if let start = key.withUnsafeBufferPointer({ rows.start(of: LearnedRows.Key($0)) }) {
      prior.withUnsafeMutableBufferPointer { rows.add(rowAt: start, 1, to: $0.baseAddress!) }
    }
    (self.rows, self.prior, self.occupations) = (rows, prior, occupations)
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
    public var all: SpacedWords
    /// How many of them are the part's with the head: in `Account Manager, Enterprise` the first two.
    public var head: Int
  }

  /// Logarithms of probabilities but for a common summand, or nil if no word of the title is known.
  ///
  /// What stands beside the part with the head counts half: `Software Engineer, Payments` is no payments clerk.
  public func scores(_ words: Words) -> [Float]? {
    let features = features(of: words)
    guard features.isKnown else { return nil }
    return withUnsafeTemporaryAllocation(of: LearnedRows.Block.self, capacity: prior.count) { blocks in
      let sums = blocks.baseAddress!
      for (number, block) in prior.enumerated() { (sums + number).initialize(to: block &* features.parts) }
      for row in features.rows { rows.add(rowAt: row.start, row.times, to: sums) }
      let step = TitleModel.step / Float(features.parts)
      return [Float](unsafeUninitializedCapacity: occupations) { scores, count in
        let sums = UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Int16.self)
        for place in 0..<occupations { (scores.baseAddress! + place).initialize(to: Float(sums[place]) * step) }
        count = occupations
      }
    }
  }

  private struct Features {
    /// Each once, and how often it is to be counted.
    var rows: [(start: Int, times: Int16)] = []
    /// Whether a word of the title is known.
    var isKnown = false
    /// How often what the part with the head has is counted, and so what every title begins with.
    var parts: Int16 = 1
  }

  /// A part with a known head is a title, too, and its features are the last of the whole one's, but for its first word.
  private func features(of words: Words) -> Features {
    var features = Features()
    features.rows.reserveCapacity(64)
    let all = words.all
    let head = words.head > 1 && words.head < all.count ? all.count - words.head : all.count
    TitleFeatures.each(all, named: LearnedRows.Key.self) { kind, key, word in
      guard let start = rows.start(of: key) else { return }
      let times: Int16 = word >= head ? 2 : 1
      if kind == .word {
        features.isKnown = true
        features.parts = max(features.parts, times)
      }
      if let known = features.rows.firstIndex(where: { $0.start == start }) {
        features.rows[known].times = max(features.rows[known].times, times)
      } else {
        features.rows.append((start, times))
      }
    }
    guard features.parts == 2 else {
      for index in features.rows.indices { features.rows[index].times = 1 }
      return features
    }
    if let start = all.withWord(head, { rows.start(of: LearnedRows.Key(.first, $0)) }) {
      if let known = features.rows.firstIndex(where: { $0.start == start }) {
        features.rows[known].times = 2
      } else {
        features.rows.append((start, 1))
      }
    }
    return features
  }

  /// Whether `word` ends many known titles.
  func isHead(_ word: UnsafeBufferPointer<UInt8>) -> Bool { rows.start(of: LearnedRows.Key(.last, word)) != nil }

  /// The words of a title's parts.
  func words(_ parts: [SpacedWords]) -> Words {
    let head = parts.firstIndex { $0.withWord($0.count - 1, isHead) } ?? 0
    guard head < parts.count else { return Words(all: SpacedWords(), head: 0) }
    guard parts.count > 1 else { return Words(all: parts[0], head: parts[0].count) }
    var all = SpacedWords()
    for (number, part) in parts.enumerated() where number != head { all.append(part) }
    all.append(parts[head])
    return Words(all: all, head: parts[head].count)
  }
}

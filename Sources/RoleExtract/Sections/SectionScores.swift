import RoleLexicon

extension SectionModel {
  /// Adds up the weights of each passage's features. Its arrays are the model's, without a check of bounds for each feature.
  struct Scores: SectionFeatureSink {
    let weights: UnsafeBufferPointer<SIMD16<Int16>>
    let words: UnsafeBufferPointer<WordRows>
    let around: UnsafeBufferPointer<SIMD4<Int32>>
    let pairs: WordPairTable.Reader
    private(set) var sums: [Weights] = []
    private(set) var passings: [UInt8] = []
    /// The sums of the passage's weights, but for the last rows'.
    private var sum = Weights.zero
    private var last = NarrowSum()
    /// The same for the words and pairs in it, which weigh less in a long passage.
    private var wordSum = Weights.zero
    private var lastWords = NarrowSum()
    private var wordWeight: Int32 = 256
    /// What the words of the heading above add to each passage under it.
    private var heading = Weights.zero

    init(
      weights: UnsafeBufferPointer<SIMD16<Int16>>, words: UnsafeBufferPointer<WordRows>, around: UnsafeBufferPointer<SIMD4<Int32>>,
      pairs: WordPairTable.Reader, count: Int
    ) {
      self.weights = weights
      self.words = words
      self.around = around
      self.pairs = pairs
      sums.reserveCapacity(count)
      passings.reserveCapacity(count)
    }

    mutating func begin(_ passing: SectionFeature.Passing, words count: Int) {
      if !passings.isEmpty { end() }
      passings.append(UInt8(passing.rawValue))
      wordWeight = SectionFeature.weight(ofWords: count)
    }

    /// Closes the last passage.
    mutating func end() {
      last.move(to: &sum)
      lastWords.move(to: &wordSum)
      sums.append(sum &+ (wordSum &* wordWeight) &>> 8)
      (sum, wordSum) = (.zero, .zero)
    }

    @inline(__always)
    mutating func add(fixed number: Int) { last.add(weights[number + 1], to: &sum) }

    @inline(__always)
    mutating func add(_ place: SectionFeature.WordPlace, word: Int32) {
      let row = row(of: word, place)
      guard row > 0 else { return }
      if place == .anywhere { lastWords.add(weights[row], to: &wordSum) } else { last.add(weights[row], to: &sum) }
    }

    mutating func beginHeading() { heading = .zero }

    @inline(__always)
    mutating func note(headingWord word: Int32) {
      let row = row(of: word, .above)
      if row > 0 { heading &+= Weights(truncatingIfNeeded: weights[row]) }
    }

    @inline(__always)
    mutating func addHeading() { sum &+= heading }

    /// 0 is none.
    @inline(__always)
    private func row(of word: Int32, _ place: SectionFeature.WordPlace) -> Int {
      if place.rawValue < SectionModel.placesWithin { return Int(word) < words.count ? Int(words[Int(word)].rows[place.rawValue]) : 0 }
      return Int(word) < around.count ? Int(around[Int(word)][place.rawValue - SectionModel.placesWithin]) : 0
    }

    @inline(__always)
    mutating func add(pair first: Int32, _ second: Int32) {
      guard Int(first) < words.count, words[Int(first)].next.mayContain(second) else { return }
      let row = pairs.value(first, second)
      if row > 0 { lastWords.add(weights[Int(row)], to: &wordSum) }
    }
  }

  /// The sum of a few rows in sixteen bits: of wide ones half as many are added at once.
  struct NarrowSum {
    private var sum = SIMD16<Int16>.zero
    private var count = 0

    @inline(__always)
    mutating func add(_ row: SIMD16<Int16>, to wide: inout Weights) {
      sum &+= row
      count &+= 1
      if count == NarrowSum.most { move(to: &wide) }
    }

    /// Rows whose weights fit sixteen bits together.
    private static let most = Int(Int16.max) / Int(SectionModel.highestWeight)

    mutating func move(to wide: inout Weights) {
      wide &+= Weights(truncatingIfNeeded: sum)
      (sum, count) = (.zero, 0)
    }
  }
}

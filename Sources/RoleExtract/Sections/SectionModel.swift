import RoleLexicon
import RoleModel

/// A linear model with a sequence prior: weights for each feature and section, and for each step from section to section.
///
/// The weights are a table, `en/section-weights`, written by `train-sections`; its head names the data. A document's sections are the
/// sequence with the highest sum of weights, found by one Viterbi pass.
package struct SectionModel: Sendable {
  /// One weight for each section, in hundredths; the last lanes are unused. A vector adds a feature's weights in a few instructions.
  package typealias Weights = SIMD16<Int32>
  /// What the model knows of a word.
  private struct WordRows: Sendable {
    /// Rows of its three places; 0 is none.
    var rows: SIMD4<Int32> = .zero
    /// The words that make a pair with it.
    var next = FollowingWords()
  }

  private var weights: [Weights]
  private var words: [WordRows]
  private var pairs = WordPairTable(capacity: 1 << 15)
  /// By passing, then from: weights of the step to each section.
  private var steps: [Weights]
  private var start: Weights = .zero

  package static let sectionCount = SectionFeature.sectionCount

  /// Reads the table of weights; rows whose words the vocabulary lacks are left out.
  package init(_ table: Table, _ vocabulary: Vocabulary) {
    weights = Array(repeating: .zero, count: SectionFeature.fixedCount + 1)
    weights.reserveCapacity(table.count + 1)
    words = []
    words.reserveCapacity(vocabulary.count + 1)
    steps = Array(repeating: .zero, count: SectionFeature.Passing.allCases.count * SectionModel.sectionCount)
    let fixed = Dictionary(uniqueKeysWithValues: SectionFeature.fixedNames.enumerated().map { ($0.element, $0.offset) })
    for row in 0..<table.count {
      let name = table.bytes(row, 0)
      let values = SectionModel.weights(table.bytes(row, 1))
      guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
        start = values
        continue
      }
      let rest = UnsafeBufferPointer(rebasing: name[(colon + 1)...])
      // The first letters tell the kinds apart: a(nywhere), h(eading), f(irst), p(air), s(tep); fixed features have longer names.
      switch (name[0], colon) {
      case (UInt8(ascii: "w"), 1): add(values, rest, .anywhere, vocabulary)
      case (UInt8(ascii: "h"), 1): add(values, rest, .heading, vocabulary)
      case (UInt8(ascii: "f"), 1): add(values, rest, .first, vocabulary)
      case (UInt8(ascii: "p"), 1):
        guard let space = rest.firstIndex(of: 0x20) else { continue }
        let first = vocabulary.number(of: UnsafeBufferPointer(rebasing: rest[..<space]))
        let second = vocabulary.number(of: UnsafeBufferPointer(rebasing: rest[(space + 1)...]))
        guard first > 0, second > 0 else { continue }
        pairs.add(first, second, value: Int32(weights.count))
        reserve(Int(first))
        words[Int(first)].next.insert(second)
        weights.append(values)
      case (UInt8(ascii: "s"), 1):
        if let place = SectionModel.stepPlace(String(decoding: rest, as: UTF8.self)) { steps[place] = values }
      default:
        if let number = fixed[String(decoding: name, as: UTF8.self)] { weights[number + 1] = values }
      }
    }
  }

  private mutating func add(
    _ values: Weights, _ word: UnsafeBufferPointer<UInt8>, _ place: SectionFeature.WordPlace, _ vocabulary: Vocabulary
  ) {
    let number = Int(vocabulary.number(of: word))
    guard number > 0 else { return }
    reserve(number)
    words[number].rows[place.rawValue] = Int32(weights.count)
    weights.append(values)
  }

  private mutating func reserve(_ number: Int) {
    while number >= words.count { words.append(WordRows()) }
  }

  /// The row of steps that `name` (`passing section`) stands for.
  private static func stepPlace(_ name: String) -> Int? {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 2, let passing = SectionFeature.Passing.allCases.first(where: { "\($0)" == parts[0] }),
      let section = SectionKind(rawValue: parts[1])
    else { return nil }
    return passing.rawValue * sectionCount + section.number
  }

  /// Whole numbers separated by spaces, one for each section.
  private static func weights(_ bytes: UnsafeBufferPointer<UInt8>) -> Weights {
    var weights = Weights.zero
    var (lane, value, isNegative) = (0, Int32(0), false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "):
        weights[lane] = isNegative ? -value : value
        (lane, value, isNegative) = (lane + 1, 0, false)
      case UInt8(ascii: "-"): isNegative = true
      default: value = value &* 10 &+ Int32(byte &- UInt8(ascii: "0"))
      }
    }
    weights[lane] = isNegative ? -value : value
    return weights
  }

  // MARK: Scoring

  /// The best section of each passage in `range`.
  package func sections(of analysis: TextAnalysis, in range: Range<Int>) -> [SectionKind] {
    guard !range.isEmpty else { return [] }
    return weights.withUnsafeBufferPointer { weights in
      words.withUnsafeBufferPointer { words in
        pairs.withReader { pairs in
          var scores = Scores(weights: weights, words: words, pairs: pairs, count: range.count)
          SectionFeatures.visit(analysis, in: range, &scores)
          scores.end()
          return path(scores)
        }
      }
    }
  }

  /// The sequence with the highest sum (Viterbi 1967).
  private func path(_ scores: Scores) -> [SectionKind] {
    let count = SectionModel.sectionCount
    var sum = scores.sums[0] &+ start
    var back: [SIMD16<Int32>] = [.zero]
    back.reserveCapacity(scores.sums.count)
    for position in 1..<max(1, scores.sums.count) {
      let first = Int(scores.passings[position]) * count
      var best = Weights(repeating: .min)
      var from = SIMD16<Int32>.zero
      for candidate in 0..<count {
        let reached = steps[first + candidate] &+ Weights(repeating: sum[candidate])
        let isBetter = reached .> best
        best.replace(with: reached, where: isBetter)
        from.replace(with: SIMD16(repeating: Int32(candidate)), where: isBetter)
      }
      sum = best &+ scores.sums[position]
      back.append(from)
    }
    var section = 0
    for candidate in 1..<count where sum[candidate] > sum[section] { section = candidate }
    var path = [SectionKind](repeating: .other, count: scores.sums.count)
    for position in path.indices.reversed() {
      path[position] = SectionKind.allCases[section]
      section = Int(back[position][section])
    }
    return path
  }

  /// Adds up the weights of each passage's features. Its arrays are the model's, without a check of bounds for each feature.
  private struct Scores: SectionFeatureSink {
    let weights: UnsafeBufferPointer<Weights>
    let words: UnsafeBufferPointer<WordRows>
    let pairs: WordPairTable.Reader
    private(set) var sums: [Weights] = []
    private(set) var passings: [UInt8] = []
    private var current = Weights.zero

    init(
      weights: UnsafeBufferPointer<Weights>, words: UnsafeBufferPointer<WordRows>, pairs: WordPairTable.Reader, count: Int
    ) {
      self.weights = weights
      self.words = words
      self.pairs = pairs
      sums.reserveCapacity(count)
      passings.reserveCapacity(count)
    }

    mutating func begin(_ passing: SectionFeature.Passing) {
      if !passings.isEmpty { end() }
      passings.append(UInt8(passing.rawValue))
    }

    /// Closes the last passage.
    mutating func end() {
      sums.append(current)
      current = .zero
    }

    @inline(__always)
    mutating func add(fixed number: Int) { current &+= weights[number + 1] }

    @inline(__always)
    mutating func add(_ place: SectionFeature.WordPlace, word: Int32) {
      guard Int(word) < words.count else { return }
      let row = words[Int(word)].rows[place.rawValue]
      if row > 0 { current &+= weights[Int(row)] }
    }

    @inline(__always)
    mutating func add(pair first: Int32, _ second: Int32) {
      guard Int(first) < words.count, words[Int(first)].next.mayContain(second) else { return }
      let row = pairs.value(first, second)
      if row > 0 { current &+= weights[Int(row)] }
    }
  }
}

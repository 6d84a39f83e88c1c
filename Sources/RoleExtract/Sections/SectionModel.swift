import RoleLexicon
import RoleModel

/// A linear model with a sequence prior: weights for each feature and section, and for each step from section to section.
///
/// The weights are a table, `en/section-weights`, written by `train-sections`; its head names the data. A passage's section is the
/// likeliest one over all sequences, each of which counts with the exponential of its sum of weights.
package struct SectionModel: Sendable {
  /// One weight for each section, in hundredths; the last lanes are unused. A vector adds a feature's weights in a few instructions.
  package typealias Weights = SIMD16<Int32>
  /// What the model knows of a word.
  struct WordRows: Sendable {
    /// Rows of its three places in the passage; 0 is none.
    var rows: SIMD4<Int32> = .zero
    /// The words that make a pair with it.
    var next = FollowingWords()
  }

  /// Half as wide as the sums, so that a row is half a line of the cache: adding them up waits for memory and little else.
  private var weights: [SIMD16<Int16>]
  private var words: [WordRows]
  /// Rows of words around the passage, as `words` has them of those in it; 0 is none.
  private var around: [SIMD4<Int32>] = []
  private var pairs = WordPairTable(capacity: 1 << 15)
  private var start: Weights = .zero
  private var steps = SectionChances.StepFactors([], sections: 0)

  /// Reads the table of weights; rows whose words the vocabulary lacks are left out.
  package init(_ table: Table, _ vocabulary: Vocabulary) {
    weights = Array(repeating: .zero, count: SectionFeature.fixedCount + 1)
    weights.reserveCapacity(table.count + 1)
    words = []
    words.reserveCapacity(vocabulary.count + 1)
    // By passing, then from: weights of the step to each section.
    var steps: [Weights] = Array(repeating: .zero, count: SectionFeature.Passing.allCases.count * SectionFeature.sectionCount)
    let fixed = Dictionary(uniqueKeysWithValues: SectionFeature.fixedNames.enumerated().map { ($0.element, $0.offset) })
    let places = Dictionary(uniqueKeysWithValues: SectionFeature.WordPlace.allCases.map { ($0.name.utf8.first!, $0) })
    for row in 0..<table.count {
      let name = table.bytes(row, 0)
      let values = SectionModel.weights(table.bytes(row, 1))
      guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
        start = values
        continue
      }
      let rest = UnsafeBufferPointer(rebasing: name[(colon + 1)...])
      // One letter tells the kinds apart: the places of words, p(air), (pair with what stands) o(ver it), s(tep); fixed features have
      // longer names.
      switch (name[0], colon) {
      case (UInt8(ascii: "p"), 1):
        guard let space = rest.firstIndex(of: 0x20) else { continue }
        let second = vocabulary.number(of: UnsafeBufferPointer(rebasing: rest[(space + 1)...]))
        if second > 0 { add(values, vocabulary.number(of: UnsafeBufferPointer(rebasing: rest[..<space])), second) }
      case (UInt8(ascii: "o"), 1):
        guard let space = rest.firstIndex(of: 0x20) else { continue }
        let section = SectionKind(rawValue: String(decoding: rest[(space + 1)...], as: UTF8.self))
        let first = vocabulary.number(of: UnsafeBufferPointer(rebasing: rest[..<space]))
        add(values, first, SectionFeature.pairNumber(under: section))
      case (UInt8(ascii: "s"), 1):
        if let place = SectionModel.stepPlace(String(decoding: rest, as: UTF8.self)) { steps[place] = values }
      case (let letter, 1):
        if let place = places[letter] { add(values, rest, place, vocabulary) }
      default:
        if let number = fixed[String(decoding: name, as: UTF8.self)] { weights[number + 1] = SectionModel.narrow(values) }
      }
    }
    self.steps = SectionChances.StepFactors(steps, sections: SectionFeature.sectionCount)
  }

  private mutating func add(
    _ values: Weights, _ word: UnsafeBufferPointer<UInt8>, _ place: SectionFeature.WordPlace, _ vocabulary: Vocabulary
  ) {
    let number = Int(vocabulary.number(of: word))
    guard number > 0 else { return }
    if place.rawValue < SectionModel.placesWithin {
      reserve(number)
      words[number].rows[place.rawValue] = Int32(weights.count)
    } else {
      while number >= around.count { around.append(.zero) }
      around[number][place.rawValue - SectionModel.placesWithin] = Int32(weights.count)
    }
    weights.append(SectionModel.narrow(values))
  }

  private mutating func add(_ values: Weights, _ first: Int32, _ second: Int32) {
    guard first > 0 else { return }
    pairs.add(first, second, value: Int32(weights.count))
    reserve(Int(first))
    words[Int(first)].next.insert(second)
    weights.append(SectionModel.narrow(values))
  }

  /// Places of words in the passage itself; the others come after them.
  static let placesWithin = SectionFeature.WordPlace.above.rawValue

  private mutating func reserve(_ number: Int) {
    while number >= words.count { words.append(WordRows()) }
  }

  /// The row of steps that `name` (`passing section`) stands for.
  private static func stepPlace(_ name: String) -> Int? {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 2, let passing = SectionFeature.Passing.allCases.first(where: { "\($0)" == parts[0] }),
      let section = SectionKind(rawValue: parts[1])
    else { return nil }
    return passing.rawValue * SectionFeature.sectionCount + section.number
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

  /// So many hundredths at most that as many rows as a passage adds up before its sums are widened fit sixteen bits.
  static let highestWeight: Int32 = 512

  private static func narrow(_ weights: Weights) -> SIMD16<Int16> {
    // Comparisons of vectors are slow loops here, for thirty thousand rows at each start.
    for lane in 0..<SectionFeature.sectionCount {
      precondition(weights[lane].magnitude <= highestWeight, "a weight of the section model is over \(highestWeight) hundredths")
    }
    return SIMD16(truncatingIfNeeded: weights)
  }

  // MARK: Scoring

  /// The best section of each passage in `range`.
  package func sections(of analysis: TextAnalysis, in range: Range<Int>) -> [SectionKind] {
    guard !range.isEmpty else { return [] }
    return weights.withUnsafeBufferPointer { weights in
      words.withUnsafeBufferPointer { words in
        around.withUnsafeBufferPointer { around in
          pairs.withReader { pairs in
            var scores = Scores(weights: weights, words: words, around: around, pairs: pairs, count: range.count)
            SectionFeatures.visit(analysis, in: range, &scores)
            scores.end()
            return SectionChances(steps: steps, start: start).likeliest(scores.sums, scores.passings)
          }
        }
      }
    }
  }
}

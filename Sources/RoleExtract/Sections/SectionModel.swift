import RoleLexicon
import RoleModel

/// A linear model with a sequence prior: weights for each feature and section, and for each step from section to section.
///
/// The weights are a table, `en/section-weights`, written by `train-sections`; its head names the data. A document's sections are the
/// sequence with the highest sum of weights, found by one Viterbi pass.
package struct SectionModel: Sendable {
  /// Weights are whole numbers, thousandths.
  package typealias Weight = Int32

  /// Rows of weights, one for each feature.
  private var weights: [Weight]
  /// First row of each word, by place and word number; -1 where the model doesn't know it.
  private var wordRows: [[Int32]]
  private var pairRows: [UInt64: Int32] = [:]
  /// By passing, then from, then to.
  private var steps: [Weight]
  private var start: [Weight]

  package static let sectionCount = SectionFeature.sectionCount

  /// Reads the table of weights; words that the vocabulary lacks are added to it.
  package init(_ table: Table, _ vocabulary: inout Vocabulary) {
    let count = SectionModel.sectionCount
    weights = Array(repeating: 0, count: SectionFeature.fixedCount * count)
    wordRows = Array(repeating: [], count: SectionFeature.WordPlace.allCases.count)
    steps = Array(repeating: 0, count: SectionFeature.Passing.allCases.count * count * count)
    start = Array(repeating: 0, count: count)
    let fixed = Dictionary(uniqueKeysWithValues: SectionFeature.fixedNames.enumerated().map { ($0.element, $0.offset) })
    let places = Dictionary(uniqueKeysWithValues: SectionFeature.WordPlace.allCases.map { ($0.name, $0) })
    for row in 0..<table.count {
      let name = table.string(row, 0)
      let values = SectionModel.numbers(table.bytes(row, 1))
      guard values.count == count else { continue }
      let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
      if let number = fixed[name] {
        for section in 0..<count { weights[number * count + section] = values[section] }
      } else if parts[0] == "step", let place = SectionModel.stepPlace(parts[1]) {
        for section in 0..<count { steps[place * count + section] = values[section] }
      } else if parts[0] == "start" {
        start = values
      } else if let place = places[parts[0]] {
        let word = Int(vocabulary.add(Array(parts[1].utf8)))
        while wordRows[place.rawValue].count <= word { wordRows[place.rawValue].append(-1) }
        wordRows[place.rawValue][word] = Int32(weights.count / count)
        weights += values
      } else if parts[0] == "pair" {
        let words = parts[1].split(separator: " ").map { vocabulary.add(Array($0.utf8)) }
        pairRows[SectionModel.key(words[0], words[1])] = Int32(weights.count / count)
        weights += values
      }
    }
  }

  package static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The row of steps that `name` (`passing section`) stands for.
  private static func stepPlace(_ name: String) -> Int? {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 2, let passing = SectionFeature.Passing.allCases.first(where: { "\($0)" == parts[0] }),
      let section = SectionKind(rawValue: parts[1])
    else { return nil }
    return passing.rawValue * sectionCount + section.number
  }

  private static func numbers(_ bytes: UnsafeBufferPointer<UInt8>) -> [Weight] {
    var numbers: [Weight] = []
    var value: Weight = 0
    var sign: Weight = 1
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "):
        numbers.append(value * sign)
        (value, sign) = (0, 1)
      case UInt8(ascii: "-"): sign = -1
      default: value = value * 10 + Weight(byte - UInt8(ascii: "0"))
      }
    }
    numbers.append(value * sign)
    return numbers
  }

  // MARK: Scoring

  /// The best section of each passage.
  package func sections(of features: [SectionFeatures]) -> [SectionKind] {
    let count = SectionModel.sectionCount
    guard !features.isEmpty else { return [] }
    var score = [Weight](repeating: 0, count: count)
    var next = score
    var back = [UInt8](repeating: 0, count: features.count * count)
    for (position, feature) in features.enumerated() {
      let own = scores(of: feature)
      if position == 0 {
        for section in 0..<count { score[section] = own[section] + start[section] }
        continue
      }
      let base = feature.passing.rawValue * count * count
      for to in 0..<count {
        var best = Weight.min
        var from = 0
        for candidate in 0..<count {
          let sum = score[candidate] + steps[base + candidate * count + to]
          if sum > best { (best, from) = (sum, candidate) }
        }
        next[to] = best + own[to]
        back[position * count + to] = UInt8(from)
      }
      swap(&score, &next)
    }
    var section = score.indices.max { score[$0] < score[$1] }!
    var path = [SectionKind](repeating: .other, count: features.count)
    for position in features.indices.reversed() {
      path[position] = SectionKind.allCases[section]
      section = Int(back[position * count + section])
    }
    return path
  }

  private func scores(of feature: SectionFeatures) -> [Weight] {
    let count = SectionModel.sectionCount
    var sum = [Weight](repeating: 0, count: count)
    func add(_ row: Int) {
      for section in 0..<count { sum[section] += weights[row * count + section] }
    }
    for number in feature.fixed { add(number) }
    for (place, word) in feature.words {
      let rows = wordRows[place.rawValue]
      if Int(word) < rows.count, rows[Int(word)] >= 0 { add(Int(rows[Int(word)])) }
    }
    for pair in feature.pairs {
      if let row = pairRows[SectionModel.key(pair.0, pair.1)] { add(Int(row)) }
    }
    return sum
  }
}

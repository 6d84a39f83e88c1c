import RoleModel

/// The section that each passage has in most of the likely sequences: forward and backward sums over all of them (Rabiner 1989).
///
/// The single best sequence (Viterbi's) is right as a whole more often, but gets more passages wrong: one step too dear keeps a run of
/// passages in a section that few likely sequences give them. In trials a fold or set gained a tenth to nine tenths of a percent of its words.
struct SectionChances {
  typealias Chances = SIMD16<Float>

  /// Exponentials of the weights of steps, by passing: from each section to all, and to each section from all.
  struct StepFactors: Sendable {
    fileprivate var from: [Chances]
    fileprivate var to: [Chances]
    fileprivate let sections: Int

    init(_ steps: [SectionModel.Weights], sections: Int) {
      self.sections = sections
      from = steps.map { exponentials(of: $0, lanes: sections) }
      to = Array(repeating: .zero, count: steps.count)
      for row in steps.indices {
        let first = row / sections * sections
        for lane in 0..<sections { to[first + lane][row - first] = from[row][lane] }
      }
    }
  }

  private let factors: StepFactors
  private let start: Chances

  init(steps: StepFactors, start: SectionModel.Weights) {
    factors = steps
    self.start = exponentials(of: start, lanes: steps.sections)
  }

  /// The likeliest section of each passage, whose `sums` of weights and `passings` are given. There is one at least.
  func likeliest(_ sums: [SectionModel.Weights], _ passings: [UInt8]) -> [SectionKind] {
    let own = sums.map { exponentials(of: $0 &- SectionModel.Weights(repeating: highest($0)), lanes: factors.sections) }
    var forward = own
    forward[0] = scaled(own[0] * start)
    for position in own.indices.dropFirst() {
      forward[position] = scaled(own[position] * reached(forward[position - 1], factors.from, passings[position]))
    }
    var sections = [SectionKind](repeating: .other, count: own.count)
    var backward = Chances(repeating: 1)
    for position in own.indices.reversed() {
      sections[position] = SectionKind.allCases[first(highestOf: forward[position] * backward)]
      if position > 0 { backward = scaled(reached(backward * own[position], factors.to, passings[position])) }
    }
    return sections
  }

  /// What `chances` become by one step.
  private func reached(_ chances: Chances, _ rows: [Chances], _ passing: UInt8) -> Chances {
    let first = Int(passing) * factors.sections
    var sum = Chances.zero
    for section in 0..<factors.sections { sum += rows[first + section] * chances[section] }
    return sum
  }

  /// Multiplied so that the highest is 1: a long document's would run out of the numbers' range.
  private func scaled(_ chances: Chances) -> Chances { chances / chances.max() }

  private func highest(_ sums: SectionModel.Weights) -> Int32 {
    var highest = sums[0]
    for section in 1..<factors.sections where sums[section] > highest { highest = sums[section] }
    return highest
  }

  private func first(highestOf chances: Chances) -> Int {
    var best = 0
    for section in 1..<factors.sections where chances[section] > chances[best] { best = section }
    return best
  }
}

/// Exponentials of weights in hundredths, in the first `lanes`; the others are 0.
private func exponentials(of weights: SectionModel.Weights, lanes: Int) -> SectionChances.Chances {
  var result = SectionChances.Chances.zero
  for lane in 0..<lanes {
    result[lane] = Exponentials.table[Int(max(-Exponentials.reach, min(Exponentials.reach, weights[lane]))) + Int(Exponentials.reach)]
  }
  return result
}

/// Exponentials of hundredths, by products: the same on every machine.
private enum Exponentials {
  /// e^-16 is one in nine million, and no step's weight is as high.
  static let reach: Int32 = 1600

  static let table: [Float] = {
    let hundredth = 1.010050167084168
    var (up, down) = (1.0, 1.0)
    var table = [Float](repeating: 1, count: 2 * Int(reach) + 1)
    for distance in 1...Int(reach) {
      up *= hundredth
      down /= hundredth
      table[Int(reach) + distance] = Float(up)
      table[Int(reach) - distance] = Float(down)
    }
    return table
  }()
}

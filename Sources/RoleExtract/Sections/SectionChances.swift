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
    let count = sums.count
    let own = UnsafeMutablePointer<Chances>.allocate(capacity: 2 * count)
    defer { own.deallocate() }
    let forward = own + count
    let kinds = SectionKind.allCases
    return factors.from.withUnsafeBufferPointer { from in
      factors.to.withUnsafeBufferPointer { to in
        Exponentials.table.withUnsafeBufferPointer { table in
          for position in 0..<count {
            setOwnChances(sums[position], table, own + position)
            let reached = position == 0 ? start : self.reached(forward + (position - 1), from.baseAddress!, passings[position])
            (forward + position).initialize(to: scaled(own[position] * reached))
          }
        }
        var sections = Array(repeatElement(SectionKind.other, count: count))
        var backward = Chances(repeating: 1)
        for left in 0..<count {
          let position = count - 1 - left
          sections[position] = kinds[highest(of: forward[position] * backward)]
          guard position > 0 else { break }
          backward *= own[position]
          backward = scaled(reached(&backward, to.baseAddress!, passings[position]))
        }
        return sections
      }
    }
  }

  /// A passage alone: exponentials of what each sum lacks to the highest.
  private func setOwnChances(_ sums: SectionModel.Weights, _ table: UnsafeBufferPointer<Float>, _ own: UnsafeMutablePointer<Chances>) {
    own.initialize(to: .zero)
    own.withMemoryRebound(to: Float.self, capacity: Chances.scalarCount) { own in
      withLanes(of: sums) { (sums: UnsafePointer<Int32>) in
        var highest = sums[0]
        for section in 1..<factors.sections { highest = max(highest, sums[section]) }
        for section in 0..<factors.sections {
          own[section] = table[Int(max(sums[section] &- highest, -Exponentials.reach) &+ Exponentials.reach)]
        }
      }
    }
  }

  /// What `chances` become by one step.
  @inline(__always)
  private func reached(_ chances: UnsafePointer<Chances>, _ rows: UnsafePointer<Chances>, _ passing: UInt8) -> Chances {
    let rows = rows + Int(passing) * factors.sections
    return chances.withMemoryRebound(to: Float.self, capacity: Chances.scalarCount) { chances in
      var sum = Chances.zero
      for section in 0..<factors.sections { sum += rows[section] * chances[section] }
      return sum
    }
  }

  /// Multiplied so that the highest is 1: a long document's would run out of the numbers' range.
  @inline(__always)
  private func scaled(_ chances: Chances) -> Chances {
    var highest: Float = 0
    withLanes(of: chances) { (chances: UnsafePointer<Float>) in
      for section in 0..<factors.sections { highest = max(highest, chances[section]) }
    }
    return chances * (1 / highest)
  }

  @inline(__always)
  private func highest(of chances: Chances) -> Int {
    var best = 0
    withLanes(of: chances) { (chances: UnsafePointer<Float>) in
      for section in 1..<factors.sections where chances[section] > chances[best] { best = section }
    }
    return best
  }

  /// The lanes of a vector as an array: asking a vector for one of its lanes copies it.
  @inline(__always)
  private func withLanes<Vector: SIMD>(of vector: Vector, _ body: (UnsafePointer<Vector.Scalar>) -> Void) {
    withUnsafePointer(to: vector) { $0.withMemoryRebound(to: Vector.Scalar.self, capacity: Vector.scalarCount, body) }
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

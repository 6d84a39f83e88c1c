import RoleExtract
import RoleLexicon
import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A labelled document as the model sees it.
struct Example {
  /// Rows of weights that hold for a passage.
  struct Rows {
    var whole: [Int]
    /// Those of words and pairs, which weigh less in a long passage, and how much.
    var words: [Int] = []
    var weight: Double
  }

  /// Those of each passage.
  var rows: [Rows]
  var passings: [Int]
  var labels: [Int]
  /// How much each passage counts: long ones hold more of the text.
  var importance: [Double]
}

/// Fits a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by stochastic gradient ascent with AdaGrad's step
/// sizes (Duchi, Hazan & Singer 2011) and a quadratic penalty. Deterministic.
struct SequenceTrainer {
  static let sections = SectionFeature.sectionCount
  var weights: [Double]
  var steps: [Double]
  var start: [Double]
  private var weightSquares: [Double]
  private var stepSquares: [Double]
  private var startSquares: [Double]
  let rate: Double
  let penalty: Double

  init(rows: Int, rate: Double, penalty: Double) {
    let count = SequenceTrainer.sections
    weights = Array(repeating: 0, count: rows * count)
    steps = Array(repeating: 0, count: SectionFeature.Passing.allCases.count * count * count)
    start = Array(repeating: 0, count: count)
    weightSquares = Array(repeating: 1e-6, count: weights.count)
    stepSquares = Array(repeating: 1e-6, count: steps.count)
    startSquares = Array(repeating: 1e-6, count: count)
    self.rate = rate
    self.penalty = penalty
  }

  /// Fits the weights `orders` times, in `passes` passes over `examples` each, every time in other orders of them; they end as their mean over
  /// all passes but each first, which generalizes better than the last ones (Polyak & Juditsky 1992).
  mutating func fit(_ examples: [Example], passes: Int, orders: Int) {
    let begin = self
    var sum = begin
    for order in 1...orders {
      var trainer = begin
      trainer.fit(examples, passes: passes, seed: UInt64(order))
      for place in weights.indices { sum.weights[place] += trainer.weights[place] / Double(orders) }
      for place in steps.indices { sum.steps[place] += trainer.steps[place] / Double(orders) }
      for place in start.indices { sum.start[place] += trainer.start[place] / Double(orders) }
    }
    self = sum
  }

  private mutating func fit(_ examples: [Example], passes: Int, seed: UInt64) {
    var sums = (weights: weights, steps: steps, start: start)
    var generator = SplitMix64(seed: seed)
    for number in 1...passes {
      // A new order each time, the same on every machine.
      let likelihood = pass(over: examples.shuffled(using: &generator))
      if number % 5 == 0 { print("pass \(number): mean log-likelihood \(likelihood)") }
      guard number > 1 || passes == 1 else { continue }
      for place in weights.indices { sums.weights[place] += weights[place] }
      for place in steps.indices { sums.steps[place] += steps[place] }
      for place in start.indices { sums.start[place] += start[place] }
    }
    let count = Double(max(1, passes - 1))
    weights = sums.weights.map { $0 / count }
    steps = sums.steps.map { $0 / count }
    start = sums.start.map { $0 / count }
  }

  /// One pass over `examples`. Returns the mean log-likelihood of a document.
  private mutating func pass(over examples: [Example]) -> Double {
    examples.reduce(0) { $0 + learn($1) } / Double(max(1, examples.count))
  }

  private mutating func learn(_ example: Example) -> Double {
    let count = SequenceTrainer.sections
    let length = example.labels.count
    guard length > 0 else { return 0 }
    // Scores of each passage alone, and exponentials of the steps.
    var own = [Double](repeating: 0, count: length * count)
    for position in 0..<length {
      let rows = example.rows[position]
      for row in rows.whole {
        for section in 0..<count { own[position * count + section] += weights[row * count + section] }
      }
      for row in rows.words {
        for section in 0..<count { own[position * count + section] += rows.weight * weights[row * count + section] }
      }
    }
    let exponentials = steps.map { exp($0) }
    // Forward and backward sums, each position scaled to one.
    var emission = [Double](repeating: 0, count: length * count)
    var logShift = 0.0
    for position in 0..<length {
      let highest = own[(position * count)..<((position + 1) * count)].max()!
      logShift += highest
      for section in 0..<count { emission[position * count + section] = exp(own[position * count + section] - highest) }
    }
    var forward = [Double](repeating: 0, count: length * count)
    var scale = [Double](repeating: 0, count: length)
    for position in 0..<length {
      let base = example.passings[position] * count * count
      var total = 0.0
      for to in 0..<count {
        var sum = 0.0
        if position == 0 {
          sum = exp(start[to])
        } else {
          let before = (position - 1) * count
          for from in 0..<count { sum += forward[before + from] * exponentials[base + from * count + to] }
        }
        sum *= emission[position * count + to]
        forward[position * count + to] = sum
        total += sum
      }
      scale[position] = total
      for to in 0..<count { forward[position * count + to] /= total }
    }
    var backward = [Double](repeating: 1, count: length * count)
    for position in stride(from: length - 2, through: 0, by: -1) {
      let base = example.passings[position + 1] * count * count
      for from in 0..<count {
        var sum = 0.0
        for to in 0..<count {
          let next = (position + 1) * count + to
          sum += exponentials[base + from * count + to] * emission[next] * backward[next]
        }
        backward[position * count + from] = sum / scale[position + 1]
      }
    }
    // Gold score against the sum over all sequences.
    var gold = start[example.labels[0]]
    for position in 0..<length {
      gold += own[position * count + example.labels[position]]
      if position > 0 {
        let place = example.passings[position] * count * count + example.labels[position - 1] * count + example.labels[position]
        gold += steps[place]
      }
    }
    let likelihood = gold - logShift - scale.reduce(0) { $0 + log($1) }
    update(example, emission, forward, backward, scale, exponentials)
    return likelihood
  }

  private mutating func update(
    _ example: Example, _ emission: [Double], _ forward: [Double], _ backward: [Double], _ scale: [Double], _ exponentials: [Double]
  ) {
    let count = SequenceTrainer.sections
    var stepGradient = [Double](repeating: 0, count: steps.count)
    for position in example.labels.indices {
      for section in 0..<count {
        let probability = forward[position * count + section] * backward[position * count + section]
        let gradient = ((example.labels[position] == section ? 1 : 0) - probability) * example.importance[position]
        if position == 0 { SequenceTrainer.step(&start[section], &startSquares[section], gradient - penalty * start[section], rate) }
        for row in example.rows[position].whole {
          let place = row * count + section
          SequenceTrainer.step(&weights[place], &weightSquares[place], gradient - penalty * weights[place], rate)
        }
        let wordGradient = example.rows[position].weight * gradient
        for row in example.rows[position].words {
          let place = row * count + section
          SequenceTrainer.step(&weights[place], &weightSquares[place], wordGradient - penalty * weights[place], rate)
        }
      }
      guard position > 0 else { continue }
      let base = example.passings[position] * count * count
      for from in 0..<count {
        for to in 0..<count {
          let place = base + from * count + to
          let expected =
            forward[(position - 1) * count + from] * exponentials[place] * emission[position * count + to]
            * backward[position * count + to] / scale[position]
          stepGradient[place] -= expected
        }
      }
      stepGradient[base + example.labels[position - 1] * count + example.labels[position]] += 1
    }
    for place in steps.indices where stepGradient[place] != 0 {
      SequenceTrainer.step(&steps[place], &stepSquares[place], stepGradient[place] - penalty * steps[place], rate)
    }
  }

  private static func step(_ weight: inout Double, _ squares: inout Double, _ gradient: Double, _ rate: Double) {
    squares += gradient * gradient
    weight += rate * gradient / squares.squareRoot()
  }
}

import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A linear model of several classes (multinomial logistic regression), trained with AdaGrad on one example after another. The same examples
/// give the same weights.
struct SoftmaxRegression {
  struct Example {
    var features: [(feature: Int32, value: Float)]
    /// Classes and their shares, which sum to 1.
    var shares: [(label: Int32, share: Float)]
    var weight: Float
  }

  let labels: Int
  /// Of feature after feature one weight for each class.
  private(set) var weights: [Float]
  let prior: [Float]
  private var squares: [Float]
  private var random = SplitMix64(seed: 1)

  /// `floor` is what the sum of squared gradients begins with: the larger it is, the smaller are the first steps.
  init(features: Int, labels: Int, examples: [Example], floor: Float) {
    self.labels = labels
    weights = Array(repeating: 0, count: features * labels)
    squares = Array(repeating: floor, count: features * labels)
    var sums = [Float](repeating: 0, count: labels)
    for example in examples { for (label, share) in example.shares { sums[Int(label)] += share } }
    let all = sums.reduce(0, +)
    // Half of what the classes' sizes tell: postings name other occupations than title lists do.
    prior = sums.map { 0.5 * logf($0 / all + 1e-6) }
  }

  /// Goes `passes` times over the examples, each time in another order.
  mutating func train(_ examples: [Example], passes: Int, rate: Float, penalty: Float) {
    var order = Array(examples.indices)
    var gradient = [Float](repeating: 0, count: labels)
    for _ in 0..<passes {
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        scores(example.features, into: &gradient)
        SoftmaxRegression.normalize(&gradient)
        for (label, share) in example.shares { gradient[Int(label)] -= share }
        step(example, gradient, rate, penalty)
      }
    }
  }

  private mutating func step(_ example: Example, _ gradient: [Float], _ rate: Float, _ penalty: Float) {
    let labels = labels
    gradient.withUnsafeBufferPointer { gradient in
      weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
          for (feature, value) in example.features {
            let start = Int(feature) * labels
            let scale = value * example.weight
            for label in 0..<labels {
              let slope = gradient[label] * scale + penalty * weights[start + label]
              squares[start + label] += slope * slope
              weights[start + label] -= rate * slope / squares[start + label].squareRoot()
            }
          }
        }
      }
    }
  }

  /// The same, and then the mean of the weights after each of the last `averaged` passes, which depends less on the order of the examples.
  mutating func train(_ examples: [Example], passes: Int, averaged: Int, rate: Float, penalty: Float) {
    train(examples, passes: passes - averaged, rate: rate, penalty: penalty)
    var sums = [Float](repeating: 0, count: weights.count)
    for _ in 0..<averaged {
      train(examples, passes: 1, rate: rate, penalty: penalty)
      for index in sums.indices { sums[index] += weights[index] }
    }
    for index in sums.indices { weights[index] = sums[index] / Float(averaged) }
  }

  /// Sets weights under `least` to 0 for good; `values` are those of the features.
  mutating func prune(below least: Float, values: [Float]) {
    for index in weights.indices where abs(weights[index] * values[index / labels]) < least {
      weights[index] = 0
      squares[index] = .infinity
    }
  }

  func scores(_ features: [(feature: Int32, value: Float)], into sums: inout [Float]) {
    let labels = labels
    sums = prior
    sums.withUnsafeMutableBufferPointer { sums in
      weights.withUnsafeBufferPointer { weights in
        for (feature, value) in features {
          let start = Int(feature) * labels
          for label in 0..<labels { sums[label] += value * weights[start + label] }
        }
      }
    }
  }

  /// Makes scores probabilities.
  static func normalize(_ scores: inout [Float]) {
    let most = scores.max() ?? 0
    var sum: Float = 0
    for index in scores.indices {
      scores[index] = expf(scores[index] - most)
      sum += scores[index]
    }
    for index in scores.indices { scores[index] /= sum }
  }
}

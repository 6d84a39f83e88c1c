/// How likely a difference between two rates is by chance alone (R. A. Fisher, 1922), also where numbers are small.
enum FisherExactTest {
  /// The two-sided probability of a table as uneven as `first` of `firstCount` beside `second` of `secondCount`, with the same sums: the
  /// sum over all tables that are no likelier than this one.
  static func probability(_ first: Int, of firstCount: Int, _ second: Int, of secondCount: Int) -> Double {
    let selected = first + second
    let (low, high) = (max(0, selected - secondCount), min(selected, firstCount))
    guard low < high else { return 1 }
    /// What the next table weighs beside the one with `count` in the first cell.
    func step(_ count: Int) -> Double {
      Double(firstCount - count) * Double(selected - count) / (Double(count + 1) * Double(secondCount - selected + count + 1))
    }
    // Weights beside the likeliest table's, which is 1: nothing grows too large, and what gets too small is nothing.
    let mode = min(high, max(low, (firstCount + 1) * (selected + 1) / (firstCount + secondCount + 2)))
    var weights = [Double](repeating: 0, count: high - low + 1)
    weights[mode - low] = 1
    for count in stride(from: mode, to: high, by: 1) { weights[count + 1 - low] = weights[count - low] * step(count) }
    for count in stride(from: mode, to: low, by: -1) { weights[count - 1 - low] = weights[count - low] / step(count - 1) }
    // Equally likely tables may differ in the last digits.
    let limit = weights[first - low] * (1 + 1e-7)
    return min(1, weights.reduce(0) { $1 <= limit ? $0 + $1 : $0 } / weights.reduce(0, +))
  }
}

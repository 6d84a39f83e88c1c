/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another (the optimal string
/// alignment distance, after Damerau 1964).
enum SpellingDistance {
  /// Nil if it is more than `limit`.
  static func between(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for column in second.indices {
        var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == second[column] ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == second[column] {
          distance = min(distance, before[column - 1] + 1)
        }
        current.append(distance)
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      (before, last) = (last, current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}

/// Whole numbers written in words, from zero to ninety-nine, with `a`, `half` and `hundred` left to the readers that need them.
package enum NumberWords {
  /// The value of one word in lower case, or nil.
  package static func value(of word: String) -> Int? { values[word] }

  /// The value of two words such as `twenty five`, or nil.
  package static func value(of tens: String, _ ones: String) -> Int? {
    guard let first = values[tens], first >= 20, first % 10 == 0, let second = values[ones], (1...9).contains(second) else { return nil }
    return first + second
  }

  private static let values: [String: Int] = {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var values: [String: Int] = [:]
    for (value, word) in small.enumerated() { values[word] = value }
    for (index, word) in tens.enumerated() { values[word] = (index + 2) * 10 }
    return values
  }()
}

/// What of a title is compared: each word, the first, the last, neighbouring pairs, and each word with the last.
struct TitleFeatures: Sendable {
  /// Words, from 0.
  var wordCount = 0
  private var pairs = WordPairTable(capacity: 1 << 17)
  private var withLast = WordPairTable(capacity: 1 << 16)
  /// Of the pairs: whether the second word is the title's last and not next to the first.
  private var kinds: [UInt8] = []

  var count: Int { wordCount * 3 + kinds.count }

  static func any(_ word: Int32) -> Int { Int(word) * 3 }
  static func last(_ word: Int32) -> Int { Int(word) * 3 + 1 }
  static func first(_ word: Int32) -> Int { Int(word) * 3 + 2 }

  /// How much a feature adds to the naive-Bayes sum.
  func weight(of feature: Int) -> Float {
    if feature >= wordCount * 3 { return kinds[feature - wordCount * 3] == 0 ? 1 : 0.5 }
    return feature % 3 == 0 ? 1 : feature % 3 == 1 ? 0.7 : 0.3
  }

  /// How much a feature counts between neighbours, before its rarity.
  func nearness(of feature: Int) -> Float {
    if feature >= wordCount * 3 { return kinds[feature - wordCount * 3] == 0 ? 0.7 : 0 }
    return feature % 3 == 0 ? 1 : feature % 3 == 1 ? 0.5 : 0
  }

  /// Whether `word` ends enough known titles to be a title's head.
  func isHead(_ word: Int32, _ starts: [Int32]) -> Bool {
    word > 0 && starts[TitleFeatures.last(word) + 1] - starts[TitleFeatures.last(word)] >= 8
  }

  /// The feature of two neighbouring words.
  func pair(_ first: Int32, _ second: Int32) -> Int32? {
    let number = pairs.value(first, second)
    return number > 0 ? number : nil
  }

  /// Gives the features of a known title, each once; new ones are numbered.
  @inline(__always)
  mutating func add(_ words: UnsafeBufferPointer<Int32>, _ body: (Int32) -> Void) {
    let last = words[words.count - 1]
    for index in 0..<words.count {
      var isFirst = true
      for earlier in 0..<index where words[earlier] == words[index] { isFirst = false }
      if isFirst { body(Int32(TitleFeatures.any(words[index]))) }
      if index + 1 < words.count { body(TitleFeatures.number(words[index], words[index + 1], in: &pairs, &kinds, 0, wordCount)) }
      if index + 2 < words.count { body(TitleFeatures.number(words[index], last, in: &withLast, &kinds, 1, wordCount)) }
    }
    body(Int32(TitleFeatures.last(last)))
    body(Int32(TitleFeatures.first(words[0])))
  }

  private static func number(
    _ first: Int32, _ second: Int32, in table: inout WordPairTable, _ kinds: inout [UInt8], _ kind: UInt8, _ wordCount: Int
  ) -> Int32 {
    let known = table.value(first, second)
    if known > 0 { return known }
    let number = Int32(wordCount * 3 + kinds.count)
    table.add(first, second, value: number)
    kinds.append(kind)
    return number
  }

  /// Gives the known features of a title.
  func find(_ words: [Int32], _ body: (Int32) -> Void) {
    let last = words[words.count - 1]
    for index in words.indices where words[index] > 0 {
      body(Int32(TitleFeatures.any(words[index])))
      if index + 1 < words.count, let pair = pair(words[index], words[index + 1]) { body(pair) }
      if index + 2 < words.count, last > 0 {
        let number = withLast.value(words[index], last)
        if number > 0 { body(number) }
      }
    }
    if last > 0 { body(Int32(TitleFeatures.last(last))) }
    if words[0] > 0 { body(Int32(TitleFeatures.first(words[0]))) }
  }
}

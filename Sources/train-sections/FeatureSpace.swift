import RoleExtract
import RoleLexicon
import RoleModel

/// The rows of a model in training: the fixed features, then the words and pairs that enough documents have.
struct FeatureSpace {
  private(set) var names = SectionFeature.fixedNames
  private var words: [[Int32: Int]] = Array(repeating: [:], count: SectionFeature.WordPlace.allCases.count)
  private var pairs: [UInt64: Int] = [:]

  /// Words in fewer than `leastWords` documents, and pairs in fewer than `leastPairs`, get no row.
  init(_ documents: [[SectionFeatures]], _ vocabulary: Vocabulary, leastWords: Int, leastPairs: Int) {
    var wordCounts: [[Int32: Int]] = words
    var pairCounts: [UInt64: Int] = [:]
    for document in documents {
      var seen: [Set<Int32>] = Array(repeating: [], count: words.count)
      var seenPairs: Set<UInt64> = []
      for features in document {
        for (place, word) in features.words { seen[place.rawValue].insert(word) }
        for pair in features.pairs { seenPairs.insert(SectionModel.key(pair.0, pair.1)) }
      }
      for place in words.indices {
        for word in seen[place] { wordCounts[place][word, default: 0] += 1 }
      }
      for pair in seenPairs { pairCounts[pair, default: 0] += 1 }
    }
    for place in SectionFeature.WordPlace.allCases {
      for word in wordCounts[place.rawValue].filter({ $0.value >= leastWords }).keys.sorted() {
        words[place.rawValue][word] = names.count
        names.append("\(place.name):\(vocabulary.word(word))")
      }
    }
    for pair in pairCounts.filter({ $0.value >= leastPairs }).keys.sorted() {
      pairs[pair] = names.count
      let (first, second) = (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
      names.append("pair:\(vocabulary.word(first)) \(vocabulary.word(second))")
    }
  }

  func rows(of features: SectionFeatures) -> [Int] {
    features.fixed + features.words.compactMap { words[$0.place.rawValue][$0.word] }
      + features.pairs.compactMap { pairs[SectionModel.key($0.0, $0.1)] }
  }

  /// The table of weights: thousandths, without the rows that hardly matter.
  func table(of trainer: SequenceTrainer, head: [String]) -> String {
    let count = SequenceTrainer.sections
    func values(_ list: ArraySlice<Double>) -> String { list.map { String(Int(($0 * 1000).rounded())) }.joined(separator: " ") }
    var lines = ["feature\tweights"] + head.map { "# \($0)" }
    lines.append("# weights are in thousandths, in the order: \(SectionKind.allCases.map(\.rawValue).joined(separator: " "))")
    lines.append("start\t\(values(trainer.start[...]))")
    for passing in SectionFeature.Passing.allCases {
      for section in SectionKind.allCases {
        let first = (passing.rawValue * count + section.number) * count
        lines.append("step:\(passing) \(section.rawValue)\t\(values(trainer.steps[first..<(first + count)]))")
      }
    }
    for (row, name) in names.enumerated() {
      let slice = trainer.weights[(row * count)..<((row + 1) * count)]
      guard row < SectionFeature.fixedCount || slice.contains(where: { abs($0) >= 0.08 }) else { continue }
      lines.append("\(name)\t\(values(slice))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

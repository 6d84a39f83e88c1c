import RoleExtract
import RoleLexicon
import RoleModel

/// The rows of a model in training: the fixed features, then the words and pairs that enough documents have.
struct FeatureSpace {
  private(set) var names = SectionFeature.fixedNames
  private var words: [[Int32: Int]] = Array(repeating: [:], count: SectionFeature.WordPlace.allCases.count)
  private var pairs: [UInt64: Int] = [:]

  /// Words in fewer than `leastWords` documents, and pairs in fewer than `leastPairs`, get no row.
  init(_ documents: [[PassageFeatures]], _ vocabulary: Vocabulary, leastWords: Int, leastPairs: Int) {
    var wordCounts: [[Int32: Int]] = words
    var pairCounts: [UInt64: Int] = [:]
    for document in documents {
      for place in words.indices {
        for word in Set(document.flatMap { $0.words.filter { $0.place.rawValue == place }.map(\.word) }) {
          wordCounts[place][word, default: 0] += 1
        }
      }
      for pair in Set(document.flatMap(\.pairs)) { pairCounts[pair, default: 0] += 1 }
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
      let under = second < 0 ? SectionFeature.name(ofPairNumber: second) : vocabulary.word(second)
      names.append("\(second < 0 ? "o" : "p"):\(vocabulary.word(first)) \(under)")
    }
  }

  /// The rows that count whole, and those of the words and pairs in the passage.
  func rows(of features: PassageFeatures) -> Example.Rows {
    var rows = Example.Rows(whole: features.fixed, weight: Double(SectionFeature.weight(ofWords: features.count)) / 256)
    for (place, word) in features.words {
      guard let row = words[place.rawValue][word] else { continue }
      if place == .anywhere { rows.words.append(row) } else { rows.whole.append(row) }
    }
    rows.words += features.pairs.compactMap { pairs[$0] }
    return rows
  }

  /// The table of weights: hundredths, without the rows that hardly matter.
  func table(of trainer: SequenceTrainer, head: [String]) -> String {
    let count = SequenceTrainer.sections
    func values(_ list: ArraySlice<Double>) -> String { list.map { String(Int(($0 * 100).rounded())) }.joined(separator: " ") }
    var lines = ["feature\tweights"] + head.map { "# \($0)" }
    lines.append("# weights are in hundredths, in the order: \(SectionKind.allCases.map(\.rawValue).joined(separator: " "))")
    lines.append("start\t\(values(trainer.start[...]))")
    for passing in SectionFeature.Passing.allCases {
      for section in SectionKind.allCases {
        let first = (passing.rawValue * count + section.number) * count
        lines.append("s:\(passing) \(section.rawValue)\t\(values(trainer.steps[first..<(first + count)]))")
      }
    }
    for (row, name) in names.enumerated() {
      let slice = trainer.weights[(row * count)..<((row + 1) * count)]
      guard row < SectionFeature.fixedCount || slice.contains(where: { abs($0) >= 0.1 }) else { continue }
      lines.append("\(name)\t\(values(slice))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The features of one passage, written down.
struct PassageFeatures {
  var passing: SectionFeature.Passing
  /// How many words it has.
  var count: Int
  var fixed: [Int] = []
  var words: [(place: SectionFeature.WordPlace, word: Int32)] = []
  /// Two word numbers in one.
  var pairs: [UInt64] = []
}

/// Writes the features of a document down.
struct FeatureList: SectionFeatureSink {
  private(set) var passages: [PassageFeatures] = []
  private var heading: [Int32] = []

  mutating func begin(_ passing: SectionFeature.Passing, words count: Int) {
    passages.append(PassageFeatures(passing: passing, count: count))
  }
  mutating func add(fixed number: Int) { passages[passages.count - 1].fixed.append(number) }

  mutating func add(_ place: SectionFeature.WordPlace, word: Int32) {
    passages[passages.count - 1].words.append((place, word))
  }

  mutating func beginHeading() { heading.removeAll() }
  mutating func note(headingWord word: Int32) { heading.append(word) }
  mutating func addHeading() { for word in heading { add(.above, word: word) } }

  mutating func add(pair first: Int32, _ second: Int32) {
    passages[passages.count - 1].pairs.append(UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second)))
  }
}

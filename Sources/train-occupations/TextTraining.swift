import RoleLexicon

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Learns how the words of postings speak for major groups: from O*NET's own texts, and from postings whose titles tell their group.
struct TextTraining {
  private struct Text {
    var words: [(word: String, count: Float)]
    /// Shares of the major groups.
    var shares: [Float]
    var weight: Float
  }

  private let codes: OccupationCodes
  private let typical: [(word: String, codes: [(place: Int, value: Float)])]
  private var texts: [Text] = []
  /// How many postings each detailed occupation has, as their titles tell.
  private var postings: [Float]

  /// A word must stand in so many texts.
  private static let leastTexts = 3
  /// A title must give its group so great a share for its posting to teach.
  private static let leastShare: Float = 0.5
  private static let descriptionWeight: Float = 0.5

  init(_ directory: String, _ postings: [TitledPosting], _ model: TitleModel, _ lexicon: OccupationLexicon) throws {
    codes = lexicon.codes
    self.postings = Array(repeating: 0, count: lexicon.codes.detailed.count)
    typical = try TrainingTable.rows(directory, "words.tsv").map { (String($0[0]), TrainingTable.codes($0[1], lexicon.codes)) }
    for row in try TrainingTable.rows(directory, "texts.tsv") {
      guard let place = TrainingTable.place(of: row[0], codes) else { continue }
      var shares = [Float](repeating: 0, count: codes.majors)
      shares[codes.rows[codes.detailed[place]].major] = 1
      // Counted tenfold.
      let words = row[1].split(separator: " ").compactMap { entry -> (String, Float)? in
        let parts = entry.split(separator: ":")
        guard parts.count == 2, parts[0].utf8.count > 1, let count = Float(parts[1]) else { return nil }
        return (String(parts[0]), count / 10)
      }
      texts.append(Text(words: words, shares: shares, weight: TextTraining.descriptionWeight))
    }
    for posting in postings {
      guard var scores = model.scores(lexicon.words(ofTitle: posting.title, by: model)) else { continue }
      SoftmaxRegression.normalize(&scores)
      var shares = [Float](repeating: 0, count: codes.majors)
      for (place, share) in scores.enumerated() {
        shares[codes.rows[codes.detailed[place]].major] += share
        self.postings[place] += share
      }
      guard let most = shares.max(), most >= TextTraining.leastShare else { continue }
      let words = posting.words.sorted { $0.key < $1.key }.map { ($0.key, Float($0.value)) }
      texts.append(Text(words: words, shares: shares, weight: most))
    }
  }

  var count: Int { texts.count }

  /// The table of the words' weights.
  func table(passes: Int, rate: Float, penalty: Float) -> String {
    var spread: [String: Int] = [:]
    for text in texts { for (word, _) in text.words { spread[word, default: 0] += 1 } }
    let names = spread.filter { $0.value >= TextTraining.leastTexts }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    let step = OccupationWords.rarityStep
    let rarities = names.map { (logf(Float(texts.count) / Float(spread[$0]!)) / step).rounded() * step }
    let examples = texts.map { text in
      var features = text.words.compactMap { word, count -> (feature: Int32, value: Float)? in
        guard let number = numbers[word] else { return nil }
        return (number, (count < 1 ? count : 1 + logf(min(count, 31))) * rarities[Int(number)])
      }
      let length = max(1e-6, features.reduce(0) { $0 + $1.value * $1.value }.squareRoot())
      for index in features.indices { features[index].value *= OccupationWords.length / length }
      let shares = text.shares.enumerated().filter { $0.element > 0.001 }.map { (label: Int32($0.offset), share: $0.element) }
      return SoftmaxRegression.Example(features: features, shares: shares, weight: text.weight)
    }
    var model = SoftmaxRegression(features: names.count, labels: codes.majors, examples: examples, floor: 0.04)
    model.train(examples, passes: passes, averaged: passes / 2, rate: rate, penalty: penalty)
    return write(model, names, rarities)
  }

  private func write(_ model: SoftmaxRegression, _ names: [String], _ rarities: [Float]) -> String {
    func digits(_ values: some Sequence<Float>, _ step: Float) -> String {
      values.map { TrainingTable.digit(max(0, min(63, Int(($0 / step).rounded()) + OccupationWords.middle))) }.joined()
    }
    var groups: [String: String] = [:]
    for (number, name) in names.enumerated() {
      let weights = model.weights[(number * model.labels)..<((number + 1) * model.labels)]
      groups[name] =
        TrainingTable.digit(min(63, Int(rarities[number] / OccupationWords.rarityStep))) + digits(weights, OccupationWords.weightStep)
    }
    var occupations: [String: String] = [:]
    for (word, codes) in typical {
      occupations[word] = codes.map { TrainingTable.entry($0.place, min(63, Int($0.value.squareRoot().rounded() * 2))) }.joined()
    }
    var text = TrainingTable.head(
      "word\tgroups\toccupations",
      "How the words of postings speak for occupations: a word's rarity and its weight for each major group; the occupations that it is typical of."
    )
    text += OccupationWords.priorRow + "\t" + digits(model.prior, OccupationWords.priorStep) + "\t" + usual + "\n"
    for word in Set(groups.keys).union(occupations.keys).sorted() {
      text += "\(word)\t\(groups[word] ?? "")\t\(occupations[word] ?? "")\n"
    }
    return text
  }

  /// The postings of an occupation beside those of an equal one of its major group, a few shared out evenly.
  private var usual: String {
    var (sums, sizes) = ([Float](repeating: 0, count: codes.majors), [Float](repeating: 0, count: codes.majors))
    let majors = codes.detailed.map { codes.rows[$0].major }
    for (place, major) in majors.enumerated() {
      sums[major] += postings[place]
      sizes[major] += 1
    }
    let shared: Float = 3
    return majors.enumerated().map { place, major in
      let ratio = (postings[place] + shared / sizes[major]) / (sums[major] + shared) * sizes[major]
      let digit = Int((logf(ratio) / OccupationWords.priorStep).rounded()) + OccupationWords.middle
      return TrainingTable.entry(place, max(0, min(63, digit)))
    }.joined()
  }
}

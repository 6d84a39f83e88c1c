import RoleLexicon

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Learns how the words of titles speak for occupations.
struct TitleTraining {
  private struct Title {
    var words: SpacedWords
    var codes: [(place: Int, value: Float)]
  }

  private let titles: [Title]
  private let common: Set<String>
  private let codes: OccupationCodes

  init(_ directory: String, _ codes: OccupationCodes) throws {
    self.codes = codes
    var (titles, common): ([Title], Set<String>) = ([], [])
    for row in try TrainingTable.rows(directory, "titles.tsv") {
      titles.append(Title(words: SpacedWords(row[0]), codes: TrainingTable.codes(row[1], codes)))
      if row.count > 2, row[2] == "yes" { common.insert(String(row[0])) }
    }
    (self.titles, self.common) = (titles, common)
  }

  /// How much a feature counts beside the others; a title's pieces are many and say the same.
  private static func value(_ kind: TitleFeatures.Kind) -> Float {
    switch kind {
    case .word, .run: 1
    case .pair: 0.8
    case .withLast: 0.5
    case .last: 0.7
    case .first: 0.3
    case .piece: 0.25
    }
  }

  /// In so many titles a feature must stand. The ends of titles tell what a title's head can be.
  private static func least(_ kind: TitleFeatures.Kind) -> Int {
    switch kind {
    case .word, .run: 1
    case .last: 8
    default: 2
    }
  }

  /// The features of a title, each once.
  private func features(_ words: SpacedWords) -> [(kind: TitleFeatures.Kind, name: String)] {
    var found: [(kind: TitleFeatures.Kind, name: String)] = []
    var seen: Set<String> = []
    TitleFeatures.each(words, named: [UInt8].self) { kind, name, _ in
      let name = String(decoding: name, as: UTF8.self)
      if kind == .run {
        let run = name.dropFirst(2)
        guard common.contains(String(run.hasSuffix(" .") ? run.dropLast(2) : run)) else { return }
      }
      if seen.insert(name).inserted { found.append((kind, name)) }
    }
    return found
  }

  /// The table of the features' weights.
  func table(passes: Int, leastWeight: Float) -> String {
    let all = titles.map { features($0.words) }
    var spread: [String: (kind: TitleFeatures.Kind, count: Int)] = [:]
    for (kind, name) in all.joined() { spread[name, default: (kind, 0)].count += 1 }
    let names = spread.filter { $0.value.count >= TitleTraining.least($0.value.kind) }.keys.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    let values = names.map { TitleTraining.value(spread[$0]!.kind) }
    let examples = zip(titles, all).map { title, features in
      let sum = title.codes.reduce(0) { $0 + $1.value }
      return SoftmaxRegression.Example(
        features: features.compactMap { feature in numbers[feature.name].map { ($0, values[Int($0)]) } },
        shares: title.codes.map { (Int32($0.place), $0.value / sum) },
        weight: min(8, title.codes.map(\.value).max() ?? 1).squareRoot())
    }
    var model = SoftmaxRegression(features: names.count, labels: codes.detailed.count, examples: examples, floor: 0.6)
    model.train(examples, passes: passes, rate: 0.5, penalty: 0)
    model.prune(below: leastWeight, values: values)
    model.train(examples, passes: 4, rate: 0.3, penalty: 0)
    return write(model, names, values)
  }

  private func write(_ model: SoftmaxRegression, _ names: [String], _ values: [Float]) -> String {
    var text = TrainingTable.head(
      "feature\toccupations\tblocks",
      "How the words of titles speak for occupations. A block is a digit for its number and one for the weight of each of its occupations.")
    let middle = TitleModel.middle
    func digit(_ weight: Float) -> Int { max(0, min(63, Int((weight / TitleModel.step).rounded()) + middle)) }
    // Only differences count; the priors are written around their mean.
    let mean = model.prior.reduce(0, +) / Float(model.prior.count)
    text += "prior\t" + weights(model.prior.map { digit($0 - mean) }) + "\n"
    for (number, name) in names.enumerated() {
      let digits = (0..<model.labels).map { digit(model.weights[number * model.labels + $0] * values[number]) }
      // A known word or head stays even if it speaks for nothing.
      let isKnown = name.hasPrefix("w ") || name.hasPrefix("l ")
      if isKnown || digits.contains(where: { $0 != middle }) { text += "\(name)\t\(weights(digits))\n" }
    }
    return text
  }

  /// A row's digits: single occupations, then whole blocks where many have a weight.
  private func weights(_ digits: [Int]) -> String {
    let (size, middle) = (TitleModel.blockSize, TitleModel.middle)
    var (single, blocks) = ("", "")
    for start in stride(from: 0, to: digits.count, by: size) {
      let own = start..<min(start + size, digits.count)
      let known = own.filter { digits[$0] != middle }
      if known.count < TitleModel.leastInBlock {
        single += known.map { TrainingTable.entry($0, digits[$0]) }.joined()
      } else {
        let all = digits[own] + Array(repeating: middle, count: size - own.count)
        blocks += ([start / size] + all).map(TrainingTable.digit).joined()
      }
    }
    return blocks.isEmpty ? single : single + "\t" + blocks
  }
}

import ArgumentParser
import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Learns the weights of the section model from labelled postings and writes their table.
@main
struct TrainSections: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-sections",
    abstract: "Learn the section model's weights from labelled postings.",
    discussion: "Training/README.md says which labels and which postings."
  )

  @Option(help: "Labels: id, kind, and start:section runs.")
  var labels: String
  @Option(help: "The table to write.")
  var output: String?
  @Option(help: "Instead of writing a table, train on all but one part of the postings and score that part, for this many parts.")
  var folds: Int?
  @Option(help: "Passes over the postings.")
  var passes = 12
  @Option(help: "Orders of the postings to fit in; the weights are the mean over all.")
  var orders = 8
  @Option(help: "AdaGrad's rate.")
  var rate = 0.03
  @Option(help: "Weight of the quadratic penalty.")
  var penalty = 0.0015
  @Option(help: "Least number of postings that a word must stand in.")
  var leastWords = 3
  @Option(help: "Least number of postings that a pair of words must stand in.")
  var leastPairs = 6
  @Option(help: "Labels of other postings among the files; the trained model is scored on them.")
  var scoreOn: String?
  @Argument(help: "Postings as JSON lines with id and input.")
  var files: [String]

  func run() throws {
    let postings = try LabelledPosting.read(labels: labels, files: files)
    let others = try scoreOn.map { try LabelledPosting.read(labels: $0, files: files) } ?? []
    let otherTexts = try others.map { try Ingestor().read($0.input, name: $0.id, format: $0.format) }
    let texts = try postings.map { try Ingestor().read($0.input, name: $0.id, format: $0.format) }
    let lexicon = Lexicon(addingWords: TrainSections.words(of: texts))
    let documents = label(postings, texts, lexicon)
    print("\(documents.count) postings, \(documents.reduce(0) { $0 + $1.features.count }) blocks")
    if let folds {
      var right = 0
      var total = 0
      for fold in 0..<folds {
        let rest = documents.enumerated().filter { $0.offset % folds != fold }.map(\.element)
        let model = try model(of: train(rest, lexicon), lexicon)
        let score = score(documents.enumerated().filter { $0.offset % folds == fold }.map(\.element), model, lexicon)
        print("part \(fold + 1): \(Double(score.right) / Double(score.total))")
        right += score.right
        total += score.total
      }
      print("words in the right section: \(Double(right) / Double(total))")
      return
    }
    let table = train(documents, lexicon)
    if let output { try Data(table.utf8).write(to: URL(filePath: output)) }
    let model = try model(of: table, lexicon)
    if !others.isEmpty {
      let score = score(label(others, otherTexts, lexicon), model, lexicon)
      print("words in the right section, on the other postings: \(Double(score.right) / Double(score.total))")
    }
    let score = score(documents, model, lexicon)
    print("words in the right section, on the training data itself: \(Double(score.right) / Double(score.total))")
  }

  /// A posting as features with labels, and the words of each block.
  struct LabelledDocument {
    var analysis: TextAnalysis
    var features: [PassageFeatures]
    var labels: [SectionKind]
    var words: [Int]
  }

  /// Every word of the texts, so that each has a number and can be counted.
  private static func words(of documents: [Document]) -> [[UInt8]] {
    var tokenizer = Tokenizer()
    return documents.flatMap { document in document.text.withUnsafeBufferPointer { tokenizer.words(of: $0) } }
  }

  private func label(_ postings: [LabelledPosting], _ documents: [Document], _ lexicon: Lexicon) -> [LabelledDocument] {
    zip(postings, documents).map { posting, document in
      let analysis = TextAnalysis(document, lexicon)
      var list = FeatureList()
      SectionFeatures.visit(analysis, in: analysis.passages.indices, &list)
      return LabelledDocument(
        analysis: analysis, features: list.passages,
        labels: analysis.passages.map { passage in
          let place = document.map.source(of: passage.block.text)
          // A block belongs to the run in which its middle stands: labels and blocks may be cut a few bytes apart.
          return posting.section(at: (place.lowerBound + place.upperBound) / 2)
        },
        words: analysis.passages.map(\.tokens.count))
    }
  }

  private func train(_ documents: [LabelledDocument], _ lexicon: Lexicon) -> String {
    let space = FeatureSpace(documents.map(\.features), lexicon.vocabulary, leastWords: leastWords, leastPairs: leastPairs)
    let examples = documents.map { document in
      Example(
        rows: document.features.map { space.rows(of: $0) }, passings: document.features.map(\.passing.rawValue),
        labels: document.labels.map(\.number), importance: document.words.map { min(2.5, max(0.5, (Double($0) / 12).squareRoot())) })
    }
    var trainer = SequenceTrainer(rows: space.names.count, rate: rate, penalty: penalty)
    trainer.fit(examples, passes: passes, orders: orders)
    return space.table(
      of: trainer,
      head: [
        "written by train-sections; see Training/README.md",
        "\(documents.count) postings, \(passes) passes in \(orders) orders, rate \(rate), penalty \(penalty)",
      ])
  }

  private func model(of table: String, _ lexicon: Lexicon) throws -> SectionModel {
    SectionModel(Table(name: "section-weights", text: table), lexicon.vocabulary)
  }

  private func score(_ documents: [LabelledDocument], _ model: SectionModel, _ lexicon: Lexicon) -> (right: Int, total: Int) {
    var right = 0
    var total = 0
    for document in documents {
      for (index, section) in model.sections(of: document.analysis, in: document.analysis.passages.indices).enumerated() {
        total += document.words[index]
        if section == document.labels[index] { right += document.words[index] }
      }
    }
    return (right, total)
  }
}

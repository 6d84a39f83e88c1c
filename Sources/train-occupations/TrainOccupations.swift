import ArgumentParser
import RoleLexicon

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Learns how titles and texts speak for occupations, and writes the tables.
@main
struct TrainOccupations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-occupations",
    abstract: "Learn the weights by which titles and texts tell occupations.",
    discussion: """
      Training/README.md says from what. Where the folder holds held-out.tsv, the title model is measured on those titles.
      """
  )

  @Argument(help: "The folder that Scripts/make-occupations wrote.")
  var training: String
  @Argument(help: "Postings as JSON lines with id, input and gold.title; without any, only titles are learned.")
  var postings: [String] = []
  @Option(help: "Files whose postings are not learned from.")
  var except: [String] = []
  @Option(help: "The folder to write occupation-titles.tsv and occupation-words.tsv to.")
  var output: String?
  @Option(help: "Passes over the titles.")
  var titlePasses = 16
  @Option(help: "Least weight of a title's feature.")
  var leastWeight: Float = 0.13
  @Option(help: "Passes over the texts.")
  var textPasses = 20
  @Option(help: "AdaGrad's rate for texts.")
  var textRate: Float = 0.05
  @Option(help: "Weight of the quadratic penalty for texts.")
  var textPenalty: Float = 0.004

  func run() throws {
    let lexicon = OccupationLexicon.standard
    let titles = try TitleTraining(training, lexicon.codes).table(passes: titlePasses, leastWeight: leastWeight)
    let model = TitleModel(table: titles, occupations: lexicon.codes.detailed.count)
    try write(titles, "occupation-titles.tsv")
    if let held = try? TrainingTable.rows(training, "held-out.tsv") { print(TitleMeasure(model, lexicon, held).report) }
    guard !postings.isEmpty else { return }
    let texts = try TextTraining(training, try TitledPosting.read(postings, except: except), model, lexicon)
    print("\(texts.count) texts")
    try write(texts.table(passes: textPasses, rate: textRate, penalty: textPenalty), "occupation-words.tsv")
  }

  private func write(_ table: String, _ name: String) throws {
    guard let output else { return }
    try Data(table.utf8).write(to: URL(filePath: output).appending(path: name))
    print("\(name): \(table.utf8.count) bytes")
  }
}

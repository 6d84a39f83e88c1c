import ArgumentParser
import RoleKit

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score what rolecall reads against gold of your own.",
    discussion: """
      Each case is a folder with source.html, source.md or source.txt and a gold.json, or with a role, candidates and an expected.json;
      Corpus/README.md and Corpus/matches/README.md say how they are written.

      Examples:
        rolecall evaluate Corpus/postings
        rolecall evaluate Corpus/matches --as-of 2026-01
      """
  )

  @Argument(help: ArgumentHelp("Folders of cases.", valueName: "directory"))
  var directories: [String]
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var lexicon: LexiconOption

  func run() throws {
    let lexicon = try lexicon.load()
    var evaluation = Evaluation()
    let pipeline = Pipeline(format: scoring.inputFormat, includesBlocks: true, lexicon: lexicon)
    var matches = MatchEvaluation(policy: try scoring.policyFile(), asOf: scoring.month, pipeline: pipeline)
    let attempts = Attempts()
    for directory in directories {
      try attempts.attempt {
        for folder in try MatchCase.folders(under: directory) {
          try attempts.attempt { try matches.add(try MatchCase(folder: folder)) }
        }
        for one in try GoldCase.read(under: directory) {
          try attempts.attempt(one.source) {
            let bytes = try InputStream(one.source).bytes(limit: pipeline.limits.bytes)
            evaluation.add(try pipeline.role(from: bytes, name: one.source), one)
          }
        }
      }
    }
    if !evaluation.cases.isEmpty { try Console.write(EvaluateCommand.report(evaluation)) }
    if matches.cases > 0 { try Console.write(EvaluateCommand.report(matches)) }
    try attempts.finish()
  }

  private static func report(_ matches: MatchEvaluation) -> String {
    var lines = ["matches: \(matches.cases) cases"]
    func add(_ name: String, _ counts: (expected: Int, right: Int)) {
      if counts.expected > 0 { lines.append("  \(name): \(counts.right) of \(counts.expected) as expected") }
    }
    add("verdicts", matches.verdicts)
    add("statuses and scores", matches.results)
    add("pairs of candidates in order", matches.pairs)
    add("first places", matches.firsts)
    if let kendall = matches.kendall { lines.append("  Kendall's tau: \((kendall * 1000).rounded() / 1000)") }
    return (lines + matches.differences.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  private static func report(_ evaluation: Evaluation) -> String {
    func share(_ value: Double?) -> String { value.map { "\(($0 * 1000).rounded() / 1000)" } ?? "-" }
    func column(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
    var lines = [column("field", 26) + column("F1", 8) + column("P", 8) + column("R", 8) + "gold"]
    lines.append(column("sections", 26) + share(evaluation.sectionAccuracy) + "   share of words")
    for field in Evaluation.fields {
      guard let counts = evaluation.counts[field] else { continue }
      lines.append(
        column(field, 26) + column(share(counts.f1), 8) + column(share(counts.precision), 8) + column(share(counts.recall), 8)
          + "\(counts.right + counts.missed)")
    }
    let confused = evaluation.confusion.filter { $0.key.gold != $0.key.read }
    lines += confused.sorted { ($1.value, $0.key.gold, $0.key.read) < ($0.value, $1.key.gold, $1.key.read) }.prefix(12).map {
      "  \($0.key.gold) read as \($0.key.read): \($0.value) words"
    }
    lines.append("worst cases:")
    lines += evaluation.cases.sorted { ($0.share, $0.name) < ($1.share, $1.name) }.prefix(10).map { "  \(share($0.share)) \($0.name)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

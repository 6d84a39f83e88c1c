import Foundation
import RoleKit
import Testing

/// Corpus/matches: what persons say of roles and candidates.
@Suite struct MatchCorpusTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func reportsSayWhatPersonsSay() throws {
    var evaluation = MatchEvaluation(asOf: Scoring.month)
    let cases = try MatchCase.read(under: MatchCorpusTests.root.appending(path: "Corpus/matches").path)
    #expect(cases.count >= 50)
    for one in cases { try evaluation.add(one) }
    let differences = Comment(rawValue: evaluation.differences.joined(separator: "\n"))
    // Floors: raise one with the change that earns it; never lower one.
    #expect(evaluation.verdicts.right * 1000 >= evaluation.verdicts.expected * 960, differences)
    #expect(evaluation.results.right + 1 >= evaluation.results.expected, differences)
    #expect(try #require(evaluation.kendall) >= 0.9, differences)
    #expect(evaluation.firsts.right + 1 >= evaluation.firsts.expected, differences)
  }

  /// Whoever only repeats the posting's words stands behind everybody whose jobs show them.
  @Test func wordsAloneBeatNoEvidence() throws {
    for one in try MatchCase.read(under: MatchCorpusTests.root.appending(path: "Corpus/matches/rankings").path) {
      var evaluation = MatchEvaluation(asOf: Scoring.month)
      try evaluation.add(one)
      #expect(!evaluation.differences.contains { $0.contains("stuffed") }, "\(evaluation.differences)")
    }
  }
}

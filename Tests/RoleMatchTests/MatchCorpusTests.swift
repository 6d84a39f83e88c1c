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
    #expect(evaluation.verdicts.right == evaluation.verdicts.expected, "\(evaluation.differences.joined(separator: "\n"))")
    #expect(evaluation.results.right == evaluation.results.expected)
    #expect(try #require(evaluation.kendall) >= 0.8)
    #expect(evaluation.firsts.right == evaluation.firsts.expected)
  }
}

import RoleLexicon
import Synchronization

/// The occupations of job titles, each title judged once: a pool has few titles and many that hold them.
final class TitleOccupations: Sendable {
  private let known = Mutex<[String: [String]]>([:])

  /// So many titles are kept before all are forgotten, so that memory doesn't grow with the pool.
  private static let mostTitles = 1 << 14
  private static let mostCodes = 4
  /// A longer title is a sentence, and no other will be like it.
  private static let longestTitle = 160

  /// SOC-2018 codes, best first: the deepest group that the title is sure of, then the occupations that it may mean too.
  func codes(of title: String) -> [String] {
    guard !title.isEmpty, title.utf8.count <= TitleOccupations.longestTitle else { return [] }
    if let codes = known.withLock({ $0[title] }) { return codes }
    let codes = TitleOccupations.judge(title)
    known.withLock { known in
      if known.count >= TitleOccupations.mostTitles { known.removeAll(keepingCapacity: true) }
      known[title] = codes
    }
    return codes
  }

  private static func judge(_ title: String) -> [String] {
    let lexicon = OccupationLexicon.standard
    guard lexicon.looksLikeTitle(title), let scores = lexicon.scores(ofTitle: title) else { return [] }
    var judge = OccupationJudge(lexicon.codes)
    judge.add(title: scores)
    return judge.findings.prefix(mostCodes).map { lexicon.codes.code($0.row) }
  }
}

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

  /// The SOC-2018 codes of the detailed occupations that the title fits, best first.
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

  /// The occupations with a tenth of the evidence or more: the scores are logarithms of probabilities, but for a common summand.
  private static func judge(_ title: String) -> [String] {
    let lexicon = OccupationLexicon.standard
    guard let scores = lexicon.scores(ofTitle: title), let best = scores.max() else { return [] }
    let shares = scores.map { exponential($0 - best) }
    let all = shares.reduce(0, +)
    // The best has a share of 1: where many others are as good, the title says nothing.
    guard all * leastBest <= 1 else { return [] }
    let least = leastShare * all
    let places = shares.indices.filter { shares[$0] >= least }.sorted { (shares[$0], $1) > (shares[$1], $0) }
    return places.prefix(mostCodes).map { lexicon.codes.code(lexicon.codes.detailed[$0]) }
  }

  private static let (leastShare, leastBest): (Float, Float) = (0.1, 0.25)
}

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

  private static func judge(_ title: String) -> [String] {
    let lexicon = OccupationLexicon.standard
    let shares = lexicon.shares(ofTitle: title)
    // Where many others are as good as the best, the title says nothing.
    guard let best = shares.first, best.share >= leastBest else { return [] }
    return shares.prefix(mostCodes).map { lexicon.codes.code(lexicon.codes.detailed[$0.place]) }
  }

  private static let leastBest: Float = 0.25
}

import RoleLexicon

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Decides from the scores of title and text which occupations to name, and how deep.
struct OccupationJudge {
  struct Finding {
    /// A row of `OccupationCodes`.
    var row: Int
    /// Between 0 and 1.
    var share: Float
  }

  private let codes: OccupationCodes
  private var scores: [Float]
  private var hasTitle = false
  private var hasText = false

  init(_ codes: OccupationCodes) {
    self.codes = codes
    scores = Array(repeating: 0, count: codes.detailed.count)
  }

  mutating func add(title: [Float]) {
    scores = title
    hasTitle = true
  }

  /// Weight of the text beside a title, and of the text alone.
  private static let (textWeight, textAlone): (Float, Float) = (10, 8)

  mutating func add(text: [Float]) {
    let weight = hasTitle ? OccupationJudge.textWeight : OccupationJudge.textAlone
    for place in scores.indices { scores[place] += weight * text[place] }
    hasText = true
  }

  /// Whether the text could change what the title says.
  var isOpen: Bool {
    guard hasTitle else { return true }
    var (first, second): (Float, Float) = (-.infinity, -.infinity)
    for score in scores where score > second { (first, second) = score > first ? (score, first) : (first, score) }
    return first - second < OccupationJudge.textWeight + 5
  }

  /// The deepest level whose share of the evidence is enough, then the other candidates.
  var findings: [Finding] {
    hasTitle ? titleFindings : hasText ? textFindings : []
  }

  /// From this share on a group is named. Chosen on O*NET titles left out of the table: nine in ten of what is named is right.
  private static let enough: [Float] = [0.7, 0.8, 0.85, 0.95]
  private static let alternative: Float = 0.1

  private var titleFindings: [Finding] {
    let best = scores.max() ?? 0
    let candidates = shares { expf(0.6 * (scores[$0] - best)) }
    return findings(candidates, OccupationJudge.enough)
  }

  /// The text alone: the ten best vote for their major group; the best of it is named where the next lies behind, else the group.
  private var textFindings: [Finding] {
    guard let best = scores.max(), best > 0 else { return [] }
    let top = highest(10)
    var votes: [Int: Float] = [:]
    var all: Float = 0
    for place in top {
      let share = scores[place] / best
      votes[codes.rows[codes.detailed[place]].groups[0], default: 0] += share * share * share * share
      all += share * share * share * share
    }
    guard let major = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), major.value >= OccupationJudge.majority * all else {
      return []
    }
    let inside = top.filter { codes.rows[codes.detailed[$0]].groups[0] == major.key }
    let isClear = inside.count == 1 || scores[inside[0]] >= OccupationJudge.lead * scores[inside[1]]
    let named = Finding(row: isClear ? codes.detailed[inside[0]] : major.key, share: major.value / all)
    let others = inside.prefix(3).map { Finding(row: codes.detailed[$0], share: scores[$0] / best) }.filter { $0.row != named.row }
    return [named] + others
  }

  /// The places of the `count` highest scores, the highest first; of equal ones the first. Sorting all took ten times as long.
  private func highest(_ count: Int) -> [Int] {
    var best: [Int] = []
    for place in scores.indices {
      if best.count == count {
        if scores[place] <= scores[best[count - 1]] { continue }
        best.removeLast()
      }
      best.insert(place, at: best.firstIndex { scores[$0] < scores[place] } ?? best.count)
    }
    return best
  }

  /// Of the votes a major group needs so many, and its best occupation so much more than its next, to be named from the text alone.
  private static let (majority, lead): (Float, Float) = (0.35, 1.05)

  private func shares(_ value: (Int) -> Float) -> [Finding] {
    var found: [Finding] = []
    var sum: Float = 0
    for place in scores.indices {
      let share = value(place)
      sum += share
      if share > 0.001 { found.append(Finding(row: codes.detailed[place], share: share)) }
    }
    for index in found.indices { found[index].share /= sum }
    return found.sorted { ($0.share, $1.row) > ($1.share, $0.row) }
  }

  private func findings(_ candidates: [Finding], _ enough: [Float]) -> [Finding] {
    var named: Finding?
    var sums = [Float](repeating: 0, count: codes.rows.count)
    for level in OccupationCodes.Level.allCases.reversed() {
      // A group's row is no row of another level, so that the sums of one level don't touch the next one's.
      var most: Finding?
      for candidate in candidates { sums[codes.rows[candidate.row].groups[level.rawValue]] += candidate.share }
      for candidate in candidates {
        let row = codes.rows[candidate.row].groups[level.rawValue]
        if let known = most, (sums[row], known.row) <= (known.share, row) { continue }
        most = Finding(row: row, share: sums[row])
      }
      guard let most, most.share >= enough[level.rawValue] else { continue }
      named = most
      break
    }
    guard let named else { return [] }
    let others = candidates.filter { $0.row != named.row && $0.share >= OccupationJudge.alternative }
    return [named] + others.prefix(4)
  }
}

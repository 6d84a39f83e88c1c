import RoleLexicon

/// Decides from the scores of title and text which occupations to name, and how deep.
package struct OccupationJudge {
  package struct Finding {
    /// A row of `OccupationCodes`.
    package var row: Int
    /// Between 0 and 1.
    package var share: Float
  }

  private let codes: OccupationCodes
  /// Logarithms of probabilities, but for a common summand.
  private var scores: [Float]
  private var hasTitle = false
  private var hasText = false

  package init(_ codes: OccupationCodes) {
    self.codes = codes
    scores = Array(repeating: 0, count: codes.detailed.count)
  }

  package mutating func add(title: [Float]) {
    scores = title
    hasTitle = true
  }

  /// Weight of how typical the text's words are of an occupation, beside what they say of the major group: with a title and alone.
  private static let (typicalWeight, typicalAlone): (Float, Float) = (8, 6)

  /// Adds what the text's words say. Without a title, of occupations that they fit as well the usual one is the likelier.
  package mutating func add(groups: [Float], occupations: [Float], usual: [Float]) {
    let weight = hasTitle ? OccupationJudge.typicalWeight : OccupationJudge.typicalAlone
    for (group, places) in codes.majorPlaces.enumerated() {
      for place in places { scores[place] += groups[group] + weight * occupations[place] }
    }
    if !hasTitle { for place in scores.indices { scores[place] += usual[place] } }
    hasText = true
  }

  /// Whether the text could change what the title says: where its best occupation has this share of the evidence, it doesn't.
  package var isOpen: Bool {
    guard hasTitle, let best = scores.max() else { return true }
    // The best one's part of the sum is 1.
    var sum: Float = 0
    for score in scores where score >= best - OccupationJudge.reach && sum <= 1 / OccupationJudge.certain {
      sum += exponential(score - best)
    }
    return sum > 1 / OccupationJudge.certain
  }

  private static let certain: Float = 0.97

  /// From this share on a group is named: for a title alone, and where the text has been weighed too. Chosen on O*NET's titles left out of
  /// the table: of what is named, more than 93 in a hundred are right.
  private static let (titleEnough, textEnough): ([Float], [Float]) = ([0.8, 0.86, 0.87, 0.87], [0.5, 0.55, 0.5, 0.5])
  private static let alternative: Float = 0.1

  /// The deepest level whose share of the evidence is enough, then the other candidates.
  package var findings: [Finding] {
    guard hasTitle || hasText else { return [] }
    let enough = hasText ? OccupationJudge.textEnough : OccupationJudge.titleEnough
    let shares = shares
    for level in OccupationCodes.Level.allCases.reversed() {
      guard let most = best(at: level, shares), most.share >= enough[level.rawValue] else { continue }
      let others = shares.filter { $0.share >= OccupationJudge.alternative }
        .map { Finding(row: codes.detailed[$0.place], share: $0.share) }
        .filter { $0.row != most.row }
      return [most] + others.sorted { ($0.share, $1.row) > ($1.share, $0.row) }.prefix(4)
    }
    return []
  }

  /// The likeliest group of each level, whatever its share.
  package var best: [Int] {
    let shares = shares
    return OccupationCodes.Level.allCases.map { best(at: $0, shares)?.row ?? 0 }
  }

  /// The shares of the occupations, by place among `OccupationCodes.detailed`; of what lies too far behind the best nothing is left.
  private var shares: [(place: Int, share: Float)] {
    let least = (scores.max() ?? 0) - OccupationJudge.reach
    var sum: Float = 0
    var shares = [(place: Int, share: Float)](unsafeUninitializedCapacity: scores.count) { shares, count in
      for (place, score) in scores.enumerated() where score >= least {
        let share = exponential(score - least - OccupationJudge.reach)
        (shares.baseAddress! + count).initialize(to: (place, share))
        count += 1
        sum += share
      }
    }
    for index in shares.indices { shares[index].share /= sum }
    return shares
  }

  private static let reach: Float = 12

  private func best(at level: OccupationCodes.Level, _ shares: [(place: Int, share: Float)]) -> Finding? {
    let rows = codes.groups[level.rawValue]
    var best: Finding?
    var group = Finding(row: -1, share: 0)
    // The members of a group stand together.
    for (place, share) in shares {
      if rows[place] != group.row { group = Finding(row: rows[place], share: 0) }
      group.share += share
      if group.share > best?.share ?? -1 { best = group }
    }
    return best
  }
}

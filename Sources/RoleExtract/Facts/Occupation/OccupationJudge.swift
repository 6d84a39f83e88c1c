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
    for place in scores.indices {
      scores[place] += groups[codes.majorNumbers[place]] + weight * occupations[place] + (hasTitle ? 0 : usual[place])
    }
    hasText = true
  }

  /// Whether the text could change what the title says: where its best occupation has this share of the evidence, it doesn't.
  package var isOpen: Bool {
    guard hasTitle, let best = scores.max() else { return true }
    return scores.reduce(0) { $1 < best - 14 ? $0 : $0 + exponential($1 - best) } > 1 / OccupationJudge.certain
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
      let others = shares.indices.filter { shares[$0] >= OccupationJudge.alternative && codes.detailed[$0] != most.row }
      return [most]
        + others.map { Finding(row: codes.detailed[$0], share: shares[$0]) }.sorted { ($0.share, $1.row) > ($1.share, $0.row) }.prefix(4)
    }
    return []
  }

  /// The likeliest group of each level, whatever its share.
  package var best: [Int] {
    let shares = shares
    return OccupationCodes.Level.allCases.map { best(at: $0, shares)?.row ?? 0 }
  }

  private var shares: [Float] {
    let best = scores.max() ?? 0
    // Of what lies so far behind nothing is left.
    let shares = scores.map { $0 < best - 14 ? 0 : exponential($0 - best) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  private func best(at level: OccupationCodes.Level, _ shares: [Float]) -> Finding? {
    var best: Finding?
    var group = Finding(row: -1, share: 0)
    // The members of a group stand together.
    for (row, share) in zip(codes.groups[level.rawValue], shares) {
      if row != group.row { group = Finding(row: row, share: 0) }
      group.share += share
      if group.share > best?.share ?? -1 { best = group }
    }
    return best
  }
}

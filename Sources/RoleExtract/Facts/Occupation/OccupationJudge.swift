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
  /// Logarithms of probabilities, but for a common summand, by place among `OccupationCodes.detailed`.
  private var scores: [Float]
  /// The evidence for each occupation; the best has 1.
  private var weights: [Float] = []
  private var sum: Float = 0
  private var hasTitle = false
  private var hasText = false

  package init(_ codes: OccupationCodes) {
    self.codes = codes
    scores = []
  }

  package mutating func add(title: [Float]) {
    scores = title
    hasTitle = true
    weigh()
  }

  /// Weight of how typical the text's words are of an occupation, beside what they say of the major group: with a title and alone.
  private static let typicalWeight: Float = 8
  private static let typicalAlone: Float = 6

  /// Adds what the text's words say. Without a title, of occupations that they fit as well the usual one is the likelier.
  package mutating func add(groups: [Float], occupations: [Float], usual: [Float]) {
    if !hasTitle { scores = usual }
    let weight = hasTitle ? OccupationJudge.typicalWeight : OccupationJudge.typicalAlone
    scores.withUnsafeMutableBufferPointer { scores in
      occupations.withUnsafeBufferPointer { occupations in
        for (group, places) in codes.majorPlaces.enumerated() {
          let score = groups[group]
          for place in places { scores[place] += score + weight * occupations[place] }
        }
      }
    }
    hasText = true
    weigh()
  }

  private static let reach: Float = 12

  /// Of what lies too far behind the best nothing is left.
  private mutating func weigh() {
    let best = scores.greatest
    let least = best - OccupationJudge.reach
    weights = scores.mapEights { scores in
      let isNear = scores .>= least
      // Nearly all occupations lie too far behind those of a title.
      return any(isNear) ? SIMD8().replacing(with: exponential(scores - best), where: isNear) : SIMD8()
    }
    sum = weights.total
  }

  /// Whether the text could change what the title says: where its best occupation has this share of the evidence, it doesn't.
  package var isOpen: Bool { !hasTitle || 1 < OccupationJudge.certain * sum }

  private static let certain: Float = 0.97

  /// From this share on a group is named: for a title alone, and where the text has been weighed too. Chosen on O*NET's titles left out of
  /// the table: of what is named, more than 93 in a hundred are right.
  private static let (titleEnough, textEnough): ([Float], [Float]) = ([0.8, 0.86, 0.87, 0.87], [0.5, 0.55, 0.5, 0.5])
  private static let alternative: Float = 0.1

  /// The deepest level whose share of the evidence is enough, then the other candidates.
  ///
  /// What is enough is half at least, and the occupations of a group stand together: so a group that has enough holds the place up to which
  /// the occupations have half.
  package var findings: [Finding] {
    let enough = hasText ? OccupationJudge.textEnough : OccupationJudge.titleEnough
    guard let middle else { return [] }
    for level in OccupationCodes.Level.allCases.reversed() {
      let most = finding(at: level, around: middle)
      guard most.share >= enough[level.rawValue] else { continue }
      var others: [Finding] = []
      for place in weights.indices(from: OccupationJudge.alternative * sum) where codes.detailed[place] != most.row {
        others.append(Finding(row: codes.detailed[place], share: weights[place] / sum))
      }
      others.sort { ($0.share, $1.row) > ($1.share, $0.row) }
      return [most] + others.prefix(4)
    }
    return []
  }

  /// The place up to which the occupations have half of the evidence.
  private var middle: Int? {
    var rest = sum / 2
    return weights.firstIndex { weight in
      rest -= weight
      return rest <= 0
    }
  }

  /// The group of a level that holds the occupation at `place`.
  private func finding(at level: OccupationCodes.Level, around place: Int) -> Finding {
    let row = codes.groups[level.rawValue][place]
    return Finding(row: row, share: weights[codes.rows[row].places].reduce(0, +) / sum)
  }

  /// The likeliest group of each level, whatever its share.
  package var best: [Int] {
    OccupationCodes.Level.allCases.map { level in
      let groups = weights.indices.map { finding(at: level, around: $0) }
      return groups.max { $0.share < $1.share }?.row ?? 0
    }
  }
}

import RoleExtract
import RoleLexicon

/// Measures a title model on titles that it wasn't made from.
struct TitleMeasure {
  private var titles = 0
  /// By level: how often the best group is right, how often one is named, and how often that is right.
  private var counts = [(right: Int, named: Int, namedRight: Int)](repeating: (0, 0, 0), count: 4)

  init(_ model: TitleModel, _ lexicon: OccupationLexicon, _ held: [[Substring]]) {
    let codes = lexicon.codes
    for row in held {
      titles += 1
      let right = TrainingTable.codes(row[1], codes).map { codes.rows[codes.detailed[$0.place]].groups }
      guard let scores = model.scores(lexicon.words(ofTitle: String(row[0]), by: model)) else { continue }
      var judge = OccupationJudge(codes)
      judge.add(title: scores)
      let best = judge.best
      for level in OccupationCodes.Level.allCases where right.contains(where: { $0[level.rawValue] == best[level.rawValue] }) {
        counts[level.rawValue].right += 1
      }
      guard let named = judge.findings.first?.row else { continue }
      let level = codes.rows[named].level.rawValue
      counts[level].named += 1
      if right.contains(where: { $0[level] == named }) { counts[level].namedRight += 1 }
    }
  }

  var report: String {
    func share(_ part: Int, _ whole: Int) -> String { whole == 0 ? "-" : "\((Double(part) / Double(whole) * 1000).rounded() / 1000)" }
    let lines = OccupationCodes.Level.allCases.map { level in
      let count = counts[level.rawValue]
      return "\(level.name): best right \(share(count.right, titles)); named \(share(count.named, titles)), of these right "
        + share(count.namedRight, count.named)
    }
    let (named, right) = counts.reduce((0, 0)) { ($0.0 + $1.named, $0.1 + $1.namedRight) }
    return (["\(titles) titles left out"] + lines + ["any level: named \(share(named, titles)), of these right \(share(right, named))"])
      .joined(separator: "\n")
  }
}

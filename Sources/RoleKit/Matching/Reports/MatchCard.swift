import RoleModel

/// A report as a few lines for a person at a terminal. `MatchExplanation` has the whole of it.
public enum MatchCard {
  /// Gaps that are named.
  private static let gaps = 3

  public static func text(of report: MatchReport) -> String {
    var lines = [Outline.plain("\(report.candidate) for \(report.role)")]
    func add(_ label: String, _ values: [String]) {
      for (index, value) in values.enumerated() {
        let label = index == 0 ? label : ""
        lines.append("  \(label)\(String(repeating: " ", count: max(1, 20 - label.count)))\(Outline.plain(value))")
      }
    }
    add("score", [report.scoreText])
    add("status", [report.statusText])
    add("gates", report.gates.map { "\($0.judgement.verdict.rawValue): \($0.requirement)" })
    for total in report.categories {
      add(total.category.title, ["\(total.points.text) of \(total.weight.text)"])
    }
    let requirements = Dictionary(report.criteria.map { ($0.id, $0.requirement) }) { first, _ in first }
    add("gaps", report.gaps.prefix(gaps).map { "\($0.gain.signed) \(requirements[$0.criterion] ?? $0.criterion)" })
    return lines.joined(separator: "\n") + "\n\n"
  }
}

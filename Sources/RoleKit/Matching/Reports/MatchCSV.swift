import RoleModel

/// Reports as a table: a row a candidate, the same columns for every role. A category that a role doesn't ask about has empty cells.
///
/// Cells that a spreadsheet would take for formulas are made harmless.
public enum MatchCSV {
  public static var head: String {
    var csv = CSVWriter()
    csv.row(
      ["candidate", "role", "score", "coveragePercent", "status", "gates"]
        + MatchCategory.allCases.flatMap { ["\($0.rawValue).points", "\($0.rawValue).weight"] }
        + ["policy", "policyVersion", "asOf", "roleSHA256", "candidateSHA256", "policySHA256"])
    return csv.text
  }

  /// One row, with its line end.
  public static func row(of report: MatchReport) -> String {
    let totals = Dictionary(report.categories.map { ($0.category, $0) }) { first, _ in first }
    let made = report.provenance
    var cells = [report.candidate, report.role, report.score?.text ?? "", report.coverage?.text ?? "", report.status.rawValue]
    cells.append(report.gates.map { "\($0.id): \($0.judgement.verdict.rawValue)" }.joined(separator: "; "))
    for category in MatchCategory.allCases {
      let total = totals[category]
      cells += [total?.points.text ?? "", total?.weight.text ?? ""]
    }
    cells += [made.policyName, made.policyVersion, made.asOf, made.role, made.candidate, made.policy]
    var csv = CSVWriter()
    csv.row(cells)
    return csv.text
  }
}

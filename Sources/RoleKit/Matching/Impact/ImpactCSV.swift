import RoleModel

/// Impact as one table: a row a group, of every measure and attribute; a row `unknown` for candidates whose group isn't known.
public enum ImpactCSV {
  public static var head: String {
    var csv = CSVWriter()
    csv.row([
      "role", "roleSHA256", "policy", "policyVersion", "policySHA256", "selection", "measure", "id", "attributes", "group", "candidates",
      "selected", "ratePercent", "standing", "impactRatio", "belowFourFifths", "probability", "few", "mean", "median",
    ])
    return csv.text
  }

  public static func rows(of impact: Impact) -> String {
    let made = impact.provenance
    var csv = CSVWriter()
    for measure in impact.measures {
      for comparison in measure.comparisons {
        let start = [
          impact.role, made.role, made.policyName, made.policyVersion, made.policy, impact.selection.description, measure.kind.rawValue,
          measure.id, comparison.attributes.joined(separator: " × "),
        ]
        for group in comparison.groups { csv.row(start + cells(group)) }
        csv.row(start + ["", "\(comparison.unknown)", "", "", "unknown", "", "", "", "", "", ""])
      }
    }
    return csv.text
  }

  private static func cells(_ group: Impact.Group) -> [String] {
    var cells = [group.values.joined(separator: " × "), "\(group.count)", "\(group.selected)", ImpactText.percent(group.rate)]
    cells += [group.standing.rawValue, group.ratio.map(ImpactText.ratio) ?? "", group.ratio == nil ? "" : "\(group.isBelowFourFifths)"]
    cells += [group.probability.map(ImpactText.probability) ?? "", group.probability == nil ? "" : "\(group.isFew)"]
    return cells + [group.mean, group.median].map { value in value.map { Hundredths($0.rounded(to: 1)).text } ?? "" }
  }
}

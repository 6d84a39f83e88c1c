import RoleModel

/// Impact as tables for a person at a terminal.
public enum ImpactText {
  public static func text(of impact: Impact) -> String {
    let made = impact.provenance
    var lines = [
      "\(impact.role) (SHA-256 \(made.role.prefix(12))…), policy \(made.policyName) \(made.policyVersion)",
      "\(impact.candidates) candidates, \(impact.selected) of them selected (\(impact.selection))"
        + (impact.superseded > 0 ? "; \(impact.superseded) decisions were made again, and the last counts" : ""),
    ]
    for measure in impact.measures {
      lines += ["", heading(measure)]
      for comparison in measure.comparisons {
        lines.append("  \(comparison.attributes.joined(separator: " × ")): \(unknown(comparison))")
        lines += table(comparison, showsPoints: measure.kind != .gate).map { "    " + $0 }
      }
    }
    return lines.map(Outline.plain).joined(separator: "\n") + "\n"
  }

  /// What the columns mean, once for all tables.
  public static let legend = """
    ratio: the rate beside the highest rate among the groups; "below 4/5" is under four fifths of it (29 CFR 1607.4 D).
    p: how likely such a difference is by chance alone (Fisher's exact test, two-sided). A ratio says little without it, nor it without a ratio.
    few: fewer than \(Impact.few) are selected here or in the group of the highest rate; one person more or less changes the picture.
    under 2 %: too small a part of the candidates whose groups are known to be compared (29 CFR 1607.15 A (2)(a), 6 RCNY 5-301 (d)).

    """

  private static func heading(_ measure: Impact.Measure) -> String {
    switch measure.kind {
    case .total: "Total: selected"
    case .gate: "Gate \(measure.id): met"
    case .category: "\(MatchCategory(rawValue: measure.id)?.title ?? measure.id): more points than the median of all"
    }
  }

  private static func unknown(_ comparison: Impact.Comparison) -> String {
    let known = comparison.groups.reduce(0) { $0 + $1.count }
    return "\(known) candidates, and \(comparison.unknown) of unknown group"
  }

  private static func table(_ comparison: Impact.Comparison, showsPoints: Bool) -> [String] {
    guard !comparison.groups.isEmpty else { return [] }
    let head = ["group", "candidates", "of them", "rate", "ratio", "p"] + (showsPoints ? ["mean", "median"] : []) + [""]
    let rows = comparison.groups.map { group in
      [
        group.values.joined(separator: " × "), "\(group.count)", "\(group.selected)", "\(ImpactText.percent(group.rate)) %",
        group.ratio.map(ImpactText.ratio) ?? "", group.probability.map(ImpactText.probability) ?? "",
      ] + (showsPoints ? [points(group.mean), points(group.median)] : []) + [remarks(group)]
    }
    return Columns.lines([head] + rows, names: 0)
  }

  private static func remarks(_ group: Impact.Group) -> String {
    var remarks: [String] = []
    switch group.standing {
    case .reference: remarks.append("highest rate")
    case .tooSmall: remarks.append("under 2 %")
    case .compared, .noRate: break
    }
    if group.isBelowFourFifths { remarks.append("below 4/5") }
    if group.isFew { remarks.append("few") }
    return remarks.joined(separator: ", ")
  }

  private static func points(_ value: Fraction?) -> String { value.map { Hundredths($0.rounded(to: 1)).text } ?? "" }

  // MARK: Numbers

  /// With two decimals: `62.50`.
  static func percent(_ rate: Fraction) -> String { Hundredths(rate.rounded(to: 10_000)).text }

  /// With four decimals: `0.8333`.
  static func ratio(_ ratio: Fraction) -> String { fourDecimals(ratio.rounded(to: 10_000)) }

  static func probability(_ probability: Double) -> String { fourDecimals(tenThousandths(probability)) }

  static func tenThousandths(_ probability: Double) -> Int { Int((probability * 10_000).rounded()) }

  private static func fourDecimals(_ count: Int) -> String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 10_000)
    let digits = String(rest)
    return "\(whole).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }
}

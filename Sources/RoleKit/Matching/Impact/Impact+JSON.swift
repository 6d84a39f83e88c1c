import RoleModel

extension Impact: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("role", role)
      json.field("roleSHA256", provenance.role)
      json.field("policySHA256", provenance.policy)
      json.field("policyName", provenance.policyName)
      json.field("policyVersion", provenance.policyVersion)
      json.field("selection", selection.description)
      json.field("candidates", candidates)
      json.field("selected", selected)
      json.field("superseded", superseded)
      json.field("measures", measures)
    }
  }
}

extension Impact.Measure: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("measure", kind.rawValue)
      if !id.isEmpty { json.field("id", id) }
      json.field("comparisons", comparisons)
    }
  }
}

extension Impact.Comparison: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("attributes", attributes)
      json.field("unknown", unknown)
      json.field("groups", groups)
    }
  }
}

extension Impact.Group: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("values", values)
      json.field("candidates", count)
      json.field("selected", selected)
      json.field("ratePercent", Hundredths(rate.rounded(to: 10_000)))
      json.field("standing", standing.rawValue)
      json.field("impactRatio", orNull: ratio.map { Double($0.rounded(to: 10_000)) / 10_000 })
      json.field("belowFourFifths", orNull: ratio.map { _ in isBelowFourFifths })
      json.field("probability", orNull: probability.map { Double(ImpactText.tenThousandths($0)) / 10_000 })
      json.field("few", orNull: probability.map { _ in isFew })
      json.field("mean", orNull: mean.map { Hundredths($0.rounded(to: 1)) })
      json.field("median", orNull: median.map { Hundredths($0.rounded(to: 1)) })
    }
  }
}

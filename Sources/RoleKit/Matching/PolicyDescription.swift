import RoleMatch
import RoleModel

/// What a policy assesses, for a notice to candidates: from what data, with what weight, what silence keeps, and what is never read.
public struct PolicyDescription: Sendable {
  public struct Category: Sendable {
    public var category: MatchCategory
    /// Hundredths of a percent of the whole, if a role asks about every category. All together are 10,000.
    public var share: Hundredths
  }

  public let policy: Policy
  public let sha256: String
  /// Heaviest first; those that weigh nothing are left out.
  public let categories: [Category]

  public init(_ file: PolicyFile) {
    policy = file.policy
    sha256 = file.sha256
    let weights = MatchCategory.allCases.map { file.policy.weights[$0] ?? 0 }
    let shares = RoleDemands.shares(of: weights)
    categories = zip(MatchCategory.allCases, shares).filter { $0.1 > 0 }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { Category(category: $0.element.0, share: Hundredths($0.element.1)) }
  }

  /// Categories that are looked at without points, or not at all.
  public var unweighed: [MatchCategory] { MatchCategory.allCases.filter { (policy.weights[$0] ?? 0) == 0 } }

  private var gates: [Policy.GateKind] { Policy.GateKind.allCases.filter(policy.gates.contains) }

  // MARK: Output

  public var text: String { outline.text }

  public var markdown: String { outline.markdown }

  private var outline: Outline {
    var outline = Outline(title: "What the policy \(policy.name) \(policy.version) assesses")
    outline.lead = [
      "A program compares what a profile states with what a role asks for, and says for each point what it found and where.",
      "The score is a sum of points, at most 100. A person decides; the program has no word for rejecting anybody.",
      "Policy: SHA-256 \(sha256)",
    ]
    outline.add(
      "What is assessed, and its share of the points if a role asks about all of it",
      categories.map { Outline.Entry(head: "\($0.share.text) %  \($0.category.title)", lines: [$0.category.meaning]) })
    outline.add("What gives no points", unweighed.map { "\($0.title): \($0.meaning)" })
    outline.add("What must be met where a role requires it: points never offset these", gates.map(\.meaning))
    outline.add("What silence keeps", [silence])
    let fields = PolicyField.all.filter { !$0.path.hasPrefix("weights.") && $0.path != "credits.unknown" }
    outline.add("What else a part is worth", fields.filter { $0.unit == "percent" }.map { "\($0.value(in: policy)) %  \($0.meaning)" })
    outline.add(
      "Years of work that stand in for a degree, where a role allows it",
      fields.filter { $0.unit == "years" }.map { "\($0.path.split(separator: ".").last ?? ""): \($0.value(in: policy))" })
    outline.add("What is never read", [NeverRead.fields.joined(separator: ", ")])
    return outline
  }

  private var silence: String {
    "Where a profile says nothing about a point, \(policy.credits.unknown) percent of its weight is kept. Each score stands beside its "
      + "coverage: the share of the weight for which the profile says anything. A gate about which nothing is said is open, not failed."
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", policy.name)
      json.field("version", policy.version)
      json.field("sha256", sha256)
      json.field("categories", categories)
      json.field("unweighed", unweighed.map(\.rawValue))
      json.field("gates", gates.map(\.rawValue))
      json.field("unknownPercent", policy.credits.unknown)
      json.field("values", PolicyField.all.map { Value(field: $0, value: $0.value(in: policy)) })
      json.field("neverRead", NeverRead.fields)
    }
  }

  /// One number of the policy as it is written.
  private struct Value: JSONWritable {
    var field: PolicyField
    var value: Int

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.field("path", field.path)
        json.field("value", value)
        json.field("unit", field.unit)
        json.field("meaning", field.meaning)
      }
    }
  }
}

extension PolicyDescription.Category: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("category", category.rawValue)
      json.field("sharePercent", share)
      json.field("data", category.meaning)
    }
  }
}

extension Policy.GateKind {
  /// In words, for a notice to candidates.
  public var meaning: String {
    switch self {
    case .workAuthorization: "the right to work where the job is"
    case .clearance: "a security clearance"
    case .license: "a licence that the law asks for"
    case .certification: "a certification"
    case .language: "a language"
    case .education: "a degree"
    }
  }
}

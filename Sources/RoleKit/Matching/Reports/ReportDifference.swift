import RoleModel

/// What changed between two reports, and why: first what they were made from, then the totals, then each gate and criterion by its id.
public struct ReportDifference: Sendable {
  /// A value that isn't the same in both; nil where one report lacks it.
  public struct Change: Sendable {
    public var field: String
    public var from: Value?
    public var to: Value?
  }

  public enum Value: Sendable, Equatable {
    case text(String)
    case number(Hundredths)
    /// 0…100.
    case percent(Int)
  }

  /// A gate or criterion that isn't the same in both.
  public struct Item: Sendable {
    public enum Kind: String, Sendable {
      case added, removed, changed
    }

    public var id: String
    public var requirement: String
    public var kind: Kind
    public var changes: [Change]
    /// The sentences of both reports, whether or not they are the same.
    public var reasonFrom: String?
    public var reasonTo: String?
  }

  /// Of the role, the candidate, the policy, the program and the month.
  public private(set) var provenance: [Change]
  /// Of score, coverage and status.
  public private(set) var totals: [Change]
  public private(set) var gates: [Item]
  public private(set) var criteria: [Item]
  /// Keys that no rule knows, values that weren't understood, and the order of what stands in both.
  public private(set) var notes: [Change]

  public var isEmpty: Bool { provenance.isEmpty && totals.isEmpty && gates.isEmpty && criteria.isEmpty && notes.isEmpty }

  public init(from old: MatchReport, to new: MatchReport) {
    provenance = ReportDifference.changes(ReportDifference.provenance(old), ReportDifference.provenance(new))
    totals = ReportDifference.changes(ReportDifference.totals(old), ReportDifference.totals(new))
    gates = ReportDifference.items(old.gates.map(Facts.init), new.gates.map(Facts.init))
    criteria = ReportDifference.items(old.criteria.map(Facts.init), new.criteria.map(Facts.init))
    notes =
      ReportDifference.changes(ReportDifference.notes(old), ReportDifference.notes(new))
      + ReportDifference.order("orderOfGates", old.gates.map(\.id), new.gates.map(\.id))
      + ReportDifference.order("orderOfCriteria", old.criteria.map(\.id), new.criteria.map(\.id))
  }

  private typealias Field = (name: String, value: Value)

  private static func provenance(_ report: MatchReport) -> [Field] {
    let made = report.provenance
    return [
      ("role", .text(report.role)), ("roleSHA256", .text(made.role)), ("candidate", .text(report.candidate)),
      ("candidateSHA256", .text(made.candidate)), ("policy", .text(made.policyName)), ("policyVersion", .text(made.policyVersion)),
      ("policySHA256", .text(made.policy)), ("asOf", .text(made.asOf)), ("generator", .text(report.generator.name)),
      ("generatorVersion", .text(report.generator.version)), ("lexicon", .text(report.generator.lexicon)),
    ]
  }

  private static func totals(_ report: MatchReport) -> [Field] {
    var totals: [Field] = []
    if let score = report.score { totals.append(("score", .number(score))) }
    if let coverage = report.coverage { totals.append(("coverage", .number(coverage))) }
    return totals + [("status", .text(report.status.rawValue))]
  }

  private static func notes(_ report: MatchReport) -> [Field] {
    [
      ("unknownFields", .text(report.unknownFields.joined(separator: ", "))),
      ("warnings", .text(report.warnings.map { "\($0.code): \($0.message) (\($0.place.text))" }.joined(separator: "; "))),
    ]
  }

  /// What differs between two lists of fields, in the order of the first.
  private static func changes(_ old: [Field], _ new: [Field]) -> [Change] {
    var changes: [Change] = []
    for (name, value) in old {
      let other = new.first { $0.name == name }?.value
      if other != value { changes.append(Change(field: name, from: value, to: other)) }
    }
    for (name, value) in new where !old.contains(where: { $0.name == name }) {
      changes.append(Change(field: name, from: nil, to: value))
    }
    return changes
  }

  private static func order(_ field: String, _ old: [String], _ new: [String]) -> [Change] {
    let (before, after) = (old.filter(new.contains), new.filter(old.contains))
    guard before != after else { return [] }
    return [Change(field: field, from: .text(before.joined(separator: ", ")), to: .text(after.joined(separator: ", ")))]
  }

  private static func items(_ old: [Facts], _ new: [Facts]) -> [Item] {
    let later = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    let earlier = Set(old.map(\.id))
    var items: [Item] = []
    for one in old {
      guard let other = later[one.id] else {
        items.append(one.item(.removed, one.fields.map { Change(field: $0.name, from: $0.value, to: nil) }, one, nil))
        continue
      }
      let changes = changes(one.fields, other.fields)
      if !changes.isEmpty { items.append(other.item(.changed, changes, one, other)) }
    }
    for other in new where !earlier.contains(other.id) {
      items.append(other.item(.added, other.fields.map { Change(field: $0.name, from: nil, to: $0.value) }, nil, other))
    }
    return items
  }

  /// A gate or a criterion as a list of fields.
  private struct Facts {
    var id: String
    var requirement: String
    var reason: String
    var fields: [Field]

    init(_ gate: Gate) {
      (id, requirement, reason) = (gate.id, gate.requirement, gate.judgement.reason.text)
      fields = Facts.fields(gate.judgement, gate.category, gate.requirement, gate.roleEvidence)
    }

    init(_ criterion: Criterion) {
      (id, requirement, reason) = (criterion.id, criterion.requirement, criterion.judgement.reason.text)
      fields = [
        ("points", .number(criterion.points)), ("weight", .number(criterion.weight)), ("credit", .percent(criterion.judgement.credit)),
      ]
      fields += Facts.fields(criterion.judgement, criterion.category, criterion.requirement, criterion.roleEvidence)
      fields.append(("necessity", .text(criterion.necessity.rawValue)))
    }

    private static func fields(
      _ judgement: Judgement, _ category: MatchCategory, _ requirement: String, _ role: [RoleEvidence]
    ) -> [Field] {
      [
        ("verdict", .text(judgement.verdict.rawValue)), ("reason", .text(judgement.reason.code)),
        ("sentence", .text(judgement.reason.text)), ("requirement", .text(requirement)), ("category", .text(category.rawValue)),
        (
          "roleEvidence",
          .text(
            role.map { place in ([place.text] + place.evidence.map { "rule \($0.rule)" }).joined(separator: ", ") }.joined(separator: "; "))
        ),
        ("candidateEvidence", .text(judgement.evidence.map(\.text).joined(separator: "; "))),
      ]
    }

    func item(_ kind: Item.Kind, _ changes: [Change], _ old: Facts?, _ new: Facts?) -> Item {
      Item(id: id, requirement: requirement, kind: kind, changes: changes, reasonFrom: old?.reason, reasonTo: new?.reason)
    }
  }
}

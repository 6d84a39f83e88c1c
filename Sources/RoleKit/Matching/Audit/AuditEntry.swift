import RoleModel

/// One decision as the log keeps it: ids, digests and points, and nothing that a profile says.
public struct AuditEntry: Sendable {
  public static let schemaVersion = "1.0"

  public struct Gate: Sendable, Equatable {
    public var id: String
    public var category: MatchCategory
    public var verdict: Verdict
  }

  public struct Criterion: Sendable, Equatable {
    public var id: String
    public var category: MatchCategory
    public var verdict: Verdict
    public var points: Hundredths
    public var weight: Hundredths
  }

  /// From 1, one more a line.
  public var number: Int
  /// SHA-256 of the line before without its line end; zeros in the first line.
  public var previous: String
  public var generator: Generator
  public var role: String
  public var candidate: String
  public var provenance: Provenance
  public var status: MatchStatus
  /// Nil where the role demands nothing that could be scored.
  public var score: Hundredths?
  /// Of the weight, in hundredths of a percent; written as a share, 0…1, as in the report.
  public var coverage: Hundredths?
  public var gates: [Gate]
  public var criteria: [Criterion]
  /// SHA-256 of the report's compact JSON.
  public var report: String

  public init(_ report: MatchReport, number: Int, previous: String) {
    self.number = number
    self.previous = previous
    (generator, role, candidate, provenance) = (report.generator, report.role, report.candidate, report.provenance)
    (status, score, coverage) = (report.status, report.score, report.coverage)
    gates = report.gates.map { Gate(id: $0.id, category: $0.category, verdict: $0.judgement.verdict) }
    criteria = report.criteria.map {
      Criterion(id: $0.id, category: $0.category, verdict: $0.judgement.verdict, points: $0.points, weight: $0.weight)
    }
    self.report = report.sha256
  }

  /// Whether score and coverage are what the criteria add up to.
  var addsUp: Bool {
    guard !criteria.isEmpty else { return score == nil && coverage == nil }
    return score?.count == criteria.reduce(0) { $0 + $1.points.count }
      && coverage?.count == criteria.reduce(0) { $0 + ($1.verdict == .unknown ? 0 : $1.weight.count) }
  }
}

extension MatchReport {
  /// Digest of the compact JSON, in lower-case hexadecimal.
  public var sha256: String { digest }
}

extension AuditEntry: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", AuditEntry.schemaVersion)
      json.field("number", number)
      json.field("previous", previous)
      json.field("generator", generator)
      json.field("role", role)
      json.field("candidate", candidate)
      json.field("provenance", provenance)
      json.field("status", status.rawValue)
      json.field("score", orNull: score)
      json.field("coverage", orNull: coverage.map(\.share))
      json.field("gates", gates)
      json.field("criteria", criteria)
      json.field("report", report)
    }
  }
}

extension AuditEntry: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    try json.requireSchemaVersion(AuditEntry.schemaVersion)
    number = try json.required("number")
    previous = try json.required("previous")
    generator = try json.required("generator")
    role = try json.required("role")
    candidate = try json.required("candidate")
    provenance = try json.required("provenance")
    status = try json.required("status")
    score = try json.nullable("score")
    let share: Double? = try json.nullable("coverage")
    if let share, let node = json["coverage"] { coverage = try Hundredths(share: share, json: node) }
    gates = try json.list("gates")
    criteria = try json.list("criteria")
    report = try json.required("report")
  }
}

extension AuditEntry.Gate: JSONWritable, JSONReadable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("category", category.rawValue)
      json.field("verdict", verdict.rawValue)
    }
  }

  public init(json: JSONNode) throws(JSONTypeError) {
    id = try json.required("id")
    category = try json.required("category")
    verdict = try json.required("verdict")
  }
}

extension AuditEntry.Criterion: JSONWritable, JSONReadable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("category", category.rawValue)
      json.field("verdict", verdict.rawValue)
      json.field("points", points)
      json.field("weight", weight)
    }
  }

  public init(json: JSONNode) throws(JSONTypeError) {
    id = try json.required("id")
    category = try json.required("category")
    verdict = try json.required("verdict")
    points = try json.required("points")
    weight = try json.required("weight")
  }
}

import RoleModel

/// Scores the decisions of a log again from inputs with the same digests, and compares what comes out.
public struct AuditReplay {
  public enum Outcome: Sendable, Equatable {
    /// Every byte of the report is the same.
    case same
    /// What is not.
    case differs([String])
    /// The inputs that weren't given.
    case missing([String])
  }

  private let pipeline: Pipeline
  /// Digests of profiles that the log names; all others needn't be kept.
  private let needed: Set<String>
  private var roles: [String: [UInt8]] = [:]
  private var policies: [String: PolicyFile] = [PolicyFile.standard.sha256: .standard]
  private var candidates: [String: Profile] = [:]
  /// Profiles that have their id from the name of their file, which may be another one now.
  private var renamable: [Profile] = []
  /// Those of them that are lines of a pool, by their places in `renamable`: a pool that was only moved has the same numbers of lines.
  private var renamableOfLine: [Substring: [Int]] = [:]
  private var sessions: [[String]: MatchSession] = [:]

  /// `needed` are the digests of candidates for which decisions will be replayed.
  public init(pipeline: Pipeline, needed: Set<String>) {
    self.pipeline = pipeline
    self.needed = needed
  }

  /// Adds a posting or a role's JSON.
  public mutating func add(role bytes: [UInt8]) { roles[SHA256.hex(bytes)] = bytes }

  public mutating func add(_ policy: PolicyFile) { policies[policy.sha256] = policy }

  /// Adds a profile as it was read for the month of the decision. `isNamedByFile` says that it has no id of its own: its id is the name of
  /// its file, or of a pool with the number of its line, `pool.ndjson:12`.
  public mutating func add(_ profile: Profile, isNamedByFile: Bool) {
    let digest = profile.sha256
    if needed.contains(digest) {
      candidates[digest] = profile
      return
    }
    guard isNamedByFile else { return }
    if let line = AuditReplay.line(of: profile.id) { renamableOfLine[line, default: []].append(renamable.count) }
    renamable.append(profile)
  }

  /// `12` of `pool.ndjson:12`.
  private static func line(of id: String) -> Substring? {
    guard let colon = id.lastIndex(of: ":") else { return nil }
    let line = id[id.index(after: colon)...]
    return !line.isEmpty && line.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? line : nil
  }

  public mutating func outcome(of entry: AuditEntry) -> Outcome {
    let made = entry.provenance
    let profile = candidate(entry)
    var missing: [String] = []
    if roles[made.role] == nil { missing.append("role \(entry.role), SHA-256 \(made.role)") }
    if policies[made.policy] == nil { missing.append("policy \(made.policyName) \(made.policyVersion), SHA-256 \(made.policy)") }
    if profile == nil { missing.append("candidate \(entry.candidate), SHA-256 \(made.candidate)") }
    guard let role = roles[made.role], let policy = policies[made.policy], let profile else { return .missing(missing) }
    do {
      let report = try session(entry, role, policy).report(for: profile)
      guard report.sha256 != entry.report else { return .same }
      return .differs(entry.differences(from: AuditEntry(report, number: entry.number, previous: entry.previous)))
    } catch {
      return .differs(["the role can't be read any more: \(error)"])
    }
  }

  private mutating func candidate(_ entry: AuditEntry) -> Profile? {
    let digest = entry.provenance.candidate
    if let known = candidates[digest] { return known }
    let likely = AuditReplay.line(of: entry.candidate).flatMap { renamableOfLine[$0] } ?? []
    guard let found = renamed(likely, entry) ?? renamed(renamable.indices, entry) else { return nil }
    candidates[digest] = found
    return found
  }

  /// The first of the renamable profiles at `places` that is the entry's when it has its name.
  private func renamed(_ places: some Sequence<Int>, _ entry: AuditEntry) -> Profile? {
    for place in places {
      var profile = renamable[place]
      profile.id = entry.candidate
      if profile.sha256 == entry.provenance.candidate { return profile }
    }
    return nil
  }

  /// A posting goes by the name that it had.
  private mutating func session(_ entry: AuditEntry, _ role: [UInt8], _ policy: PolicyFile) throws(MatchInputError) -> MatchSession {
    let made = entry.provenance
    let key = [made.role, entry.role, made.policy, made.asOf]
    if let session = sessions[key] { return session }
    guard let month = Month(made.asOf) else {
      throw MatchInputError(name: entry.role, code: "audit.month", reason: "\(made.asOf) is no month such as 2026-03")
    }
    let session = MatchSession(role: try RoleFile(role, name: entry.role, pipeline: pipeline), policy: policy, asOf: month)
    sessions[key] = session
    return session
  }
}

extension AuditEntry {
  /// What `new` says otherwise, in words.
  func differences(from new: AuditEntry) -> [String] {
    var differences: [String] = []
    func compare(_ name: String, _ old: String, _ new: String) {
      if old != new { differences.append("\(name) \(old), now \(new)") }
    }
    compare("program", generator.text, new.generator.text)
    compare("role", role, new.role)
    compare("candidate", candidate, new.candidate)
    compare("status", status.rawValue, new.status.rawValue)
    compare("score", score?.text ?? "none", new.score?.text ?? "none")
    compare("coverage", coverage?.text ?? "none", new.coverage?.text ?? "none")
    differences += AuditEntry.differences(gates.map { ($0.id, $0.text) }, new.gates.map { ($0.id, $0.text) })
    differences += AuditEntry.differences(criteria.map { ($0.id, $0.text) }, new.criteria.map { ($0.id, $0.text) })
    return differences.isEmpty ? ["only the report's words or evidence"] : differences
  }

  private typealias Named = (id: String, text: String)

  private static func differences(_ old: [Named], _ new: [Named]) -> [String] {
    let later = Dictionary(new.map { ($0.id, $0.text) }) { first, _ in first }
    let earlier = Set(old.map(\.id))
    return old.filter { later[$0.id] != $0.text }.map { "\($0.id) \($0.text), now \(later[$0.id] ?? "not asked")" }
      + new.filter { !earlier.contains($0.id) }.map { "\($0.id) not asked, now \($0.text)" }
  }
}

extension AuditEntry.Gate {
  fileprivate var text: String { verdict.rawValue }
}

extension AuditEntry.Criterion {
  fileprivate var text: String { "\(verdict.rawValue) \(points.text) of \(weight.text)" }
}

extension Generator {
  fileprivate var text: String { "\(name) \(version) (lexicon \(lexicon))" }
}

import RoleModel

/// The whole of a report for the person who has to answer for it: gates, then criteria by category, with sentences and quotes of both
/// sides; what would raise the score; what was never read; what the score was made from.
public enum MatchExplanation {
  /// `posting` gives the role's words where the report only has their bytes.
  public static func text(of report: MatchReport, posting: PostingWords? = nil) -> String { outline(of: report, posting).text }

  public static func markdown(of report: MatchReport, posting: PostingWords? = nil) -> String { outline(of: report, posting).markdown }

  private static func outline(of report: MatchReport, _ posting: PostingWords?) -> Outline {
    let posting = posting.flatMap { $0.sha256 == report.provenance.role ? $0.bytes : nil }
    var outline = Outline(title: "\(report.candidate) for \(report.role)")
    outline.lead = ["Score: \(report.scoreText)", "Status: \(report.statusText)"]
    outline.add("Gates (points never offset them)", report.gates.map { entry($0, posting) })
    for total in report.categories {
      outline.add(
        "\(total.category.title): \(total.points.text) of \(total.weight.text) points",
        report.criteria.filter { $0.category == total.category }.map { entry($0, posting) })
    }
    let requirements = Dictionary(report.criteria.map { ($0.id, $0.requirement) }) { first, _ in first }
    outline.add("What would raise the score most", report.gaps.map { "\($0.gain.signed)  \(requirements[$0.criterion] ?? $0.criterion)" })
    outline.add("Never read", [NeverRead.fields.joined(separator: ", ")])
    outline.add("Keys of the profile that no rule knows", report.unknownFields)
    outline.add("Not understood", report.warnings.map { "\($0.message) (\($0.place.text))" })
    outline.add("Made from", provenance(of: report))
    return outline
  }

  private static func entry(_ gate: Gate, _ posting: [UInt8]?) -> Outline.Entry {
    Outline.Entry(
      head: "\(gate.judgement.verdict.rawValue): \(gate.requirement)",
      lines: lines(gate.judgement, gate.roleEvidence.map { $0.text(in: posting) }, gate.requirement, id: gate.id))
  }

  private static func entry(_ criterion: Criterion, _ posting: [UInt8]?) -> Outline.Entry {
    let verdict = criterion.judgement.verdict.rawValue
    let preferred = criterion.necessity == .preferred ? " (preferred)" : ""
    return Outline.Entry(
      head: "\(verdict), \(criterion.points.text) of \(criterion.weight.text): \(criterion.requirement)\(preferred)",
      lines: lines(criterion.judgement, criterion.roleEvidence.map { $0.text(in: posting) }, criterion.requirement, id: criterion.id))
  }

  private static func lines(_ judgement: Judgement, _ role: [String], _ requirement: String, id: String) -> [String] {
    // The head says the requirement already.
    let sentence = judgement.reason.text.hasPrefix("\(requirement): ") ? judgement.reason.text.dropFirst(requirement.count + 2) : nil
    return ["\(sentence ?? Substring(judgement.reason.text)) [\(id), \(judgement.reason.code)]"]
      + role.map { "role: \($0)" }
      + judgement.evidence.map { "candidate: \($0.text)" }
  }

  private static func provenance(of report: MatchReport) -> [String] {
    let made = report.provenance
    return [
      "role \(report.role): SHA-256 \(made.role)",
      "candidate \(report.candidate), as read: SHA-256 \(made.candidate)",
      "policy \(made.policyName) \(made.policyVersion): SHA-256 \(made.policy)",
      "current jobs counted up to \(made.asOf)",
      "\(report.generator.name) \(report.generator.version), lexicon \(report.generator.lexicon)",
    ]
  }
}

/// The bytes of a posting, for the words of the role that a report only has the places of.
public struct PostingWords: Sendable {
  let bytes: [UInt8]
  /// Lower-case hexadecimal: only a report of the same bytes is given words from them.
  public let sha256: String

  /// Nil for a role's JSON: the places in it are those of the posting's bytes, and not of its own.
  public init?(_ bytes: [UInt8]) {
    guard !JSONValue.opensObject(bytes) else { return nil }
    self.bytes = bytes
    sha256 = SHA256.hex(bytes)
  }
}

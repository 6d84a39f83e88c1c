import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct ReportDifferenceTests {
  private let old = SampleReports.report("ann")

  @Test func equalReportsHaveNoDifference() {
    let difference = ReportDifference(from: old, to: SampleReports.report("ann"))
    #expect(difference.isEmpty)
    #expect(difference.text(from: "a.json", to: "b.json") == "a.json and b.json: no difference\n")
  }

  @Test func pointsAndBothReasonsAreSaid() {
    var new = SampleReports.report("ann", skills: [.met, .met], salt: "b")
    new.provenance.asOf = "2026-04"
    let text = ReportDifference(from: old, to: new).text(from: "a", to: "b")
    #expect(text.contains("Made from\n  candidateSHA256 aaaa"))
    #expect(text.contains("  asOf 2026-03 → 2026-04\n"))
    #expect(text.contains("Result\n  score 80.00 → 100.00 (+20.00)\n"))
    #expect(
      text.contains(
        """
          changed: sourdough [skills.sourdough]
              points 20.00 → 40.00 (+20.00)
              credit 50 % → 100 %
              verdict partly → met
              reason skill.partly → skill.met
              before: The profile is partly on sourdough.
              after: The profile is met on sourdough.

        """))
    #expect(!text.contains("baking"))
  }

  @Test func whatCameAndWhatWentIsSaid() throws {
    var new = old
    new.criteria[0].id = "skills.bread"
    new.gates = []
    let difference = ReportDifference(from: old, to: new)
    #expect(difference.criteria.map(\.kind) == [.removed, .added])
    #expect(difference.criteria.map(\.id) == ["skills.baking", "skills.bread"])
    #expect(difference.gates.map(\.kind) == [.removed])
  }

  /// Whatever changes a byte of the report is a difference.
  @Test func nothingThatChangesIsPassedOver() {
    let changes: [(inout MatchReport) -> Void] = [
      { $0.generator.version = "9" }, { $0.generator.lexicon = "9" }, { $0.generator.name = "9" }, { $0.provenance.role = "9" },
      { $0.provenance.candidate = "9" }, { $0.provenance.policy = "9" }, { $0.provenance.policyName = "9" },
      { $0.provenance.policyVersion = "9" }, { $0.provenance.asOf = "2001-01" }, { $0.role = "9" }, { $0.candidate = "9" },
      { $0.status = .gateUnknown }, { $0.unknownFields = ["/x"] },
      { $0.warnings = [ProfileWarning(code: "x", message: "y", place: .pointer("/z"))] }, { $0.gates[0].requirement = "9" },
      { $0.gates[0].category = .pay }, { $0.gates[0].judgement.reason.text = "9" }, { $0.gates[0].judgement.verdict = .unmet },
      { $0.criteria[0].requirement = "9" }, { $0.criteria[0].category = .pay }, { $0.criteria[0].necessity = .preferred },
      { $0.criteria[0].weight.count += 1 }, { $0.criteria[0].points.count -= 1 }, { $0.criteria[0].judgement.credit = 9 },
      { $0.criteria[0].judgement.verdict = .partly }, { $0.criteria[0].judgement.reason.code = "9" },
      { $0.criteria[0].judgement.evidence[0].quote = "9" }, { $0.criteria[0].judgement.evidence[0].place = .bytes(start: 1, end: 2) },
      { $0.criteria[0].roleEvidence[0].pointer = "9" }, { $0.criteria[0].roleEvidence[0].quote = nil },
      { $0.criteria[0].roleEvidence[0].evidence[0].rule = "9" }, { $0.criteria.swapAt(0, 1) },
    ]
    for (index, change) in changes.enumerated() {
      var new = old
      change(&new)
      #expect(new.sha256 != old.sha256, "\(index)")
      #expect(!ReportDifference(from: old, to: new).isEmpty, "\(index)")
    }
  }

  @Test func theCommandAlwaysEndsWithZeroUnlessAReportCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", ReportFormat.json.bytes(of: [old], isList: false))
    try folder.write("b.json", ReportFormat.json.bytes(of: [SampleReports.report("ann", skills: [.unmet, .met])], isList: false))
    try folder.write("two.json", ReportFormat.json.bytes(of: [old, old], isList: true))
    #expect(try rolecall(["diff", "a.json", "a.json"], in: folder.url).text == "a.json and a.json: no difference\n")
    let result = try rolecall(["diff", "a.json", "b.json", "--format", "json"], in: folder.url)
    #expect(result.status == 0)
    let json = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(json["same"] as? Bool == false)
    let totals = try #require(json["totals"] as? [[String: Any]])
    #expect(totals.map { $0["from"] as? Double } == [80] && totals.map { $0["to"] as? Double } == [40])
    let missing = try rolecall(["diff", "a.json", "c.json"], in: folder.url)
    #expect(missing.status == 1 && missing.errors.hasPrefix("c.json: can't be read"))
    #expect(try rolecall(["diff", "a.json", "two.json"], in: folder.url).errors == "two.json: holds 2 reports, expected one\n")
    #expect(try rolecall(["diff", "a.json"], in: folder.url).status == 2)
  }
}

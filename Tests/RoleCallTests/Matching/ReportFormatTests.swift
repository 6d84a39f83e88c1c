import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct ReportFormatTests {
  private let report = SampleReports.report("ann", skills: [.met, .unknown], gate: .unknown)

  @Test func cardsNeverShowAScoreWithoutItsCoverage() {
    let card = MatchCard.text(of: report)
    #expect(card.contains("score               68.00 of 100, coverage 60.00 %"))
    #expect(card.contains("status              the profile leaves a gate open: for a person to look at"))
    #expect(card.contains("gates               unknown: Food handler's licence"))
    #expect(card.contains("Skills              68.00 of 100.00"))
    #expect(card.contains("gaps                +32.00 sourdough"))
  }

  @Test func aRoleThatAsksNothingHasNoScore() {
    let card = MatchCard.text(of: SampleReports.report("ann", skills: [], gate: nil))
    #expect(card.contains("no score: the role asks for nothing that could be scored"))
    #expect(!card.contains("0.00"))
  }

  @Test func explanationsHaveGatesFirstAndQuotesOfBothSides() throws {
    let text = MatchExplanation.text(of: SampleReports.report("ann"))
    let gates = try #require(text.range(of: "Gates (points never offset them)\n  met: Food handler's licence\n"))
    let skills = try #require(text.range(of: "Skills: 80.00 of 100.00 points\n  met, 60.00 of 60.00: baking\n"))
    #expect(gates.lowerBound < skills.lowerBound)
    #expect(text.contains("      The profile is partly on sourdough. [skills.sourdough, skill.partly]\n"))
    #expect(text.contains("      role: \"sourdough skills\" (/skills/0, bytes 10–16)\n"))
    #expect(text.contains("      candidate: \"Ran the *oven* by night\" (/projects/0/summary)\n"))
    #expect(text.contains("What would raise the score most\n  +20.00  sourdough\n"))
    #expect(text.contains("birthDate") && text.contains("current jobs counted up to 2026-03"))
  }

  @Test func markdownShowsQuotesAsTheyStand() {
    let markdown = MatchExplanation.markdown(of: SampleReports.report("ann"))
    #expect(markdown.hasPrefix("# ann for baker.html\n"))
    #expect(markdown.contains(#"  - candidate: "Ran the \*oven\* by night" (/projects/0/summary)"#))
  }

  @Test func thePostingGivesTheWordsThatTheReportLacks() throws {
    let folder = try TemporaryFolder()
    let posting = try folder.write("baker.html", Array("<h2>Baker, sourdough</h2>".utf8))
    var report = SampleReports.report("ann")
    report.criteria[1].roleEvidence[0].quote = nil
    report.criteria[1].roleEvidence[0].evidence = [Evidence(start: 11, end: 20, rule: "x"), Evidence(start: 4, end: 99, rule: "x")]
    report.provenance.role = try #require(PostingWords(Array("<h2>Baker, sourdough</h2>".utf8))).sha256
    let path = try folder.write("r.json", ReportFormat.json.bytes(of: [report], isList: false))
    #expect(try rolecall(["explain", path]).text.contains("      role: /skills/0, bytes 11–20, bytes 4–99\n"))
    let result = try rolecall(["explain", path, "--role", posting])
    #expect(result.status == 0 && result.text.contains("      role: \"sourdough\" (/skills/0, bytes 11–20, bytes 4–99)\n"))
    try folder.write("baker.html", Array("<h2>Baker, whole grain</h2>".utf8))
    let other = try rolecall(["explain", path, "--role", posting])
    #expect(other.status == 1 && other.text.contains("      role: /skills/0, bytes 11–20, bytes 4–99\n"))
    #expect(other.errors.contains("was made from another role than"))
  }

  /// The places in a role's JSON are those of the posting's bytes.
  @Test func aRolesJSONIsNotQuotedAsThePosting() throws {
    let folder = try TemporaryFolder()
    let posting = "# Baker\n\nApply today.\n\n## Requirements\n- Two years of baking experience\n- Microsoft Excel\n"
    try folder.write("role.md", Array(posting.utf8))
    let role = try rolecall(["parse", "role.md"], in: folder.url)
    try folder.write("role.json", role.output)
    try folder.write("ann.json", Array(#"{"skills": [{"name": "Microsoft Excel"}]}"#.utf8))
    let report = try rolecall(["match", "--role", "role.json", "--candidate", "ann.json", "--format", "json"], in: folder.url)
    try folder.write("report.json", report.output)
    let plain = try rolecall(["explain", "report.json"], in: folder.url)
    #expect(plain.text.contains("role: /skills/0, bytes ") || plain.text.contains("(/skills/0, bytes "))
    let result = try rolecall(["explain", "report.json", "--role", "role.json"], in: folder.url)
    #expect(result.status == 1 && result.text == plain.text)
    #expect(result.errors == "role.json: is a role's JSON, which holds none of the posting's words\n")
  }

  @Test func quotesCannotSteerATerminal() {
    let report = SampleReports.report("ann\u{1B}[2J\nbob\u{202E}")
    for text in [MatchCard.text(of: report), MatchExplanation.text(of: report), MatchExplanation.markdown(of: report)] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      #expect(text.split(separator: "\n")[0].contains("bob"))
    }
  }

  @Test func tablesHaveTheSameColumnsForEveryRow() throws {
    let bytes = ReportFormat.csv.bytes(of: [report, SampleReports.report("bob, \"the\" baker", skills: [], gate: nil)], isList: true)
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.count == 4 && lines[3].isEmpty)
    #expect(lines[0].hasPrefix("candidate,role,score,coveragePercent,status,gates,skills.points,skills.weight,"))
    #expect(lines[1].hasPrefix("ann,baker.html,68.00,60.00,gateUnknown,license.food-handler: unknown,68.00,100.00,"))
    #expect(lines[2].hasPrefix(#""bob, ""the"" baker",baker.html,,,eligible,,,"#))
    #expect(lines[0].split(separator: ",", omittingEmptySubsequences: false).count == 38)
    #expect(lines[1].split(separator: ",", omittingEmptySubsequences: false).count == 38)
    #expect(ReportFormat.csv.bytes(of: [], isList: true) == Array((lines[0] + "\r\n").utf8))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "\r=1"])
  func formulasAreMadeHarmless(_ id: String) {
    let row = MatchCSV.row(of: SampleReports.report(id))
    #expect(row.hasPrefix("'" + id) || row.hasPrefix("\"'" + id))
  }

  @Test func listsAndLinesAreReadBackAsTheyWere() throws {
    let reports = [report, SampleReports.report("bob")]
    for (format, isList) in [(ReportFormat.json, true), (.ndjson, true), (.ndjson, false)] {
      let written = format.bytes(of: isList ? reports : [report], isList: isList)
      let read = try ReportFile(written, name: "r").reports
      #expect(read.map(\.sha256) == (isList ? reports : [report]).map(\.sha256))
    }
    let single = ReportFormat.json.bytes(of: [report], isList: false)
    #expect(try ReportFile(single, name: "r").reports.map(\.sha256) == [report.sha256])
    #expect(ReportFormat.json.bytes(of: [], isList: true) == Array("[]\n".utf8))
  }

  @Test(arguments: [
    ("", "r.json: holds nothing, expected a report"),
    ("{\n\"role\": 1,\n", "r.json: no JSON: line 3, column 1: found the end of the input, expected a key"),
    ("[]", "r.json: no report: the document: found a list, expected an object"),
    ("[{}]", "r.json: no report: /0/schemaVersion: found nothing, expected a string"),
    ("{\"schemaVersion\":\"9.0\"}", "r.json: no report: /schemaVersion: found version 9.0, expected version 1, such as 1.0"),
    ("{}\n{}\n", "r.json:1: no report: /schemaVersion: found nothing, expected a string"),
  ])
  func whatIsNoReportIsNamedWithItsPlace(_ text: String, _ message: String) {
    let error = #expect(throws: MatchInputError.self) { try ReportFile(Array(text.utf8), name: "r.json") }
    #expect(error?.description == message)
  }

  @Test func aWrongLineAmongReportsIsNamed() {
    var lines = ReportFormat.ndjson.bytes(of: [report, report], isList: true)
    lines += Array("{\"schemaVersion\":\"1.0\"}\n".utf8)
    let error = #expect(throws: MatchInputError.self) { try ReportFile(lines, name: "r.ndjson") }
    #expect(error?.description.hasPrefix("r.ndjson:3: no report: /") == true)
  }

  @Test func explainPrintsWhatItCanAndNamesTheRest() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", ReportFormat.json.bytes(of: [report], isList: false))
    try folder.write("b.json", Array("{\"schemaVersion\":\"1.0\"}".utf8))
    let result = try rolecall(["explain", "b.json", "a.json"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.text == MatchExplanation.text(of: report))
    #expect(result.errors.hasPrefix("b.json: no report: /"))
  }
}

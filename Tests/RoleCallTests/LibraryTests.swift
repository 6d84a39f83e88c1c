import RoleKit
import Testing

/// With `RoleKit` alone imported, all that a program calls and catches has a name.
@Suite struct LibraryTests {
  private static let posting = Array("# Baker\n\nApply today.\n\n## Requirements\n- 2 years of baking experience\n".utf8)
  private static let resume = Array(#"{"work": [{"position": "Baker", "startDate": "2019-01", "endDate": "2024-12"}]}"#.utf8)
  private static let asOf = Month(year: 2026, month: 1)

  @Test func aRoleIsReadAndWritten() throws {
    let pipeline = Pipeline(limits: Limits(bytes: 1000), format: DocumentFormat.markdown)
    let role: Role = try pipeline.role(from: LibraryTests.posting, name: "a.md")
    var json = JSONWriter()
    role.write(to: &json)
    let again = try Role(json: JSONNode(JSONValue(parsing: json.bytes)))
    #expect(again.title?.text == "Baker" && again.experience.map(\.necessity) == [Necessity.required])
  }

  @Test func errorsHaveTheirTypes() {
    func read() throws(IngestError) {
      _ = try Pipeline().trace([], name: "empty")
      _ = try Pipeline().profile(fromText: [], name: "empty", asOf: LibraryTests.asOf)
    }
    let error = #expect(throws: IngestError.self) { try read() }
    #expect(error?.code == "input.empty")
    #expect(throws: ProfileError.self) { try Pipeline().profile(fromJSON: [], name: "empty", asOf: LibraryTests.asOf) }
    #expect(throws: MatchInputError.self) { try PolicyFile([], name: "empty") }
    #expect(throws: LexiconError.self) { try UserLexicon(directory: "/nowhere") }
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: []) }
    #expect(throws: JSONTypeError.self) { try Role(json: JSONNode(.null)) }
  }

  @Test func theTablesHaveNames() throws {
    let lexicon: Lexicon = .standard
    let matches: [LexiconMatch] = LexiconFinding("Microsoft Excel", in: lexicon).matches
    #expect(!matches.isEmpty)
    let table: Table = try #require(lexicon.table(named: "en/skills"))
    let summaries: [TableSummary] = [lexicon.summary(of: table)]
    #expect(LexiconText.text(of: summaries).contains("en/skills"))
    let problems: [TableProblem] = LexiconCheck(directory: "/nowhere").problems
    #expect(problems.map(\.code) == ["directory"])
  }

  @Test func aProfileIsScored() throws {
    let profile: Profile = try Pipeline().profile(fromJSON: LibraryTests.resume, name: "jane", asOf: LibraryTests.asOf)
    let role = try RoleFile(LibraryTests.posting, name: "a.md", pipeline: Pipeline())
    let session = MatchSession(role: role, asOf: LibraryTests.asOf)
    let report: MatchReport = session.report(for: profile)
    let outcomes: PoolOutcomes = ProfilePool([profile]).outcomes(for: session.matcher)
    #expect(outcomes.count == 1 && outcomes[0].status == report.status)
    let policy: Policy = PolicyFile.standard.policy
    #expect(policy.weights[MatchCategory.experience] != nil)
  }
}

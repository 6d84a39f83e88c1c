import Foundation
import RoleKit
import RoleModel
import Testing

/// A report is written as its schema says, adds up, and is read back as it was.
@Suite struct MatchReportTests {
  @Test(arguments: [true, false])
  func reportsValidateAndAreReadBack(_ hasCriteria: Bool) throws {
    let report = MatchReportTests.report(hasCriteria: hasCriteria)
    let written = json(of: report)
    #expect(try JSONSchema(Schema.match).errors(in: Data(written.utf8)) == [])
    #expect(json(of: try read(written)) == written)
  }

  @Test func keysStandInTheContractsOrder() throws {
    guard case .object(let members) = try JSONValue(parsing: Array(json(of: MatchReportTests.report()).utf8)) else { throw NoObject() }
    #expect(
      members.map(\.key) == [
        "schemaVersion", "generator", "provenance", "role", "candidate", "status", "score", "coverage", "gates", "criteria", "categories",
        "gaps", "ignoredFields", "unknownFields", "warnings",
      ])
  }

  @Test func sumsAreWrittenAsDecimals() throws {
    let written = json(of: MatchReportTests.report())
    #expect(written.contains(#""status":"gateUnknown","score":40.07,"coverage":0.8333,"gates":"#))
    #expect(
      written.contains(
        #""weight":33.33,"verdict":"unmet","credit":0,"points":0.07,"reason":{"code":"years.fewer","text":"One of three years.""#))
    #expect(
      written.contains(
        #""categories":[{"category":"skills","weight":66.67,"points":40,"coverage":0.7499625018749062},{"category":"experience","weight":33.33,"#
      ))
    #expect(
      written.contains(
        #""gaps":[{"criterion":"experience-0","gain":33.26},{"criterion":"skills-1","gain":16.67},{"criterion":"skills-0","gain":10}]"#))
    #expect(written.contains(#""ignoredFields":["address","age","#))
  }

  @Test func evidenceOfBothSidesHasItsPlace() throws {
    let written = json(of: MatchReportTests.report())
    #expect(
      written.contains(
        #""roleEvidence":[{"pointer":"/skills/0","quote":"dough lamination","evidence":[{"start":10,"end":26,"rule":"skill"}]}]"#))
    #expect(written.contains(#""candidateEvidence":[{"pointer":"/projects/0/highlights/1","quote":"Laminated dough"}]"#))
    #expect(written.contains(#""candidateEvidence":[{"start":4,"end":12,"quote":"One year"}]"#))
    #expect(written.contains(#""roleEvidence":[{"pointer":"/experience/0","evidence":[]}]"#))
    #expect(written.contains(#"{"code":"language.level","message":"“okay” is no level.","start":3,"end":9}"#))
  }

  @Test func withoutCriteriaThereIsNoScoreAndAWarning() throws {
    let written = json(of: MatchReportTests.report(hasCriteria: false))
    #expect(written.contains(#""status":"gateUnknown","score":null,"coverage":null,"gates":"#))
    #expect(written.contains(#""criteria":[],"categories":[],"gaps":[],"#))
    #expect(
      written.contains(#""warnings":[{"code":"noCriteria","message":"The role states no demand that could be scored."},{"code":"date""#))
  }

  /// The nearest `Double` to each number of two decimals is written as that number.
  @Test func hundredthsAreExact() throws {
    for count in 0...10_000 {
      var json = JSONWriter()
      Hundredths(count).write(to: &json)
      let (whole, rest) = (count / 100, count % 100)
      let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
      #expect(String(decoding: json.bytes, as: UTF8.self) == "\(whole)\(decimals)")
      #expect(try Hundredths(json: JSONNode(JSONValue(parsing: json.bytes))) == Hundredths(count))
    }
  }

  @Test(arguments: [
    (#""score":40.07"#, #""score":90.07"#, "/score: found 90.07, expected 40.07, to which the criteria add up"),
    (#""points":40,"#, #""points":50,"#, "/score: found 40.07, expected 50.07, to which the criteria add up"),
    (#""score":40.07"#, #""score":null"#, "/score: found nothing, expected 40.07, to which the criteria add up"),
    (#""coverage":0.8333"#, #""coverage":1"#, "/coverage: found 1, expected 0.8333, to which the criteria add up"),
    (
      #""weight":66.67,"points":40"#, #""weight":66.67,"points":41"#,
      #"/categories/0: found {"category":"skills","weight":66.67,"points":41,"coverage":0.7499625018749062}, expected "#
        + #"{"category":"skills","weight":66.67,"points":40,"coverage":0.7499625018749062}, to which the criteria add up"#
    ),
    (
      #",{"criterion":"skills-0","gain":10}"#, "",
      #"/gaps/2: found nothing, expected {"criterion":"skills-0","gain":10}, to which the criteria add up"#
    ),
    (#""weight":50,"#, #""weight":50.001,"#, "/criteria/0/weight: found 50.001, expected a number from 0 to 100 with at most two decimals"),
    (#""weight":50,"#, #""weight":-50,"#, "/criteria/0/weight: found -50.0, expected a number from 0 to 100 with at most two decimals"),
    (#""verdict":"unknown""#, #""verdict":"partly""#, #"/gates/0/verdict: found "partly", expected "met", "unmet" or "unknown" of a gate"#),
    (#""status":"gateUnknown""#, #""status":"rejected""#, statuses),
    (#","asOf":"2020-01""#, "", "/provenance/asOf: found nothing, expected a string"),
    (
      #""pointer":"/projects/0/highlights/1","#, "",
      "/criteria/0/candidateEvidence/0/pointer: found nothing, expected a string, or `start` and `end`"
    ),
    (#""schemaVersion":"1.0""#, #""schemaVersion":"3.1""#, "/schemaVersion: found version 3.1, expected version 1, such as 1.0"),
    (#""unknownFields":["/x"],"#, "", "/unknownFields: found nothing, expected a list"),
    (#""warnings":["#, #""remarks":["#, "/warnings: found nothing, expected a list"),
  ])
  func errorsNameTheirPlace(_ old: String, _ new: String, _ message: String) throws {
    let written = json(of: MatchReportTests.report())
    let range = try #require(written.range(of: old))
    let error = #expect(throws: JSONTypeError.self) { try read(written.replacingCharacters(in: range, with: new)) }
    #expect(error?.description == message)
  }

  private static let statuses =
    #"/status: found "rejected", expected one of "eligible", "gateUnmet", "gateUnknown""#

  @Test func theSchemaIsPrinted() throws {
    #expect(try rolecall(["schema", "match"]).text == Schema.match)
    #expect(try rolecall(["schema", "role"]).text == Schema.role)
  }

  private struct NoObject: Error {}

  private static func report(hasCriteria: Bool = true) -> MatchReport {
    var report = MatchReport(
      generator: Generator(name: "rolecall", version: "0", lexicon: "l"),
      provenance: Provenance(
        role: String(repeating: "0a", count: 32), candidate: String(repeating: "1b", count: 32), policy: String(repeating: "2c", count: 32),
        policyName: "default", policyVersion: "1", asOf: "2020-01"),
      role: "baker.html", candidate: "c-1")
    report.status = .gateUnknown
    report.gates = [
      Gate(
        id: "gate-0", category: .workAuthorization, requirement: "May work in the US",
        roleEvidence: [RoleEvidence(pointer: "/workAuthorization/0", evidence: [], quote: nil)],
        judgement: Judgement(.unknown, credit: 0, Reason("authorization.silent", "The profile doesn't say.")))
    ]
    report.unknownFields = ["/x"]
    report.warnings = [
      ProfileWarning(code: "date", message: "“soon” is no date.", place: .pointer("/projects/0/startDate")),
      ProfileWarning(code: "language.level", message: "“okay” is no level.", place: .bytes(start: 3, end: 9)),
    ]
    if hasCriteria { report.criteria = criteria }
    return report
  }

  private static let criteria = [
    Criterion(
      id: "skills-0", category: .skills, requirement: "Dough lamination", necessity: .required, weight: Hundredths(5000),
      points: Hundredths(4000),
      roleEvidence: [
        RoleEvidence(pointer: "/skills/0", evidence: [Evidence(start: 10, end: 26, rule: "skill")], quote: "dough lamination")
      ],
      judgement: Judgement(
        .partly, credit: 80, Reason("skill.shown", "A job shows it."),
        [ProfileEvidence(.pointer("/projects/0/highlights/1"), quote: "Laminated dough")])),
    Criterion(
      id: "skills-1", category: .skills, requirement: "Sourdough", necessity: .preferred, weight: Hundredths(1667), points: Hundredths(0),
      roleEvidence: [], judgement: Judgement(.unknown, credit: 0, Reason("skill.silent", "The profile doesn't say."))),
    Criterion(
      id: "experience-0", category: .experience, requirement: "Three years", necessity: .required, weight: Hundredths(3333),
      points: Hundredths(7), roleEvidence: [RoleEvidence(pointer: "/experience/0", evidence: [], quote: nil)],
      judgement: Judgement(
        .unmet, credit: 0, Reason("years.fewer", "One of three years."),
        [ProfileEvidence(.bytes(start: 4, end: 12), quote: "One year")])),
  ]

  private func json(of report: MatchReport) -> String {
    var json = JSONWriter()
    report.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func read(_ json: String) throws -> MatchReport {
    try MatchReport(json: JSONNode(JSONValue(parsing: Array(json.utf8))))
  }
}

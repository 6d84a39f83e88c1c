import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct ImpactTests {
  private func entries(_ reports: [MatchReport]) -> [AuditEntry] {
    reports.enumerated().map { AuditEntry($1, number: $0 + 1, previous: AuditChain.start) }
  }

  private func analysis(_ groups: String, _ selection: String, _ reports: [MatchReport]) throws -> ImpactAnalysis {
    let file = try GroupsFile(Array(groups.utf8), name: "groups.csv")
    var analysis = ImpactAnalysis(groups: file, selection: try #require(Selection(selection)))
    for entry in entries(reports) { analysis.add(entry) }
    return analysis
  }

  /// The example of the agencies' questions and answers on the Uniform Guidelines (1979), no. 12, in a tenth of its size: of 80 of one
  /// group 48 are hired (60 %), of 40 of the other 12 (30 %); 30 : 60 is 50 %, which is under four fifths.
  @Test func ratesAndRatiosAreWhatAPersonReckons() throws {
    let reports = (0..<120).map { index in
      SampleReports.report("c\(index)", skills: (0..<48).contains(index) || (80..<92).contains(index) ? [.met, .met] : [.unmet, .met])
    }
    let groups = "candidate,group\n" + (0..<120).map { "c\($0),\($0 < 80 ? "white" : "black")\n" }.joined()
    let impact = try #require(try analysis(groups, "score:100", reports).impacts.first)
    #expect(impact.candidates == 120 && impact.selected == 60)
    let total = try #require(impact.measures.first?.comparisons.first)
    #expect(total.groups.map(\.values) == [["black"], ["white"]])
    #expect(total.groups.map(\.rate) == [Fraction(3, 10), Fraction(3, 5)])
    #expect(total.groups.map(\.standing) == [.compared, .reference])
    #expect(total.groups[0].ratio == Fraction(1, 2) && total.groups[0].isBelowFourFifths)
    #expect(!total.groups[0].isFew)
    // R: fisher.test(matrix(c(12, 28, 48, 32), 2))$p.value, reckoned here with whole numbers by hypergeometric sums.
    #expect(abs(try #require(total.groups[0].probability) - ImpactTests.exact(12, 40, 48, 80)) < 1e-12)
    // 12 of 40 with 100 points and 28 with 40; 48 of 80 with 100 and 32 with 40.
    #expect(total.groups[0].mean == Fraction(5800, 1) && total.groups[0].median == Fraction(4000, 1))
    #expect(total.groups[1].mean == Fraction(7600, 1) && total.groups[1].median == Fraction(10_000, 1))
  }

  @Test func exactlyFourFifthsIsNotBelow() throws {
    // 4 of 10 and 5 of 10.
    func impact(_ selected: Int) throws -> Impact.Group {
      let reports = (0..<20).map { SampleReports.report("c\($0)", gate: $0 < selected || (10..<15).contains($0) ? .met : .unmet) }
      let groups = "candidate,sex\r\n" + (0..<20).map { "c\($0),\($0 < 10 ? "f" : "m")\r\n" }.joined()
      return try #require(try analysis(groups, "status:eligible", reports).impacts.first?.measures[0].comparisons[0].groups[0])
    }
    #expect(try impact(4).ratio == Fraction(4, 5))
    #expect(try !impact(4).isBelowFourFifths)
    #expect(try impact(4).isFew)
    #expect(try impact(3).isBelowFourFifths)
    #expect(try abs(#require(impact(3).probability) - ImpactTests.exact(3, 10, 5, 10)) < 1e-12)
  }

  @Test func groupsUnderTwoPercentAreCountedOnly() throws {
    // 50 of a, 1 of b: 1 of 51 is 1.96 %. One more of c makes 49 : 1 exactly 2 %.
    let reports = (0..<51).map { SampleReports.report("c\($0)", gate: $0 == 50 ? .met : $0 % 2 == 0 ? .met : .unmet) }
    let small = "candidate,g\n" + (0..<51).map { "c\($0),\($0 == 50 ? "b" : "a")\n" }.joined()
    let groups = try #require(try analysis(small, "status:eligible", reports).impacts.first?.measures[0].comparisons[0].groups)
    #expect(groups.map(\.standing) == [.reference, .tooSmall])
    #expect(groups[1].count == 1 && groups[1].selected == 1 && groups[1].ratio == nil)
    let enough = "candidate,g\n" + (1..<51).map { "c\($0),\($0 == 50 ? "b" : "a")\n" }.joined()
    let others = try #require(try analysis(enough, "status:eligible", reports).impacts.first?.measures[0].comparisons[0])
    #expect(others.groups.map(\.standing) == [.compared, .reference])
    #expect(others.unknown == 1)
  }

  @Test func unknownGroupsAndStrangersAreCounted() throws {
    let groups = "sex,candidate,age\nf,ann,40+\n,bob,\nm,zoe,40+\n"
    let result = try analysis(groups, "top:1", ["ann", "bob", "cay"].map { SampleReports.report($0) })
    #expect(result.groupsWithoutCandidate == 1)
    let comparisons = try #require(result.impacts.first).measures[0].comparisons
    #expect(comparisons.map(\.attributes) == [["sex"], ["age"], ["sex", "age"]])
    #expect(comparisons.map(\.unknown) == [2, 2, 2])
    #expect(comparisons[2].groups.map(\.values) == [["f", "40+"]])
  }

  @Test func gatesAndCategoriesAreComparedToo() throws {
    let reports = [
      SampleReports.report("a", skills: [.met, .met], gate: .met), SampleReports.report("b", skills: [.met, .unmet], gate: .unmet),
      SampleReports.report("c", skills: [.unmet, .met], gate: .unknown), SampleReports.report("d", skills: [.unmet, .unmet], gate: .met),
    ]
    let impact = try #require(
      try analysis("candidate,g\na,x\nb,x\nc,y\nd,y\n", "top:2", reports).impacts.first)
    #expect(impact.measures.map(\.kind) == [.total, .gate, .category])
    #expect(impact.measures.map(\.id) == ["", "license.food-handler", "skills"])
    // An unmet gate comes after all others, so the second of two is c with 40 points, not b with 60.
    #expect(impact.measures[0].comparisons[0].groups.map(\.selected) == [1, 1])
    #expect(impact.measures[1].comparisons[0].groups.map(\.selected) == [1, 1])
    #expect(impact.measures[1].comparisons[0].groups.allSatisfy { $0.mean == nil })
    // 100, 60, 40, 0: the median is 50, and a and b lie above it.
    #expect(impact.measures[2].comparisons[0].groups.map(\.selected) == [2, 0])
    #expect(impact.measures[2].comparisons[0].groups.map { $0.ratio } == [Fraction(1, 1), Fraction(0, 1)])
  }

  @Test func theLastDecisionCountsAndEqualRanksAreTakenTogether() throws {
    let reports = [
      SampleReports.report("a", skills: [.unmet, .unmet]), SampleReports.report("b"), SampleReports.report("a"), SampleReports.report("c"),
      SampleReports.report("d", skills: [.unmet, .unmet]),
    ]
    let impact = try #require(try analysis("candidate,g\na,x\n", "top:2", reports).impacts.first)
    #expect(impact.candidates == 4 && impact.superseded == 1)
    #expect(impact.selected == 3)
  }

  @Test func nobodySelectedComparesNothing() throws {
    let impact = try #require(
      try analysis("candidate,g\na,x\nb,y\n", "score:100", ["a", "b"].map { SampleReports.report($0) }).impacts.first)
    let groups = impact.measures[0].comparisons[0].groups
    #expect(groups.map(\.standing) == [.noRate, .noRate] && groups.allSatisfy { $0.ratio == nil && !$0.isBelowFourFifths })
  }

  @Test func rolesAndPoliciesStandForThemselves() throws {
    var other = SampleReports.report("a", role: "cook.html")
    other.provenance.role = String(repeating: "f", count: 64)
    let impacts = try analysis("candidate,g\na,x\n", "top:1", [SampleReports.report("a"), other]).impacts
    #expect(impacts.map(\.role) == ["baker.html", "cook.html"])
    #expect(impacts.map(\.candidates) == [1, 1])
  }

  @Test(arguments: [(3, 7, 2, 9), (0, 5, 5, 5), (10, 10, 0, 10), (1, 1, 1, 1), (8, 20, 15, 20), (0, 0, 3, 9), (4, 10, 4, 10)])
  func probabilitiesAreExact(_ first: Int, _ firstCount: Int, _ second: Int, _ secondCount: Int) throws {
    guard firstCount > 0 else { return }
    let reports = (0..<firstCount + secondCount).map { index in
      SampleReports.report("c\(index)", gate: index < first || (firstCount..<firstCount + second).contains(index) ? .met : .unmet)
    }
    let groups = "candidate,g\n" + (0..<firstCount + secondCount).map { "c\($0),\($0 < firstCount ? "a" : "b")\n" }.joined()
    let compared = try #require(try analysis(groups, "status:eligible", reports).impacts.first).measures[0].comparisons[0].groups
    let probability = try #require(compared.compactMap(\.probability).first)
    #expect(abs(probability - ImpactTests.exact(first, firstCount, second, secondCount)) < 1e-12)
  }

  /// Fisher's two-sided probability with whole numbers: sums of products of binomial coefficients.
  private static func exact(_ first: Int, _ firstCount: Int, _ second: Int, _ secondCount: Int) -> Double {
    func choose(_ n: Int, _ k: Int) -> Double { k < 0 || k > n ? 0 : (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) } }
    let sum = first + second
    let tables = (0...sum).map { choose(firstCount, $0) * choose(secondCount, sum - $0) }
    return tables.filter { $0 <= tables[first] * (1 + 1e-9) }.reduce(0, +) / tables.reduce(0, +)
  }

  @Test(arguments: ["top:0", "top:-1", "top", "score:1O", "score:100.01", "score:1.234", "score:-1", "score:", "status:rejected", "best:3"])
  func otherSelectionsAreRefused(_ text: String) throws {
    #expect(Selection(text) == nil)
    #expect(try rolecall(["audit", "impact", "--log", "x", "--groups", "y", "--selected", text]).status == 2)
  }

  @Test(arguments: [
    ("", "groups.csv: holds no line, expected one with the names of the columns"),
    ("name,sex\na,f\n", "groups.csv: line 1: found the columns \"name\", \"sex\", expected \"candidate\" among them"),
    ("candidate\na\n", "groups.csv: line 1: found no column beside \"candidate\", expected at least one attribute"),
    ("candidate,sex,sex\n", "groups.csv: line 1: found the column \"sex\" twice"),
    ("candidate,\n", "groups.csv: line 1: column 2 has no name"),
    ("candidate,sex\na,f\nb\n", "groups.csv: line 3: found 1 cells, expected 2 as in the first line"),
    ("candidate,sex\na,f\n\"b\nc\",m\na,m\n", "groups.csv: line 5: found candidate \"a\" again, who stands in line 2"),
    ("candidate,sex\n,f\n", "groups.csv: line 2: has no candidate"),
    ("candidate,sex\na,\"f\n", "groups.csv: line 2: found the end of the file inside a cell that begins with a quote"),
    ("candidate,sex\na,\"f\"x\n", "groups.csv: line 2: found \"x\" after a closing quote, expected a comma or the end of the line"),
    ("candidate,sex\na,f\"x\n", "groups.csv: line 2: found a quote inside a cell that doesn't begin with one"),
  ])
  func tablesThatAreNoneAreNamedWithTheLine(_ text: String, _ message: String) {
    let error = #expect(throws: MatchInputError.self) { try GroupsFile(Array(text.utf8), name: "groups.csv") }
    #expect(error?.description == message)
  }

  @Test func theCommandPrintsAllThreeFormatsAndRefusesABrokenLog() throws {
    let folder = try TemporaryFolder()
    let log = folder.url.appending(path: "d.log").path
    let reports = ["=ann", "bob", "cay", "dee"].map { SampleReports.report($0, gate: $0 == "bob" ? .unmet : .met) }
    try AuditLog.append(reports, to: log)
    // As a person would who keeps the ids of our own tables.
    try folder.write("groups.csv", Array("candidate,sex\r\n'=ann,f\r\nbob,f\r\ncay,m\r\nzed,m\r\n".utf8))
    let arguments = ["audit", "impact", "--log", "d.log", "--groups", "groups.csv"]
    let text = try rolecall(arguments, in: folder.url)
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.text.contains("4 candidates, 3 of them selected (status:eligible)\n"))
    #expect(text.text.contains("  sex: 3 candidates, and 1 of unknown group\n"))
    #expect(text.text.contains("    f               2        1   50.00 %  0.5000  1.0000  80.00   80.00  below 4/5, few\n"))
    #expect(text.text.contains("1 candidates of groups.csv stand nowhere in the log."))
    let csv = try rolecall(arguments + ["--format", "csv"], in: folder.url)
    #expect(csv.text.contains(",total,,sex,f,2,1,50.00,compared,0.5000,true,1.0000,true,80.00,80.00\r\n"))
    #expect(csv.text.contains(",total,,sex,,1,,,unknown,,,,,,\r\n"))
    let json = try rolecall(arguments + ["--format", "json"], in: folder.url)
    let object = try #require(JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(object["groupsWithoutCandidate"] as? Int == 1)
    #expect((object["impacts"] as? [[String: Any]])?.first?["selected"] as? Int == 3)
    let cut = try Data(contentsOf: URL(filePath: log)).dropLast(5)
    try cut.write(to: URL(filePath: log))
    let broken = try rolecall(arguments, in: folder.url)
    #expect(broken.status == 1 && broken.output.isEmpty && broken.errors == "d.log:4: torn: the file ends before the line does\n")
  }
}

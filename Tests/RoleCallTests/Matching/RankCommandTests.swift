import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct RankCommandTests {
  private let folder: TemporaryFolder

  private static let posting = """
    # Baker

    Apply today to work in our bakery.

    ## Requirements
    - 2 years of baking experience
    - Experience with Microsoft Excel
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("role.md", Array(RankCommandTests.posting.utf8))
  }

  private static func profile(_ id: String, _ summary: String) -> String {
    #"{"meta": {"id": "\#(id)"}, "work": [{"position": "Baker", "startDate": "2019-01", "endDate": "2024-12", "summary": "\#(summary)"}]}"#
  }

  private func rank(_ arguments: String..., input: String? = nil) throws -> CommandResult {
    try rolecall(["rank", "--as-of", "2026-01"] + arguments, in: folder.url, input: input.map { Data($0.utf8) })
  }

  /// Rank, line, id.
  private func places(_ result: CommandResult) throws -> [[String]] {
    try result.output.split(separator: 10).map { line in
      let place = try JSONNode(JSONValue(parsing: Array(line)))
      return try ["\(#require(place["rank"]).integer())", "\(#require(place["line"]).integer())", #require(place["candidate"]).string()]
    }
  }

  @Test func aBrokenLineIsNamedAndTheRestIsRanked() throws {
    let good = (1...400).map {
      RankCommandTests.profile("p\($0)", $0 % 7 == 0 ? "Baked bread, kept stock in Microsoft Excel" : "Baked bread")
    }
    let broken = [#"{"meta": "#, #"{"skills": [{"name": 5}]}"#, "", String(repeating: "x", count: 5000)]
    let lines = good[..<150] + broken + good[150...]
    try folder.write("pool.ndjson", Array(lines.joined(separator: "\n").utf8))
    let arguments = ["rank", "--role", "role.md", "--pool", "pool.ndjson", "--top", "30", "--max-bytes", "4000", "--as-of", "2026-01"]
    let one = try rolecall(arguments + ["--format", "ndjson"], in: folder.url)
    #expect(one.status == 1)
    #expect(one.errorLines.count == 3)
    #expect(one.errorLines[0] == "pool.ndjson:151: column 10: found the end of the input, expected a value")
    #expect(one.errorLines[1].hasPrefix("pool.ndjson:152: /skills/0/name: "))
    #expect(one.errorLines[2] == "pool.ndjson:154: the line has more than 4000 bytes")
    let places = try places(one)
    #expect(places.count == 30)
    // Equals stand in the order of their lines.
    #expect(places.prefix(2) == [["1", "7", "p7"], ["2", "14", "p14"]])
    #expect(places.map { Int($0[1])! } == places.map { Int($0[1])! }.sorted())
    for jobs in ["2", "5"] {
      let several = try rolecall(arguments + ["--format", "ndjson", "--jobs", jobs], in: folder.url)
      #expect(several.output == one.output && several.errors == one.errors)
    }
    for format in RankingFormat.allCases {
      let written = try rolecall(arguments + ["--format", format.rawValue], in: folder.url)
      #expect(written.text.contains("p14") && !written.text.contains("p400"))
    }
  }

  /// In a log, and in groups of candidates, one would stand for both.
  @Test func twoWithOneIDAreNamed() throws {
    let (jane, ann) = (RankCommandTests.profile("jane", "Baked bread"), RankCommandTests.profile("ann", "Baked bread"))
    let ranked = try rank("--role", "role.md", "--pool", "-", "--jobs", "2", input: [jane, ann, jane].joined(separator: "\n"))
    #expect(ranked.status == 0 && ranked.errors == "-:3: an earlier candidate has the id \"jane\" too\n")
    try folder.write("jane.json", Array(jane.utf8))
    try folder.write("other.json", Array(jane.utf8))
    let matched = try rolecall(["match", "--role", "role.md", "jane.json", "other.json"], in: folder.url)
    #expect(matched.status == 0 && matched.errors == "other.json: an earlier candidate has the id \"jane\" too\n")
  }

  @Test func aBrokenRoleIsNamedByItsLine() throws {
    try folder.write("jane.json", Array(RankCommandTests.profile("jane", "Baked bread").utf8))
    let result = try rank("--candidate", "jane.json", "--roles", "-", input: "\n{\"title\" 1}")
    #expect(result.errors == "-:2: no JSON: column 10: found '1', expected ':'\n")
  }

  @Test func aPlaceHoldsTheReportThatMatchWrites() throws {
    let jane = RankCommandTests.profile("jane", "Kept stock in Microsoft Excel")
    try folder.write("jane.json", Array(jane.utf8))
    let ranked = try rank("--role", "role.md", "--pool", "-", "--format", "ndjson", input: "\n" + jane + "\r\n")
    let match = ["match", "--role", "role.md", "--candidate", "jane.json", "--format", "ndjson", "--as-of", "2026-01"]
    let matched = try rolecall(match, in: folder.url)
    #expect(ranked.status == 0 && matched.status == 0)
    #expect(ranked.text.hasPrefix(#"{"rank":1,"line":2,"candidate":"jane","role":"role.md","score":"#))
    #expect(ranked.text.hasSuffix(#","report":"# + matched.text.dropLast() + "}\n"))
  }

  @Test func rolesAreRankedForACandidate() throws {
    try folder.write("jane.json", Array(RankCommandTests.profile("jane", "Kept stock in Microsoft Excel").utf8))
    let welder = "# Welder\n\nApply today.\n\n## Requirements\n- 5 years of welding experience\n- Blueprint reading"
    try folder.write("welder.md", Array(welder.utf8))
    let roles = try rolecall(["parse", "welder.md", "role.md", "--format", "ndjson"], in: folder.url).text
    let lines = roles.split(separator: "\n")
    try folder.write("roles.ndjson", Array("\(lines[0])\nWe are hiring\n\(lines[1])\n".utf8))
    let result = try rank("--candidate", "jane.json", "--roles", "roles.ndjson", "--top", "5", "--format", "csv")
    #expect(result.status == 1)
    #expect(result.errors == "roles.ndjson:2: no JSON object\n")
    let rows = result.text.split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("1,3,jane,role.md,") && rows[2].hasPrefix("2,1,jane,welder.md,"))
    // One role alone is a ranking of roles too.
    let card = try rank("--candidate", "jane.json", "--roles", "roles.ndjson", "--top", "1")
    let cells = card.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(cells[0].first == "role" && cells[1].prefix(2) == ["1", "role.md"])
  }

  /// Not only of those who get a place: how decisions fall on groups is a question about all of them.
  @Test func everyScoredLineIsLogged() throws {
    let lines = (1...200).map { RankCommandTests.profile("p\($0)", "Baked bread") } + ["{"]
    let result = try rank(
      "--role", "role.md", "--pool", "-", "--top", "1", "--log", "decisions.log", "--jobs", "3", input: lines.joined(separator: "\n"))
    #expect(result.status == 1)
    let log = try String(contentsOf: folder.url.appending(path: "decisions.log"), encoding: .utf8).split(separator: "\n")
    #expect(log.count == 200)
    #expect(log[41].contains(#""candidate":"p42""#))
    #expect(try rolecall(["audit", "verify", "decisions.log"], in: folder.url).status == 0)
  }

  @Test(arguments: [
    ["--role", "role.md"], ["--pool", "-"], ["--role", "role.md", "--roles", "-"], ["--role", "-", "--pool", "-"],
    ["--role", "role.md", "--pool", "-", "--top", "0"], ["--role", "role.md", "--pool", "-", "--jobs", "0"],
    ["--role", "role.md", "--pool", "-", "--as-of", "2026"],
  ])
  func wrongUsageIsSaid(_ arguments: [String]) throws {
    let result = try rolecall(["rank"] + arguments, in: folder.url)
    #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
  }
}

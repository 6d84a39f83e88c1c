import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct AuditReplayTests {
  private let folder: TemporaryFolder

  private static let posting = """
    Night Baker
    Crumb Lane Bakery is hiring a night baker in Ludlow, VT.
    Requirements:
    - 2+ years in a bakery
    - ServSafe certification
    - Knowledge of Excel
    """

  private static func resume(_ id: String?, name: String, summary: String) -> String {
    """
    {"basics": {"name": "\(name)"}, "work": [{"position": "Baker", "startDate": "2020-01", "summary": "\(summary)"}]\
    \(id.map { ", \"meta\": {\"id\": \"\($0)\"}" } ?? "")}
    """
  }

  /// A folder with a role, two candidates, and the log of their decisions.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("baker.txt", Array(AuditReplayTests.posting.utf8))
    try folder.write("ann.json", Array(AuditReplayTests.resume("ann", name: "Ann Miller", summary: "Baked bread in a bakery").utf8))
    try folder.write("bob.json", Array(AuditReplayTests.resume(nil, name: "Bob Hill", summary: "Kept lists in Excel").utf8))
    try log(["ann.json", "bob.json"])
  }

  private func log(_ candidates: [String], policy: PolicyFile = .standard, asOf: Month = Month(year: 2026, month: 3)) throws {
    let pipeline = Pipeline()
    let role = try RoleFile(try bytes("baker.txt"), name: "baker.txt", pipeline: pipeline)
    let session = MatchSession(role: role, policy: policy, asOf: asOf)
    let reports = try candidates.map { session.report(for: try pipeline.profile(fromJSON: try bytes($0), name: $0, asOf: asOf)) }
    #expect(reports.allSatisfy { $0.score != nil })
    try AuditLog.append(reports, to: folder.url.appending(path: "d.log").path)
  }

  private func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.url.appending(path: name))) }

  private func replay(_ arguments: [String]) throws -> CommandResult {
    try rolecall(["audit", "replay", "d.log"] + arguments, in: folder.url)
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    let result = try replay(["--role", "baker.txt", "--candidate", "bob.json", "--candidate", "ann.json"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.text == """
        d.log:1: ann for baker.txt: same
        d.log:2: bob.json for baker.txt: same
        2 lines: 2 same, 0 different, 0 without their inputs, 0 faults

        """)
  }

  @Test func namesOfPeopleAndFilesDoNotMatter() throws {
    try folder.write("moved/role.txt", Array(AuditReplayTests.posting.utf8))
    try folder.write("a.json", Array(AuditReplayTests.resume("ann", name: "Another Name", summary: "Baked bread in a bakery").utf8))
    try folder.write("b.json", Array(AuditReplayTests.resume(nil, name: "Robert", summary: "Kept lists in Excel").utf8))
    let result = try replay(["--role", "moved/role.txt", "--candidate", "a.json", "--candidate", "b.json"])
    #expect(result.status == 0 && result.text.contains("2 same"))
  }

  @Test func candidatesAreFoundInPools() throws {
    let lines = [
      AuditReplayTests.resume("zoe", name: "Zoe", summary: "x"),
      AuditReplayTests.resume("ann", name: "Ann", summary: "Baked bread in a bakery"), "",
      AuditReplayTests.resume("bob.json", name: "Bob", summary: "Kept lists in Excel"),
    ]
    try folder.write("pool.ndjson", Array(lines.joined(separator: "\n").utf8))
    let result = try replay(["--role", "baker.txt", "--pool", "pool.ndjson"])
    #expect(result.status == 0 && result.text.contains("2 same"))
    try folder.write("pool.ndjson", Array((["{\"work\":"] + lines).joined(separator: "\n").utf8))
    let broken = try replay(["--role", "baker.txt", "--pool", "pool.ndjson"])
    #expect(broken.status == 1 && broken.text.contains("2 same") && broken.errors.hasPrefix("pool.ndjson:1: "))
  }

  /// Lines without an id have the pool's name and their number, and the pool may have been moved, or have lost a line.
  @Test func aMovedPoolIsReplayed() throws {
    let lines = (1...4).map { AuditReplayTests.resume(nil, name: "N", summary: "Baked \($0) loaves in a bakery") }
    try folder.write("pool.ndjson", Array(lines.joined(separator: "\n").utf8))
    let ranked = try rolecall(
      ["rank", "--role", "baker.txt", "--pool", "pool.ndjson", "--as-of", "2026-03", "--log", "pool.log"], in: folder.url)
    #expect(ranked.status == 0)
    try folder.write("archive/moved.ndjson", Array(lines.joined(separator: "\n").utf8))
    try folder.write("archive/fewer.ndjson", Array(lines.dropFirst().joined(separator: "\n").utf8))
    let arguments = ["audit", "replay", "pool.log", "--role", "baker.txt", "--pool"]
    let moved = try rolecall(arguments + ["archive/moved.ndjson"], in: folder.url)
    #expect(moved.status == 0 && moved.text.contains("pool.log:3: pool.ndjson:3 for baker.txt: same\n"))
    #expect(moved.text.contains("4 lines: 4 same, "))
    #expect(try rolecall(arguments + ["archive/fewer.ndjson"], in: folder.url).text.contains("4 lines: 3 same, 0 different, 1 without"))
  }

  /// Line ends, blank lines, limits and standard input are as in `rank`.
  @Test func poolsAreReadAsRankReadsThem() throws {
    let lines = [
      AuditReplayTests.resume("ann", name: "Ann", summary: "Baked bread in a bakery"), "\t ", String(repeating: "x", count: 900),
      AuditReplayTests.resume("bob.json", name: "Bob", summary: "Kept lists in Excel"), "",
    ]
    let pool = Data(lines.joined(separator: "\r\n").utf8)
    let arguments = ["audit", "replay", "d.log", "--role", "baker.txt", "--pool", "-", "--max-bytes", "800"]
    let result = try rolecall(arguments, in: folder.url, input: pool)
    #expect(result.status == 1 && result.text.contains("2 same"))
    #expect(result.errors == "-:3: the line has more than 800 bytes\n")
    #expect(try rolecall(arguments + ["--candidate", "-"], in: folder.url, input: pool).status == 2)
  }

  @Test func everyMonthAndPolicyIsReplayed() throws {
    let text = String(decoding: PolicyFile.text, as: UTF8.self).replacing("name: \"default\"", with: "name: \"ours\"")
    try folder.write("ours.json5", Array(text.utf8))
    try log(["ann.json"], policy: try PolicyFile(Array(text.utf8), name: "ours.json5"), asOf: Month(year: 2021, month: 2))
    let inputs = ["--role", "baker.txt", "--candidate", "ann.json", "--candidate", "bob.json"]
    #expect(try replay(inputs + ["--policy", "ours.json5"]).text.contains("3 same"))
    let without = try replay(inputs)
    #expect(without.status == 1)
    #expect(without.text.contains("d.log:3: ann for baker.txt: input missing: policy ours 1, SHA-256 "))
  }

  @Test func missingInputsAreNamed() throws {
    let changed = AuditReplayTests.resume("ann", name: "Ann Miller", summary: "Baked bread in two bakeries")
    try folder.write("ann.json", Array(changed.utf8))
    try folder.write("other.txt", Array((AuditReplayTests.posting + " ").utf8))
    let result = try replay(["--role", "other.txt", "--candidate", "ann.json", "--candidate", "bob.json"])
    #expect(result.status == 1)
    let lines = result.text.split(separator: "\n")
    #expect(lines[0].hasPrefix("d.log:1: ann for baker.txt: input missing: role baker.txt, SHA-256 "))
    #expect(lines[0].contains("; candidate ann, SHA-256 ") && !lines[1].contains("candidate bob.json, SHA-256"))
    #expect(
      try replay(["--role", "none.txt", "--candidate", "ann.json"]).errors == "none.txt: can't be read (No such file or directory)\n")
    #expect(try replay(["--role", "baker.txt"]).status == 2)
    #expect(try replay(["--candidate", "ann.json"]).status == 2)
  }

  @Test func whatComesOutOtherwiseIsSaid() throws {
    // A log as another version of the program would have written it.
    let pipeline = Pipeline()
    let role = try RoleFile(try bytes("baker.txt"), name: "baker.txt", pipeline: pipeline)
    let profile = try pipeline.profile(fromJSON: try bytes("ann.json"), name: "ann.json", asOf: Month(year: 2026, month: 3))
    var report = MatchSession(role: role, policy: .standard, asOf: Month(year: 2026, month: 3)).report(for: profile)
    report.generator.version = "0.0.9"
    let index = try #require(report.criteria.firstIndex { $0.points.count > 200 })
    let (id, points) = (report.criteria[index].id, report.criteria[index].points)
    report.criteria[index].points.count -= 150
    report.criteria[index].judgement.verdict = .partly
    try AuditLog.append([report], to: folder.url.appending(path: "d.log").path)
    let result = try replay(["--role", "baker.txt", "--candidate", "ann.json", "--candidate", "bob.json"])
    #expect(result.status == 1)
    let line = try #require(result.text.split(separator: "\n").first { $0.hasPrefix("d.log:3:") })
    #expect(line.hasPrefix("d.log:3: ann for baker.txt: differs: program rolecall 0.0.9 (lexicon "))
    #expect(line.contains("; score ") && line.contains("; \(id) partly "))
    #expect(line.contains(", now met ") && points.count > 0)
    #expect(result.text.hasSuffix("3 lines: 2 same, 1 different, 0 without their inputs, 0 faults\n"))
  }

  @Test func aBrokenLogIsReplayedAsFarAsItCanBeTrusted() throws {
    let path = folder.url.appending(path: "d.log").path
    try Data(contentsOf: URL(filePath: path)).dropLast(3).write(to: URL(filePath: path))
    let result = try replay(["--role", "baker.txt", "--candidate", "ann.json", "--candidate", "bob.json"])
    #expect(result.status == 1)
    #expect(result.errors == "d.log:2: torn: the file ends before the line does\n")
    #expect(result.text.hasPrefix("d.log:1: ann for baker.txt: same\n"))
  }
}

import Foundation
import RoleKit
import Testing

/// `rolecall evaluate` on cases of matching.
@Suite struct EvaluateMatchesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a", "b", "c"] { try write(name, skill: "Microsoft Excel") }
  }

  /// A case that expects the skill to be met.
  private func write(_ name: String, asked: String? = nil, skill: String) throws {
    let posting = "# Clerk\n\nWe are hiring. Apply today.\n\n## Requirements\n\n- Experience with \(asked ?? skill)\n"
    try folder.write("cases/\(name)/role.md", Array(posting.utf8))
    let profile = "{\"work\": [{\"position\": \"Clerk\", \"summary\": \"Kept lists with \(skill)\"}]}"
    try folder.write("cases/\(name)/candidate.json", Array(profile.utf8))
    let expected = "{\"criteria\": [{\"category\": \"skills\", \"about\": \"\(skill)\", \"verdict\": \"met\"}]}"
    try folder.write("cases/\(name)/expected.json", Array(expected.utf8))
  }

  private func evaluate(_ arguments: String...) throws -> CommandResult {
    try rolecall(["evaluate", "cases", "--as-of", "2026-01"] + arguments, in: folder.url)
  }

  @Test func aCaseThatCannotBeReadIsNamedAndTheOthersCount() throws {
    #expect(try evaluate().text == "matches: 3 cases\n  verdicts: 3 of 3 as expected\n")
    try folder.write("cases/b/candidate.json", Array("{".utf8))
    let broken = try evaluate()
    #expect(broken.status == 1 && broken.text == "matches: 2 cases\n  verdicts: 2 of 2 as expected\n")
    #expect(broken.errors.hasPrefix("cases/b/candidate.json: line 1") && broken.errorLines.count == 1)
    try folder.write("cases/a/expected.json", Array("[]".utf8))
    let both = try evaluate()
    #expect(both.status == 1 && both.text.hasPrefix("matches: 1 cases\n"))
    #expect(both.errors.contains("cases/a/expected.json: ") && both.errors.contains("cases/b/candidate.json: "))
  }

  @Test func aMissingPolicyIsNoWrongUsage() throws {
    let result = try evaluate("--policy", "none.json5")
    #expect(result.status == 1 && result.errors == "none.json5: can't be read (No such file or directory)\n")
    let nowhere = try rolecall(["evaluate", "none"], in: folder.url)
    #expect(nowhere.status == 1 && nowhere.errors == "none: no such directory\n")
  }

  @Test func tablesAndTheFormatAreThoseOfTheCommand() throws {
    try write("d", asked: "Loomcraft 9", skill: "Weaving Loom")
    let row = "id\tname\tcategory\tgate\taliases\nloomcraft\tWeaving Loom\tweaving\tsafe\tLoomcraft 9\n"
    try folder.write("tables/skills.tsv", Array(row.utf8))
    #expect(try evaluate().text.contains("  d: no criterion skills \"Weaving Loom\" (met expected)\n"))
    #expect(try evaluate("--lexicon", "tables").text == "matches: 4 cases\n  verdicts: 4 of 4 as expected\n")
    // As HTML, the lines are one paragraph, and no list under a heading.
    #expect(try evaluate("--lexicon", "tables", "--input-format", "html").text.contains("verdicts: 0 of 4"))
  }
}

import Foundation
import Testing

/// `rolecall lexicon`, and tables of a user's own.
@Suite struct LexiconCommandTests {
  @Test func ourOwnTablesAreRight() throws {
    let result = try rolecall(["lexicon", "check"])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.text.contains("nothing is wrong"))
  }

  @Test func tablesAreListedWithTheirSizes() throws {
    let text = try rolecall(["lexicon", "list"]).text
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("en/skills ") && $0.contains("id name heads") && $0.hasSuffix("built in") })
    let json = try #require(
      JSONSerialization.jsonObject(with: try rolecall(["lexicon", "list", "--format", "json"]).output) as? [[String: Any]])
    let skills = try #require(json.first { $0["name"] as? String == "en/skills" })
    #expect(skills["rows"] as? Int ?? 0 > 6000 && skills["phrases"] as? Int ?? 0 > skills["rows"] as? Int ?? 0)
  }

  @Test func aTableIsListedAsItsFileHasIt() throws {
    let rows = try rolecall(["lexicon", "list", "dollars"]).text.split(separator: "\n").map(String.init)
    let file = try String(contentsOf: projectRoot.appending(path: "Sources/CLexicon/en/dollars.tsv"), encoding: .utf8)
    #expect(rows == file.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    let unknown = try rolecall(["lexicon", "list", "pounds"])
    #expect(unknown.status == 1 && unknown.errors.contains("there is no table pounds"))
  }

  @Test func aPhraseIsFoundWithWhatItNeeds() throws {
    let result = try rolecall(["lexicon", "find", "excel", "--format", "json"])
    let found = try #require(JSONSerialization.jsonObject(with: result.output) as? [[String: Any]])
    let match = try #require((found.first?["matches"] as? [[String: Any]])?.first { $0["table"] as? String == "en/skills" })
    #expect(match["name"] as? String == "Microsoft Excel")
    #expect(match["form"] as? String == "Excel" && match["column"] as? String == "cased")
    #expect((match["condition"] as? String)?.contains("with a capital") == true)
    let cells = try #require(match["cells"] as? [[String: String]])
    #expect(cells.contains { $0["column"] == "onet" && $0["value"]?.isEmpty == false })
    let line = try #require(match["line"] as? Int)
    let file = try String(contentsOf: projectRoot.appending(path: "Sources/CLexicon/en/skills.tsv"), encoding: .utf8)
    #expect(file.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].hasPrefix("microsoft-excel\t"))
  }

  @Test func aTitleIsFoundWithItsOccupation() throws {
    let result = try rolecall(["lexicon", "find", "Welder"])
    #expect(result.status == 0 && result.text.contains("51-4121"))
  }

  @Test func whatIsNotFoundIsSaidWithWhatComesNear() throws {
    let result = try rolecall(["lexicon", "find", "Pyhton", "goose Kubernetes"])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains("is spelled almost so: \"Python\""))
    #expect(result.errors.contains("has a part of it: \"Kubernetes\""))
  }
}

/// Tables of a user's own, laid over ours.
@Suite struct LexiconLayerTests {
  private static let posting = Array("Requirements\n- Experience with Loomcraft 9\n- A wherry licence is needed\n- Python\n".utf8)

  @Test(arguments: ["skills.tsv", "en/skills.tsv"])
  func rowsAreAddedAndReplaced(_ file: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("p.txt", LexiconLayerTests.posting)
    let rows = """
      name\tid\tcategory\tgate\taliases\texample
      # a comment
      Loomcraft\tloomcraft\tweaving\tsafe\tLoomcraft 9\tKnowledge of ⟦Loomcraft⟧
      The snake\tpython\tanimals\tsafe\tPython\t
      """
    try folder.write("own/" + file, Array(rows.utf8))
    let before = try role(["parse", "p.txt"], folder)
    let after = try role(["parse", "p.txt", "--lexicon", "own"], folder)
    let skills = try #require(after["skills"] as? [[String: Any]])
    #expect(skills.contains { $0["id"] as? String == "loomcraft" && $0["category"] as? String == "weaving" })
    #expect(skills.contains { $0["id"] as? String == "python" && $0["name"] as? String == "The snake" })
    // The digest tells that tables were laid over ours, and which.
    let (ours, both) = (lexicon(before), lexicon(after))
    #expect(both.hasPrefix(ours + "+") && both.count == ours.count * 2 + 1)
    try folder.write("own/" + file, Array(rows.replacing("weaving", with: "yarn").utf8))
    #expect(lexicon(try role(["parse", "p.txt", "--lexicon", "own"], folder)) != both)
    let found = try rolecall(["lexicon", "find", "Loomcraft 9", "--lexicon", "own"], in: folder.url)
    #expect(found.text.contains("row         own/\(file):3"))
    #expect(try rolecall(["lexicon", "list", "--lexicon", "own"], in: folder.url).text.contains("and 2 of your rows"))
    #expect(try rolecall(["lexicon", "check", "--lexicon", "own"], in: folder.url).status == 0)
  }

  /// A table of what can be wrong: the file's text, and what is said of it.
  private static let mistakes: [(file: String, text: String, said: String)] = [
    ("skills.tsv", "id\tname\tcategory\tgate\tcolour\n", "own/skills.tsv:1: column colour: is not a column of en/skills"),
    ("skills.tsv", "id\tname\tgate\n", "own/skills.tsv:1: column category: is missing"),
    ("skills.tsv", "id\tname\tcategory\tgate\na\tAbc\tx\tloose\n", "own/skills.tsv:2: column gate: \"loose\" is none of safe, case"),
    ("skills.tsv", "id\tname\tcategory\tgate\na\t\tx\tsafe\n", "own/skills.tsv:2: column name: is empty"),
    ("skills.tsv", "id\tname\tcategory\tgate\na\tAbc\tx\tsafe\tmore\n", "own/skills.tsv:2: has 5 cells under 4 columns"),
    (
      "skills.tsv", "id\tname\tcategory\tgate\na\tAbc\tx\tsafe\na\tDef\tx\tsafe\n",
      "own/skills.tsv:3: column id: \"a\" already has a row in line 2"
    ),
    (
      "skills.tsv", "id\tname\tcategory\tgate\nx\tPostgreSQL\tx\tsafe\n",
      "own/skills.tsv:2: column name: \"PostgreSQL\" is also a phrase of en/skills.tsv:"
    ),
    ("cues.tsv", "phrase\tcue\taliases\nwe weave\toffered\ta|---\n", "own/cues.tsv:2: column aliases: \"---\" has no word"),
    (
      "benefits.tsv", "name\tcategory\texample\nfree wool\tother\tWe give ⟦free yarn⟧.\n",
      "own/benefits.tsv:2: column example: the row is not found in \"We give ⟦free yarn⟧.\""
    ),
    (
      "benefits.tsv", "name\tcategory\texample\nfree wool\tother\tWe give free wool.\n",
      "own/benefits.tsv:2: column example: no ⟦ ⟧ stand around what is meant"
    ),
    ("wool.tsv", "a\tb\n", "own/wool.tsv: there is no table wool"),
    ("section-weights.tsv", "feature\tweights\n", "own/section-weights.tsv: the table en/section-weights is made as a whole"),
    ("readme.txt", "no table\n", "own: holds no tables"),
  ]

  @Test(arguments: mistakes.indices)
  func aBrokenTableIsNamedWithLineAndColumn(_ index: Int) throws {
    let (file, text, said) = LexiconLayerTests.mistakes[index]
    let folder = try TemporaryFolder()
    try folder.write("p.txt", LexiconLayerTests.posting)
    try folder.write("own/" + file, Array(text.utf8))
    for command in [["parse", "p.txt", "--output", "roles.json"], ["trace", "p.txt"], ["evaluate", "."], ["lexicon", "check"]] {
      let result = try rolecall(command + ["--lexicon", "own"], in: folder.url)
      #expect(result.status == 1 && result.output.isEmpty)
      #expect(result.errors.contains(said), "\(command): \(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "roles.json").path))
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let result = try rolecall(["parse", "seeds", "--lexicon", "nowhere"])
    #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("nowhere: is no folder that can be read"))
  }

  private func role(_ arguments: [String], _ folder: TemporaryFolder) throws -> [String: Any] {
    let result = try rolecall(arguments, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  private func lexicon(_ role: [String: Any]) -> String { (role["generator"] as? [String: Any])?["lexicon"] as? String ?? "" }
}

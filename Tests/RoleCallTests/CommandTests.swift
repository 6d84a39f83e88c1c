import Foundation
import Testing

@Suite struct CommandTests {
  private let posting = Array("<h2>Cook</h2><p>We are looking for a cook.</p><p><b>Duties</b></p><ul><li>Grill</li></ul>".utf8)

  @Test func oneFileIsOneObject() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("cook.html", posting)
    let result = try rolecall(["parse", path])
    #expect(result.status == 0 && result.errors.isEmpty)
    let role = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect((role["source"] as? [String: Any])?["name"] as? String == path)
    #expect(role["blocks"] == nil)
  }

  @Test func foldersAreWalkedInAStableOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.html", "a/z.txt", "a/B.md", "C.html", ".hidden.html", "notes.json"] { try folder.write(name, posting) }
    let result = try rolecall(["parse", ".", "--format", "ndjson"], in: folder.url)
    #expect(result.status == 0)
    #expect(try names(result) == ["./C.html", "./a/B.md", "./a/z.txt", "./b.html"])
  }

  @Test func whatCannotBeReadIsNamedAndCostsNothingElse() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", posting)
    try folder.write("b.txt", [])
    try folder.write("c.txt", Array("%PDF-1.4 \u{1}".utf8))
    try folder.write("d.html", posting)
    let result = try rolecall(["parse", "a.html", "b.txt", "c.txt", "missing.html", "d.html", "--format", "ndjson"], in: folder.url)
    #expect(result.status == 1)
    #expect(try names(result) == ["a.html", "d.html"])
    #expect(result.errorLines.count == 3)
    #expect(result.errors.contains("b.txt: holds no text"))
    #expect(result.errors.contains("c.txt: is a PDF file"))
    #expect(result.errors.contains("missing.html: can't be read (No such file"))
  }

  @Test func anOversizedFileIsRefusedWithBothSizes() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.html", posting)
    let result = try rolecall(["parse", path, "--max-bytes", "20"])
    #expect(result.status == 1)
    #expect(result.errors.contains("has \(posting.count) bytes, more than the limit of 20"))
  }

  @Test func standardInputIsRead() throws {
    let result = try rolecall(["parse", "-", "--format", "ndjson"], input: Data(posting))
    #expect(result.status == 0)
    #expect(try names(result) == ["-"])
  }

  @Test func outputFilesAreWrittenWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", posting)
    let good = try rolecall(["parse", "a.html", "--format", "ndjson", "--output", "roles.ndjson"], in: folder.url)
    #expect(good.status == 0 && good.output.isEmpty)
    let written = try Data(contentsOf: folder.url.appending(path: "roles.ndjson"))
    #expect(written == (try rolecall(["parse", "a.html", "--format", "ndjson"], in: folder.url)).output)
    let bad = try rolecall(["parse", "a.html", "--output", "nowhere/roles.json"], in: folder.url)
    #expect(bad.status == 1)
    #expect(bad.errors.contains("nowhere/roles.json: can't be written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["a.html", "roles.ndjson"])
  }

  @Test func aPipeIsWrittenToAndNotReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", posting)
    let pipe = folder.url.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    // Open for both, so that neither side waits for the other.
    let reader = open(pipe, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    let result = try rolecall(["parse", "a.html", "--format", "card", "--output", "pipe"], in: folder.url)
    #expect(result.status == 0)
    var info = stat()
    #expect(stat(pipe, &info) == 0 && info.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func anyNumberOfThreadsGivesTheSameBytes() throws {
    let one = try rolecall(["parse", "Corpus/postings", "seeds", "--format", "ndjson", "--include", "blocks", "--jobs", "1"])
    let two = try rolecall(["parse", "Corpus/postings", "seeds", "--format", "ndjson", "--include", "blocks", "--jobs", "2"])
    #expect(one.status == 0 && one.output.count > 10_000)
    #expect(one.output == two.output)
  }

  @Test func wrongUsageExitsWithTwo() throws {
    #expect(try rolecall(["parse", "--bogus"]).status == 2)
    #expect(try rolecall(["parse"]).status == 2)
    #expect(try rolecall(["parse", "seeds", "--jobs", "0"]).status == 2)
    #expect(try rolecall(["--version"]).status == 0)
    #expect(try rolecall(["parse", "--help"]).text.contains("Examples:"))
  }

  @Test func severalFilesAreAListOfObjects() throws {
    let result = try rolecall(["parse", "seeds"])
    let roles = try #require(JSONSerialization.jsonObject(with: result.output) as? [[String: Any]])
    #expect(roles.count == 5)
  }

  @Test func traceShowsSectionsBlocksAndRules() throws {
    let result = try rolecall(["trace", "seeds/003_a184aa01c15a1a47.txt"])
    #expect(result.status == 0)
    #expect(
      result.text.contains(
        "  responsibilities\n    heading 604..<624 [heading.exact \"essential functions\" responsibilities] ESSENTIAL FUNCTIONS:"))
    #expect(result.text.contains("warning encoding.mojibake"))
  }

  private func names(_ result: CommandResult) throws -> [String] {
    try result.text.split(separator: "\n").map { line in
      let role = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      return try #require((role["source"] as? [String: Any])?["name"] as? String)
    }
  }
}

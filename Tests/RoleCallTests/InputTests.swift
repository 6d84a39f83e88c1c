import Foundation
import Testing

/// What the command reads: folders, pipes, limits, and what it says of what it doesn't.
@Suite struct InputTests {
  private let posting = Array("<h2>Cook</h2><p>We are looking for a cook.</p><p><b>Duties</b></p><ul><li>Grill</li></ul>".utf8)
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("postings/cook.html", posting)
  }

  private func run(_ arguments: String..., input: [UInt8]? = nil) throws -> CommandResult {
    try rolecall(arguments, in: folder.url, input: input.map { Data($0) })
  }

  @Test func aNameThatIsNotUTF8AndALinkToNothingAreNamed() throws {
    let link = folder.url.appending(path: "postings/gone.html").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere.html")
    // Some file systems don't take such a name.
    let name = Array(folder.url.appending(path: "postings/caf").path.utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)]
    let file = open(name + Array(".html".utf8CString), O_WRONLY | O_CREAT, 0o600)
    if file >= 0 { close(file) }
    let result = try run("parse", "postings", "--format", "ndjson")
    #expect(result.status == 1 && result.output.split(separator: 10).count == 1)
    #expect(result.errors.contains("postings/gone.html: is a link to nothing\n"))
    #expect(file < 0 || result.errors.contains(#"postings/caf\xE9.html: the name isn't UTF-8"#))
  }

  @Test func aLoopOfLinksIsReadOnce() throws {
    let links = ["postings/self": ".", "postings/other": "../elsewhere", "elsewhere/back": "../postings"]
    try folder.write("elsewhere/baker.html", posting)
    for (link, target) in links {
      try FileManager.default.createSymbolicLink(atPath: folder.url.appending(path: link).path, withDestinationPath: target)
    }
    let result = try run("parse", "postings", "--format", "ndjson")
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""name":"postings/cook.html""#) == true)
    #expect(lines.last?.contains(#""name":"postings/other/baker.html""#) == true)
  }

  @Test func filesOfOtherKindsAreCounted() throws {
    for name in ["cook.pdf", "feed.xml", "deep/role.json"] { try folder.write("postings/\(name)", posting) }
    let said = try run("parse", "postings", "--format", "card")
    #expect(said.status == 0 && said.errors == "3 files of other kinds passed over\n")
    #expect(try run("parse", "postings", "--quiet").errors.isEmpty)
    #expect(try run("parse", "postings/feed.xml").errors.isEmpty)
  }

  @Test func aFolderWithNothingToReadIsAFailure() throws {
    try folder.write("feeds/all.xml", posting)
    let result = try run("parse", "feeds", "postings", "--format", "ndjson")
    #expect(result.status == 1 && result.output.split(separator: 10).count == 1)
    #expect(result.errors.contains("feeds: holds no file to read: names end in .htm, .html, "))
  }

  @Test func pipesAreReadAndFoldersAreSaidToBeFolders() throws {
    let pipe = folder.url.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let piped = try shell("cat postings/cook.html >pipe & rolecall parse pipe --format card; wait", in: folder.url)
    #expect(piped.status == 0 && piped.text.contains("Cook"))
    for arguments in [["match", "--role", "postings", "--candidate", "a.json"], ["explain", "postings"], ["trace", "postings"]] {
      let result = try rolecall(arguments, in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.lowercased() == "postings: can't be read (is a directory)\n")
    }
  }

  @Test func whatHasNoEndIsRefusedAtTheLimit() throws {
    let device = try run("parse", "/dev/zero", "--max-bytes", "100000")
    #expect(device.status == 1)
    #expect(device.errors == "/dev/zero: has more bytes than the limit of 100000\n")
    let given = try run("parse", "-", "--max-bytes", "\(posting.count - 1)", input: posting)
    #expect(given.status == 1)
    #expect(given.errors == "-: has more bytes than the limit of \(posting.count - 1)\n")
    #expect(try run("parse", "-", "--max-bytes", "\(posting.count)", input: posting).status == 0)
  }

  /// A file of which nothing is stored: reading it would take its whole size in memory.
  @Test func aFileOverTheLimitIsNotRead() throws {
    try folder.write("huge.html", [])
    #expect(truncate(folder.url.appending(path: "huge.html").path, 1 << 40) == 0)
    let result = try run("parse", "huge.html")
    #expect(result.status == 1)
    #expect(result.errors == "huge.html: has \(1 << 40) bytes, more than the limit of \(16 << 20)\n")
  }

  @Test(arguments: [
    ["match", "--role", "-", "--candidate", "-"], ["match", "--role", "-", "--candidate", "a.json", "--policy", "-"], ["parse", "-", "-"],
    ["rank", "--role", "postings/cook.html", "--pool", "-", "--policy", "-"], ["policy", "check", "-", "-"], ["explain", "-", "-"],
    ["diff", "-", "-"],
  ])
  func standardInputIsReadOnce(_ arguments: [String]) throws {
    let result = try rolecall(arguments, in: folder.url)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("Only one input can be read from standard input."))
  }

  @Test func oneFolderOfTables() throws {
    let result = try run("parse", "postings", "--lexicon", "one", "--lexicon", "two")
    #expect(result.status == 2)
    #expect(result.errors.contains("--lexicon names one folder, not 2."))
  }
}

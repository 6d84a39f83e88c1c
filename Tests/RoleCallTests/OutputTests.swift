import Foundation
import Testing

/// What the command writes, and that it says where it can't.
@Suite struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("cook.html", Array("<h2>Cook</h2><p>We are looking for a cook.</p><ul><li>2 years of cooking</li></ul>".utf8))
    try folder.write("jane.json", Array(#"{"meta": {"id": "jane"}, "skills": [{"name": "Cooking"}]}"#.utf8))
  }

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.url.appending(path: name)) }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      "parse cook.html", "match --role cook.html --candidate jane.json", "rank --role cook.html --pool jane.json", "trace cook.html",
      "explain report.json", "diff report.json report.json", "schema role", "policy show", "policy check policy.json5",
      "policy describe", "lexicon list", "lexicon list skills", "lexicon find Excel", "audit verify decisions.log",
      "audit replay decisions.log --role cook.html --candidate jane.json", "audit impact --log decisions.log --groups groups.csv",
    ])
  func aFullDeviceIsSaid(_ arguments: String) throws {
    try folder.write("groups.csv", Array("candidate,sex\njane,f\n".utf8))
    let matched = try shell(
      "rolecall policy show >policy.json5 && rolecall match --role cook.html --candidate jane.json --format json --log decisions.log >report.json",
      in: folder.url)
    #expect(matched.status == 0 && matched.errors.isEmpty)
    let result = try shell("rolecall \(arguments) >/dev/full", in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == "standard output: can't be written (\(String(cString: strerror(ENOSPC))))\n")
  }

  @Test func aReaderThatWentAwayIsNoMatterToSpeakOf() throws {
    // More than a pipe holds, so that the last write comes when nobody reads any more.
    let script = #"(trap "" PIPE; rolecall lexicon list skills; echo $? >status) | true"#
    let result = try shell(script, in: folder.url)
    #expect(result.errors.isEmpty)
    #expect(try bytes("status") == Data("1\n".utf8))
  }

  @Test func aPipeThatDoesNotWaitIsWrittenWhole() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
    let process = rolecallProcess(["lexicon", "list", "skills"], in: folder.url)
    process.standardOutput = pipe
    try process.run()
    // The pipe is full before anybody reads.
    Thread.sleep(forTimeInterval: 0.3)
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(data == (try rolecall(["lexicon", "list", "skills"], in: folder.url)).output)
  }

  @Test(arguments: [
    "parse cook.html --output cook.html", "parse . --output ./cook.html", "parse - --output cook.html <cook.html",
    "parse cook.html --output link.html", "match --role cook.html --candidate jane.json --output jane.json",
    "match --role cook.html --candidate jane.json --output ./decisions.log --log decisions.log",
    "match --role cook.html --candidate jane.json --output new.log --log ./new.log",
    "rank --role cook.html --pool jane.json --output jane.json", "rank --role cook.html --pool jane.json --output cook.html",
  ])
  func whatIsReadIsNotWrittenOver(_ arguments: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link.html").path, withDestinationPath: "cook.html")
    try folder.write("decisions.log", [])
    let names = ["cook.html", "jane.json", "decisions.log"]
    let before = try names.map(bytes)
    let result = try shell("rolecall \(arguments)", in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("would overwrite"))
    #expect(try names.map(bytes) == before)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "new.log").path))
  }

  @Test func whyAFileCannotBeWrittenIsSaid() throws {
    func reason(_ output: String) throws -> String {
      let result = try rolecall(["parse", "cook.html", "--output", output], in: folder.url)
      #expect(result.status == 1 && result.output.isEmpty)
      return result.errors
    }
    #expect(try reason("nowhere/roles.json") == "nowhere/roles.json: can't be written (\(String(cString: strerror(ENOENT))))\n")
    #expect(try reason("jane.json/roles") == "jane.json/roles: can't be written (\(String(cString: strerror(ENOTDIR))))\n")
    #expect(try reason(".") == ".: can't be written (\(String(cString: strerror(EISDIR))))\n")
  }

  @Test func aFileThatIsReplacedKeepsItsPermissionsAndTheLinkToIt() throws {
    let file = folder.url.appending(path: "roles.json").path
    try folder.write("roles.json", Array("old".utf8))
    #expect(chmod(file, 0o640) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder.url.appending(path: "latest").path, withDestinationPath: "roles.json")
    #expect(try rolecall(["parse", "cook.html", "--output", "latest"], in: folder.url).status == 0)
    var info = stat()
    #expect(stat(file, &info) == 0 && info.st_mode & 0o777 == 0o640)
    #expect(try bytes("roles.json") == (try rolecall(["parse", "cook.html"], in: folder.url)).output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 4)
  }
}

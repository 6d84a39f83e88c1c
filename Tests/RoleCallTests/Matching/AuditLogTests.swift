import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct AuditLogTests {
  private let folder: TemporaryFolder
  private let path: String
  /// Lines of a log of five decisions, without their line ends.
  private let lines: [String]

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "decisions.log").path
    try AuditLog.append(["ann", "bob", "cay"].map { SampleReports.report($0) }, to: path)
    try AuditLog.append([SampleReports.report("dee", skills: [.unknown, .unmet], gate: .unknown)], to: path)
    try AuditLog.append([SampleReports.report("eve", skills: [], gate: nil)], to: path)
    lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String]) throws { try folder.write("decisions.log", Array(lines.map { $0 + "\n" }.joined().utf8)) }

  private func faults() throws -> [String] {
    var reader = try AuditReader(path: path)
    var faults: [AuditFault] = []
    while let line = try reader.line() { faults += line.faults }
    return faults.map { "\($0.line ?? 0) \($0.code)" }
  }

  @Test func aLogIsWholeAndHoldsNoText() throws {
    #expect(lines.count == 5)
    #expect(try faults().isEmpty)
    for line in lines { #expect(!line.contains("the *oven*") && !line.contains("The profile") && !line.contains("baking skills")) }
    #expect(lines[0].contains(#""candidate":"ann""#) && lines[0].contains(#""previous":"0000"#))
    #expect(lines[3].contains(#""score":12,"coverage":0.4"#))
    #expect(lines[4].contains(#""score":null,"coverage":null,"gates":[],"criteria":[]"#))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func theHeadIsTheDigestOfTheLastLine() throws {
    let head = try AuditLog.append([], to: path)
    #expect(head.count == 5)
    let result = try rolecall(["audit", "verify", path])
    #expect(result.status == 0 && result.text == "\(path): whole, 5 lines, head \(head.sha256)\n")
    #expect(try sha256sum(lines[4]) == head.sha256)
    #expect(lines[4].contains(try sha256sum(lines[3])))
  }

  /// Whichever byte of whichever line is changed, the line is named.
  @Test func anyChangedByteIsFound() throws {
    for (index, line) in lines.enumerated() {
      let bytes = Array(line.utf8)
      for place in stride(from: 0, to: bytes.count, by: 7) {
        var changed = bytes
        changed[place] ^= 1
        var all = lines.map { Array($0.utf8) }
        all[index] = changed
        try folder.write("decisions.log", Array(all.map { $0 + [10] }.joined()))
        let found = try faults()
        #expect(found == ["\(index + 1) log.changed"], "line \(index + 1), byte \(place)")
      }
    }
  }

  /// A line that was written anew with a checksum that fits breaks the chain behind it.
  @Test func aForgedLineIsFoundByTheNext() throws {
    let other = folder.url.appending(path: "other.log").path
    try AuditLog.append(["ann", "boo"].map { SampleReports.report($0) }, to: other)
    let forged = try String(contentsOfFile: other, encoding: .utf8).split(separator: "\n").map(String.init)[1]
    try write([lines[0], forged] + lines[2...])
    #expect(try faults() == ["2 log.changed"])
    #expect(try rolecall(["audit", "verify", path]).errors == "\(path):2: changed: decision 3 was written after another line than this\n")
  }

  @Test func missingDoubledAndMovedLinesAreFound() throws {
    try write([lines[0], lines[1], lines[3], lines[4]])
    #expect(try faults() == ["3 log.missing"])
    try write(Array(lines[2...]))
    #expect(try faults() == ["1 log.missing"])
    try write([lines[0], lines[1], lines[1], lines[2], lines[3], lines[4]])
    #expect(try faults() == ["3 log.doubled"])
    try write(lines + [lines[0]])
    #expect(try faults() == ["6 log.doubled"])
    try write([lines[0], lines[2], lines[1], lines[3], lines[4]])
    #expect(try faults() == ["2 log.missing", "3 log.order"])
    try write(lines.reversed())
    #expect(try faults() == ["1 log.missing", "2 log.order", "3 log.order", "4 log.order", "5 log.order"])
    try write([lines[0], ""] + lines[1...])
    #expect(try faults().first == "2 log.changed")
    try write(["hello"])
    #expect(try faults() == ["1 log.changed"])
    try write([])
    #expect(try faults().isEmpty)
  }

  /// Cut anywhere but between two lines, the torn line is named, nothing is added to the log, and the lines before stay readable.
  @Test func aCutIsFoundAtEveryByte() throws {
    let whole = try Data(contentsOf: URL(filePath: path))
    let report = SampleReports.report("fay")
    for length in 1..<whole.count {
      let cut = whole.prefix(length)
      try cut.write(to: URL(filePath: path))
      let line = cut.count { $0 == 10 } + 1
      if cut.last == 10 {
        // Whole lines: only a head that was kept tells.
        #expect(try faults().isEmpty)
        continue
      }
      #expect(try faults() == ["\(line) log.torn"], "\(length)")
      let fault = #expect(throws: AuditFault.self) { try AuditLog.append([report], to: path) }
      #expect(fault?.line == line && fault?.code == "log.torn", "\(length)")
      #expect(try Data(contentsOf: URL(filePath: path)) == cut)
    }
  }

  @Test func aKeptHeadTellsThatTheTailWasCut() throws {
    let head = try AuditLog.append([], to: path).sha256
    try write(Array(lines[..<3]))
    let cut = try rolecall(["audit", "verify", path, "--head", head])
    #expect(cut.status == 1)
    #expect(cut.errors == "\(path): no line has the digest \(head): the end of the log was cut off or written anew\n")
    try write(lines)
    try AuditLog.append([SampleReports.report("fay")], to: path)
    let grown = try rolecall(["audit", "verify", path, "--head", head])
    #expect(grown.status == 0 && grown.text.contains("whole, 6 lines, 1 of them after the head that was kept"))
    #expect(try rolecall(["audit", "verify", path, "--head", "12"]).status == 2)
  }

  @Test func nothingIsAddedToABrokenEnd() throws {
    for broken in [lines + ["{}"], [lines[0], lines[1], lines[3]], [lines[1]], ["{}"], [lines[0], "", lines[1]]] {
      try write(broken)
      let before = try Data(contentsOf: URL(filePath: path))
      let fault = #expect(throws: AuditFault.self) { try AuditLog.append([SampleReports.report("fay")], to: path) }
      #expect(fault?.line == broken.count && fault?.file == path)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
    #expect(throws: AuditFault.self) { try AuditLog.append([], to: folder.url.path) }
    #expect(throws: AuditFault.self) { try AuditLog.append([], to: folder.url.appending(path: "none/x.log").path) }
  }

  @Test func aSumThatDoesNotAddUpIsFound() throws {
    var report = SampleReports.report("fay")
    report.criteria[0].points.count -= 100
    try AuditLog.append([report], to: path)
    #expect(try faults().isEmpty)
    let line = try #require(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").last)
    // Sealed again after the change, as somebody would who knows how the log is made.
    let body = String(line.dropLast(64 + 15)).replacing("\"score\":79", with: "\"score\":99")
    #expect(body != line.dropLast(64 + 15))
    try write(lines + [body + ",\"checksum\":\"\(try sha256sum(body))\"}"])
    #expect(try faults() == ["6 log.sum"])
  }

  /// A number that is no share is a fault of its line, and nothing to reckon with.
  @Test(arguments: ["1e300", "-0.4", "1.0001", "0.40001"])
  func aCoverageThatIsNoShareIsFound(_ share: String) throws {
    let body = String(lines[3].dropLast(64 + 15)).replacing("\"coverage\":0.4,", with: "\"coverage\":\(share),")
    #expect(body != lines[3].dropLast(64 + 15))
    try write(lines[..<3] + [body + ",\"checksum\":\"\(try sha256sum(body))\"}"])
    #expect(try faults() == ["4 log.changed"])
  }

  @Test func severalWritersAtOnceMakeOneChain() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask { for index in 0..<20 { try AuditLog.append([SampleReports.report("\(writer).\(index)")], to: path) } }
      }
      try await group.waitForAll()
    }
    #expect(try faults().isEmpty)
    #expect(try AuditLog.append([], to: path).count == 165)
  }

  @Test func longLogsAreReadInPieces() throws {
    let reports = (0..<1500).map { SampleReports.report("candidate \($0)") }
    try AuditLog.append(reports, to: path)
    #expect(try Data(contentsOf: URL(filePath: path)).count > 1 << 20)
    #expect(try faults().isEmpty)
    #expect(try AuditLog.append([], to: path).count == 1505)
  }

  private func sha256sum(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sh", "-c", "(sha256sum || shasum -a 256) 2>/dev/null"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    input.fileHandleForWriting.closeFile()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
  }
}

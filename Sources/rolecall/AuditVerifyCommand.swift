import ArgumentParser
import RoleKit

struct AuditVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Find lines of a log that were changed, taken out, moved, doubled or cut.",
    discussion: """
      Prints how many decisions each log holds, and its head: the digest of the last line. A log can't tell by itself that its tail was cut
      off or written anew; whoever keeps the head elsewhere can, with --head. A log that only grew since still holds that line.

      Exit code 1 where anything is wrong; standard error says in which line, and what.
      """
  )

  @Argument(help: ArgumentHelp("Logs.", valueName: "log"))
  var logs: [String]
  @Option(help: ArgumentHelp("A head that was kept: the log must hold the line with this digest.", valueName: "sha256"))
  var head: String?

  func validate() throws {
    guard let head else { return }
    guard logs.count == 1 else { throw ValidationError("--head belongs to one log, not to \(logs.count).") }
    guard head.utf8.count == 64, head.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      throw ValidationError("--head must be 64 hexadecimal digits in small letters, not \"\(head)\".")
    }
  }

  func run() throws {
    let attempts = Attempts()
    for log in logs { try attempts.attempt { try verify(log, attempts) } }
    try attempts.finish()
  }

  private func verify(_ log: String, _ attempts: Attempts) throws {
    var reader = try AuditReader(path: log)
    var faults = 0
    var headLine = head == AuditChain.start ? 0 : nil
    while let line = try reader.line() {
      for fault in line.faults { attempts.fail("\(fault)") }
      faults += line.faults.count
      if line.sha256 == head { headLine = line.number }
    }
    let count = reader.chain.lines
    if let head, headLine == nil {
      attempts.fail("\(log): no line has the digest \(head): the end of the log was cut off or written anew")
      faults += 1
    }
    let result = faults == 0 ? "whole" : "\(faults) \(faults == 1 ? "fault" : "faults")"
    let since = headLine.map { $0 < count ? ", \(count - $0) of them after the head that was kept" : "" } ?? ""
    try Console.write("\(log): \(result), \(count) \(count == 1 ? "line" : "lines")\(since), head \(reader.chain.head)\n")
  }
}

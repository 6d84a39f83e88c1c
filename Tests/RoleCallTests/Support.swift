import Foundation
import RoleModel

/// The project's root, from this file's place.
let projectRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What a run of the command gave back.
struct CommandResult {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorLines: [Substring] { errors.split(separator: "\n") }
}

/// Runs the built `rolecall` in `directory` with `input` on its standard input.
func rolecall(_ arguments: [String], in directory: URL = projectRoot, input: Data? = nil) throws -> CommandResult {
  try result(of: rolecallProcess(arguments, in: directory), input: input)
}

/// Runs a script of the shell, in which the built `rolecall` goes by its name.
func shell(_ script: String, in directory: URL) throws -> CommandResult {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", script]
  process.currentDirectoryURL = directory
  var environment = ProcessInfo.processInfo.environment
  environment["PATH"] = builtProducts.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
  process.environment = environment
  return try result(of: process)
}

/// The built `rolecall`, not yet run.
func rolecallProcess(_ arguments: [String], in directory: URL) -> Process {
  let process = Process()
  process.executableURL = builtProducts.appending(path: "rolecall")
  process.arguments = arguments
  process.currentDirectoryURL = directory
  return process
}

/// Runs `process` to its end.
private func result(of process: Process, input: Data? = nil) throws -> CommandResult {
  let (output, errors, given) = (Pipe(), Pipe(), Pipe())
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = given
  try process.run()
  // What is written is small enough for the pipe, and standard output is read before standard error, which holds a few lines.
  if let input { given.fileHandleForWriting.write(input) }
  given.fileHandleForWriting.closeFile()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return CommandResult(status: process.terminationStatus, output: data, errors: text)
}

/// The folder that holds the built products, beside the test bundle.
private let builtProducts: URL = {
  let executable = URL(filePath: CommandLine.arguments[0])
  for candidate in [executable.deletingLastPathComponent(), Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
  where FileManager.default.fileExists(atPath: candidate.appending(path: "rolecall").path) {
    return candidate
  }
  return projectRoot.appending(path: ".build/debug")
}()

/// A folder that is gone when the test ends.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "rolecall-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }
}

/// A role's JSON, as `rolecall parse --format ndjson` writes it but for the line feed.
func json(of role: Role) -> String {
  var json = JSONWriter()
  role.write(to: &json)
  return String(decoding: json.bytes, as: UTF8.self)
}

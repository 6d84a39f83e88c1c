import FoundationEssentials

/// The inputs that a command line names: files, the files of directories in a stable order, and `-` for standard input.
struct InputFiles {
  /// An input, and the name that it goes by in the output.
  struct Input: Sendable {
    var name: String
    var isStandardInput = false
  }

  private(set) var inputs: [Input] = []
  /// Names that can't be read, with the reason.
  private(set) var failures: [(name: String, reason: String)] = []

  /// A directory was named, so that there may be several inputs however many there are.
  private(set) var sawDirectory = false

  /// What a directory's files are taken for; a file that is named itself is always read.
  static let extensions: Set<String> = ["html", "htm", "md", "markdown", "txt", "text", "xhtml"]

  init(_ names: [String]) {
    for name in names {
      if name == "-" {
        inputs.append(Input(name: "-", isStandardInput: true))
        continue
      }
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) else {
        failures.append((name, "no such file or directory"))
        continue
      }
      if isDirectory { walk(name) } else { inputs.append(Input(name: name)) }
    }
  }

  private mutating func walk(_ directory: String) {
    sawDirectory = true
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      failures.append((directory, "the directory can't be read"))
      return
    }
    // By bytes, so that no locale changes the order.
    for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) where !name.hasPrefix(".") {
      let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { continue }
      if isDirectory {
        walk(path)
      } else {
        let suffix = name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
        if !name.contains(".") || InputFiles.extensions.contains(suffix) { inputs.append(Input(name: path)) }
      }
    }
  }

  /// The bytes of the file `name`, or of standard input for `-`. The error names the file.
  static func bytes(named name: String) throws -> [UInt8] {
    do {
      return try bytes(of: Input(name: name, isStandardInput: name == "-"))
    } catch {
      throw InputError(reason: "\(name): \(error)")
    }
  }

  /// The input's bytes. `limit` is the most that are read from standard input.
  static func bytes(of input: Input) throws -> [UInt8] {
    if input.isStandardInput { return try readStandardInput() }
    do {
      return Array(try Data(contentsOf: URL(filePath: input.name)))
    } catch {
      throw InputError(reason: "can't be read (\(reason(of: error)))")
    }
  }

  private static func readStandardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Console.read(&chunk)
      guard count >= 0 else { throw InputError(reason: "standard input can't be read") }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func reason(of error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "permission denied"
    case .fileReadNoSuchFile: "no such file"
    default: "I/O error"
    }
  }
}

/// Why an input can't be read.
struct InputError: Error, CustomStringConvertible {
  var reason: String
  var description: String { reason }
}

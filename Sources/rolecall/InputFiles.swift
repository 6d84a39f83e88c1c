import ArgumentParser
import RoleIngest
import RoleKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The inputs that a command line names: files, the files of folders in a stable order, and `-` for standard input.
struct InputFiles {
  /// An input, and the name that it goes by in the output.
  struct Input: Sendable {
    var name: String
    var isStandardInput: Bool { name == "-" }
  }

  private(set) var inputs: [Input] = []
  /// What can't be read of folders, with the reason.
  private(set) var failures: [(name: String, reason: String)] = []
  /// Files of folders that are of other kinds than those that are read.
  private(set) var passedOver = 0
  /// A folder was named, so that there may be several inputs however many there are.
  private(set) var sawDirectory = false

  /// What ends the names of files that are read from a folder; so are names without a dot. A file that is named itself is always read.
  static let suffixes = ["htm", "html", "markdown", "md", "text", "txt", "xhtml"]
  /// For people to read.
  static let suffixList = suffixes.dropLast().map { ".\($0)" }.joined(separator: ", ") + " or .\(suffixes[suffixes.count - 1])"

  init(_ names: [String]) {
    for name in names {
      var info = stat()
      guard name != "-", stat(name, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
        inputs.append(Input(name: name))
        continue
      }
      sawDirectory = true
      let before = inputs.count + failures.count
      // A folder that is reached twice, by a link to it or in a loop of links, is read once.
      var seen: Set<FileIdentity> = [FileIdentity(info)]
      walk(name, &seen)
      if inputs.count + failures.count == before {
        failures.append((name, "holds no file to read: names end in \(InputFiles.suffixList), or have no dot"))
      }
    }
  }

  private mutating func walk(_ directory: String, _ seen: inout Set<FileIdentity>) {
    let entries: [[UInt8]]
    do {
      entries = try InputFiles.entries(of: directory)
    } catch {
      failures.append((directory, error.reason))
      return
    }
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    // By bytes, so that no locale changes the order.
    for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) where entry.first != UInt8(ascii: ".") {
      guard let name = String(validating: entry, as: UTF8.self) else {
        failures.append((prefix + InputFiles.escaped(entry), "the name isn't UTF-8; rename it, or give its text on standard input"))
        continue
      }
      let path = prefix + name
      var info = stat()
      guard stat(path, &info) == 0 else {
        failures.append((path, errno == ENOENT ? "is a link to nothing" : "can't be read (\(SystemError.reason()))"))
        continue
      }
      switch info.st_mode & S_IFMT {
      case S_IFDIR: if seen.insert(FileIdentity(info)).inserted { walk(path, &seen) }
      case S_IFREG where InputFiles.isRead(name): inputs.append(Input(name: path))
      default: passedOver += 1
      }
    }
  }

  private static func isRead(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    return suffixes.contains(name[name.index(after: dot)...].lowercased())
  }

  /// The names in a folder, as the bytes that they are.
  private static func entries(of directory: String) throws(InputError) -> [[UInt8]] {
    guard let stream = opendir(directory) else { throw InputError(reason: "can't be read (\(SystemError.reason()))") }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    guard errno == 0 else { throw InputError(reason: "can't be read (\(SystemError.reason()))") }
    return names
  }

  /// A name with what isn't ASCII as `\xE9`.
  private static func escaped(_ name: [UInt8]) -> String {
    name.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16, uppercase: true) }.joined()
  }

  /// Throws where two of `names` are `-`: what is read once from standard input isn't there a second time.
  static func checkStandardInput(_ names: [String?]) throws(ValidationError) {
    guard names.count(where: { $0 == "-" }) < 2 else { throw ValidationError("Only one input can be read from standard input.") }
  }

  /// The bytes of the file `name`, or of standard input for `-`, `limit` at most. The error names the file.
  static func bytes(named name: String, limit: Int = Limits.standard.bytes) throws(InputError) -> [UInt8] {
    do {
      return try InputStream(name).bytes(limit: limit)
    } catch {
      throw InputError(reason: "\(name): \(error)")
    }
  }

  /// The most bytes of reports and of groups, of which a file may hold those of many candidates.
  static let listLimit = 1 << 30
}

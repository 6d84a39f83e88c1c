import ArgumentParser
import RoleKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where results go: standard output, or a file that is written whole or not at all.
struct OutputFile {
  let path: String?
  private var bytes: [UInt8] = []

  init(path: String?) {
    self.path = path
  }

  mutating func write(_ more: [UInt8]) throws(OutputError) {
    if path == nil { try Console.write(more) } else { bytes += more }
  }

  /// Puts the file in its place. Throws where it can't be written; then nothing of it is there, and what stood there before still does.
  func finish() throws(OutputError) {
    guard let path else { return }
    var info = stat()
    let exists = stat(path, &info) == 0
    // A device or a pipe is written to; only a file is put in the place of another.
    if exists, info.st_mode & S_IFMT != S_IFREG {
      try store(at: path, opened: open(path, O_WRONLY | O_CLOEXEC))
    } else {
      try replace(path, mode: exists ? info.st_mode & 0o7777 : nil)
    }
  }

  /// Puts a new file in the place of the one at `path`, or of the one that a link there leads to, with the permissions that it had.
  private func replace(_ path: String, mode: mode_t?) throws(OutputError) {
    var target = path
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    let part = "\(target).\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor >= 0, let mode { fchmod(descriptor, mode) }
    do throws(OutputError) {
      try store(at: path, opened: descriptor)
      guard rename(part, target) == 0 else { throw OutputError(path) }
    } catch {
      if descriptor >= 0 { unlink(part) }
      throw error
    }
  }

  private func store(at path: String, opened descriptor: Int32) throws(OutputError) {
    guard descriptor >= 0 else { throw OutputError(path) }
    guard Descriptor.put(bytes, to: descriptor) else {
      let error = OutputError(path)
      close(descriptor)
      throw error
    }
    // Some file systems say only now that there was no room.
    guard close(descriptor) == 0 else { throw OutputError(path) }
  }

  /// Throws where the file at `path` is one of `names`, which are read or added to: it would be lost.
  static func check(_ path: String?, spares names: [String?]) throws(ValidationError) {
    guard let path, let output = FileIdentity(file: path) else { return }
    for case let name? in names where FileIdentity(input: name) == output {
      throw ValidationError("--output \(path) would overwrite \(name == "-" ? "standard input" : name).")
    }
  }
}

/// Why results can't be written.
struct OutputError: Error, CustomStringConvertible {
  /// A path, or "standard output".
  let place: String
  let code: Int32

  /// What the last call of the system said.
  init(_ place: String) { (self.place, code) = (place, errno) }

  /// Whether whoever read the output went away, as `head` does. That is no fault to speak of.
  var isUnread: Bool { code == EPIPE }

  var description: String { "\(place): can't be written (\(SystemError.reason(code)))" }
}

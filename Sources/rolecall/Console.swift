#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error, as bytes.
enum Console {
  /// Writes all of `bytes` to standard output.
  static func write(_ bytes: [UInt8]) throws(OutputError) {
    guard Descriptor.put(bytes, to: STDOUT_FILENO) else { throw OutputError("standard output") }
  }

  static func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  /// One line on standard error. Where that fails too there is nobody left to tell.
  static func error(_ line: String) { status(line + "\n") }

  static func status(_ text: String) { _ = Descriptor.put(Array(text.utf8), to: STDERR_FILENO) }

  /// Whether standard error is a terminal, where a progress bar makes sense.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }
}

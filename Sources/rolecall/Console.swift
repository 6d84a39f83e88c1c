import RoleModel

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error, as bytes.
enum Console {
  /// Writes all of `bytes` to standard output. Returns false when nobody reads any more.
  @discardableResult
  static func write(_ bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }

  static func write(_ text: String) { write(Array(text.utf8)) }

  /// One line on standard error.
  static func error(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  static func status(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// Whether standard error is a terminal, where a progress bar makes sense.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether something other than a file stands at `path`: a device, a pipe, a directory.
  static func isSpecialFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT != S_IFREG
  }

  @discardableResult
  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { raw in
      var written = 0
      while written < raw.count {
        let count = systemWrite(file, raw.baseAddress! + written, raw.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }
}

extension Console {
  /// Reads from standard input into `chunk`. Returns the bytes read, 0 at the end, or -1.
  static func read(_ chunk: inout [UInt8]) -> Int {
    chunk.withUnsafeMutableBytes { raw in
      #if canImport(Glibc)
        Glibc.read(STDIN_FILENO, raw.baseAddress, raw.count)
      #else
        Darwin.read(STDIN_FILENO, raw.baseAddress, raw.count)
      #endif
    }
  }
}

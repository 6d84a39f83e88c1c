#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a call of the system failed, in the system's words.
package enum SystemError {
  /// Of the last call unless `code` is given, so ask before the next.
  package static func reason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
}

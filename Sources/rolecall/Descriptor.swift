#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and writing of open files, taken up again where a signal came between, or where a pipe that doesn't wait wasn't ready.
enum Descriptor {
  /// Reads what is there into `buffer`, one byte at least. Returns how many; 0 at the end; -1 with `errno`.
  static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      guard count < 0, isReady(descriptor, POLLIN) else { return count }
    }
  }

  /// Writes all of `bytes`; false with `errno` where it can't.
  static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { raw in
      var written = 0
      while written < raw.count {
        let count = write(descriptor, raw.baseAddress! + written, raw.count - written)
        if count > 0 { written += count } else if count == 0 || !isReady(descriptor, POLLOUT) { return false }
      }
      return true
    }
  }

  /// After a failed call: waits until it can be tried again; false where there is no hope.
  private static func isReady(_ descriptor: Int32, _ event: some BinaryInteger) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    var waited = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return poll(&waited, 1, -1) > 0 || errno == EINTR
  }
}

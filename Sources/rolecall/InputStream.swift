import RoleKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file, a pipe, a device, or standard input for `-`, open for reading; closed when it is let go of. Errors don't name it.
final class InputStream {
  private let descriptor: Int32

  init(_ name: String) throws(InputError) {
    descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputStream.error }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// Reads on into `bytes` from `start` to their end. Returns how many were read, 0 at the end of the input.
  func read(into bytes: inout [UInt8], from start: Int = 0) throws(InputError) -> Int {
    let count = bytes.withUnsafeMutableBytes { Descriptor.fill(UnsafeMutableRawBufferPointer(rebasing: $0[start...]), from: descriptor) }
    guard count >= 0 else { throw InputStream.error }
    return count
  }

  /// All bytes to the end. Where there are more than `limit` they are refused, and no more than that were held.
  func bytes(limit: Int) throws(InputError) -> [UInt8] {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw InputStream.error }
    let size = info.st_mode & S_IFMT == S_IFREG && descriptor != STDIN_FILENO ? Int(info.st_size) : 0
    guard size <= limit else { throw InputError(reason: "has \(size) bytes, more than the limit of \(limit)") }
    // One byte more than a file has shows its end.
    var room = size > 0 ? size + 1 : 1 << 16
    var (bytes, isAtEnd) = ([UInt8](), false)
    while !isAtEnd {
      room = min(room, min(limit, Int.max - 1) + 1 - bytes.count)
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room))
      let count = try read(into: &bytes, from: start)
      bytes.removeLast(room - count)
      guard bytes.count <= limit else { throw InputError(reason: "has more bytes than the limit of \(limit)") }
      isAtEnd = count == 0
      room = max(1 << 16, bytes.count)
    }
    return bytes
  }

  private static var error: InputError { InputError(reason: "can't be read (\(SystemError.reason()))") }
}

/// Why an input can't be read.
struct InputError: Error, CustomStringConvertible {
  var reason: String
  var description: String { reason }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open log, closed when it is let go of. All errors name the file.
final class LogFile {
  let path: String
  private let descriptor: Int32

  /// Opens the file for reading.
  static func reading(_ path: String) throws(AuditFault) -> LogFile { try LogFile(path, O_RDONLY | O_CLOEXEC) }

  /// Opens the file for appending, readable by its owner alone if it is new, and waits until nobody else writes it.
  static func appending(_ path: String) throws(AuditFault) -> LogFile {
    let file = try LogFile(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC)
    while flock(file.descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw file.fault("can't be locked (\(SystemError.reason()))") }
    }
    return file
  }

  private init(_ path: String, _ flags: Int32) throws(AuditFault) {
    self.path = path
    descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw AuditFault(code: "log.file", file: path, line: nil, reason: "can't be opened (\(SystemError.reason()))")
    }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { throw fault("is no file") }
  }

  deinit { close(descriptor) }

  /// Bytes.
  var size: Int {
    get throws(AuditFault) {
      var info = stat()
      guard fstat(descriptor, &info) == 0 else { throw fault("can't be read (\(SystemError.reason()))") }
      return Int(info.st_size)
    }
  }

  /// The bytes from `offset`, at most `count`; fewer only at the end of the file.
  func bytes(at offset: Int, count: Int) throws(AuditFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress! + filled, count - filled, off_t(offset + filled)) }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw fault("can't be read (\(SystemError.reason()))") }
      guard read > 0 else { break }
      filled += read
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  /// Appends `bytes` with one write and waits until they are stored. Where only a part can be written, the file is left as it was.
  func append(_ bytes: [UInt8]) throws(AuditFault) {
    let before = try size
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(descriptor) == 0 else {
      let reason = written < 0 || written == bytes.count ? SystemError.reason() : "no space"
      ftruncate(descriptor, off_t(before))
      throw fault("can't be written (\(reason)); nothing was added")
    }
  }

  private func fault(_ reason: String) -> AuditFault { AuditFault(code: "log.file", file: path, line: nil, reason: reason) }
}

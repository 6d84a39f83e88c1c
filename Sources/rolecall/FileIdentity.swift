#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells whether two names are of one file or folder, through links and however they are written.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64
  /// Of a file that isn't there yet: its name in the folder that the numbers are of.
  private var newName: Substring?

  init(_ info: stat) {
    (device, inode) = (UInt64(truncatingIfNeeded: info.st_dev), UInt64(truncatingIfNeeded: info.st_ino))
  }

  /// The file at `path`, or the one that would be made there. Nil for a device, a pipe or a folder, and where its folder isn't there.
  init?(file path: String) {
    var info = stat()
    if stat(path, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFREG else { return nil }
      self.init(info)
    } else {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      guard stat(folder, &info) == 0 else { return nil }
      self.init(info)
      newName = path[(slash.map(path.index(after:)) ?? path.startIndex)...]
    }
  }

  /// The file that an input is read from; `-` is standard input.
  init?(input name: String) {
    guard name == "-" else {
      self.init(file: name)
      return
    }
    var info = stat()
    guard fstat(STDIN_FILENO, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(info)
  }
}

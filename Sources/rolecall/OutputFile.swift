import FoundationEssentials

/// Where results go: standard output, or a file that is written whole or not at all.
struct OutputFile {
  let path: String?
  private var bytes: [UInt8] = []

  init(path: String?) {
    self.path = path
  }

  mutating func write(_ more: [UInt8]) {
    if path == nil { Console.write(more) } else { bytes += more }
  }

  /// Puts the file in its place. Throws where it can't be written; then nothing of it is there.
  func finish() throws {
    guard let path else { return }
    do {
      // A device or a pipe is written to; only a file is put in the place of another.
      try Data(bytes).write(to: URL(filePath: path), options: Console.isSpecialFile(path) ? [] : .atomic)
    } catch {
      throw InputError(reason: "\(path): can't be written")
    }
  }
}

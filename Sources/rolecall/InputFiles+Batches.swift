#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension InputFiles {
  /// The most postings that are read together; more are hardly faster.
  private static let batchCount = 32
  /// The most bytes that are read together, but for a posting that has more by itself: they bound what is held at a time.
  private static let batchBytes = 1 << 18

  /// The inputs in their order, in parts that are read together. There are enough of them for `jobs` threads to end at about the same time.
  func batches(jobs: Int) -> [ArraySlice<Input>] {
    let count = min(InputFiles.batchCount, max(1, inputs.count / (4 * jobs)))
    var batches: [ArraySlice<Input>] = []
    var (first, bytes) = (0, 0)
    for (index, input) in inputs.enumerated() {
      let size = InputFiles.size(of: input)
      if index > first, index - first == count || bytes + size > InputFiles.batchBytes {
        batches.append(inputs[first..<index])
        (first, bytes) = (index, 0)
      }
      bytes += size
    }
    if first < inputs.count { batches.append(inputs[first...]) }
    return batches
  }

  /// Bytes of the file, those of a whole part at most. Of standard input, of pipes and of what can't be asked any number may come.
  private static func size(of input: Input) -> Int {
    var status = stat()
    guard !input.isStandardInput, stat(input.name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return batchBytes }
    return min(Int(status.st_size), batchBytes)
  }
}

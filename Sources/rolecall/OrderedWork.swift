/// Runs work on several threads and hands the results on in the order of the inputs.
enum OrderedWork {
  /// Calls `work` for each of `inputs`, on at most `jobs` threads, and `receive` with each result in order. At most `jobs * 4` results
  /// wait at any time, so memory doesn't grow with the number of inputs.
  static func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ work: @escaping @Sendable (Input) -> Output, receive: (Int, Output) throws -> Void
  ) async throws {
    guard jobs > 1, inputs.count > 1 else {
      for (index, input) in inputs.enumerated() { try receive(index, work(input)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var next = 0
      var due = 0
      var waiting: [Int: Output] = [:]
      var running = 0
      while due < inputs.count {
        while next < inputs.count, running < jobs, next - due < jobs * 4 {
          let (index, input) = (next, inputs[next])
          group.addTask { (index, work(input)) }
          next += 1
          running += 1
        }
        guard let (index, output) = try await group.next() else { break }
        running -= 1
        waiting[index] = output
        while let output = waiting.removeValue(forKey: due) {
          try receive(due, output)
          due += 1
        }
      }
    }
  }
}

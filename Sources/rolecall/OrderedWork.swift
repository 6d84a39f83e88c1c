/// Runs work on several threads and hands the results on in the order of the inputs.
enum OrderedWork {
  /// Calls `work` for each of `inputs`, on at most `jobs` threads, and `receive` with each result in order. At most `jobs * 4` results
  /// wait at any time, so memory doesn't grow with the number of inputs.
  static func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ work: @escaping @Sendable (Input) -> Output, receive: (Int, Output) throws -> Void
  ) async throws {
    var inputs = inputs.makeIterator()
    try await run(jobs: jobs) {
      inputs.next()
    } work: {
      work($0)
    } receive: {
      try receive($0, $1)
    }
  }

  /// The same for inputs that `next` gives one after the other, until it gives nil.
  static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, next: () throws -> Input?, work: @escaping @Sendable (Input) -> Output, receive: (Int, Output) throws -> Void
  ) async throws {
    var (given, due) = (0, 0)
    guard jobs > 1 else {
      while let input = try next() {
        try receive(given, work(input))
        given += 1
      }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var waiting: [Int: Output] = [:]
      var running = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, running < jobs, given - due < jobs * 4 {
          guard let input = try next() else {
            isAtEnd = true
            break
          }
          let index = given
          group.addTask { (index, work(input)) }
          given += 1
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

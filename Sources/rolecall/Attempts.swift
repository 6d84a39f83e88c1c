import ArgumentParser

/// Work on one thing after another, where one that fails is named on standard error and the rest is done all the same.
final class Attempts {
  private(set) var failed = false

  /// Does `work` and names what went wrong, after `name` if the error doesn't say it. Only where nothing can be written is there no going on.
  func attempt(_ name: String? = nil, _ work: () throws -> Void) throws(OutputError) {
    do {
      try work()
    } catch let error as OutputError {
      throw error
    } catch {
      fail(name.map { "\($0): \(error)" } ?? "\(error)")
    }
  }

  func fail(_ line: String) {
    Console.error(line)
    failed = true
  }

  /// Throws the exit code where anything failed.
  func finish() throws(ExitCode) {
    if failed { throw ExitCode(1) }
  }
}

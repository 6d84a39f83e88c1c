#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the command costs from the shell: for one posting, and for a folder as NDJSON on one thread and on two.
enum Command {
  private struct Cost {
    var wall: Double
    var cpu: Double
    var memory: Double
  }

  static func run(_ rolecall: String, _ samples: [Sample], folder: String) throws {
    let (one, many) = (folder + "/one", folder + "/many")
    try? FileManager.default.removeItem(atPath: folder)
    for path in [one, many] { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    let lines = PostingLines(samples)
    func write(_ posting: Posting, to path: String) throws { try Data(posting.bytes).write(to: URL(filePath: path)) }
    try write(lines.posting(bytes: 4000, isHTML: true, seed: 0), to: one + "/posting.html")
    for number in 0..<3000 { try write(lines.posting(bytes: 4000, isHTML: true, seed: UInt64(number)), to: many + "/\(number).html") }
    func milliseconds(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10 }
    let single = (0..<21).map { _ in cost(rolecall, ["parse", one + "/posting.html"]) }
    print(
      "one posting of 4 KB: \(milliseconds(median(single.map(\.wall)))) ms, of the processor \(milliseconds(median(single.map(\.cpu)))) ms,",
      "memory \(Int(single.map(\.memory).max() ?? 0)) MB")
    var (first, second): ([Cost], [Cost]) = ([], [])
    for _ in 0..<7 {
      first.append(cost(rolecall, ["parse", many, "--format", "ndjson", "--jobs", "1"]))
      second.append(cost(rolecall, ["parse", many, "--format", "ndjson", "--jobs", "2"]))
    }
    for (threads, costs) in [(1, first), (2, second)] {
      let wall = costs.map(\.wall).min() ?? 1
      print("3,000 postings as NDJSON, --jobs \(threads): \(Int(3000 / wall)) a second, memory \(Int(costs.map(\.memory).max() ?? 0)) MB")
    }
    func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    let (speed, work) = (zip(first, second).map { $0.wall / $1.wall }, zip(first, second).map { $1.cpu / $0.cpu })
    print("two threads do \(hundredths(median(speed))) times as many in a second, for \(hundredths(median(work))) of the processor's time")
  }

  /// Runs `program` with its output thrown away.
  private static func cost(_ program: String, _ arguments: [String]) -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var (process, status, usage) = (pid_t(), Int32(), rusage())
    let start = wallTime()
    guard posix_spawn(&process, program, &actions, nil, words, [nil]) == 0 else { return Cost(wall: .nan, cpu: .nan, memory: .nan) }
    wait4(process, &status, 0, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Cost(
      wall: Double(wallTime() - start) / 1e9, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), memory: megabytes(usage))
  }
}

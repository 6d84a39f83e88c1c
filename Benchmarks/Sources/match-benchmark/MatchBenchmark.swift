@_spi(Measuring) import RoleKit
import RoleMatch
import RoleModel

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

// Candidates per second: for reading and scoring lines of JSON Resume, and for scoring profiles that are read, as they are and in the
// compact form; beside a plain pass over the same lines' bytes. All in one run, on one thread; rounds alternate, so that what else the
// machine does falls on all; times are the thread's own CPU time.
//
//   match-benchmark [--profiles N] [--rounds N] [--criteria A-B] ROLE…     roles: postings, role JSON, or folders that hold role.*
//   match-benchmark --generate N                                           writes N made-up profiles, one a line

/// CPU time of this thread, in seconds.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The least time of several rounds in which each of `bodies` has its turn, for each.
func measure(rounds: Int, _ bodies: [() -> Void]) -> [Double] {
  var least = bodies.map { _ in Double.infinity }
  for _ in 0..<rounds {
    for (place, body) in bodies.enumerated() {
      let start = now()
      body()
      least[place] = min(least[place], now() - start)
    }
  }
  return least
}

/// A plain pass: the sum of all 64-byte words.
func sum(_ bytes: [UInt8]) -> UInt64 {
  bytes.withUnsafeBytes { raw in
    var sums = SIMD8<UInt64>()
    for offset in stride(from: 0, to: raw.count - 63, by: 64) { sums &+= raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self) }
    return sums.wrappedSum()
  }
}

@main
struct MatchBenchmark {
  private var profiles = 200_000
  private var rounds = 5
  private var criteria = 15...25
  private var roles: [String] = []
  private let month = Month(year: 2026, month: 1)
  private let pool = GeneratedPool(seed: 1)

  /// Profiles that are kept as they are: they take much more room than the compact form.
  private static let kept = 10_000

  static func main() throws {
    var benchmark = MatchBenchmark()
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--generate": return benchmark.generate(Int(arguments.popFirst() ?? "") ?? 0)
      case "--profiles": benchmark.profiles = Int(arguments.popFirst() ?? "") ?? benchmark.profiles
      case "--rounds": benchmark.rounds = Int(arguments.popFirst() ?? "") ?? benchmark.rounds
      case "--criteria":
        let bounds = (arguments.popFirst() ?? "").split(separator: "-").compactMap { Int($0) }
        if bounds.count == 2 { benchmark.criteria = bounds[0]...bounds[1] }
      default: benchmark.roles += MatchBenchmark.files(under: argument)
      }
    }
    if benchmark.roles.isEmpty { benchmark.roles = files(under: "Corpus/matches") }
    try benchmark.run()
  }

  private static func files(under path: String) -> [String] {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return [] }
    guard isDirectory else { return [path] }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    return names.flatMap { files(under: path + "/" + $0) }
      .filter { path in ["role.txt", "role.md", "role.html", "role.json"].contains(path.split(separator: "/").last.map(String.init) ?? "") }
  }

  private func generate(_ count: Int) {
    for start in stride(from: 0, to: count, by: 1000) {
      let lines = Array((start..<min(start + 1000, count)).map { pool.line($0) + [10] }.joined())
      var written = 0
      while written < lines.count {
        let more = lines.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress! + written, $0.count - written) }
        guard more > 0 else { return }
        written += more
      }
    }
  }

  private func profile(_ line: [UInt8]) -> Profile? { try? Pipeline().profile(fromJSON: line, name: "line", asOf: month) }

  private func run() throws {
    let sessions = try roles.map { name in
      let role = try RoleFile(Array(try Data(contentsOf: URL(filePath: name))), name: name, pipeline: Pipeline())
      return MatchSession(role: role, policy: .standard, asOf: month)
    }
    let matchers = sessions.map(\.matcher).filter { criteria.contains($0.demands.criteria.count) }
    guard let first = matchers.first else { return print("no role has from \(criteria.lowerBound) to \(criteria.upperBound) criteria") }

    let lines = (0..<MatchBenchmark.kept).map(pool.line)
    let bytes = Array(lines.joined())
    let read = lines.compactMap(profile)
    var compact = ProfilePool()
    var build = 0.0
    for number in 0..<profiles {
      guard let profile = number < read.count ? read[number] : profile(pool.line(number)) else { continue }
      let start = now()
      compact.append(profile)
      build += now() - start
    }
    let candidates = read.map(Candidate.init)
    var (total, kept) = (UInt64(0), 0)
    let times = measure(
      rounds: rounds,
      [
        { total &+= sum(bytes) },
        { for line in lines { kept += profile(line)?.jobs.count ?? 0 } },
        { for line in lines { kept += profile(line).map { first.outcome(for: $0).score ?? 0 } ?? 0 } },
        { for matcher in matchers { for profile in read { kept += matcher.outcome(for: profile).score ?? 0 } } },
        { for matcher in matchers { for candidate in candidates { kept += matcher.outcome(for: candidate).score ?? 0 } } },
        { for matcher in matchers { kept += compact.outcomes(for: matcher).count } },
        { kept += compact.outcomes(for: first).best(100).count },
      ])
    guard total != 0, kept != 0 else { return }
    let pass = Double(lines.count) / times[0]
    let demanded = matchers.reduce(0) { $0 + $1.demands.criteria.count + $1.demands.gates.count }
    print("\(matchers.count) roles with \(demanded / matchers.count) criteria and gates each, \(bytes.count / lines.count) bytes a profile")
    func row(_ label: String, _ count: Int, _ time: Double) {
      let rate = Double(count) / time
      let text = rate >= 1e6 ? "\((rate / 1e5).rounded() / 10) million" : "\(Int(rate))"
      print("| \(label) | \(text) | \(rate >= pass ? "" : "1/")\(Int((rate >= pass ? rate / pass : pass / rate).rounded())) |")
    }
    print("| | candidates/s | of the pass |\n|---|---|---|")
    row("plain pass over the lines' bytes", lines.count, times[0])
    row("reading", lines.count, times[1])
    row("reading and scoring", lines.count, times[2])
    row("scoring profiles as read", read.count * matchers.count, times[3])
    row("the same, what rules ask for made once", read.count * matchers.count, times[4])
    row("laying out read profiles", compact.count, build)
    row("scoring the compact form of \(compact.count)", compact.count * matchers.count, times[5])
    row("scoring it and the best 100", compact.count, times[6])
  }
}

import CBareXML
@_spi(Measuring) import RoleKit
import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Compares bytes → role JSON with libxml2's bare `htmlReadMemory` and `xmlFreeDoc` over the same bytes, in one run, on one thread.
// Rounds alternate, so that what else the machine does falls on both; times are the thread's own CPU time.
//
//   benchmark [rounds] DIRECTORY…          every .html, .md and .txt file under the directories
//   benchmark instructions DIRECTORY…      the same passes once each, for callgrind to count
//   benchmark growth DIRECTORY…            what a byte costs from 1 KB to 10 MB, in postings made of these postings' lines
//   benchmark hostile [WORD]               seconds for a megabyte of what no posting is; of those alone that are named with the word
//   benchmark command ROLECALL DIRECTORY…  the command from the shell, on one posting and on a folder, with one thread and two
//
// Below the whole stands what each stage adds, in the same unit, and a digest of the JSON: equal digests mean equal output.

/// CPU time of this thread, in nanoseconds.
func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Nanoseconds of a clock that runs on while the thread waits.
func wallTime() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The most memory a process has had.
func megabytes(_ usage: rusage) -> Double {
  #if canImport(Glibc)
    Double(usage.ru_maxrss) / 1e3
  #else
    Double(usage.ru_maxrss) / 1e6
  #endif
}

func measure(_ body: () -> Void) -> Double {
  let start = now()
  body()
  return Double(now() - start)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

@main
struct Benchmark {
  private var rounds = 15

  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    xmlInitParser()
    var rest = arguments.dropFirst()
    switch arguments.first {
    case "instructions": return Instructions.run(Sample.all(under: Array(rest)))
    case "growth": return Growth.run(Sample.all(under: Array(rest)))
    case "hostile": return Hostile.run(tables: "Sources/CLexicon/en", only: rest.first)
    case "command":
      guard let rolecall = rest.popFirst() else { break }
      return try Command.run(rolecall, Sample.all(under: Array(rest)), folder: ".build-benchmarks/postings")
    default: break
    }
    var benchmark = Benchmark()
    if let first = arguments.first, let number = Int(first) {
      benchmark.rounds = number
      arguments.removeFirst()
    }
    for sample in Sample.all(under: arguments) { benchmark.compare(sample) }
  }

  /// FNV-1a over the JSON of all postings.
  private func digest(_ postings: [Posting]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for posting in postings {
      guard let role = try? Pipeline().role(from: posting.bytes, name: posting.name) else { continue }
      var writer = JSONWriter()
      role.write(to: &writer)
      for byte in writer.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return String(hash, radix: 16)
  }

  private func compare(_ sample: Sample) {
    let (postings, bytes) = (sample.postings, sample.byteCount)
    let (passes, tree, whole, together) = (Pass.stages, Pass.tree, Pass.whole, Pass.together)
    var (treeTimes, wholeTimes, togetherTimes): ([Double], [Double], [Double]) = ([], [], [])
    var stages = [[Double]](repeating: [], count: passes.count)
    for round in 0...rounds {
      let treeTime = measure { tree(postings) }
      let wholeTime = measure { whole(postings) }
      let togetherTime = measure { together(postings) }
      let stageTimes = passes.map { stage in measure { stage(postings) } }
      // The first round warms up.
      guard round > 0 else { continue }
      treeTimes.append(treeTime)
      wholeTimes.append(wholeTime)
      togetherTimes.append(togetherTime)
      for (index, time) in stageTimes.enumerated() { stages[index].append(time / treeTime) }
    }
    func ratio(_ times: [Double]) -> Double { median(zip(times, treeTimes).map { $0 / $1 }) }
    func rate(_ times: [Double]) -> String { "\(Int(Double(postings.count) / median(times) * 1e9)) documents/s" }
    func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    print(
      "\(sample.label): \(postings.count) documents, \(bytes) bytes; libxml2 tree \(rate(treeTimes)), rolecall \(rate(wholeTimes)),",
      "ratio \(hundredths(ratio(wholeTimes))), \((median(wholeTimes) / Double(bytes) * 10).rounded() / 10) ns/byte;",
      "together \(rate(togetherTimes)), ratio \(hundredths(ratio(togetherTimes)))")
    var last = 0.0
    for (stage, times) in zip(passes, stages) {
      print("  \(stage.name) \(hundredths(median(times) - last))", terminator: "")
      last = median(times)
    }
    print("  JSON \(hundredths(ratio(wholeTimes) - last))  digest \(digest(postings))")
  }
}

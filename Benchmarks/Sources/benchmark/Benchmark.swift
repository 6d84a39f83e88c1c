import CBareXML
import FoundationEssentials
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
//   benchmark [rounds] DIRECTORY…     every .html, .md and .txt file under the directories
//
// Below the whole stands what each stage adds, in the same unit, and a digest of the JSON: equal digests mean equal output.

/// A posting to measure with.
struct Posting {
  var name: String
  var bytes: [UInt8]
}

func postings(under path: String) -> [Posting] {
  var isDirectory = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return [] }
  guard isDirectory else {
    guard [".html", ".md", ".txt"].contains(where: path.hasSuffix), let data = try? Data(contentsOf: URL(filePath: path)) else { return [] }
    return [Posting(name: path, bytes: Array(data))]
  }
  let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  return names.sorted().flatMap { postings(under: path + "/" + $0) }
}

/// CPU time of this thread, in nanoseconds.
func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func measure(_ body: () -> Void) -> Double {
  let start = now()
  body()
  return Double(now() - start)
}

func buildTree(_ bytes: [UInt8]) {
  let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
  bytes.withUnsafeBufferPointer { bytes in
    bytes.withMemoryRebound(to: CChar.self) { bytes in
      guard let tree = htmlReadMemory(bytes.baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(bitPattern: UInt32(options))) else {
        return
      }
      xmlFreeDoc(tree)
    }
  }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

@main
struct Benchmark {
  private var rounds = 15
  private let pipeline = Pipeline()
  private var writer = JSONWriter()

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var benchmark = Benchmark()
    if let first = arguments.first, let number = Int(first) {
      benchmark.rounds = number
      arguments.removeFirst()
    }
    xmlInitParser()
    let all = arguments.flatMap(postings(under:))
    func isHTML(_ posting: Posting) -> Bool { posting.name.hasSuffix(".html") || posting.bytes.starts(with: "<".utf8) }
    benchmark.compare("HTML", all.filter(isHTML))
    benchmark.compare("text and Markdown", all.filter { !isHTML($0) })
  }

  private mutating func parse(_ postings: [Posting]) {
    for posting in postings {
      guard let role = try? pipeline.role(from: posting.bytes, name: posting.name) else { continue }
      writer.removeAll()
      role.write(to: &writer)
    }
  }

  private func read(_ postings: [Posting], to stage: Pipeline.Stage) {
    for posting in postings { try? pipeline.read(posting.bytes, name: posting.name, to: stage) }
  }

  /// FNV-1a over the JSON of all postings.
  private func digest(_ postings: [Posting]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for posting in postings {
      guard let role = try? pipeline.role(from: posting.bytes, name: posting.name) else { continue }
      var writer = JSONWriter()
      role.write(to: &writer)
      for byte in writer.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return String(hash, radix: 16)
  }

  private mutating func compare(_ label: String, _ postings: [Posting]) {
    guard !postings.isEmpty else { return }
    let bytes = postings.reduce(0) { $0 + $1.bytes.count }
    var (tree, role): ([Double], [Double]) = ([], [])
    var stages = [[Double]](repeating: [], count: Pipeline.Stage.allCases.count)
    for round in 0...rounds {
      let treeTime = measure { for posting in postings { buildTree(posting.bytes) } }
      let roleTime = measure { parse(postings) }
      let stageTimes = Pipeline.Stage.allCases.map { stage in measure { read(postings, to: stage) } }
      // The first round warms up.
      guard round > 0 else { continue }
      tree.append(treeTime)
      role.append(roleTime)
      for (index, time) in stageTimes.enumerated() { stages[index].append(time / treeTime) }
    }
    let ratio = median(zip(role, tree).map { $0 / $1 })
    func rate(_ times: [Double]) -> String { "\(Int(Double(postings.count) / median(times) * 1e9)) documents/s" }
    func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    print(
      "\(label): \(postings.count) documents, \(bytes) bytes; libxml2 tree \(rate(tree)), rolecall \(rate(role)),",
      "ratio \(hundredths(ratio)), \((median(role) / Double(bytes) * 10).rounded() / 10) ns/byte")
    var last = 0.0
    for (stage, times) in zip(Pipeline.Stage.allCases, stages) {
      print("  \(stage.rawValue) \(hundredths(median(times) - last))", terminator: "")
      last = median(times)
    }
    print("  JSON \(hundredths(ratio - last))  digest \(digest(postings))")
  }
}

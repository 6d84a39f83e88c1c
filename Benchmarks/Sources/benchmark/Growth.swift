import RoleKit
import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a byte costs in postings of 1 KB to 10 MB, beside libxml2's tree of the same bytes, and the most memory that was in use.
enum Growth {
  static func run(_ samples: [Sample]) {
    guard let first = samples.first?.postings.first else { return }
    let start = wallTime()
    Pass.whole([first])
    print("first role, tables read: \(milliseconds(wallTime() - start)) ms; memory \(peak()) MB")
    let lines = PostingLines(samples)
    print("| kind | bytes | ns/byte | of the tree | peak, MB |\n|---|---|---|---|---|")
    for isHTML in [true, false] {
      for bytes in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
        let (tree, whole) = (Pass.tree, Pass.whole)
        // Small ones many at once, so that each round takes long enough to be measured.
        let postings = (0..<max(1, 1_000_000 / bytes)).map { lines.posting(bytes: bytes, isHTML: isHTML, seed: UInt64($0)) }
        let total = Double(postings.reduce(0) { $0 + $1.bytes.count })
        let times = (0..<(bytes > 1_000_000 ? 1 : 5)).map { _ in (whole: measure { whole(postings) }, tree: measure { tree(postings) }) }
        let cost = median(times.map(\.whole)) / total
        let ratio = median(times.map { $0.whole / $0.tree })
        print("| \(isHTML ? "HTML" : "text") | \(bytes) | \((cost * 10).rounded() / 10) | \((ratio * 100).rounded() / 100) | \(peak()) |")
      }
    }
  }

  private static func milliseconds(_ nanoseconds: UInt64) -> Double { Double(nanoseconds / 100_000) / 10 }

  /// The most memory this process has had, in megabytes.
  private static func peak() -> Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which is an integer on one system and an enumeration on the other.
    getrusage(0, &usage)
    return Int(megabytes(usage))
  }
}

/// The lines of real postings, from which longer and shorter ones are made.
struct PostingLines {
  private let lines: [[UInt8]]

  init(_ samples: [Sample]) {
    lines = samples.flatMap(\.postings).filter { !$0.isHTML }
      .flatMap { $0.bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).map(Array.init) }
  }

  /// A posting of about `bytes`, lines drawn by `seed`: as they are, or as the paragraphs, headings and lists of a page.
  func posting(bytes: Int, isHTML: Bool, seed: UInt64) -> Posting {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text: [UInt8] = []
    while text.count < bytes {
      // Knuth's multiplier, as in MMIX.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let line = lines[Int(state >> 33) % lines.count]
      guard isHTML else {
        text += line + [10]
        continue
      }
      let isItem = line.starts(with: "- ".utf8) || line.starts(with: "* ".utf8)
      let (open, close) = isItem ? ("<li>", "</li>\n") : line.count < 40 ? ("<h3>", "</h3>\n") : ("<p>", "</p>\n")
      text +=
        Array(open.utf8) + line.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") } + Array(close.utf8)
    }
    return Posting(name: isHTML ? "grown.html" : "grown.md", bytes: text)
  }
}

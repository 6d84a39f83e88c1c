#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A posting to measure with.
struct Posting {
  var name: String
  var bytes: [UInt8]

  var isHTML: Bool { name.hasSuffix(".html") || bytes.starts(with: "<".utf8) }
}

/// Postings of one kind, which are measured together.
struct Sample {
  var label: String
  var postings: [Posting]

  var byteCount: Int { postings.reduce(0) { $0 + $1.bytes.count } }

  /// Every .html, .md and .txt file under `paths`: HTML apart from text and Markdown, in the order of their names.
  static func all(under paths: [String]) -> [Sample] {
    let all = paths.flatMap(Sample.postings(under:))
    return [
      Sample(label: "HTML", postings: all.filter(\.isHTML)),
      Sample(label: "text and Markdown", postings: all.filter { !$0.isHTML }),
    ].filter { !$0.postings.isEmpty }
  }

  private static func postings(under path: String) -> [Posting] {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return [] }
    guard isDirectory else {
      guard [".html", ".md", ".txt"].contains(where: path.hasSuffix), let data = try? Data(contentsOf: URL(filePath: path)) else {
        return []
      }
      return [Posting(name: path, bytes: Array(data))]
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().flatMap { postings(under: path + "/" + $0) }
  }
}

import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A posting's text and the sections that a reader saw in it.
struct LabelledPosting {
  var id: String
  var input: [UInt8]
  var format: DocumentFormat?
  /// First byte and label of each run, in order.
  var runs: [(start: Int, section: SectionKind)]

  /// The label of the run that holds the input's byte `position`.
  func section(at position: Int) -> SectionKind {
    runs.last { $0.start <= position }?.section ?? runs[0].section
  }

  private struct Line: Decodable {
    var id: String
    var input: String?
    var format: String?

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      id = try values.decode(String.self, forKey: .id)
      // Some files hold records whose input isn't text; they are nobody's postings.
      input = try? values.decode(String.self, forKey: .input)
      format = try? values.decode(String.self, forKey: .format)
    }

    enum Key: String, CodingKey {
      case id, input
      case format = "input_format"
    }
  }

  /// Reads labels (`id`, `kind`, `start:section,…`) and finds their postings among the JSON lines of `files`.
  static func read(labels path: String, files: [String]) throws -> [LabelledPosting] {
    var runs: [String: [(start: Int, section: SectionKind)]] = [:]
    var order: [String] = []
    for line in try text(of: path).split(separator: "\n").dropFirst() where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let parsed = fields[2].split(separator: ",").compactMap { run -> (start: Int, section: SectionKind)? in
        let parts = run.split(separator: ":")
        guard parts.count == 2, let start = Int(parts[0]), let section = SectionKind(rawValue: String(parts[1])) else { return nil }
        return (start, section)
      }
      guard !parsed.isEmpty else { continue }
      runs[String(fields[0])] = parsed
      order.append(String(fields[0]))
    }
    var found: [String: LabelledPosting] = [:]
    for file in files {
      for line in try text(of: file).split(separator: "\n") {
        guard let record = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)), let input = record.input,
          let labelled = runs[record.id]
        else { continue }
        let format: DocumentFormat? = record.format == "markdown" ? .markdown : nil
        found[record.id] = LabelledPosting(id: record.id, input: Array(input.utf8), format: format, runs: labelled)
      }
    }
    return order.compactMap { found[$0] }
  }

  private static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}

import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A posting that came with its title, and the words of its text that speak of the work.
struct TitledPosting {
  var title: String
  var words: [String: Int]

  private struct Line: Decodable {
    var id: String
    var input: String?
    var format: String?
    var gold: Facts?

    struct Facts: Decodable {
      var title: String?
      var capitalTitle: String?

      enum CodingKeys: String, CodingKey {
        case title
        case capitalTitle = "Title"
      }
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      id = try values.decode(String.self, forKey: .id)
      // Some files hold records whose input isn't text; they are nobody's postings.
      input = try? values.decode(String.self, forKey: .input)
      format = try? values.decode(String.self, forKey: .format)
      gold = try? values.decode(Facts.self, forKey: .gold)
    }

    enum Key: String, CodingKey {
      case id, input, gold
      case format = "input_format"
    }
  }

  /// The English postings with titles among the JSON lines of `files`, but for those whose ids stand in `except`.
  static func read(_ files: [String], except: [String]) throws -> [TitledPosting] {
    var left: Set<String> = []
    for line in try except.flatMap(lines) { left.insert(line.id) }
    return try files.flatMap(lines).compactMap { line in
      guard let input = line.input, !left.contains(line.id), ["html", "text", "markdown"].contains(line.format) else { return nil }
      let title = line.gold?.title ?? line.gold?.capitalTitle
      let format: DocumentFormat? = line.format == "markdown" ? .markdown : nil
      guard let title, let document = try? Ingestor().read(Array(input.utf8), name: line.id, format: format) else { return nil }
      let role = Extractor.standard.role(
        from: document, source: Source(name: line.id, format: document.format, encoding: "utf-8", bytes: 0, sha256: ""),
        generator: Generator(name: "", version: "", lexicon: ""), includeBlocks: true)
      guard role.language?.value.hasPrefix("en") ?? true else { return nil }
      var words: [String: Int] = [:]
      for block in role.blocks ?? [] where block.section.speaksOfWork { count(block.text, &words) }
      return TitledPosting(title: title, words: words)
    }
  }

  private static func lines(_ file: String) throws -> [Line] {
    String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self).split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  private static func count(_ text: String, _ words: inout [String: Int]) {
    var tokenizer = Tokenizer()
    var text = text
    for word in text.withUTF8({ tokenizer.words(of: $0) }) where !word.allSatisfy({ (0x30...0x39).contains($0) }) {
      word.withUnsafeBufferPointer { word in
        OccupationWords.withStem(of: word) { words[String(decoding: $0, as: UTF8.self), default: 0] += 1 }
      }
    }
  }
}

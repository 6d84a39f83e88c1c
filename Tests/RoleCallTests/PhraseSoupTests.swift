import Foundation
import RoleKit
import RoleLexicon
import RoleModel
import Testing

/// Phrases of the tables in no order, with any sign between them: phrases then reach over the signs that end labels and sentences, as they
/// do in few texts that people write. Whatever comes out, it is a role whose evidence lies in the text.
@Suite struct PhraseSoupTests {
  @Test(arguments: 0..<24)
  func isRead(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<40 {
      let text = PhraseSoup.text(&generator)
      let role = try Pipeline(includesBlocks: true).role(from: Array(text.utf8), name: "soup.txt")
      let object = try JSONSerialization.jsonObject(with: Data(json(of: role).utf8))
      #expect(EvidenceTests.namesEachPlaceOnce(object), "\(text)")
      #expect(PhraseSoup.ranges(in: object).allSatisfy { 0 <= $0.0 && $0.0 < $0.1 && $0.1 <= text.utf8.count }, "\(text)")
    }
  }
}

private enum PhraseSoup {
  private static let phrases: [[String]] = Lexicon.Kind.allCases.map { kind in
    let table = Lexicon.standard.table(kind)
    return kind.phraseColumns.map(table.column).flatMap { column in
      (0..<table.count).flatMap { table.string($0, column).split(separator: "|").map(String.init) }
    }
  }.filter { !$0.isEmpty }

  private static let others = [
    "2", "3-5", "$45,000", "£30k - 40k", "100%", "1/2/2026", "8am-5pm", "5+ years", "40 hours", "EUR", "a@b.co", "(555) 123-4567", "401(k)",
    "UK", "Acme Ltd", "and", "or", "of", "the", "in", "for", "with", "is", "not", "we", "you", "must", "required", "preferred",
    "experience",
    "years", "skills", "degree", "per", "hour", "at", "by", "from", "your", "name", "contact", "work", "location", "title", "certified",
  ]

  private static let signs = [
    " ", " ", " ", " ", " ", ": ", ":", ", ", ",", " / ", "/", " - ", "-", ". ", "; ", "\n", "\n- ", "\n\n", " (", ") ", "|", " & ", "",
    "\t",
    "…", "?", "! ", " – ",
  ]

  static func text(_ generator: inout SplitMix64) -> String {
    let tables = (0..<3).map { _ in phrases.randomElement(using: &generator)! }
    return (0..<Int.random(in: 5...60, using: &generator)).map { _ in
      let piece =
        Bool.random(using: &generator)
        ? tables.randomElement(using: &generator)!.randomElement(using: &generator)! : others.randomElement(using: &generator)!
      return (Bool.random(using: &generator) ? piece : piece.capitalized) + signs.randomElement(using: &generator)!
    }.joined()
  }

  /// Every `start` and `end` that stand together.
  static func ranges(in value: Any) -> [(Int, Int)] {
    if let list = value as? [Any] { return list.flatMap(ranges) }
    guard let object = value as? [String: Any] else { return [] }
    if let start = object["start"] as? Int, let end = object["end"] as? Int { return [(start, end)] }
    return object.values.flatMap(ranges)
  }
}

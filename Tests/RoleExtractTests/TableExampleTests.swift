import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel
import Testing

/// The `example` of a row marks what must be found as that row, and its `not` marks what must not be read as it. Here all tables are walked.
@Suite struct TableExampleTests {
  @Test(arguments: TableExample.all(in: "example"))
  func findsTheMarkedPhrase(_ example: TableExample) throws {
    let (reading, marked) = try example.reading()
    // Of the tables whose rows are facts by themselves the longest phrase counts; the others' readers judge among all that is found.
    let found =
      switch example.kind {
      case .benefits, .softSkills, .credentials, .languages, .languageLevels, .wording, .genderCoded:
        reading.passages.indices.flatMap { reading.hits(example.kind, inPassage: $0) }
      default: reading.analysis.hits.filter { $0.table == example.kind.rawValue }
      }
    let wanted = marked.map { marked in reading.tokens.indices.filter { marked.contains(Int(reading.tokens[$0].start)) } }
    let rows = found.filter { wanted == nil || Array($0.tokens) == wanted }.map(\.row)
    #expect(rows.contains(example.row), "\(example.text)")
  }

  @Test(arguments: TableExample.all(in: "not"))
  func takesNoOtherPhrase(_ example: TableExample) throws {
    let (reading, _) = try example.reading()
    var role = Role(
      generator: Generator(name: "test", version: "0", lexicon: "0"),
      source: Source(name: "", format: .text, encoding: "UTF-8", bytes: 0, sha256: ""), kind: Stated(.posting, Grounds([])))
    for reader in FactReaders.all { reader.read(reading, into: &role) }
    let names =
      switch example.kind {
      case .benefits: role.benefits.map(\.name)
      case .softSkills: role.softSkills.map(\.name)
      case .credentials: role.credentials.map(\.name)
      case .languages: role.languages.map(\.name)
      case .skills: role.skills.map(\.name)
      case .wording: role.warnings.flatMap(\.evidence).map(\.rule).contains("wording.\(example.group)") ? [example.name] : []
      default: [String]()
      }
    #expect(!names.contains(example.name), "\(example.text)")
  }

  /// No phrase stands twice in a table: the second would never be found.
  @Test(arguments: [Lexicon.Kind.benefits, .softSkills, .credentials, .languages, .cues, .wording, .genderCoded])
  func noPhraseStandsTwice(_ kind: Lexicon.Kind) {
    let table = Lexicon.standard.table(kind)
    var seen: [[[UInt8]]: Int] = [:]
    var tokenizer = Tokenizer()
    for row in 0..<table.count {
      for column in ["phrase", "name", "heads", "aliases", "cased", "contextual", "cued"] where table.columns.contains(column) {
        for phrase in table.string(row, table.column(column)).split(separator: "|") {
          let words = Array(phrase.utf8).withUnsafeBufferPointer { tokenizer.words(of: $0) }
          #expect(!words.isEmpty, "\(table.name): \(phrase)")
          #expect(seen[words] == nil, "\(table.name): \(phrase) stands in rows \(seen[words] ?? 0) and \(row)")
          seen[words] = row
        }
      }
    }
  }
}

/// A marked text of a row.
struct TableExample: CustomTestStringConvertible, Sendable {
  let kind: Lexicon.Kind
  let row: Int
  /// The row's name and group.
  let name: String
  let group: String
  let text: String

  var testDescription: String { "\(kind.tableName), \(name): \(text)" }

  static func all(in column: String) -> [TableExample] {
    Lexicon.Kind.allCases.flatMap { kind in
      let table = Lexicon.standard.table(kind)
      guard table.columns.contains(column) else { return [TableExample]() }
      let group = ["topic", "category", "kind"].first { table.columns.contains($0) }
      return (0..<table.count).compactMap { row in
        let text = table.string(row, table.column(column))
        guard text.contains("⟦") else { return nil }
        return TableExample(
          kind: kind, row: row, name: table.string(row, table.columns.contains("name") ? table.column("name") : 0),
          group: group.map { table.string(row, table.column($0)) } ?? "", text: text)
      }
    }
  }

  /// The text read in the section where the table's facts are sought, and the marked bytes.
  func reading() throws -> (Reading, marked: Range<Int>?) {
    let (plain, marked) = MarkedText.plain(text)
    let document = try Ingestor().read(Array(plain.utf8), format: .text)
    let analysis = TextAnalysis(document, Extractor.standard.lexicon)
    let section: SectionKind = kind == .benefits ? .benefits : .requirements
    return (Reading(analysis, sections: analysis.passages.map { _ in section }), marked)
  }
}

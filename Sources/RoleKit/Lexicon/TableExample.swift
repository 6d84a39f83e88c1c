import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel

/// A marked text of a row, which is the row's test: of `example` the marked phrase must be found as the row, and the text of `not` must
/// not give the row's fact.
package struct TableExample: Sendable {
  package enum Column: String, Sendable, CaseIterable {
    case example, not
  }

  package let kind: Lexicon.Kind
  package let row: Int
  package let column: Column
  /// The row's name.
  package let name: String
  package let text: String

  /// The examples of all rows of a table.
  package static func all(in kind: Lexicon.Kind, of lexicon: Lexicon) -> [TableExample] {
    let table = lexicon.table(kind)
    return Column.allCases.filter { table.columns.contains($0.rawValue) }.flatMap { column in
      (0..<table.count).compactMap { row in
        let text = table.string(row, table.column(column.rawValue))
        guard text.contains("⟦") else { return nil }
        return TableExample(
          kind: kind, row: row, column: column, name: table.string(row, table.columns.contains("name") ? table.column("name") : 0),
          text: text)
      }
    }
  }

  /// What is wrong with the example; nil if it holds.
  package func fault(_ lexicon: Lexicon) throws -> String? {
    switch column {
    case .example: try finds(lexicon) ? nil : "the row is not found in \"\(text)\""
    case .not: try gives(lexicon) ? "\"\(name)\" is read in \"\(text)\"" : nil
    }
  }

  /// What is wrong with the example, and where it stands; nil if it holds.
  func problem(_ lexicon: Lexicon) -> TableProblem? {
    func problem(_ code: String, _ message: String) -> TableProblem {
      let place = lexicon.table(kind).place(ofRow: row)
      return TableProblem(code, file: place.file, line: place.line, column: column.rawValue, message)
    }
    do {
      return try fault(lexicon).map { problem("example.fails", $0) }
    } catch {
      return problem("example.unreadable", "\(error)")
    }
  }

  /// Whether the marked phrase is found as the row.
  private func finds(_ lexicon: Lexicon) throws -> Bool {
    let (reading, marked) = try reading(lexicon)
    // Of the tables whose rows are facts by themselves the longest phrase counts; the others' readers judge among all that is found.
    let found =
      switch kind {
      case .benefits, .softSkills, .credentials, .languages, .languageLevels, .wording, .genderCoded:
        reading.passages.indices.flatMap { reading.hits(kind, inPassage: $0) }
      default: reading.analysis.hits.filter { $0.table == kind.rawValue }
      }
    let wanted = marked.map { marked in reading.tokens.indices.filter { marked.contains(Int(reading.tokens[$0].start)) } }
    return found.contains { $0.row == row && (wanted == nil || Array($0.tokens) == wanted) }
  }

  /// Whether the text gives the row's fact.
  private func gives(_ lexicon: Lexicon) throws -> Bool {
    let (reading, _) = try reading(lexicon)
    var role = Role(
      generator: Generator(name: "example", version: "0", lexicon: "0"),
      source: Source(name: "", format: .text, encoding: "UTF-8", bytes: 0, sha256: ""), kind: Stated(.posting, Grounds([])))
    for reader in FactReaders.all { reader.read(reading, into: &role) }
    switch kind {
    case .benefits: return role.benefits.contains { $0.name == name }
    case .softSkills: return role.softSkills.contains { $0.name == name }
    case .credentials: return role.credentials.contains { $0.name == name }
    case .languages: return role.languages.contains { $0.name == name }
    case .skills: return role.skills.contains { $0.name == name }
    case .wording: return role.warnings.flatMap(\.evidence).contains { $0.rule == "wording.\(lexicon.wording.groups[row].rawValue)" }
    default: return false
    }
  }

  /// The text read in the section where the table's facts are sought, and the marked bytes.
  private func reading(_ lexicon: Lexicon) throws -> (Reading, marked: Range<Int>?) {
    let (plain, marked) = MarkedText.plain(text)
    let analysis = TextAnalysis(try Ingestor().read(Array(plain.utf8), format: .text), lexicon)
    let section: SectionKind = kind == .benefits ? .benefits : .requirements
    return (Reading(analysis, sections: analysis.passages.map { _ in section }), marked)
  }
}

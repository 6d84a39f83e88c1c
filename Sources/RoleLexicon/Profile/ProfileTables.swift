import RoleModel

/// The tables that only profiles need. Loaded when the first profile is read, and not before.
public final class ProfileTables: Sendable {
  public static let standard = ProfileTables()

  public let neverRead = NeverReadTable(Table(embedded: "any/never-read"))
  public let headings: PhraseMeanings<ResumeSection>
  /// The level of each row of the languages' levels.
  public let languageLevels: [LanguageLevel]
  private let levelNames: Table
  private let credentials: [String: Int]
  private let qualities: [String: String]

  private init() {
    headings = PhraseMeanings(Table(embedded: "en/resume-headings"), column: "section")
    let table = Table(embedded: Lexicon.Kind.languageLevels.tableName)
    let column = table.column("cefr")
    languageLevels = (0..<table.count).map { row in
      let name = table.string(row, column)
      guard let level = LanguageLevel.allCases.first(where: { $0.name == name }) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown level \(name)")
      }
      return level
    }
    levelNames = table
    credentials = ProfileTables.rows(of: .credentials)
    let qualities = Table(embedded: Lexicon.Kind.softSkills.tableName)
    let name = qualities.column("name")
    self.qualities = ProfileTables.rows(of: .softSkills).mapValues { qualities.string($0, name) }
  }

  /// Rows by each of their phrases, folded; of rows that share one the first.
  private static func rows(of kind: Lexicon.Kind) -> [String: Int] {
    let table = Table(embedded: kind.tableName)
    var rows: [String: Int] = [:]
    for name in kind.phraseColumns.reversed() {
      let column = table.column(name)
      for row in (0..<table.count).reversed() {
        for phrase in PhraseList(table.bytes(row, column)) { rows[Tokenizer.folded(phrase)] = row }
      }
    }
    return rows
  }

  /// The name under which profiles keep a quality that a role names otherwise: teamwork for `collaboration`.
  public func quality(named name: String) -> String {
    var folded = name
    return folded.withUTF8 { qualities[Tokenizer.folded($0)] } ?? name
  }

  /// The row of the credentials' table of which a phrase is all of `name`.
  public func credential(named name: some StringProtocol) -> Int? {
    var name = String(name)
    return name.withUTF8 { credentials[Tokenizer.folded($0)] }
  }

  /// The level of the Common European Framework that a role's level (`fluent`, `B2`) stands for.
  public func languageLevel(named name: String) -> LanguageLevel? {
    let column = levelNames.column("name")
    return (0..<levelNames.count).first { levelNames.string($0, column) == name }.map { languageLevels[$0] }
  }
}

/// What a part of a text résumé is about.
public enum ResumeSection: String, Sendable, CaseIterable {
  case summary, experience, projects, education, skills, languages, credentials
  /// Nothing of it is read: interests, references, personal data.
  case never
}

/// A table whose phrases stand alone, as headings do: each with its meaning, found by the whole phrase.
public struct PhraseMeanings<Meaning: RawRepresentable & Sendable>: Sendable where Meaning.RawValue == String {
  private let meanings: [String: Meaning]

  init(_ table: Table, column name: String) {
    let (column, phrase, aliases) = (table.column(name), table.column("phrase"), table.column("aliases"))
    var meanings: [String: Meaning] = [:]
    for row in 0..<table.count {
      guard let meaning = Meaning(rawValue: table.string(row, column)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown \(name) \(table.string(row, column))")
      }
      for column in [phrase, aliases] {
        for text in PhraseList(table.bytes(row, column)) { meanings[Tokenizer.folded(text)] = meaning }
      }
    }
    self.meanings = meanings
  }

  /// The meaning of `text`, all of whose words must be a phrase of the table.
  public func meaning(of text: UnsafeBufferPointer<UInt8>) -> Meaning? { meanings[Tokenizer.folded(text)] }

  public func meaning(of text: String) -> Meaning? {
    var text = text
    return text.withUTF8 { meaning(of: $0) }
  }
}

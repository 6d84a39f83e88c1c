import RoleModel

/// The tables that only profiles need. Loaded when the first profile is read, and not before.
public final class ProfileTables: Sendable {
  public static let standard = ProfileTables()

  public let neverRead = NeverReadTable(Table(embedded: "any/never-read"))
  /// The level of each row of the languages' levels.
  public let languageLevels: [LanguageLevel]
  private let sections: [String: ResumeSection]
  private let levelNames: Table
  private let credentials: [String: Int]
  private let qualities: [String: String]

  private init() {
    let headings = Table(embedded: "en/resume-headings")
    let section = headings.column("section")
    sections = headings.rowsByPhrase(["phrase", "aliases"]).mapValues { row in
      guard let section = ResumeSection(rawValue: headings.string(row, section)) else {
        preconditionFailure("\(headings.name), row \(row + 1): unknown section")
      }
      return section
    }
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
    credentials = Table(embedded: Lexicon.Kind.credentials.tableName).rowsByPhrase(Lexicon.Kind.credentials.phraseColumns)
    let qualities = Table(embedded: Lexicon.Kind.softSkills.tableName)
    let name = qualities.column("name")
    self.qualities = qualities.rowsByPhrase(Lexicon.Kind.softSkills.phraseColumns).mapValues { qualities.string($0, name) }
  }

  /// The section of a text résumé that a heading opens, all of whose words must be a phrase of the table.
  public func section(headed heading: UnsafeBufferPointer<UInt8>) -> ResumeSection? { sections[Tokenizer.folded(heading)] }

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

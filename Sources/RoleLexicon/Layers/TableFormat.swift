/// What a table's file must look like: its columns and what may stand in them.
public struct TableFormat: Sendable {
  public struct Column: Sendable {
    public let name: String
    public let content: Content
    /// Its cells may be empty, and a user's table may lack it.
    public let isOptional: Bool
  }

  public enum Content: Sendable, Equatable {
    /// One phrase.
    case phrase
    /// Phrases that `|` separates.
    case phrases
    /// Words that `|` separates and that are no phrases to be sought.
    case words
    /// One of the values.
    case value([String])
    /// Values with spaces between them.
    case values([String])
    case number
    /// `x`, or nothing.
    case mark
    /// A text in which `⟦ ⟧` stand around what the row finds.
    case example
    case text

    var isPhrase: Bool {
      switch self {
      case .phrase, .phrases: true
      default: false
      }
    }

    /// Phrases, or words that are looked up one by one.
    var isList: Bool { if case .words = self { true } else { isPhrase } }
  }

  /// The name of the file without its ending: `en/headings`.
  public let name: String
  public let columns: [Column]
  /// The column by which a user's row replaces one of ours; nil where rows have no names and are only added.
  public let key: String?
  /// Rows that differ in this column may share a phrase: it says something else in each.
  public let sense: String?

  init(_ name: String, key: String?, sense: String? = nil, _ columns: [Column]) {
    self.name = name
    self.key = key
    self.sense = sense
    self.columns = columns
  }

  /// The columns whose phrases are sought in texts, in the order in which a row's phrases are numbered.
  var phraseColumns: [String] { columns.filter(\.content.isPhrase).map(\.name) }

  public func column(_ name: String) -> Column? { columns.first { $0.name == name } }
}

extension TableFormat.Column {
  init(_ name: String, _ content: TableFormat.Content, isOptional: Bool = false) {
    self.name = name
    self.content = content
    self.isOptional = isOptional
  }

  static let phrase = Self("phrase", .phrase)
  static let name = Self("name", .phrase)
  static let heads = Self("heads", .phrases, isOptional: true)
  static let aliases = Self("aliases", .phrases, isOptional: true)
  static let example = Self("example", .example, isOptional: true)
  static let not = Self("not", .example, isOptional: true)

  /// A cell that holds one of the cases of `type`, or one of `others`.
  static func value<Value: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Value.Type, or others: [String] = [], isOptional: Bool = false
  ) -> Self where Value.RawValue == String {
    Self(name, .value(Value.allCases.map(\.rawValue) + others), isOptional: isOptional)
  }

  static func value(_ name: String, _ values: [String], isOptional: Bool = false) -> Self {
    Self(name, .value(values), isOptional: isOptional)
  }

  static func text(_ name: String, isOptional: Bool = false) -> Self { Self(name, .text, isOptional: isOptional) }

  static func number(_ name: String) -> Self { Self(name, .number) }

  static func mark(_ name: String) -> Self { Self(name, .mark, isOptional: true) }
}

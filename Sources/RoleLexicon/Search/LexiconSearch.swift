/// Looks phrases up in all tables.
public struct LexiconSearch {
  /// The phrase's words as tables and texts are compared by.
  public let words: [String]
  /// Rows that have the phrase.
  public private(set) var matches: [LexiconMatch] = []
  /// Rows that have a part of it: the longest at each place, where no row has the whole.
  public private(set) var parts: [LexiconMatch] = []
  /// Rows whose phrases are spelled almost so, the nearest first, where no row has the whole.
  public private(set) var similar: [LexiconMatch] = []

  private static let mostSimilar = 5

  public init(_ phrase: String, in lexicon: Lexicon) {
    let sought = LexiconSearch.words(of: phrase)
    words = sought.map { String(decoding: $0, as: UTF8.self) }
    guard !sought.isEmpty else { return }
    let entries = LexiconSearch.entries(lexicon)
    matches = entries.filter { $0.words == sought }.map { $0.match(lexicon) }
    guard matches.isEmpty else { return }
    parts = LexiconSearch.parts(of: sought, entries).map { $0.match(lexicon) }
    similar = LexiconSearch.similar(to: sought, entries).map { $0.match(lexicon) }
  }

  /// A phrase of a row.
  private struct Entry {
    /// Nil for the tables of single words.
    var kind: Lexicon.Kind?
    var table: Table
    var format: TableFormat
    var row: Int
    /// As hits number it.
    var phrase: Int
    var column: String
    var form: String
    var words: [[UInt8]]

    func match(_ lexicon: Lexicon) -> LexiconMatch {
      LexiconMatch(table, format, row: row, form: form, column: column, condition: kind.flatMap { lexicon.condition($0, row, phrase) })
    }
  }

  private static func entries(_ lexicon: Lexicon) -> [Entry] {
    var entries: [Entry] = []
    var tokenizer = Tokenizer()
    func add(_ kind: Lexicon.Kind?, _ table: Table, _ format: TableFormat) {
      let columns = format.columns.filter { $0.content.isList }.map { (name: $0.name, position: table.column($0.name)) }
      for row in 0..<table.count {
        var phrase = 0
        for column in columns {
          for form in PhraseList(table.bytes(row, column.position)) {
            entries.append(
              Entry(
                kind: kind, table: table, format: format, row: row, phrase: phrase, column: column.name,
                form: String(decoding: form, as: UTF8.self), words: tokenizer.words(of: form)))
            phrase += 1
          }
        }
      }
    }
    for kind in Lexicon.Kind.allCases { add(kind, lexicon.table(kind), kind.format) }
    for (table, format) in lexicon.wordTables { add(nil, table, format) }
    return entries
  }

  private static func words(of phrase: String) -> [[UInt8]] {
    var tokenizer = Tokenizer()
    return Array(phrase.utf8).withUnsafeBufferPointer { tokenizer.words(of: $0) }
  }

  /// The longest phrases inside `sought`; single words of the word tables say too little to be named.
  private static func parts(of sought: [[UInt8]], _ entries: [Entry]) -> [Entry] {
    let known = Dictionary(grouping: entries.filter { $0.kind != nil && $0.words.count < sought.count }, by: \.words)
    var parts: [Entry] = []
    var start = 0
    while start < sought.count {
      let end = (start + 1...sought.count).last { known[Array(sought[start..<$0])] != nil }
      if let end { parts += known[Array(sought[start..<end])] ?? [] }
      start = end ?? start + 1
    }
    return parts
  }

  private static func similar(to sought: [[UInt8]], _ entries: [Entry]) -> [Entry] {
    let text = Array(sought.joined(separator: [0x20]))
    let limit = min(3, max(1, text.count / 5))
    var found: [(entry: Entry, distance: Int)] = []
    for entry in entries {
      guard let distance = SpellingDistance.between(text, Array(entry.words.joined(separator: [0x20])), atMost: limit) else { continue }
      found.append((entry, distance))
    }
    return found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(mostSimilar).map(\.element.entry)
  }
}

extension Lexicon {
  /// What a phrase of the row needs to be read as the row, if it needs more than its words.
  fileprivate func condition(_ kind: Kind, _ row: Int, _ phrase: Int) -> String? {
    let isShouted =
      switch kind {
      case .benefits: benefits.needsCapitals(row, phrase)
      case .credentials: credentials.needsCapitals(row, phrase)
      case .softSkills: softSkills.needsCapitals(row, phrase)
      default: false
      }
    if isShouted { return "in capitals only" }
    guard kind == .skills else { return nil }
    switch skills.gate(row, phrase) {
    case .safe: return nil
    case .cased: return "with a capital"
    case .contextual: return "with a capital, beside another tool or as the object of a demand"
    case .cued: return "as the object of a demand"
    }
  }
}

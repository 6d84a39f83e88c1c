import RoleModel

/// The tables that reading a posting needs, with one vocabulary and one phrase index over all of them.
///
/// Built once, at first use; a value, so that a user's tables or a trainer's words can be layered over a copy.
public struct Lexicon: Sendable {
  /// A table whose phrases are sought in every text.
  public enum Kind: Int, CaseIterable, Sendable {
    case headings, necessity, identityCues, documentKinds

    /// The name under which the table is embedded.
    public var tableName: String {
      switch self {
      case .headings: "en/headings"
      case .necessity: "en/necessity"
      case .identityCues: "en/identity-cues"
      case .documentKinds: "en/document-kinds"
      }
    }

    /// Columns that hold phrases; those after the first hold several, separated by `|`.
    var phraseColumns: [String] {
      switch self {
      case .headings: ["phrase"]
      case .necessity, .identityCues, .documentKinds: ["phrase", "aliases"]
      }
    }
  }

  public static let standard = Lexicon()

  public var vocabulary = Vocabulary()
  public private(set) var index = PhraseIndex()
  public private(set) var tables: [Table] = []
  public let headings: HeadingTable
  public let necessities: NecessityTable
  public let identityCues: IdentityCueTable
  public let documentKinds: DocumentKindTable
  /// Single words, looked up by their numbers and not sought in texts.
  public let roleWords: RoleWordTable
  public let functionWords: FunctionWordTable

  public init() {
    headings = HeadingTable(Table(embedded: Kind.headings.tableName))
    necessities = NecessityTable(Table(embedded: Kind.necessity.tableName))
    identityCues = IdentityCueTable(Table(embedded: Kind.identityCues.tableName))
    documentKinds = DocumentKindTable(Table(embedded: Kind.documentKinds.tableName))
    roleWords = RoleWordTable(Table(embedded: "en/role-words"), &vocabulary)
    functionWords = FunctionWordTable(Table(embedded: "any/function-words"), &vocabulary)
    var tokenizer = Tokenizer()
    for kind in Kind.allCases {
      let table = Table(embedded: kind.tableName)
      for row in 0..<table.count {
        var phrase = 0
        for name in kind.phraseColumns {
          let column = table.column(name)
          for alias in PhraseList(table.bytes(row, column)) {
            let words = tokenizer.words(of: alias).map { vocabulary.add($0) }
            index.add(words, table: kind.rawValue, row: row, phrase: phrase)
            phrase += 1
          }
        }
      }
      tables.append(table)
    }
  }

  public func table(_ kind: Kind) -> Table { tables[kind.rawValue] }
}

/// The phrases of a field, which `|` separates.
struct PhraseList: Sequence {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  func makeIterator() -> some IteratorProtocol<UnsafeBufferPointer<UInt8>> {
    bytes.split(separator: UInt8(ascii: "|")).map { UnsafeBufferPointer(rebasing: $0) }.makeIterator()
  }
}

import RoleModel

/// The tables that reading a posting needs, with one vocabulary and one phrase index over all of them.
///
/// Built once, at first use; a value, so that a user's tables or a trainer's words can be layered over a copy.
public struct Lexicon: Sendable {
  /// A table whose phrases are sought in every text.
  public enum Kind: Int, CaseIterable, Sendable {
    case headings, necessity, demandCues, degrees, studyFields, countries, workRights, clearances, seniority

    /// The name under which the table is embedded.
    public var tableName: String {
      switch self {
      case .headings: "en/headings"
      case .necessity: "en/necessity"
      case .demandCues: "en/demand-cues"
      case .degrees: "en/degrees"
      case .studyFields: "en/study-fields"
      case .countries: "en/countries"
      case .workRights: "en/work-rights"
      case .clearances: "en/clearances"
      case .seniority: "en/seniority"
      }
    }

    /// Columns that hold phrases; those after the first hold several, separated by `|`.
    var phraseColumns: [String] {
      switch self {
      case .headings: ["phrase"]
      case .necessity, .countries, .demandCues, .degrees, .studyFields, .workRights, .clearances, .seniority: ["phrase", "aliases"]
      }
    }
  }

  public static let standard = Lexicon()

  public var vocabulary = Vocabulary()
  public private(set) var index = PhraseIndex()
  public private(set) var tables: [Table] = []
  public let headings: HeadingTable
  public let necessities: NecessityTable
  public let demandCues: MeaningTable<DemandCue>
  public let degreeLevels: MeaningTable<EducationLevel>
  public let degreeWords: MeaningTable<DegreeWord>
  public let workRights: MeaningTable<WorkRightWord>
  public let clearances: MeaningTable<ClearanceWord>
  public let seniorities: MeaningTable<SeniorityWord>

  public init() {
    headings = HeadingTable(Table(embedded: Kind.headings.tableName))
    necessities = NecessityTable(Table(embedded: Kind.necessity.tableName))
    demandCues = MeaningTable(Table(embedded: Kind.demandCues.tableName), column: "cue")
    degreeLevels = MeaningTable(Table(embedded: Kind.degrees.tableName), column: "level")
    degreeWords = MeaningTable(Table(embedded: Kind.degrees.tableName), column: "kind")
    workRights = MeaningTable(Table(embedded: Kind.workRights.tableName), column: "means")
    clearances = MeaningTable(Table(embedded: Kind.clearances.tableName), column: "kind")
    seniorities = MeaningTable(Table(embedded: Kind.seniority.tableName), column: "level")
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

import RoleModel

/// The tables that reading a posting needs, with one vocabulary and one phrase index over all of them.
///
/// Built once, at first use, and never changed; a class, so that what works with it shares it.
public final class Lexicon: Sendable {
  /// A table whose phrases are sought in every text.
  public enum Kind: Int, CaseIterable, Sendable {
    case headings, necessity
    // What the document is, and who speaks in it.
    case identityCues, documentKinds, industries
    // What the employer offers.
    case pay, notPay, dollars, benefits
    // What is asked of the person.
    case softSkills, credentials, languages, languageLevels, cues, skills, skillWords
    case demandCues, degrees, studyFields, workRights, clearances, seniority
    // Places and terms of work.
    case fields, countries, regions, cities, placeCues, workplace, employmentTypes
    // How the text speaks.
    case wording, genderCoded

    /// The name under which the table is embedded: `en/` and the case's name in kebab case.
    public var tableName: String {
      "\(self)".reduce(into: "en/") { name, letter in name += letter.isUppercase ? "-" + letter.lowercased() : String(letter) }
    }

    /// Columns that hold phrases; those after the first hold several, separated by `|`.
    var phraseColumns: [String] {
      switch self {
      case .headings: ["phrase"]
      case .benefits, .softSkills: ["name", "heads", "aliases"]
      case .skills: SkillTable.phraseColumns
      case .credentials, .languages, .languageLevels: ["name", "aliases"]
      default: ["phrase", "aliases"]
      }
    }

    /// The embedded table's rows as named things.
    func terms<Group>(groupedBy column: String) -> TermTable<Group> {
      TermTable(Table(embedded: tableName), phrases: phraseColumns, group: column)
    }
  }

  public static let standard = Lexicon()

  public let vocabulary: Vocabulary
  public let index: PhraseIndex
  public let tables: [Table]
  public let headings: HeadingTable
  public let necessities: NecessityTable
  public let pay: PayTable
  public let notPay: NotPayTable
  public let dollars: DollarTable
  public let benefits: TermTable<BenefitCategory>
  public let softSkills: TermTable<QualityUse>
  public let credentials: TermTable<CredentialKind>
  public let cues: TermTable<Cue>
  public let skills: SkillTable
  public let skillWords: TermTable<SkillWord>
  /// What single words tell of the skill beside them, by word number; only longer phrases of that table stand in the index, because half of
  /// all tokens are such words.
  public let skillWordUses: [SkillWord?]
  public let wording: TermTable<WordingTopic>
  public let genderCoded: TermTable<GenderCoding>
  public let fields: FieldTable
  public let places: PlaceTables
  public let workplaces: WorkplaceTable
  public let employmentTypes: EmploymentTable
  public let demandCues: MeaningTable<DemandCue>
  public let degreeLevels: MeaningTable<EducationLevel>
  public let degreeWords: MeaningTable<DegreeWord>
  public let workRights: MeaningTable<WorkRightWord>
  public let clearances: MeaningTable<ClearanceWord>
  public let seniorities: MeaningTable<SeniorityWord>
  public let identityCues: IdentityCueTable
  public let documentKinds: DocumentKindTable
  public let industries: IndustryTable
  /// Single words, looked up by their numbers and not sought in texts.
  public let roleWords: RoleWordTable
  public let functionWords: FunctionWordTable

  /// The embedded tables, and `added`, words that no table has but a model in training needs.
  public init(addingWords added: [[UInt8]] = []) {
    headings = HeadingTable(Table(embedded: Kind.headings.tableName))
    necessities = NecessityTable(Table(embedded: Kind.necessity.tableName))
    pay = PayTable(Table(embedded: Kind.pay.tableName))
    notPay = NotPayTable(Table(embedded: Kind.notPay.tableName))
    dollars = DollarTable(Table(embedded: Kind.dollars.tableName))
    benefits = Kind.benefits.terms(groupedBy: "category")
    softSkills = Kind.softSkills.terms(groupedBy: "use")
    credentials = Kind.credentials.terms(groupedBy: "kind")
    cues = Kind.cues.terms(groupedBy: "cue")
    skills = SkillTable(Table(embedded: Kind.skills.tableName))
    skillWords = Kind.skillWords.terms(groupedBy: "use")
    wording = Kind.wording.terms(groupedBy: "topic")
    genderCoded = Kind.genderCoded.terms(groupedBy: "coding")
    fields = FieldTable(Table(embedded: Kind.fields.tableName))
    places = PlaceTables()
    workplaces = WorkplaceTable(Table(embedded: Kind.workplace.tableName))
    employmentTypes = EmploymentTable(Table(embedded: Kind.employmentTypes.tableName))
    demandCues = MeaningTable(Table(embedded: Kind.demandCues.tableName), column: "cue")
    degreeLevels = MeaningTable(Table(embedded: Kind.degrees.tableName), column: "level")
    degreeWords = MeaningTable(Table(embedded: Kind.degrees.tableName), column: "kind")
    workRights = MeaningTable(Table(embedded: Kind.workRights.tableName), column: "means")
    clearances = MeaningTable(Table(embedded: Kind.clearances.tableName), column: "kind")
    seniorities = MeaningTable(Table(embedded: Kind.seniority.tableName), column: "level")
    identityCues = IdentityCueTable(Table(embedded: Kind.identityCues.tableName))
    documentKinds = DocumentKindTable(Table(embedded: Kind.documentKinds.tableName))
    industries = IndustryTable(Table(embedded: Kind.industries.tableName))
    var (vocabulary, index, tables) = (Vocabulary(), PhraseIndex(), [Table]())
    // The commonest words come first, so that what is known of them lies close together.
    Lexicon.addModelWords(Table(embedded: "en/section-weights"), to: &vocabulary)
    var uses: [SkillWord?] = []
    var tokenizer = Tokenizer()
    var words: [Int32] = []
    for kind in Kind.allCases {
      let table = Table(embedded: kind.tableName)
      for row in 0..<table.count {
        var phrase = 0
        for name in kind.phraseColumns {
          let column = table.column(name)
          for alias in PhraseList(table.bytes(row, column)) {
            tokenizer.number(alias, in: &vocabulary, &words)
            if kind == .skillWords, words.count == 1 {
              while uses.count <= Int(words[0]) { uses.append(nil) }
              uses[Int(words[0])] = skillWords.groups[row]
              continue
            }
            index.add(words, table: kind.rawValue, row: row, phrase: phrase)
            phrase += 1
          }
        }
      }
      tables.append(table)
    }
    index.finish()
    roleWords = RoleWordTable(Table(embedded: "en/role-words"), &vocabulary)
    functionWords = FunctionWordTable(Table(embedded: "any/function-words"), &vocabulary)
    for word in added { _ = vocabulary.add(folded: word) }
    while uses.count <= vocabulary.count { uses.append(nil) }
    skillWordUses = uses
    self.vocabulary = vocabulary
    self.index = index
    self.tables = tables
  }

  /// Adds the words of the section model, whose rows name them as `w:word`, `h:word`, `f:word` and `p:word word`.
  private static func addModelWords(_ table: Table, to vocabulary: inout Vocabulary) {
    for row in 0..<table.count {
      let name = table.bytes(row, 0)
      guard name.count > 2, name[1] == UInt8(ascii: ":") else { continue }
      for word in name[2...].split(separator: 0x20) { _ = vocabulary.add(UnsafeBufferPointer(rebasing: word)) }
    }
  }

  public func table(_ kind: Kind) -> Table { tables[kind.rawValue] }
}

/// The phrases of a field, which `|` separates; empty ones are left out.
struct PhraseList: Sequence, IteratorProtocol {
  private var rest: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "|")) ?? rest.count
      let phrase = UnsafeBufferPointer(rebasing: rest[..<end])
      rest = UnsafeBufferPointer(rebasing: rest[Swift.min(end + 1, rest.count)...])
      if !phrase.isEmpty { return phrase }
    }
    return nil
  }
}

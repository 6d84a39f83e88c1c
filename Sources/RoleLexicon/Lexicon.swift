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

    /// The name under which the table is embedded, such as `en/headings`.
    public var tableName: String { format.name }

    /// Columns that hold phrases, in the order in which a row's phrases are numbered.
    package var phraseColumns: [String] { format.phraseColumns }

    /// The case's name, as the section model's features have it.
    public var name: String { Kind.names[rawValue] }

    private static let names = allCases.map { "\($0)" }
  }

  public static let standard = Lexicon()

  public let vocabulary: Vocabulary
  public let index: PhraseIndex
  public let tables: [Table]
  /// The section model's table, whose words are the vocabulary's first.
  public let sectionWeights: Table
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
  /// The tables of single words.
  let wordTables: [(table: Table, format: TableFormat)]
  /// Single words, looked up by their numbers and not sought in texts.
  public let roleWords: RoleWordTable
  public let functionWords: FunctionWordTable
  public let qualityWords: QualityWordTable
  public let benefitWords: BenefitWordTable

  /// The built-in tables under `layer`, and `added`, words that no table has but a model in training needs.
  init(_ layer: LexiconLayer?, addingWords added: [[UInt8]] = []) {
    let tables = Kind.allCases.map { kind in layer?.table(kind.format) ?? Table(embedded: kind.tableName) }
    func table(_ kind: Kind) -> Table { tables[kind.rawValue] }
    func terms<Group>(_ kind: Kind, groupedBy column: String) -> TermTable<Group> {
      TermTable(table(kind), phrases: kind.phraseColumns, group: column)
    }
    headings = HeadingTable(table(.headings))
    necessities = NecessityTable(table(.necessity))
    pay = PayTable(table(.pay))
    notPay = NotPayTable(table(.notPay))
    dollars = DollarTable(table(.dollars))
    benefits = terms(.benefits, groupedBy: "category")
    softSkills = terms(.softSkills, groupedBy: "use")
    credentials = terms(.credentials, groupedBy: "kind")
    cues = terms(.cues, groupedBy: "cue")
    skills = SkillTable(table(.skills))
    skillWords = terms(.skillWords, groupedBy: "use")
    wording = terms(.wording, groupedBy: "topic")
    genderCoded = terms(.genderCoded, groupedBy: "coding")
    fields = FieldTable(table(.fields))
    places = PlaceTables(
      countries: table(.countries), regions: table(.regions), cities: table(.cities), cues: table(.placeCues))
    workplaces = WorkplaceTable(table(.workplace))
    employmentTypes = EmploymentTable(table(.employmentTypes))
    demandCues = MeaningTable(table(.demandCues), column: "cue")
    degreeLevels = MeaningTable(table(.degrees), column: "level")
    degreeWords = MeaningTable(table(.degrees), column: "kind")
    workRights = MeaningTable(table(.workRights), column: "means")
    clearances = MeaningTable(table(.clearances), column: "kind")
    seniorities = MeaningTable(table(.seniority), column: "level")
    identityCues = IdentityCueTable(table(.identityCues))
    documentKinds = DocumentKindTable(table(.documentKinds))
    industries = IndustryTable(table(.industries))
    sectionWeights = Table(embedded: "en/section-weights")
    var (vocabulary, index) = (Vocabulary(), PhraseIndex())
    // The commonest words come first, so that what is known of them lies close together.
    Lexicon.addModelWords(sectionWeights, to: &vocabulary)
    var uses: [SkillWord?] = []
    var tokenizer = Tokenizer()
    var words: [Int32] = []
    for (kind, table) in zip(Kind.allCases, tables) {
      let columns = kind.phraseColumns.map(table.column)
      for row in 0..<table.count {
        var phrase = 0
        for column in columns {
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
    }
    index.finish()
    wordTables = [TableFormat.roleWords, .functionWords, .qualityWords, .benefitWords].map {
      (layer?.table($0) ?? Table(embedded: $0.name), $0)
    }
    roleWords = RoleWordTable(wordTables[0].table, &vocabulary)
    functionWords = FunctionWordTable(wordTables[1].table, &vocabulary)
    qualityWords = QualityWordTable(wordTables[2].table, of: table(.softSkills), &vocabulary)
    benefitWords = BenefitWordTable(wordTables[3].table, &vocabulary)
    for word in added { _ = vocabulary.add(folded: word) }
    while uses.count <= vocabulary.count { uses.append(nil) }
    skillWordUses = uses
    self.vocabulary = vocabulary
    self.index = index
    self.tables = tables
  }

  /// The built-in tables, and words that no table has but a model in training needs.
  public convenience init(addingWords added: [[UInt8]] = []) { self.init(nil, addingWords: added) }

  /// The built-in tables under a user's own. Throws `LexiconError` where they contradict each other or ours.
  public convenience init(under layer: LexiconLayer) throws {
    self.init(layer)
    let layered = Kind.allCases.filter { kind in layer.files.contains { $0.name == kind.tableName } }
    var problems = layered.flatMap { claimProblems(in: $0) } + wordProblems()
    if functionWords.languages.count > FunctionWordTable.mostLanguages,
      let file = layer.files.first(where: { $0.name == FunctionWordTable.name })
    {
      problems.append(
        TableProblem(
          "rows.many", file: file.path,
          "makes \(functionWords.languages.count) languages with ours; at most \(FunctionWordTable.mostLanguages) can be told apart"))
    }
    guard problems.isEmpty else { throw LexiconError(problems) }
  }

  /// Adds the words of the section model, whose rows name them as `w:word`, `h:word`, `f:word` and `p:word word`.
  private static func addModelWords(_ table: Table, to vocabulary: inout Vocabulary) {
    for row in 0..<table.count {
      let name = table.bytes(row, 0)
      guard name.count > 2, name[1] == UInt8(ascii: ":") else { continue }
      let space = name[2...].firstIndex(of: 0x20) ?? name.count
      _ = vocabulary.add(UnsafeBufferPointer(rebasing: name[2..<space]))
      if space + 1 < name.count { _ = vocabulary.add(UnsafeBufferPointer(rebasing: name[(space + 1)...])) }
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

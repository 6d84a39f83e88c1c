import RoleModel

extension Lexicon.Kind {
  /// The formats of the tables, in the order of the cases.
  private static let formats = allCases.map(\.madeFormat)

  public var format: TableFormat { Lexicon.Kind.formats[rawValue] }

  private var madeFormat: TableFormat {
    switch self {
    case .headings:
      TableFormat(
        "en/headings", key: "phrase", sense: "at",
        [.phrase, .value("at", HeadingTable.Place.self), .value("section", SectionKind.self), .example])
    case .necessity:
      .phrases("en/necessity", .value("necessity", Necessity.self, or: ["none"]), .value("side", NecessityTable.Side.self))
    case .identityCues:
      .phrases("en/identity-cues", sense: "use", .value("use", IdentityCueTable.Use.self), .number("weight"))
    case .documentKinds:
      .phrases(
        "en/document-kinds", .value("kind", DocumentKind.self), .value("at", DocumentKindTable.Place.self), .number("weight"))
    case .pay:
      .phrases(
        "en/pay", .value("component", PayComponent.self, or: ["none"]), .value("reach", PayTable.Reach.self), .strength)
    case .notPay: .phrases("en/not-pay", .text("reason"), .strength)
    case .dollars: .phrases("en/dollars", .text("currency"))
    case .benefits:
      TableFormat("en/benefits", key: "name", [.name, .heads, .aliases, .value("category", BenefitCategory.self), .example, .not])
    case .softSkills:
      TableFormat("en/soft-skills", key: "name", [.name, .heads, .aliases, .value("use", QualityUse.self), .example, .not])
    case .credentials:
      TableFormat("en/credentials", key: "name", [.name, .aliases, .value("kind", CredentialKind.self), .example, .not])
    case .languages: TableFormat("en/languages", key: "name", [.name, .aliases, .text("code"), .example, .not])
    case .languageLevels:
      TableFormat("en/language-levels", key: "name", [.name, .aliases, .value("cefr", LanguageLevel.allCases.map(\.name)), .example])
    case .cues: .phrases("en/cues", .value("cue", Cue.self))
    case .skills: SkillTable.format
    case .skillWords: .phrases("en/skill-words", .value("use", SkillWord.self))
    case .demandCues: .phrases("en/demand-cues", sense: "cue", .value("cue", DemandCue.self))
    case .degrees: .phrases("en/degrees", .value("level", EducationLevel.self), .value("kind", DegreeWord.self))
    case .studyFields: .phrases("en/study-fields")
    case .workRights: .phrases("en/work-rights", .value("means", WorkRightWord.self), .text("country", isOptional: true))
    case .clearances: .phrases("en/clearances", .text("value", isOptional: true), .value("kind", ClearanceWord.self))
    case .seniority: .phrases("en/seniority", .value("level", SeniorityWord.self))
    case .fields: .phrases("en/fields", .value("field", FieldTable.Field.self))
    case .industries:
      .phrases(
        "en/industries", .value("use", IndustryTable.Use.self), .value("sector", IndustryTable.sectors.keys.sorted()))
    case .countries:
      .phrases("en/countries", .text("code", isOptional: true), .value("use", ["word", "group"], isOptional: true))
    case .regions:
      .phrases(
        "en/regions", .text("code", isOptional: true), .text("country", isOptional: true), .text("admin", isOptional: true),
        .value("use", ["word", "area"], isOptional: true))
    case .cities:
      TableFormat("en/cities", key: "phrase", [.phrase, .aliases, .text("places"), .mark("main"), .mark("word")])
    case .placeCues: .phrases("en/place-cues", .value("kind", PlaceTables.Cue.self))
    case .workplace:
      .phrases("en/workplace", .value("value", WorkplaceKind.self, isOptional: true), .value("use", PhraseUse.self))
    case .employmentTypes:
      .phrases(
        "en/employment-types",
        .init("value", .values(EmploymentKind.allCases.map(\.rawValue)), isOptional: true), .value("use", PhraseUse.self))
    case .wording:
      TableFormat("en/wording", key: "phrase", [.phrase, .aliases, .value("topic", WordingTopic.self), .example, .not])
    case .genderCoded: .phrases("en/gender-coded", .value("coding", GenderCoding.self))
    }
  }
}

extension TableFormat {
  /// A table of phrases with their aliases, what `columns` say of them, and examples.
  fileprivate static func phrases(_ name: String, sense: String? = nil, _ columns: Column...) -> TableFormat {
    TableFormat(name, key: "phrase", sense: sense, [.phrase, .aliases] + columns + [.example])
  }

  /// Tables of single words, which are looked up one by one and not sought as phrases.
  static let roleWords = TableFormat(
    RoleWordTable.name, key: nil, [.value("use", RoleWordTable.useNames), .init("words", .words), .example])
  static let functionWords = TableFormat(
    FunctionWordTable.name, key: "language", [.text("language"), .init("words", .words), .example])
  static let qualityWords = TableFormat(
    QualityWordTable.name, key: nil,
    [.text("quality"), .value("part", QualityWordTable.Part.self), .init("words", .words), .example])

  static let benefitWords = TableFormat(
    BenefitWordTable.name, key: nil, [.value("use", BenefitWordTable.Part.self), .init("words", .words), .example])

  /// Tables that are made as a whole, by programs or from a standard, and that nothing can be laid over.
  public static let whole = [
    TableFormat("en/section-weights", key: "feature", [.text("feature"), .text("weights")]),
    TableFormat(
      "en/occupations", key: "code",
      [
        .text("code"), .text("title"), .value("level", ["major", "minor", "broad", "detailed"]), .text("zone", isOptional: true),
        .text("onet", isOptional: true), .text("isco", isOptional: true), .text("near", isOptional: true),
      ]),
    TableFormat("en/occupation-codes", key: "code", [.text("code"), .text("title"), .text("zone", isOptional: true)]),
    TableFormat("en/occupation-labels", key: "label", [.text("label"), .text("codes")]),
    TableFormat(
      "en/occupation-titles", key: "feature",
      [.text("feature"), .text("occupations", isOptional: true), .text("blocks", isOptional: true)]),
    TableFormat(
      "en/occupation-words", key: "word", [.text("word"), .text("groups", isOptional: true), .text("occupations", isOptional: true)]),
    .phrases("en/resume-headings", .value("section", ResumeSection.self)),
    TableFormat(
      "en/stems", key: "word", [.text("word"), .text("stem"), .text("apart", isOptional: true), .text("with", isOptional: true)]),
    TableFormat(TermWords.stopTable, key: "word", [.text("word"), .init("forms", .words, isOptional: true), .example]),
    TableFormat(
      "any/never-read", key: nil,
      [.text("key"), .aliases, .text("in", isOptional: true), .text("field"), .text("example")]),
    TableFormat(
      "en/title-words", key: "word", [.text("word"), .value("use", ["noise", "short", "stop"]), .text("expansion", isOptional: true)]),
  ]

  /// The tables that a user's own can add to.
  public static let all = Lexicon.Kind.allCases.map(\.format) + [roleWords, functionWords, qualityWords, benefitWords]
}

extension TableFormat.Column {
  fileprivate static let strength = value("strength", ["strong", "weak"])
}

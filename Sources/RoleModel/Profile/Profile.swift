/// What a candidate's profile states that may be scored. Everything else was dropped when it was read.
///
/// It holds no name, address, birth date or picture, and no dates of education; see `NeverRead`.
public struct Profile: Sendable {
  public var id: String
  public var format: ProfileFormat
  /// Everything that speaks of the candidate's work and abilities, in the order of the profile.
  public var statements: [ProfileStatement] = []
  public var jobs: [Job] = []
  /// Skills that the lexicon knows, and names that stand in the profile's lists, each once.
  public var skills: [ProfileSkill] = []
  public var softSkills: [ProfileTerm] = []
  public var education: [Study] = []
  public var credentials: [ProfileTerm] = []
  public var languages: [ProfileLanguage] = []
  public var location: ProfileLocation?
  public var terms = Terms()
  /// Keys that stand in no table of known or never-read keys, as JSON Pointers.
  public var unknownFields: [String] = []
  /// Values that couldn't be understood: a level of a language, a date.
  public var warnings: [ProfileWarning] = []

  public init(id: String, format: ProfileFormat) {
    self.id = id
    self.format = format
  }
}

public enum ProfileFormat: String, Sendable, CaseIterable {
  case jsonResume = "json-resume"
  case text
}

/// Where in the profile something stands: a JSON Pointer (RFC 6901), or the bytes of a text résumé, and the words themselves.
public struct ProfileEvidence: Sendable, Hashable {
  public enum Place: Sendable, Hashable {
    case pointer(String)
    case bytes(start: Int, end: Int)
  }

  public var place: Place
  public var quote: String

  public init(_ place: Place, quote: String) {
    self.place = place
    self.quote = quote
  }
}

/// One sentence, highlight or list entry.
public struct ProfileStatement: Sendable {
  public enum Origin: Sendable, Hashable {
    /// Said of a job or project, by its place in `jobs`: shown, not only claimed.
    case job(Int)
    /// Skills that a job's or project's text only enumerates: in a long sentence, in a line of tools, among a project's keywords. No better
    /// than a list.
    case enumeration(Int)
    /// An entry of a list of skills.
    case list
    /// Said of oneself: the summary.
    case summary
    case education, certificate
  }

  public var origin: Origin
  public var evidence: ProfileEvidence
  /// The stems of its words (`WordStems`), each once, in byte order.
  public var words: [String]

  public init(origin: Origin, evidence: ProfileEvidence, words: [String]) {
    self.origin = origin
    self.evidence = evidence
    self.words = words
  }
}

/// Paid or unpaid work, or a project.
public struct Job: Sendable {
  public var title: String
  /// Occupations that the title fits, best first: SOC-2018 codes.
  public var occupations: [String]
  /// Months since the year 0, half open: January 2020 is 24,240. Nil where no start is stated.
  public var months: Range<Int>?
  public var isProject: Bool
  public var evidence: ProfileEvidence

  public init(title: String, occupations: [String], months: Range<Int>?, isProject: Bool, evidence: ProfileEvidence) {
    self.title = title
    self.occupations = occupations
    self.months = months
    self.isProject = isProject
    self.evidence = evidence
  }
}

/// Something that the profile names, and the statements that name it, by their place in `statements`.
public struct ProfileTerm: Sendable {
  public var name: String
  public var statements: [Int]

  public init(name: String, statements: [Int]) {
    self.name = name
    self.statements = statements
  }
}

public struct ProfileSkill: Sendable {
  /// The lexicon's name, or the list entry's own.
  public var name: String
  /// The lexicon's id; nil for a name that the lexicon lacks.
  public var id: String?
  public var statements: [Int]

  public init(name: String, id: String?, statements: [Int]) {
    self.name = name
    self.id = id
    self.statements = statements
  }
}

public struct Study: Sendable {
  /// Nil where the words for it aren't known.
  public var level: EducationLevel?
  /// The stems of the field's words (`WordStems`), in their order.
  public var field: [String]
  /// The profile says that it isn't finished.
  public var isOngoing: Bool
  public var evidence: ProfileEvidence

  public init(level: EducationLevel?, field: [String], isOngoing: Bool, evidence: ProfileEvidence) {
    self.level = level
    self.field = field
    self.isOngoing = isOngoing
    self.evidence = evidence
  }
}

public struct ProfileLanguage: Sendable {
  /// ISO 639-1, or nil for a language that the table lacks.
  public var code: String?
  public var name: String
  /// Level of the Common European Framework, from the fluency's words; nil where none is stated or understood.
  public var level: LanguageLevel?
  public var evidence: ProfileEvidence

  public init(code: String?, name: String, level: LanguageLevel?, evidence: ProfileEvidence) {
    self.code = code
    self.name = name
    self.level = level
    self.evidence = evidence
  }
}

/// Levels of the Common European Framework of Reference; `native` stands above C2.
public enum LanguageLevel: Int, Sendable, CaseIterable, Comparable {
  case a1, a2, b1, b2, c1, c2, native

  public static func < (left: LanguageLevel, right: LanguageLevel) -> Bool { left.rawValue < right.rawValue }

  public var name: String { self == .native ? "native" : "\(self)".uppercased() }
}

/// Where the candidate lives, no nearer than the town.
public struct ProfileLocation: Sendable {
  public var city: String?
  public var region: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var evidence: ProfileEvidence

  public init(city: String?, region: String?, country: String?, evidence: ProfileEvidence) {
    self.city = city
    self.region = region
    self.country = country
    self.evidence = evidence
  }
}

public struct ProfileWarning: Sendable, Hashable {
  public var code: String
  public var message: String
  /// Where in the profile, as a JSON Pointer or a byte range.
  public var place: ProfileEvidence.Place

  public init(code: String, message: String, place: ProfileEvidence.Place) {
    self.code = code
    self.message = message
    self.place = place
  }
}

/// What is never read for scoring, wherever it stands in a profile. Reports list it as `ignoredFields`: always the whole list, because a list
/// of what stood there would itself change with it.
public enum NeverRead {
  public static let fields = [
    "address", "age", "awards", "birthDate", "disability", "educationDates", "email", "ethnicity", "gender", "interests", "maritalStatus",
    "name", "nationality", "phone", "picture", "postalCode", "profiles", "publications", "references", "religion", "url", "veteranStatus",
    "volunteer",
  ]
}

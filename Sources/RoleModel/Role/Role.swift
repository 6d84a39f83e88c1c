/// A posting as structured facts, each with its evidence: what `rolecall parse` writes.
public struct Role: Sendable {
  public static let schemaVersion = "1.0"

  public var generator: Generator
  public var source: Source
  public var language: Language?
  public var kind: Stated<DocumentKind>
  public var title: Title?
  public var seniority: Stated<Seniority>?
  public var occupations: [Occupation] = []
  public var employer: Employer?
  public var industry: Industry?
  public var locations: [Location] = []
  public var workplace: [Workplace] = []
  public var travel: [Travel] = []
  public var employmentTypes: [Stated<EmploymentKind>] = []
  public var schedule: [Schedule] = []
  public var compensation: [Compensation] = []
  public var experience: [Experience] = []
  public var education: [Education] = []
  public var skills: [Skill] = []
  public var softSkills: [SoftSkill] = []
  public var languages: [SpokenLanguage] = []
  public var credentials: [Credential] = []
  public var workAuthorization: [WorkAuthorization] = []
  public var clearance: Clearance?
  public var requirementGroups: [RequirementGroup] = []
  public var responsibilities: [Statement] = []
  public var requirements: [Statement] = []
  public var benefits: [Benefit] = []
  public var application: Application?
  public var dates: Dates?
  public var sections: [Section] = []
  /// Only where they were asked for.
  public var blocks: [Block]?
  public var conflicts: [Conflict] = []
  public var rejected: [Rejected] = []
  public var warnings: [Warning] = []

  public init(generator: Generator, source: Source, kind: Stated<DocumentKind>) {
    self.generator = generator
    self.source = source
    self.kind = kind
  }
}

/// The program that wrote a role. Same version and same input give the same bytes.
public struct Generator: Sendable, Hashable {
  public var name: String
  public var version: String
  /// Digest of the lexicon's tables.
  public var lexicon: String

  public init(name: String, version: String, lexicon: String) {
    self.name = name
    self.version = version
    self.lexicon = lexicon
  }
}

/// The input that a role was read from.
public struct Source: Sendable, Hashable {
  /// The path or id as it was given.
  public var name: String
  public var format: DocumentFormat
  public var encoding: String
  public var bytes: Int
  /// Lower-case hexadecimal.
  public var sha256: String

  public init(name: String, format: DocumentFormat, encoding: String, bytes: Int, sha256: String) {
    self.name = name
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// A run of blocks about one thing.
public struct Section: Sendable {
  public var kind: SectionKind
  /// The heading's text, where one opens the section.
  public var heading: String?
  public var start: Int
  public var end: Int

  public init(kind: SectionKind, heading: String?, start: Int, end: Int) {
    self.kind = kind
    self.heading = heading
    self.start = start
    self.end = end
  }
}

/// One block of the text. All blocks together hold every word of the input.
public struct Block: Sendable {
  public var text: String
  public var section: SectionKind
  public var type: BlockType
  public var start: Int
  public var end: Int

  public init(text: String, section: SectionKind, type: BlockType, start: Int, end: Int) {
    self.text = text
    self.section = section
    self.type = type
    self.start = start
    self.end = end
  }
}

/// Statements of the text that contradict each other.
public struct Conflict: Sendable {
  /// The role's key, such as `travel`.
  public var field: String
  public var message: String
  public var evidence: [Evidence]

  public init(field: String, message: String, evidence: [Evidence]) {
    self.field = field
    self.message = message
    self.evidence = evidence
  }
}

/// A number that looked like pay, years or a place and was not taken.
public struct Rejected: Sendable {
  public var field: String
  public var text: String
  /// Stable and dotted, such as `pay.benefit-sum`.
  public var reason: String
  public var evidence: [Evidence]

  public init(field: String, text: String, reason: String, evidence: [Evidence]) {
    self.field = field
    self.text = text
    self.reason = reason
    self.evidence = evidence
  }
}

import RoleModel

/// Reads one kind of fact. A reader is one file: its grammar, and the examples that it must and must not read.
package protocol FactReader: Sendable {
  /// Reads the facts of `reading` into `role`. Readers run in the order of `FactReaders.all`; a later one may look at what earlier ones
  /// have read, and changes only its own keys (and `rejected`, `conflicts`, `warnings`, to which it may add).
  static func read(_ reading: Reading, into role: inout Role)

  /// A role's facts of this kind, one short line each, as the examples write them.
  static func summary(of role: Role) -> [String]

  /// The evidence of a role's facts of this kind, in the order of `summary(of:)`.
  static func evidence(of role: Role) -> [Evidence]

  static var examples: [FactExample] { get }

  /// Readers whose facts this one builds on; its examples are read after theirs.
  static var foundations: [any FactReader.Type] { get }
}

extension FactReader {
  package static var foundations: [any FactReader.Type] { [] }
}

/// A text and the facts that a reader must find in it. One test walks the examples of all readers.
package struct FactExample: Sendable {
  /// Plain text; `⟦ ⟧` stand around the evidence of the first fact, where that is to be tested.
  package var text: String
  /// The section in which the text is read.
  package var section: SectionKind
  /// The facts, as `summary(of:)` writes them; empty for a counter-example.
  package var facts: [String]

  package init(_ text: String, in section: SectionKind = .requirements, _ facts: String...) {
    self.text = text
    self.section = section
    self.facts = facts
  }
}

/// The readers, in the order in which they run. The order is meaning: what stands later builds on what stands before.
package enum FactReaders {
  package static var all: [any FactReader.Type] {
    [
      // What the document is and who speaks in it, before what it says: the title is read without the employer's name in it.
      DocumentLanguageReader.self, EmployerReader.self, TitleReader.self, KindReader.self,
      // Money first: later readers ask which numbers are taken.
      CompensationReader.self,
      LocationReader.self,
      // After places: remote work and a demanded town contradict each other.
      WorkplaceReader.self,
      EmploymentReader.self,
      TravelReader.self,
      ScheduleReader.self,
      // After places, whose country tells which number of 03/04 is the day.
      DatesReader.self,
      ApplicationReader.self,
      BenefitReader.self,
      SoftSkillReader.self,
      CredentialReader.self,
      LanguageReader.self,
      // What is demanded of the person. Years and degrees know nothing of each other; their groups come after both.
      ExperienceReader.self, EducationReader.self, WorkAuthorizationReader.self, ClearanceReader.self, StatementReader.self,
      // The title tells most of it, so it comes after the title.
      SeniorityReader.self,
      // After the title, whose words it weighs first.
      OccupationReader.self,
      // After the employer, whose statements about itself count.
      IndustryReader.self,
      // After qualities, credentials and languages, which are no skills.
      SkillReader.self,
      // Alternatives join what all readers of demands have found.
      RequirementGroupReader.self,
      // What the readers above have found may not fit together.
      ConflictReader.self,
      // It looks at what pay was read.
      WordingReader.self,
    ]
  }
}

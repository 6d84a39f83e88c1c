import RoleModel

/// A table of named things, each of one group: benefits with their category, credentials with their kind, cues with what they tell.
public struct TermTable<Group: RawRepresentable & Sendable>: Sendable where Group.RawValue == String {
  /// The group of each row.
  public let groups: [Group]
  private let table: Table
  private let nameColumn: Int
  /// The column of forms that are written out as they stand ("PTO" for paid time off), where the table has one.
  private let headColumn: Int?
  /// Phrases written in capitals alone (`RN`, `PTO`), by row: in other letters they are other words.
  private let shouted: [[Bool]]

  init(_ table: Table, phrases columns: [String], group: String) {
    self.table = table
    nameColumn = table.column(columns[0])
    headColumn = columns.contains("heads") ? table.column("heads") : nil
    let groupColumn = table.column(group)
    groups = (0..<table.count).map { row in
      guard let value = Group(rawValue: table.string(row, groupColumn)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown \(group) \(table.string(row, groupColumn))")
      }
      return value
    }
    let positions = columns.map(table.column)
    shouted = (0..<table.count).map { row in
      positions.flatMap { column in PhraseList(table.bytes(row, column)).map(TermTable.isShouted) }
    }
  }

  /// The row's own name.
  public func name(_ row: Int) -> String { table.string(row, nameColumn) }

  /// The name under which a phrase of the row is written out: the row's, or the phrase itself if it is one of the row's heads.
  public func name(_ row: Int, _ phrase: Int) -> String {
    guard phrase > 0, let headColumn else { return name(row) }
    for (position, head) in PhraseList(table.bytes(row, headColumn)).enumerated() where position + 1 == phrase {
      return String(decoding: head, as: UTF8.self)
    }
    return name(row)
  }

  /// Whether the phrase that was found must stand in capitals to be this row's.
  @inline(__always)
  public func needsCapitals(_ row: Int, _ phrase: Int) -> Bool { shouted[row][phrase] }

  private static func isShouted(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    var capitals = 0
    for byte in phrase {
      if (0x61...0x7A).contains(byte) || byte >= 0x80 || byte == 0x20 { return false }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 2
  }
}

/// What a benefit is about.
public enum BenefitCategory: String, Sendable, CaseIterable {
  case health, insurance, retirement, leave, family, wellbeing, financial, food, transport, equipment, development, recognition, social
  case flexibility, other
  case equityPlan = "equity-plan"
}

/// What a phrase tells about the sentence that it stands in.
public enum Cue: String, Sendable, CaseIterable {
  /// The employer gives something: `we offer`, `you will receive`.
  case offered
  /// Something isn't given: `not eligible`, `does not include`.
  case withheld
  /// Benefits are the job's matter, not the offer: `administer`, `enrolment`.
  case administered
  /// It speaks of the applicant: `you are`, `the ideal candidate`.
  case applicant
  /// Something is demanded: `must`, `ability to`, `skills`.
  case demand
  /// It speaks of the employer or the team: `our values`, `we are`.
  case employer
  /// A language is to be spoken or written: `fluent in`, `knowledge of`.
  case speaks
  /// A language is only the matter or the medium: `teach`, `market`, `in English only`.
  case medium
  /// Words that make the name of a licence with what stands before them.
  case license
  /// The same of certifications.
  case certification
  /// `qualified`, `registered`: the words before or behind it are a credential.
  case holder
  /// Of the acronyms that are credentials elsewhere (CPA, CPM), a measure of another trade.
  case metric
  /// A small word that ends a noun phrase: `and`, `with`, `to`.
  case link
  /// What a quality may be said of: `thinker`, `attitude`, `skills`.
  case person
  /// A word that is no part of a name: small words, and words of boast, pay and sentence.
  case vague
}

/// Which way a quality is asked for.
public enum QualityUse: String, Sendable, CaseIterable {
  /// The phrase names a quality wherever it stands in a demand.
  case plain
  /// The phrase is a quality only in words about the applicant (`creative`, `leader`).
  case personal
}

/// Whom a wording may shut out.
public enum WordingTopic: String, Sendable, CaseIterable {
  case age, gender, nationality, origin, religion, disability, family, appearance
}

/// The side on which a word is coded, after Gaucher, Friesen and Kay (2011).
public enum GenderCoding: String, Sendable, CaseIterable {
  case masculine, feminine
}

// What is demanded of the person.

public struct Experience: Sendable {
  /// Years; months are fractions.
  public var minYears: Double?
  public var maxYears: Double?
  /// What the experience is to be in, as written; absent for experience in total.
  public var area: String?
  public var necessity: Necessity
  public var grounds: Grounds

  public init(minYears: Double?, maxYears: Double?, area: String?, necessity: Necessity, grounds: Grounds) {
    self.minYears = minYears
    self.maxYears = maxYears
    self.area = area
    self.necessity = necessity
    self.grounds = grounds
  }
}

public struct Education: Sendable {
  public var level: EducationLevel
  public var fields: [String]
  public var necessity: Necessity
  /// Equivalent experience is accepted instead.
  public var orExperience: Bool
  public var grounds: Grounds

  public init(level: EducationLevel, fields: [String], necessity: Necessity, orExperience: Bool, grounds: Grounds) {
    self.level = level
    self.fields = fields
    self.necessity = necessity
    self.orExperience = orExperience
    self.grounds = grounds
  }
}

public struct Skill: Sendable {
  /// The lexicon's name, or the text's own where it has none.
  public var name: String
  public var id: String?
  public var category: String?
  public var necessity: Necessity
  /// As written.
  public var text: String
  public var grounds: Grounds

  public init(name: String, id: String?, category: String?, necessity: Necessity, text: String, grounds: Grounds) {
    self.name = name
    self.id = id
    self.category = category
    self.necessity = necessity
    self.text = text
    self.grounds = grounds
  }
}

public struct SoftSkill: Sendable {
  public var name: String
  public var necessity: Necessity
  public var grounds: Grounds

  public init(name: String, necessity: Necessity, grounds: Grounds) {
    self.name = name
    self.necessity = necessity
    self.grounds = grounds
  }
}

public struct SpokenLanguage: Sendable {
  /// ISO 639-1; ISO 639-2 where there is none, as for sign languages.
  public var code: String
  public var name: String
  /// CEFR, or the word used.
  public var level: String?
  public var necessity: Necessity
  public var grounds: Grounds

  public init(code: String, name: String, level: String?, necessity: Necessity, grounds: Grounds) {
    self.code = code
    self.name = name
    self.level = level
    self.necessity = necessity
    self.grounds = grounds
  }
}

public struct Credential: Sendable {
  public var name: String
  public var kind: CredentialKind
  public var necessity: Necessity
  public var grounds: Grounds

  public init(name: String, kind: CredentialKind, necessity: Necessity, grounds: Grounds) {
    self.name = name
    self.kind = kind
    self.necessity = necessity
    self.grounds = grounds
  }
}

public struct WorkAuthorization: Sendable {
  /// ISO 3166-1 alpha-2; absent where only sponsorship is spoken of.
  public var country: String?
  public var sponsorship: Sponsorship?
  public var necessity: Necessity
  public var grounds: Grounds

  public init(country: String?, sponsorship: Sponsorship?, necessity: Necessity, grounds: Grounds) {
    self.country = country
    self.sponsorship = sponsorship
    self.necessity = necessity
    self.grounds = grounds
  }
}

public struct Clearance: Sendable {
  public var value: String
  public var necessity: Necessity
  public var grounds: Grounds

  public init(value: String, necessity: Necessity, grounds: Grounds) {
    self.value = value
    self.necessity = necessity
    self.grounds = grounds
  }
}

/// Alternatives, one of which is enough.
public struct RequirementGroup: Sendable {
  /// JSON Pointers into the role.
  public var any: [String]
  public var grounds: Grounds

  public init(any: [String], grounds: Grounds) {
    self.any = any
    self.grounds = grounds
  }
}

/// A duty or a requirement in the text's own words.
public struct Statement: Sendable {
  public var text: String
  public var necessity: Necessity?
  public var grounds: Grounds

  public init(text: String, necessity: Necessity?, grounds: Grounds) {
    self.text = text
    self.necessity = necessity
    self.grounds = grounds
  }
}

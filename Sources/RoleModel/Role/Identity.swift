// What the role is called, by whom it is offered, and where.

public struct Language: Sendable {
  /// BCP 47.
  public var value: String
  public var grounds: Grounds

  public init(value: String, grounds: Grounds) {
    self.value = value
    self.grounds = grounds
  }
}

public struct Title: Sendable {
  /// Free of pay, place, requisition numbers and shouting.
  public var text: String
  /// As written.
  public var raw: String
  /// Other titles that the text gives the role.
  public var alternates: [String]
  public var grounds: Grounds

  public init(text: String, raw: String, alternates: [String], grounds: Grounds) {
    self.text = text
    self.raw = raw
    self.alternates = alternates
    self.grounds = grounds
  }
}

public struct Occupation: Sendable {
  /// `SOC-2018`, `ONET-SOC-2019`, `ISCO-08` or `ESCO`.
  public var scheme: String
  public var version: String
  public var code: String
  public var title: String
  /// `major`, `minor`, `broad` or `detailed`; in ISCO-08 the groups of one to four digits.
  public var level: String
  /// O*NET's job zone: 1 for little preparation to 5 for very much.
  public var jobZone: Int?
  public var grounds: Grounds

  public init(
    scheme: String, version: String, code: String, title: String, level: String, jobZone: Int? = nil, grounds: Grounds
  ) {
    self.scheme = scheme
    self.version = version
    self.code = code
    self.title = title
    self.level = level
    self.jobZone = jobZone
    self.grounds = grounds
  }
}

/// The sector of the economy that the employer says it is in.
public struct Industry: Sendable {
  /// `NAICS`.
  public var scheme: String
  public var version: String
  /// A sector: `62`, `31-33`.
  public var code: String
  public var title: String
  /// As written.
  public var text: String
  public var grounds: Grounds

  public init(scheme: String, version: String, code: String, title: String, text: String, grounds: Grounds) {
    self.scheme = scheme
    self.version = version
    self.code = code
    self.title = title
    self.text = text
    self.grounds = grounds
  }
}

public struct Employer: Sendable {
  public var name: String
  /// Absent where the text doesn't tell.
  public var isAgency: Bool?
  public var grounds: Grounds

  public init(name: String, isAgency: Bool? = nil, grounds: Grounds) {
    self.name = name
    self.isAgency = isAgency
    self.grounds = grounds
  }
}

public struct Location: Sendable {
  /// As written.
  public var text: String
  public var city: String?
  public var region: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var postalCode: String?
  public var necessity: Necessity?
  public var grounds: Grounds

  public init(
    text: String, city: String? = nil, region: String? = nil, country: String? = nil, postalCode: String? = nil,
    necessity: Necessity? = nil, grounds: Grounds
  ) {
    self.text = text
    self.city = city
    self.region = region
    self.country = country
    self.postalCode = postalCode
    self.necessity = necessity
    self.grounds = grounds
  }
}

public struct Workplace: Sendable {
  public var value: WorkplaceKind
  /// 1…7.
  public var daysOnSitePerWeek: Int?
  public var grounds: Grounds

  public init(value: WorkplaceKind, daysOnSitePerWeek: Int? = nil, grounds: Grounds) {
    self.value = value
    self.daysOnSitePerWeek = daysOnSitePerWeek
    self.grounds = grounds
  }
}

public struct Travel: Sendable {
  /// 0…100.
  public var minPercent: Double?
  /// 0…100.
  public var maxPercent: Double?
  public var text: String
  public var necessity: Necessity?
  public var grounds: Grounds

  public init(minPercent: Double?, maxPercent: Double?, text: String, necessity: Necessity?, grounds: Grounds) {
    self.minPercent = minPercent
    self.maxPercent = maxPercent
    self.text = text
    self.necessity = necessity
    self.grounds = grounds
  }
}

// The closed lists of the role's JSON. Their raw values are what is written and never change within one schema version.

/// What a part of a posting is about.
public enum SectionKind: String, Sendable, CaseIterable {
  case title, company, summary, responsibilities, requirements, preferred, compensation, benefits, location, schedule, application, legal
  case other
}

public enum BlockType: String, Sendable, CaseIterable {
  case heading, paragraph, item, field
}

/// What a document is.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// Recruits for a real vacancy.
  case posting
  /// A fill-in job description for no specific employer.
  case template
  /// Explains a role or an occupation in prose.
  case description
  /// Not about a job.
  case other
}

public enum Seniority: String, Sendable, CaseIterable {
  case intern, entry, mid, senior, lead, manager, director, executive
}

public enum WorkplaceKind: String, Sendable, CaseIterable {
  case onSite = "on-site"
  case hybrid, remote, field
}

public enum EmploymentKind: String, Sendable, CaseIterable {
  case fullTime = "full-time"
  case partTime = "part-time"
  case contract, temporary, permanent, internship, apprenticeship, volunteer
  case perDiem = "per-diem"
  case casual
}

public enum PayComponent: String, Sendable, CaseIterable {
  case base, commission, bonus, equity, total, other
}

public enum PayPeriod: String, Sendable, CaseIterable {
  case hour, day, week, month, year
}

public enum EducationLevel: String, Sendable, CaseIterable {
  case secondary, vocational, associate, bachelor, master, doctorate
}

public enum CredentialKind: String, Sendable, CaseIterable {
  case license, certification
}

public enum Sponsorship: String, Sendable, CaseIterable {
  case offered, refused
}

extension PayPeriod {
  /// Hours, days, weeks or months of a full-time year: 2,080 hours are 52 weeks of 40, 260 days 52 weeks of five.
  public var timesPerYear: Double {
    switch self {
    case .hour: 2080
    case .day: 260
    case .week: 52
    case .month: 12
    case .year: 1
    }
  }
}

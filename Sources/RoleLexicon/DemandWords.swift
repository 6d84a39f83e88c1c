import RoleModel

// What the words of the tables mean by which demands on a person are read.

/// Small words around an amount of years or a degree; table `en/demand-cues`.
public enum DemandCue: String, Sendable, CaseIterable {
  case unitYear = "unit-year"
  case unitMonth = "unit-month"
  case experience
  /// `at least`, `more than`: before an amount.
  case atLeast = "at-least"
  /// `or more`, `plus`: after an amount.
  case orMore = "or-more"
  case atMost = "at-most"
  case between
  /// `past`, `within`, `every`: the amount is a span of time.
  case span
  case age
  /// `degree`, `program`: the amount is how long one studies.
  case study
  /// `contract`, `probation`: the amount is how long something lasts.
  case duration
  /// `of service`: the amount is how long something has gone on.
  case milestone
  /// The employer speaks of itself.
  case employer
  /// The person sought is spoken of.
  case person
  case or, and
  case inLieu = "in-lieu"
  case equivalent
}

/// How a word for a degree is told from the same word in another sense; table `en/degrees`.
public enum DegreeWord: String, Sendable, CaseIterable {
  case plain
  /// Only in capitals, and where a degree is spoken of: `MS`.
  case abbreviation
  /// Only beside another degree: `Bachelor's or graduate`.
  case joined
  /// Only with its apostrophe, or before `degree` and the like: `master's`.
  case possessive
  /// Only in a short line of requirements.
  case short
  /// A degree of no named level.
  case bare
}

/// Words for the right to work; table `en/work-rights`.
public enum WorkRightWord: String, Sendable, CaseIterable {
  case right, citizen, resident, sponsor, visa, refusal, offer, equality
  /// A visa or a form that only the United States have.
  case usVisa = "us-visa"
}

/// Words for security clearances; table `en/clearances`.
public enum ClearanceWord: String, Sendable, CaseIterable {
  case plain, word, general, mark, demand, refusal
}

/// Words of titles that say how senior a role is; table `en/seniority`. `none` marks phrases that say nothing of it.
public enum SeniorityWord: String, Sendable, CaseIterable {
  case intern, entry, mid, senior, lead, manager, director, executive, none
}

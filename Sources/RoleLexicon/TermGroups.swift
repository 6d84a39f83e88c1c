// The groups into which the tables of terms sort their rows.

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
  /// The same, in words that speak of customers as often: `offers`, `access to`.
  case given
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
  /// The phrase is a setting, and a quality only where one works well in it (`thrive in a fast-paced environment`).
  case setting
  /// The phrase is no quality, and takes its words from those that are (`senior leadership`).
  case none
}

/// What a word tells of the skill that stands beside it.
public enum SkillWord: String, Sendable, CaseIterable {
  /// What follows is demanded: `experience with`, `knowledge of`.
  case demand
  /// What stands before is demanded: `experience`, `skills`.
  case demanded
  /// Names follow: `such as`, `including`.
  case instance
  /// Joins the members of a list.
  case join
  /// What is done with what follows: `building`, `managing`.
  case act
  /// Degrees and what follows them are education.
  case education
  /// Ends a noun phrase: prepositions, pronouns, auxiliaries, adverbs.
  case stop
  /// Begins a noun phrase anew: `the`, `a`.
  case determiner
  /// Begins a noun phrase without being part of a name: `strong`, `modern`.
  case modifier
  /// Ends a name without being much of it: `principles`, `tools`.
  case tail
  /// Names no skill: `teams`, `customers`.
  case vague
  /// Names no skill alone, but ends the names of some: `data`, `analysis`.
  case bare
}

/// Whom a wording may shut out.
public enum WordingTopic: String, Sendable, CaseIterable {
  case age, gender, nationality, origin, religion, disability, family, appearance
}

/// The side on which a word is coded, after Gaucher, Friesen and Kay (2011).
public enum GenderCoding: String, Sendable, CaseIterable {
  case masculine, feminine
}

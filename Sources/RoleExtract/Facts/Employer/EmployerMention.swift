/// A place of the text that names an employer, perhaps.
struct EmployerMention {
  /// Tokens of the name.
  var tokens: Range<Int>
  var points: Double
  var rule: EmployerRule
  /// A labelled field, or a heading such as `About Rooks`.
  var isLabelled = false
}

/// By what an employer is named.
enum EmployerRule: String {
  case frontMatter = "employer.front-matter"
  case page = "employer.page"
  case field = "employer.field"
  case heading = "employer.heading"
  case letterhead = "employer.letterhead"
  case equalOpportunity = "employer.equal-opportunity"
  case hires = "employer.hires"
  case at = "employer.at"
  case weAre = "employer.we-are"
  case atRole = "employer.at-role"
  case with = "employer.with"
  case subject = "employer.subject"
  case introduction = "employer.introduction"
  case secondLine = "employer.second-line"
  case invitation = "employer.invitation"
  case possessive = "employer.possessive"
  case owner = "employer.owner"
  case abbreviated = "employer.abbreviated"
  case domain = "employer.domain"
}

import RoleLexicon
import RoleModel

/// A language, and how well it is to be known.
package enum LanguageRule: MatchRule {
  package static let category = MatchCategory.languages

  package static func demands(of role: Role, _ context: RoleContext) -> [any Demand] {
    role.languages.enumerated().map { index, language in
      LanguageDemand(language, DemandSource("/languages/\(index)", language.grounds, language.necessity))
    }
  }

  package static let examples = [
    MatchExample("Spanish required", #"{"languages": [{"language": "Spanish", "fluency": "basic"}]}"#, .met, "language.stated"),
    MatchExample("Fluent in Spanish", #"{"languages": [{"language": "Spanish", "fluency": "Native speaker"}]}"#, .met, "language.stated"),
    MatchExample("Fluent in Spanish", #"{"languages": [{"language": "Spanish", "fluency": "basic"}]}"#, .partly, "language.lower"),
    MatchExample("Fluent in Spanish", #"{"languages": [{"language": "Spanish"}]}"#, .partly, "language.levelNotStated"),
    MatchExample("Fluent in Spanish", #"{"languages": [{"language": "French", "fluency": "C2"}]}"#, .unknown, "language.notStated"),
  ]
}

/// A language that a role asks for.
public struct LanguageDemand: Demand {
  public let category = LanguageRule.category
  public var source: DemandSource
  public let key: String
  public let requirement: String
  public var gate: Policy.GateKind? { .language }
  private let code: String
  private let level: LanguageLevel?

  init(_ language: SpokenLanguage, _ source: DemandSource) {
    self.source = source
    code = language.code
    key = language.code
    level = language.level.flatMap(ProfileTables.standard.languageLevel(named:))
    requirement = "Language: \(language.name)\(language.level.map { ", \($0)" } ?? "")"
  }

  public func grade(_ candidate: Candidate, by policy: Policy) -> Grade { grade(language(of: candidate), by: policy) }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    let own = language(of: candidate)
    let grade = grade(own, by: policy)
    guard let own else { return Judgement(grade, Reason("language.notStated", "\(requirement): not in the profile")) }
    let reason =
      switch (grade.verdict, own.level) {
      case (.met, let stated): Reason("language.stated", "\(requirement): \(stated?.name ?? "stated")")
      case (_, let stated?): Reason("language.lower", "\(requirement): \(stated.name)")
      case (_, nil): Reason("language.levelNotStated", "\(requirement): stated without a level")
      }
    return Judgement(grade, reason, [own.evidence])
  }

  private func grade(_ own: ProfileLanguage?, by policy: Policy) -> Grade {
    guard let own else { return .unknown(policy) }
    if let level, own.level.map({ $0 < level }) ?? true { return Grade(.partly, credit: policy.credits.lowerLevel) }
    return Grade(.met, credit: 100)
  }

  /// Where a profile names a language twice, its higher level holds.
  private func language(of candidate: Candidate) -> ProfileLanguage? {
    candidate.profile.languages.lazy.filter { $0.code == code }.max { ($0.level?.rawValue ?? -1) < ($1.level?.rawValue ?? -1) }
  }
}

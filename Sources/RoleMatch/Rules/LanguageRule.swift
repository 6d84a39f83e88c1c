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
    level = language.level.flatMap(LanguageLevels.level)
    requirement = "Language: \(language.name)\(language.level.map { ", \($0)" } ?? "")"
  }

  public func judge(_ candidate: Candidate, by policy: Policy) -> Judgement {
    // Where a profile names a language twice, its higher level holds.
    let own = candidate.profile.languages.filter { $0.code == code }.max { ($0.level?.rawValue ?? -1) < ($1.level?.rawValue ?? -1) }
    guard let own else {
      return Judgement(.unknown, credit: policy.credits.unknown, Reason("language.notStated", "\(requirement): not in the profile"))
    }
    if let level {
      guard let stated = own.level else {
        return Judgement(
          .partly, credit: policy.credits.lowerLevel, Reason("language.levelNotStated", "\(requirement): stated without a level"),
          [own.evidence])
      }
      guard stated >= level else {
        return Judgement(
          .partly, credit: policy.credits.lowerLevel, Reason("language.lower", "\(requirement): \(stated.name)"), [own.evidence])
      }
    }
    return Judgement(.met, credit: 100, Reason("language.stated", "\(requirement): \(own.level?.name ?? "stated")"), [own.evidence])
  }
}

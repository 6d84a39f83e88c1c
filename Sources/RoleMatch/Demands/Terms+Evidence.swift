import RoleModel

extension Terms {
  /// Where the profile states those of `keys` that it states.
  func evidence(_ keys: [String]) -> [ProfileEvidence] { keys.compactMap(evidence) }

  /// Where the profile states one of its terms, or nil where it doesn't.
  func evidence(_ key: String) -> ProfileEvidence? {
    let quote: String? =
      switch key {
      case "workAuthorization": workAuthorization?.joined(separator: ", ")
      case "sponsorshipNeeded": sponsorshipNeeded.map { "\($0)" }
      case "relocation": relocation.map { "\($0)" }
      case "maxTravelPercent": maxTravelPercent.map { "\($0)" }
      case "workplace": workplace?.map(\.rawValue).joined(separator: ", ")
      case "expectedPay": expectedPay.map { "\($0.min.plain) \($0.currency) a \($0.period.rawValue)" }
      case "availableFrom": availableFrom
      case "clearances": clearances?.joined(separator: ", ")
      case "employmentTypes": employmentTypes?.map(\.rawValue).joined(separator: ", ")
      case "shifts": shifts?.joined(separator: ", ")
      case "days": days?.joined(separator: ", ")
      case "maxHoursPerWeek": maxHoursPerWeek.map(\.plain)
      default: nil
      }
    return quote.map { ProfileEvidence(.pointer("/meta/rolecall/\(key)"), quote: $0) }
  }
}

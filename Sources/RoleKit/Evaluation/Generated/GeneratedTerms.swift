import RoleModel

/// Words that made-up profiles are put together from, whatever the trade, and the terms on which such people would work.
enum GeneratedTerms {
  static let degrees = [
    "High school diploma", "Certificate", "Associate of Science", "Bachelor of Science", "Bachelor of Arts", "Bachelor",
    "Master of Science",
    "MBA", "PhD",
  ]
  static let qualities = ["Attention to detail", "Teamwork", "Leadership", "Communication", "Reliability", "Problem solving", "Patience"]
  static let places: [(city: String, region: String, country: String)] = [
    ("Columbus", "Ohio", "US"), ("Dayton", "OH", "US"), ("Chicago", "Illinois", "US"), ("Evanston", "IL", "US"), ("Austin", "Texas", "US"),
    ("Houston", "TX", "US"), ("Reno", "Nevada", "US"), ("Yakima", "Washington", "US"), ("Asheville", "North Carolina", "US"),
    ("Denver", "Colorado", "US"), ("Tampa", "FL", "US"), ("New York", "NY", "US"), ("Durham", "England", "GB"), ("Leeds", "England", "GB"),
    ("Toronto", "Ontario", "CA"), ("Berlin", "Berlin", "DE"), ("Utrecht", "Utrecht", "NL"),
  ]

  /// `meta.rolecall`: most keys are left out.
  static func write(_ chance: inout SplitMix64, to json: inout JSONWriter) {
    json.key("rolecall")
    json.object { json in
      if chance.chance(40) { json.field("workAuthorization", chance.some(of: ["US", "CA", "GB", "DE"], 45)) }
      if chance.chance(30) { json.field("sponsorshipNeeded", chance.chance(30)) }
      if chance.chance(30) { json.field("relocation", chance.chance(50)) }
      if chance.chance(30) { json.field("maxTravelPercent", chance.below(11) * 10) }
      if chance.chance(25) { json.field("workplace", chance.some(of: WorkplaceKind.allCases.map(\.rawValue), 50)) }
      if chance.chance(25) {
        json.key("expectedPay")
        json.object { json in
          let isHourly = chance.chance(30)
          json.field("min", isHourly ? 15 + chance.below(60) : 30_000 + chance.below(120) * 1000)
          json.field("currency", chance.chance(90) ? "USD" : "EUR")
          json.field("period", isHourly ? "hour" : "year")
        }
      }
      if chance.chance(10) { json.field("clearances", [chance.pick(["Secret", "Top Secret"])]) }
      if chance.chance(25) { json.field("employmentTypes", chance.some(of: EmploymentKind.allCases.map(\.rawValue), 40)) }
      if chance.chance(15) { json.field("shifts", chance.some(of: ["day", "evening", "night"], 60)) }
      if chance.chance(15) { json.field("days", chance.some(of: ["mo", "tu", "we", "th", "fr", "sa", "su"], 75)) }
      if chance.chance(15) { json.field("maxHoursPerWeek", 10 + chance.below(40)) }
    }
  }
}

/// What is never read of a person, made up: it may change without changing a report.
struct GeneratedPerson {
  private var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D) }

  private mutating func name() -> String {
    let syllables = ["ba", "ri", "no", "ke", "lu", "ta", "mi", "so", "ve", "du"]
    let word = (0...(1 + chance.below(3))).map { _ in chance.pick(syllables) }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  mutating func write(to json: inout JSONWriter) {
    let (first, last) = (name(), name())
    json.field("name", "\(first) \(last)")
    json.field("email", "\(first).\(last)@example.org".lowercased())
    if chance.chance(50) { json.field("phone", "+1 555 01\(10 + chance.below(90))") }
    if chance.chance(30) { json.field("image", "https://example.org/\(chance.below(10_000)).jpg") }
    if chance.chance(30) { json.field("birthDate", "\(1950 + chance.below(55))-0\(1 + chance.below(9))-1\(chance.below(10))") }
    if chance.chance(30) { json.field("gender", chance.pick(["female", "male", "diverse"])) }
    if chance.chance(20) { json.field("nationality", chance.pick(["American", "Canadian", "Dutch", "Kenyan"])) }
    if chance.chance(10) { json.field("maritalStatus", chance.pick(["single", "married"])) }
    if chance.chance(10) { json.field("veteranStatus", chance.chance(50)) }
  }

  mutating func writeStreet(to json: inout JSONWriter) {
    if chance.chance(50) { json.field("address", "\(1 + chance.below(999)) \(name()) Street") }
    if chance.chance(50) { json.field("postalCode", "\(10_000 + chance.below(90_000))") }
  }

  mutating func writeStudyDates(to json: inout JSONWriter) {
    if chance.chance(70) { json.field("endDate", "\(1970 + chance.below(55))") }
  }

  mutating func writeRest(to json: inout JSONWriter) {
    guard chance.chance(40) else { return }
    let hobbies = [name(), "chess", "running"]
    json.key("interests")
    json.array { json in json.object { json in json.field("name", hobbies[chance.below(hobbies.count)]) } }
  }
}

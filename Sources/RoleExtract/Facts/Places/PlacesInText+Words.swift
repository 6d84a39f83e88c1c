// Closed word lists of the grammar of places in text.
extension PlacesInText {
  static let whereWords: [StaticString] = [
    "remote", "remotely", "based", "anywhere", "reside", "live", "located", "location", "locations", "home", "situated",
  ]
  static let areaWords: [StaticString] = ["area", "areas"]
  static let leading: WordSet = [
    "our", "the", "a", "an", "either", "both", "beautiful", "sunny", "and", "around", "of", "downtown", "central", "greater", "us", "any",
    "one",
  ]
  static let listing: WordSet = ["or", "and", "either", "to"]
  static let others: WordSet = ["other", "further", "similar"]
  static let jobs: WordSet = ["jobs", "roles", "vacancies", "positions", "opportunities"]
  static let denials: WordSet = ["not", "excluding", "except", "cannot", "unable", "few"]
  static let undenied: WordSet = ["already", "remote", "hybrid", "fully"]
  static let times: WordSet = ["days", "weeks", "months", "month"]
  static let remote: WordSet = ["remote", "remotely"]
  static let openers: [StaticString] = [
    "we", "our", "you", "a", "an", "the", "this", "to", "salary", "up", "full", "part", "permanent", "temporary", "contract", "competitive",
    "excellent", "remote", "hybrid", "onsite", "on", "my", "based", "area", "office", "required", "circa", "per",
  ]
  static let organizations: [StaticString] = [
    "university", "college", "school", "bank", "council", "hospital", "institute", "times", "tribune", "scientific", "museum", "press",
    "department", "police",
    "exchange", "dynamics", "city", "state", "federal", "government", "airport", "airlines", "airways", "street", "road", "avenue",
    "marathon", "act", "law",
    "pay", "fair", "general", "medical", "children", "childrens", "consulting", "group", "partners", "capital", "health", "healthcare",
    "limited", "ltd", "inc",
    "llc", "dollar", "dollars", "standard", "time", "public", "community", "county", "court", "bar", "stock", "labs", "games", "fire",
    "house", "technologies", "square", "garden", "gardens",
  ]
  static let offices: [StaticString] = [
    "office", "offices", "location", "locations", "headquarters", "hq", "hub", "studio", "branch", "site", "area", "campus", "region",
    "metro", "store",
    "facility", "plant", "warehouse", "clinic", "centre", "center", "based",
  ]
  static let officeKinds: WordSet = [
    "head", "main", "corporate", "home", "field", "back", "front", "regional", "local", "central", "new", "executive",
    "program", "national",
    "global", "european", "american", "international", "modern", "open", "oval", "legal", "human", "medical", "dental", "law",
  ]
  static let firms: [StaticString] = [
    "company", "firm", "startup", "start", "agency", "organization", "organisation", "business", "consultancy", "studio", "bank", "group",
    "companies", "provider", "clients", "customers",
    "nonprofit", "charity", "manufacturer", "investor", "investors", "fund", "team",
  ]
  static let payWords: [StaticString] = ["salary", "pay", "compensation", "ote"]
  static let jobWords: [StaticString] = [
    "role", "position", "job", "you", "youll", "candidate", "candidates", "applicants", "applicant", "this", "work", "employee",
    "anywhere", "location", "must", "looking", "seeking", "seeks", "hiring", "recruiting", "recruit", "join", "opportunity", "required",
    "need", "needs", "client", "hospital", "clinic", "school", "practice", "hotel", "restaurant", "nursery", "nursing",
  ]
}

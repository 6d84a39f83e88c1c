import RoleLexicon
import RoleModel

/// Places in the title and in running text, with what stands before and after them.
struct PlacesInText {
  private(set) var found: [FoundPlace] = []
  private(set) var rejected: [FoundPlace] = []
  private let reading: Reading
  private let passage: Int
  private let tokens: Range<Int>
  private let section: SectionKind
  private let isTitle: Bool
  private var cues: [(tokens: Range<Int>, cue: PlaceTables.Cue)] = []

  init(_ reading: Reading, passage: Int) {
    self.reading = reading
    self.passage = passage
    tokens = reading.passages[passage].tokens
    section = reading.sections[passage]
    isTitle = section == .title || passage == 0 || reading.passages[passage].block.style.contains(.pageTitle)
    let table = reading.analysis.lexicon.places
    cues = reading.hits(.placeCues, inPassage: passage).map { ($0.tokens, table.cues[$0.row]) }
  }

  /// Whether there can be a place at all: what most passages aren't gone through for.
  static func mayRead(_ reading: Reading, passage: Int) -> Bool {
    PlaceGrammar.mayRead(reading, passage: passage) || reading.mayHold(.office, inPassage: passage)
  }

  mutating func read() {
    guard !reading.passages[passage].block.style.contains(.furniture) else { return }
    let grammar = PlaceGrammar(reading, passage: passage)
    var index = tokens.lowerBound
    /// How the last place was judged, for the next of a list.
    var last: (end: Int, source: FoundPlace.Source)?
    while index < tokens.upperBound {
      defer { index += 1 }
      guard reading.marked[index].shape.contains(.capitalized) || isDirectionBeforeCapital(index) else { continue }
      let listed = last.flatMap { isListed(index, after: $0.end) ? $0.source : nil }
      let cue = self.cue(before: index)
      let isCued = listed.map { $0 == .cue } ?? (cue == .work || cue == .base || cue == .person)
      guard let place = officePlace(at: index) ?? grammar.place(at: index, isCued ? .cued : .text) else { continue }
      guard let source = listed ?? judge(place, cue) else { continue }
      let one = FoundPlace(place, passage: passage, source, in: reading)
      if source >= .employer { if place.kind >= .city { rejected.append(one) } } else { found.append(one) }
      last = (place.tokens.upperBound, source)
      index = max(index, place.tokens.upperBound - 1)
    }
  }

  private func isDirectionBeforeCapital(_ index: Int) -> Bool {
    index + 1 < tokens.upperBound && reading.marked[index + 1].shape.contains(.capitalized) && reading.isWord(index, of: .directions)
  }

  // MARK: Judging

  /// What the place is to the job, or nil where nothing tells.
  private func judge(_ place: Place, _ cue: PlaceTables.Cue?) -> FoundPlace.Source? {
    guard !reading.isInAddress(place.text) else { return nil }
    let sentence = reading.sentence(around: place.tokens, inPassage: passage)
    if isTitle, !isPartOfName(place, isCued: true), let source = judgeInTitle(place, sentence) { return source }
    guard !isPartOfName(place, isCued: cue != nil) else { return nil }
    if let source = judgeBased(place) { return source }
    if isAboutPay(sentence) { return .law }
    if place.kind == .word, isFollowed(place) { return nil }
    switch cue {
    case .employer: return .employer
    case .law: return .law
    case .work, .base, .person:
      if isDenied(sentence, before: place.tokens.lowerBound) || section == .legal { return .law }
      if section == .benefits || section == .compensation {
        return cue == .work ? (place.kind >= .city ? .company : nil) : judgeAsBase(place, cue, sentence)
      }
      return judgeAsBase(place, cue, sentence)
    case nil: break
    }
    if isRemoteBeside(place) { return .cue }
    guard section != .benefits, section != .compensation, section != .legal else { return nil }
    let isOfJob = speaksOfJob(sentence)
    if isBeforeOffice(place), place.kind >= .region || isOfJob, !isDenied(sentence, before: place.tokens.lowerBound) {
      return section == .company && !isOfJob ? .company : .cue
    }
    if place.kind == .full, place.postalCode != nil {
      let isWorkedAt = cues.contains {
        $0.tokens.lowerBound >= sentence.lowerBound && $0.tokens.upperBound <= place.tokens.lowerBound && $0.cue != .law
      }
      return isWorkedAt && isOfJob ? .cue : section == .company && !isOfJob ? .company : .address
    }
    if place.kind >= .city, isAfterPreposition(place) {
      if section == .company, !isOfJob { return place.kind == .full ? .company : nil }
      return .mention
    }
    let isShort = tokens.count <= 14 && section != .company
    let isInCell =
      place.tokens.lowerBound - tokens.lowerBound <= 12 && reading.gap(before: place.tokens.lowerBound).contains(UInt8(ascii: "|"))
    if place.kind == .full, isShort || isInCell { return .mention }
    return nil
  }

  private func judgeAsBase(_ place: Place, _ cue: PlaceTables.Cue?, _ sentence: Range<Int>) -> FoundPlace.Source? {
    switch place.kind {
    case .country, .group: return cue == .person || (cue == .base && speaksOfWhere(sentence)) ? .cue : nil
    case .region, .word, .city, .full, .unknown:
      guard section == .company, cue != .person, !speaksOfJob(sentence) else { return .cue }
      return place.kind >= .city ? .company : nil
    }
  }

  /// In a title a place stands apart by a sign, or ends the line.
  private func judgeInTitle(_ place: Place, _ sentence: Range<Int>) -> FoundPlace.Source? {
    guard place.tokens.lowerBound - tokens.lowerBound <= 24,
      place.tokens.lowerBound > tokens.lowerBound || place.tokens.upperBound == tokens.upperBound
    else { return nil }
    let isProse = isProse(sentence.lowerBound..<place.tokens.lowerBound)
    if place.kind == .full { return isProse ? nil : .title }
    guard !isProse else { return nil }
    guard place.kind > .word, isSetApart(place) || isAfterCapital(place) || repeatsTitle(after: place) else { return nil }
    return isTitleEnd(place) ? .title : nil
  }

  /// More than a few small words: a sentence, no title.
  private func isProse(_ range: Range<Int>) -> Bool {
    range.filter { !reading.tokens[$0].shape.contains(.capitalized) && reading.tokens[$0].range.count > 3 }.count > 1
  }

  /// `Ward Manager Leeds Ward Manager required`.
  private func repeatsTitle(after place: Place) -> Bool {
    let next = place.tokens.upperBound
    return next < tokens.upperBound && reading.tokens[next].word != 0 && reading.tokens[next].word == reading.tokens[tokens.lowerBound].word
  }

  /// A noun follows: `Mobile phones`, `Enterprise System`.
  private func isFollowed(_ place: Place) -> Bool {
    let next = place.tokens.upperBound
    return next < tokens.upperBound && reading.isJoined(next) && !reading.isWord(next, among: PlacesInText.openers)
      && !reading.isWord(next, among: PlacesInText.offices)
  }

  private func isSetApart(_ place: Place) -> Bool {
    reading.gap(before: place.tokens.lowerBound).contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "(")
        || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "*") || byte >= 0x80
    }
  }

  private func isAfterCapital(_ place: Place) -> Bool {
    let before = place.tokens.lowerBound - 1
    guard before >= tokens.lowerBound else { return false }
    return place.kind != .country && place.kind != .group && reading.tokens[before].shape.contains(.capitalized)
      && reading.isJoined(before + 1)
  }

  private func isTitleEnd(_ place: Place) -> Bool {
    let next = place.tokens.upperBound
    guard next < tokens.upperBound, reading.isJoined(next) else { return true }
    if !reading.tokens[next].shape.contains(.capitalized), isSetApart(place) { return true }
    return repeatsTitle(after: place) || reading.isWord(next, among: PlacesInText.openers)
  }

  // MARK: What stands around a place

  /// The cue right before token `index`, or before small words that lead to it.
  private func cue(before index: Int) -> PlaceTables.Cue? {
    guard !cues.isEmpty, let last = cues.last(where: { $0.tokens.upperBound <= index }) else { return nil }
    guard index - last.tokens.upperBound <= 3 else { return nil }
    for between in last.tokens.upperBound..<index {
      guard reading.isJoined(between),
        !reading.tokens[between].shape.contains(.capitalized) || reading.isWord(between, among: PlacesInText.leading),
        reading.isWord(between, among: PlacesInText.leading)
      else { return nil }
    }
    let gap = reading.gap(before: index)
    return gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "*") }) ? last.cue : nil
  }

  private func isListed(_ index: Int, after end: Int) -> Bool {
    guard index - end <= 2 else { return false }
    for between in end..<index where !reading.isWord(between, among: PlacesInText.listing) { return false }
    return (end...index).allSatisfy { position in
      reading.gap(before: position).allSatisfy {
        $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ";")
      }
    } && (index > end || !reading.isJoined(index))
  }

  /// `Boston Scientific`, `Chicago Tribune`: a capitalized word after the place makes it part of a name.
  private func isPartOfName(_ place: Place, isCued: Bool) -> Bool {
    let next = place.tokens.upperBound
    if next < tokens.upperBound, reading.isJoined(next), reading.tokens[next].shape.contains(.capitalized) {
      if reading.isWord(next, among: PlacesInText.organizations) { return true }
      if place.kind < .full, !isCued, !reading.isWord(next, among: PlacesInText.offices), !reading.isWord(next, "based") { return true }
    }
    let before = place.tokens.lowerBound - 1
    guard before >= tokens.lowerBound, reading.isJoined(place.tokens.lowerBound), place.kind < .full else { return false }
    // `University of Leeds`, `Bank of England`.
    return before > tokens.lowerBound && reading.isWord(before, "of") && reading.tokens[before - 1].shape.contains(.capitalized)
  }

  private func isAfterPreposition(_ place: Place) -> Bool {
    let before = place.tokens.lowerBound - 1
    return before >= tokens.lowerBound && reading.isJoined(before + 1) && reading.isWord(before, among: ["in", "near", "at", "around"])
  }

  private func isBeforeOffice(_ place: Place) -> Bool {
    let next = place.tokens.upperBound
    return next < tokens.upperBound && reading.isJoined(next) && reading.isWord(next, among: PlacesInText.offices)
  }

  /// `London based`, `US-based candidates`; not `a London-based firm`.
  private func judgeBased(_ place: Place) -> FoundPlace.Source? {
    let next = place.tokens.upperBound
    guard next < tokens.upperBound, reading.isWord(next, "based"),
      reading.gap(before: next).allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") })
    else {
      return nil
    }
    if place.kind >= .region, next + 1 < tokens.upperBound,
      reading.isWord(next + 1, among: ["role", "roles", "position", "positions", "candidates", "applicants", "remote"])
    {
      return .cue
    }
    if isAboutPay(reading.sentence(around: place.tokens, inPassage: passage)) { return .law }
    for index in (next + 1)..<min(tokens.upperBound, next + 8) {
      if reading.isAfterStop(index) { break }
      if reading.isWord(index, among: PlacesInText.firms) { return .employer }
    }
    return section == .company ? .employer : .cue
  }

  /// `Remote - US`, `Remote (Chile)`, `Germany, remote`.
  private func isRemoteBeside(_ place: Place) -> Bool {
    let before = place.tokens.lowerBound - 1
    if before >= tokens.lowerBound, reading.isWord(before, among: ["remote", "remotely"]),
      !reading.isJoined(before + 1) || place.kind == .country
    {
      return true
    }
    let next = place.tokens.upperBound
    return next < tokens.upperBound && reading.isWord(next, among: ["remote", "remotely"]) && (!reading.isJoined(next) || tokens.count <= 8)
  }

  /// `our Leeds office`, also where no table knows the town.
  private func officePlace(at index: Int) -> Place? {
    guard index > tokens.lowerBound, reading.isWord(index - 1, among: ["our", "the"]), section != .company, section != .benefits else {
      return nil
    }
    var end = index
    while end < min(tokens.upperBound, index + 3), reading.tokens[end].shape == .capitalized, reading.isJoined(end),
      !reading.isWord(end, among: PlacesInText.officeKinds)
    {
      end += 1
    }
    guard end > index, end < tokens.upperBound, reading.isJoined(end), reading.isWord(end, "office"), reading.isWord(index - 1, "our")
    else { return nil }
    let text = reading.textRange(index..<end)
    return Place(kind: .city, tokens: index..<end, text: text, city: reading.string(text))
  }

  private func isAboutPay(_ sentence: Range<Int>) -> Bool {
    let bytes = reading.text[reading.textRange(sentence)]
    guard !isTitle else { return false }
    return bytes.contains(UInt8(ascii: "$")) || sentence.contains { reading.isWord($0, among: ["salary", "pay", "compensation", "ote"]) }
  }

  private func isDenied(_ sentence: Range<Int>, before index: Int) -> Bool {
    (sentence.lowerBound..<index).contains { position in
      reading.isWord(position, among: ["not", "excluding", "except", "cannot", "unable"])
        || (section == .application || section == .other) && reading.isWord(position, among: ["other", "further", "similar"])
    }
  }

  /// Whether the sentence speaks of the job or of who does it, not of the company.
  private func speaksOfJob(_ sentence: Range<Int>) -> Bool {
    sentence.contains { reading.isWord($0, among: PlacesInText.jobWords) }
  }

  private func speaksOfWhere(_ sentence: Range<Int>) -> Bool {
    sentence.contains { reading.isWord($0, among: PlacesInText.whereWords) }
  }

  private static let whereWords: [StaticString] = [
    "remote", "remotely", "based", "anywhere", "reside", "live", "located", "location", "locations", "home",
  ]
  private static let leading: [StaticString] = [
    "our", "the", "a", "an", "either", "both", "beautiful", "sunny", "and", "around", "of", "downtown", "central", "greater", "us", "any",
    "one",
  ]
  private static let listing: [StaticString] = ["or", "and", "either", "to"]
  private static let openers: [StaticString] = [
    "we", "our", "you", "a", "an", "the", "this", "to", "are", "in", "is", "salary", "up", "full", "part", "permanent", "temporary",
    "contract", "competitive",
    "excellent", "remote", "hybrid", "onsite", "on", "my", "there", "do", "have", "as", "an", "or", "and", "based", "area", "office",
    "required", "circa", "per",
  ]
  private static let organizations: [StaticString] = [
    "university", "college", "school", "bank", "council", "hospital", "institute", "times", "tribune", "scientific", "museum", "press",
    "department", "police",
    "exchange", "dynamics", "city", "state", "federal", "government", "airport", "airlines", "airways", "street", "road", "avenue",
    "marathon", "act", "law",
    "pay", "fair", "general", "medical", "children", "childrens", "consulting", "group", "partners", "capital", "health", "healthcare",
    "limited", "ltd", "inc",
    "llc", "dollar", "dollars", "standard", "time", "public", "community", "county", "court", "bar", "stock", "labs", "games", "fire",
    "house", "technologies",
  ]
  private static let offices: [StaticString] = [
    "office", "offices", "location", "locations", "headquarters", "hq", "hub", "studio", "branch", "site", "area", "campus", "region",
    "metro", "store",
    "facility", "plant", "warehouse", "clinic", "centre", "center", "based",
  ]
  private static let officeKinds: [StaticString] = [
    "head", "main", "corporate", "home", "field", "back", "front", "regional", "local", "central", "microsoft", "ms", "new", "executive",
    "program", "national",
    "global", "european", "american", "international", "modern", "open", "oval", "legal", "human", "medical", "dental", "law",
  ]
  private static let firms: [StaticString] = [
    "company", "firm", "startup", "start", "agency", "organization", "organisation", "business", "consultancy", "studio", "bank", "group",
    "companies", "provider",
    "nonprofit", "charity", "manufacturer", "investor", "investors", "fund", "team",
  ]
  private static let jobWords: [StaticString] = [
    "role", "position", "job", "you", "youll", "candidate", "candidates", "applicants", "applicant", "this", "work", "employee",
    "anywhere", "location", "must", "looking", "seeking", "seeks", "hiring", "recruiting", "recruit", "join", "opportunity", "required",
    "need", "needs", "client", "hospital", "clinic", "school", "practice", "hotel", "restaurant", "nursery", "nursing",
  ]
}

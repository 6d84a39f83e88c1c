import RoleLexicon
import RoleModel

extension PlacesInText {
  /// The cue right before token `index`, or before small words that lead to it.
  func cue(before index: Int) -> PlaceTables.Cue? {
    guard let last = cues.last(where: { $0.tokens.upperBound <= index }) else { return nil }
    guard index - last.tokens.upperBound <= 3 else { return nil }
    for between in last.tokens.upperBound..<index {
      guard reading.isJoined(between), reading.isWord(between, among: PlacesInText.leading) else { return nil }
    }
    let gap = reading.gap(before: index)
    return gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "*") }) ? last.cue : nil
  }

  func isListed(_ index: Int, after end: Int) -> Bool {
    guard index - end <= 2 else { return false }
    for between in end..<index where !reading.isWord(between, among: PlacesInText.listing) { return false }
    return (end...index).allSatisfy { position in
      reading.gap(before: position).allSatisfy {
        $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ";")
      }
    } && (index > end || !reading.isJoined(index))
  }

  /// `Boston Scientific`, `Chicago Tribune`: a capitalized word after the place makes it part of a name.
  func isPartOfName(_ place: Place, isCued: Bool) -> Bool {
    let next = place.tokens.upperBound
    if next < tokens.upperBound, reading.isJoined(next), reading.tokens[next].shape.contains(.capitalized) {
      if reading.isWord(next, of: .placeOrganizations) { return true }
      if place.kind < .full, !isCued, !reading.isWord(next, of: .placeOffices), !reading.isWord(next, "based") { return true }
    }
    let before = place.tokens.lowerBound - 1
    guard before >= tokens.lowerBound, reading.isJoined(place.tokens.lowerBound), place.kind < .full else { return false }
    // `University of Leeds`, `Bank of England`.
    return before > tokens.lowerBound && reading.isWord(before, "of") && reading.tokens[before - 1].shape.contains(.capitalized)
      && (!isCued || isInstitution(before - 1))
  }

  /// `funded by the City of Leeds`: not where, but by whom.
  private func isInstitution(_ head: Int) -> Bool {
    var before = head - 1
    if before >= tokens.lowerBound, reading.isWord(before, "the") { before -= 1 }
    return before >= tokens.lowerBound && reading.isWord(before, among: ["by", "with", "from", "to", "and"])
  }

  /// `Dover, Kent (London area)`: where a place is, not another.
  func isArea(_ place: Place, behind end: Int) -> Bool {
    place.tokens.lowerBound == end && reading.gap(before: end).last == UInt8(ascii: "(") && place.tokens.upperBound < tokens.upperBound
      && reading.isWord(place.tokens.upperBound, among: ["area", "metro", "region"])
  }

  /// `As a clerk in Poland you will …`.
  func isWhereWorkerIs(_ place: Place) -> Bool {
    let preposition = place.tokens.lowerBound - 1
    return preposition > tokens.lowerBound && reading.isWord(preposition, "in") && reading.isJoined(preposition + 1)
      && reading.isJoined(preposition) && reading.namesWorker(preposition - 1)
  }

  func isAfterPreposition(_ place: Place) -> Bool {
    var before = place.tokens.lowerBound - 1
    // `in Barn Research, Dover, Kent`: the house or the department first.
    if place.kind == .full, before > tokens.lowerBound, reading.gap(before: before + 1).elementsEqual(", ".utf8) {
      while before > tokens.lowerBound, place.tokens.lowerBound - before <= 4, reading.tokens[before].shape.contains(.capitalized),
        reading.isJoined(before)
      { before -= 1 }
      return reading.isJoined(before + 1) && reading.isWord(before, among: ["in", "at"])
    }
    while before > tokens.lowerBound, reading.isWord(before, among: ["the", "our", "beautiful", "sunny"]), reading.isJoined(before + 1) {
      before -= 1
    }
    return before >= tokens.lowerBound && reading.isJoined(before + 1) && reading.isWord(before, among: ["in", "near", "at", "around"])
  }

  func isBeforeOffice(_ place: Place) -> Bool {
    let next = place.tokens.upperBound
    return next < tokens.upperBound && reading.isJoined(next) && reading.isWord(next, of: .placeOffices)
  }

  /// `You partner with our Leeds office`: colleagues elsewhere.
  func isWithOthers(_ place: Place) -> Bool {
    let our = place.tokens.lowerBound - 1
    return our > tokens.lowerBound && reading.isWord(our, among: ["our", "the"]) && reading.isWord(our - 1, "with")
  }

  /// `US - OH - Dayton - 12 Mill Road`: a site as lists of an employer's sites have it, from the country down.
  func isWrittenDown(_ place: Place) -> Bool {
    guard place.kind == .full, place.city != nil, place.region != nil, place.tokens.count > 2 else { return false }
    let next = place.tokens.lowerBound + 1
    return reading.gap(before: next).contains(UInt8(ascii: "-")) && reading.tokens[next].shape.contains(.allCapitals)
  }

  /// `London based`, `US-based candidates`; not `a London-based firm`.
  func judgeBased(_ place: Place) -> FoundPlace.Source? {
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
    if isAboutPay(near(place, reading.sentence(around: place.tokens, inPassage: passage))) { return .law }
    for index in (next + 1)..<min(tokens.upperBound, next + 8) {
      if reading.isAfterStop(index) { break }
      if reading.isWord(index, of: .placeFirms) { return .employer }
    }
    return section == .company ? .employer : .cue
  }

  /// `Remote - US`, `Remote (Chile)`, `Germany, remote`.
  func isRemoteBeside(_ place: Place) -> Bool {
    let before = place.tokens.lowerBound - 1
    if before >= tokens.lowerBound, reading.isWord(before, among: PlacesInText.remote),
      !reading.isJoined(before + 1) || place.kind == .country
    {
      return true
    }
    let next = place.tokens.upperBound
    return next < tokens.upperBound && reading.isWord(next, among: PlacesInText.remote) && (!reading.isJoined(next) || tokens.count <= 8)
  }

  /// `our Leeds office`, also where no table knows the town.
  func officePlace(at index: Int) -> Place? {
    guard index > tokens.lowerBound, reading.isWord(index - 1, "our"), section != .company, section != .benefits else { return nil }
    var end = index
    while end < min(tokens.upperBound, index + 3), reading.isCapitalized(end, .apostrophe), reading.isJoined(end),
      !reading.isWord(end, among: PlacesInText.officeKinds)
    {
      end += 1
    }
    // `our Microsoft Office` is no place.
    guard end > index, end < tokens.upperBound, reading.isJoined(end), reading.isWord(end, "office"),
      !reading.hits(.skills, inPassage: passage).contains(where: { $0.tokens.contains(end) })
    else { return nil }
    let text = reading.textRange(index..<end)
    return Place(kind: .city, tokens: index..<end, text: text, city: reading.string(text))
  }

  /// The words of the sentence around a place: a text without stops is one sentence, and its pay says nothing of its places.
  func near(_ place: Place, _ sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, place.tokens.lowerBound - 28)..<min(sentence.upperBound, place.tokens.upperBound + 16)
  }

  func isAboutPay(_ sentence: Range<Int>) -> Bool {
    guard !isTitle else { return false }
    return reading.passages[passage].bytes.hasMoney && reading.text[reading.textRange(sentence)].contains(UInt8(ascii: "$"))
      || reading.mayHold(.payWords, inPassage: passage) && sentence.contains { reading.isWord($0, of: .payWords) }
  }

  /// `The role is based in Leeds, with a salary of 30,000`: the place is said for itself, and pay comes after it.
  func isPaidBeside(_ place: Place, _ near: Range<Int>) -> Bool {
    guard !isAboutPay(near.lowerBound..<place.tokens.lowerBound) else { return false }
    return (place.tokens.upperBound..<near.upperBound).contains {
      reading.isWord($0, among: ["with", "plus", "offering", "paying"]) && !isAboutPay(place.tokens.upperBound..<$0)
    }
  }

  func isDenied(_ sentence: Range<Int>, before index: Int) -> Bool {
    (sentence.lowerBound..<index).contains { position in
      reading.isWord(position, among: PlacesInText.denials) && !isOfElse(position + 1)
        || reading.isWord(position, among: PlacesInText.others)
          && (section == .application || section == .other || isOfJobs(position..<index))
    }
  }

  /// `not already local to Leeds`, `not a remote role: you live in Leeds`: no place is denied.
  private func isOfElse(_ denied: Int) -> Bool {
    reading.isWord(reading.isWord(denied, "a") ? denied + 1 : denied, among: PlacesInText.undenied)
  }

  /// `any other cook jobs in Leeds`.
  private func isOfJobs(_ words: Range<Int>) -> Bool {
    words.prefix(6).contains { reading.isWord($0, among: PlacesInText.jobs) }
  }

  /// `work remotely from within Chile for up to 40 days a year`: a perk.
  func isForDays(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst(2).contains { index in
      reading.isWord(index, among: PlacesInText.times)
        && (index - 3..<index).contains { reading.isWord(max(0, $0), "to") && $0 > 0 && reading.isWord($0 - 1, "up") }
    }
  }

  /// Whether the sentence speaks of the job or of who does it, not of the company.
  func speaksOfJob(_ sentence: Range<Int>) -> Bool {
    sentence.contains { reading.isWord($0, of: .placeJobs) }
  }

  func speaksOfWhere(_ sentence: Range<Int>) -> Bool {
    sentence.contains { reading.isWord($0, of: .placeWhere) }
  }
}

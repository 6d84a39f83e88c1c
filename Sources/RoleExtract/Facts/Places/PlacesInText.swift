import RoleLexicon
import RoleModel

/// Places in the title and in running text, with what stands before and after them.
struct PlacesInText {
  private(set) var found: [FoundPlace] = []
  private(set) var rejected: [FoundPlace] = []
  let reading: Reading
  let passage: Int
  let tokens: Range<Int>
  let section: SectionKind
  let isTitle: Bool
  let cues: [(tokens: Range<Int>, cue: PlaceTables.Cue)]

  init(_ reading: Reading, passage: Int) {
    self.reading = reading
    self.passage = passage
    tokens = reading.passages[passage].tokens
    section = reading.sections[passage]
    isTitle = section == .title || passage == 0 || reading.passages[passage].block.style.contains(.pageTitle)
    let table = reading.analysis.lexicon.places
    cues = reading.hits(.placeCues, inPassage: passage).map { ($0.tokens, table.cues[$0.row]) }
  }

  /// Whether the passage at `index` can hold a place at all: most hold no name, no abbreviation behind a sign, and no office.
  static func isWorthReading(_ reading: Reading, passage index: Int) -> Bool {
    if PlaceNames.areWritten(inPassage: index, reading) || mayNameUnknownTown(reading, passage: index) { return true }
    guard reading.holds(.abbreviation, inPassage: index) || reading.mayHold(.office, inPassage: index) else { return false }
    // `working remotely from NH`.
    if reading.has(.placeCues, inPassage: index), reading.holds(.abbreviation, inPassage: index) { return true }
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.tokens[position].shape.contains(.allCapitals) && reading.tokens[position].range.count <= 3 {
      if position > tokens.lowerBound, !reading.isJoined(position) { return true }
      if position + 1 < tokens.upperBound, reading.tokens[position + 1].shape.contains(.digits) { return true }
    }
    return reading.mayHold(.office, inPassage: index)
      && tokens.dropFirst().contains { reading.tokens[$0 - 1].shape.contains(.capitalized) && reading.isWord($0, "office") }
  }

  mutating func read() {
    guard !reading.passages[passage].block.style.contains(.furniture) else { return }
    let grammar = PlaceGrammar(reading, passage: passage)
    let mayHoldOffice = reading.mayHold(.office, inPassage: passage)
    let mayHoldDirection = reading.mayHold(.directions, inPassage: passage)
    var index = tokens.lowerBound
    /// How the last place was judged, for the next of a list.
    var last: (end: Int, source: FoundPlace.Source)?
    while index < tokens.upperBound {
      defer { index += 1 }
      guard reading.tokens[index].shape.contains(.capitalized) || mayHoldDirection && isDirectionBeforeCapital(index) else { continue }
      let listed = last.flatMap { isListed(index, after: $0.end) ? $0.source : nil }
      let cue = cues.isEmpty ? nil : self.cue(before: index)
      let isCued = listed.map { $0 == .cue } ?? (cue == .work || cue == .base || cue == .person)
      guard
        let place = (mayHoldOffice ? officePlace(at: index) : nil) ?? grammar.placeInText(at: index, isCued: isCued)
          ?? unknownTown(at: index, grammar, cue)
      else { continue }
      if let last, isArea(place, behind: last.end) { continue }
      guard let source = listed ?? judge(place, cue) else { continue }
      let one = FoundPlace(place, passage: passage, source, in: reading)
      if source >= .employer { if place.kind >= .city { rejected.append(one) } } else { found.append(one) }
      last = (place.tokens.upperBound, source)
      index = max(index, place.tokens.upperBound - 1)
    }
  }

  private func isDirectionBeforeCapital(_ index: Int) -> Bool {
    index + 1 < tokens.upperBound && reading.tokens[index + 1].shape.contains(.capitalized) && reading.isWord(index, of: .directions)
  }

  // MARK: Judging

  /// What the place is to the job, or nil where nothing tells.
  private func judge(_ place: Place, _ cue: PlaceTables.Cue?) -> FoundPlace.Source? {
    guard !reading.isInAddress(place.text) else { return nil }
    let sentence = reading.sentence(around: place.tokens, inPassage: passage)
    if isTitle, cue != .employer, cue != .law, !isPartOfName(place, isCued: true), let source = judgeInTitle(place, sentence) {
      return source
    }
    guard !isPartOfName(place, isCued: cue != nil) else { return nil }
    if let source = judgeBased(place) { return source }
    if cue == .base, reading.isWord(place.tokens.lowerBound - 1, "location"),
      reading.tokens[place.tokens.lowerBound - 1].shape.contains(.capitalized)
    {
      return .cue
    }
    if isWrittenDown(place), section != .legal { return .mention }
    let near = near(place, sentence)
    if isAboutPay(near), cue != .work && cue != .base || !isPaidBeside(place, near) { return .law }
    if place.kind == .word, isFollowed(place) { return nil }
    switch cue {
    case .employer: return .employer
    case .law: return .law
    case .work, .base, .person:
      if isDenied(sentence, before: place.tokens.lowerBound) || section == .legal || isForDays(sentence) { return .law }
      if section == .benefits || section == .compensation {
        return cue == .work ? (place.kind >= .city ? .company : nil) : judgeAsBase(place, cue, sentence)
      }
      return judgeAsBase(place, cue, sentence)
    case nil: break
    }
    if isRemoteBeside(place) { return .cue }
    if passage == 0, place.kind >= .region, isAfterPreposition(place), endsSentence(place, sentence), speaksOfJob(sentence) {
      return .mention
    }
    guard section != .benefits, section != .compensation, section != .legal else { return nil }
    let isOfJob = speaksOfJob(sentence)
    if isBeforeOffice(place), !isWithOthers(place), place.kind >= .region || isOfJob, !isDenied(sentence, before: place.tokens.lowerBound) {
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
    if place.kind == .region || place.kind == .country, isOfJob, isWhereWorkerIs(place) { return .mention }
    let isShort = tokens.count <= 14 && section != .company
    let isInCell =
      place.tokens.lowerBound - tokens.lowerBound <= 12 && reading.gap(before: place.tokens.lowerBound).contains(UInt8(ascii: "|"))
    if place.kind == .full, isShort || isInCell { return .mention }
    return nil
  }

  private func judgeAsBase(_ place: Place, _ cue: PlaceTables.Cue?, _ sentence: Range<Int>) -> FoundPlace.Source? {
    // `Why work at Michigan?`: a university.
    if place.kind < .city, reading.isWord(place.tokens.lowerBound - 1, "at") { return nil }
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

  /// `Earn $20 an hour in Leeds.`: what opens a posting with a place speaks of the work there.
  private func endsSentence(_ place: Place, _ sentence: Range<Int>) -> Bool { place.tokens.upperBound == sentence.upperBound }

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
    return next < tokens.upperBound && reading.isJoined(next) && !reading.isWord(next, of: .placeOpeners)
      && !reading.isWord(next, of: .placeOffices)
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
    return repeatsTitle(after: place) || reading.isWord(next, of: .placeOpeners)
  }
}

import RoleLexicon
import RoleModel

/// Places that stand behind labels: `Location: Leeds`, `City: Leeds` with `Country: UK`.
enum LabelledPlaces {
  static func isPlace(_ field: FieldTable.Field) -> Bool {
    switch field {
    case .location, .city, .state, .country, .postcode: true
    default: false
    }
  }

  static func read(_ reading: Reading) -> [FoundPlace] {
    var found: [FoundPlace] = []
    var grammars: [Int: PlaceGrammar] = [:]
    var parts: [(field: FieldTable.Field, places: [FoundPlace])] = []
    for field in reading.fields where isPlace(field.field) {
      var places: [FoundPlace] = []
      for value in field.values {
        let grammar = grammars[value.passage] ?? PlaceGrammar(reading, passage: value.passage)
        grammars[value.passage] = grammar
        let isLong = value.tokens.count > 24
        places += list(in: value, grammar, context: isLong || !isWorthReading(field, reading) ? .cued : .slot, reading)
      }
      if field.field == .location, !places.isEmpty { places += following(field, reading) }
      guard field.field != .postcode else { continue }
      if field.field == .location { found += places } else { parts.append((field.field, places)) }
    }
    return merge(found, parts)
  }

  /// A label without a colon over a line may be a heading over anything (`Location` over a paragraph on the office): only names that the
  /// tables know are taken there.
  private static func isWorthReading(_ field: LabelledField, _ reading: Reading) -> Bool {
    field.values.first.map { $0.passage == field.passage || $0.tokens.count <= 8 } ?? false
  }

  /// More lines under the label that are a place and nothing else, each: `Available locations`, `Leeds, UK`, `York, UK`.
  private static func following(_ field: LabelledField, _ reading: Reading) -> [FoundPlace] {
    guard field.values.count == 1, let first = field.values.first, first.passage != field.passage else { return [] }
    var (found, index): ([FoundPlace], Int) = ([], first.passage)
    var isTown = false
    while index < reading.passages.count, found.count < 40 {
      let tokens = reading.passages[index].tokens
      guard (1...6).contains(tokens.count), PlaceNames.areWritten(inPassage: index, reading),
        let place = PlaceGrammar(reading, passage: index).place(at: tokens.lowerBound, .cued), place.tokens == tokens
      else { break }
      // `Leeds`, `England`, `United Kingdom`: one address, a part of it a line.
      if index == first.passage { isTown = place.city != nil } else if isTown, place.city == nil { break }
      if index > first.passage { found.append(FoundPlace(place, passage: index, .label, in: reading)) }
      index += 1
    }
    return found
  }

  /// The places of a list: joined by commas, semicolons, `or`, `and`, `/`.
  private static func list(
    in value: LabelledField.Value, _ grammar: PlaceGrammar, context: PlaceContext, _ reading: Reading
  ) -> [FoundPlace] {
    var found: [FoundPlace] = []
    var index = value.tokens.lowerBound
    var isListed = true
    let work = reading.hits(.workplace, inPassage: value.passage).map(\.tokens)
    while index < value.tokens.upperBound, found.count < 40 {
      // Unknown words count at the value's beginning and after another place, not after words that are none; `Fully Remote` is no place.
      let place = grammar.place(at: index, isListed ? context : .text)
      if place?.kind == .unknown, let phrase = work.first(where: { $0.contains(index) }) {
        index = phrase.upperBound
        continue
      }
      if let place, place.tokens.upperBound <= value.tokens.upperBound, isTaken(place, isListed: isListed, found, reading) {
        found.append(FoundPlace(place, passage: value.passage, .label, in: reading))
        index = place.tokens.upperBound
        isListed = true
        continue
      }
      isListed = isListed && (reading.isWord(index, among: skipped) || reading.isWord(index, among: workWords))
      index += 1
      if index < value.tokens.upperBound, reading.gap(before: index).contains(UInt8(ascii: ";")) { isListed = true }
    }
    return found
  }

  private static func isTaken(_ place: Place, isListed: Bool, _ found: [FoundPlace], _ reading: Reading) -> Bool {
    guard isListed else { return place.kind > .word }
    // After a place an unknown name needs a sign or a joining word before it: `Washington D.C. Metro area` is one place.
    let index = place.tokens.lowerBound
    let isAfterInitial = index > 0 && reading.tokens[index - 1].range.count == 1 && reading.gap(before: index).first == UInt8(ascii: ".")
    return place.kind > .word || found.isEmpty || (!reading.isJoined(index) && !isAfterInitial)
      || reading.isWord(index - 1, among: ["and", "or"])
  }

  private static let skipped: [StaticString] = [
    "and", "or", "the", "in", "either", "both", "within", "anywhere", "of", "from", "our", "at", "near",
  ]
  private static let workWords: [StaticString] = [
    "remote", "remotely", "hybrid", "onsite", "office", "home", "based", "virtual", "work", "fully", "100", "various", "multiple",
    "locations",
  ]

  /// Joins the town of one label with the country of another, where each names one.
  private static func merge(_ found: [FoundPlace], _ parts: [(field: FieldTable.Field, places: [FoundPlace])]) -> [FoundPlace] {
    var found = found
    let cities = parts.filter { $0.field == .city }.flatMap(\.places)
    let outer = parts.filter { $0.field != .city }.flatMap(\.places)
    guard !cities.isEmpty else {
      // Labels such as `Region:` and `Country:` alone speak of the job only where no other place is named.
      return found.isEmpty ? outer.filter { $0.place.kind >= .country } : found
    }
    let around = found.filter { $0.place.city == nil } + outer
    found.removeAll { $0.place.city == nil }
    for var city in cities {
      city.parts = [city.place.text]
      for part in around where city.place.kind != .full || part.place.country == city.place.country {
        guard !city.parts.contains(part.place.text) else { continue }
        if city.place.region == nil { city.place.region = part.place.region }
        if let country = part.place.country { city.place.country = country }
        city.parts.append(part.place.text)
        city.evidence.append(part.place.text)
      }
      if city.parts.count > 1 { city.place.kind = .full }
      found.append(city)
    }
    return found
  }
}

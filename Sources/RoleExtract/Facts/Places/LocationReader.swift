import RoleLexicon
import RoleModel

/// Places of work: the values of labels first, then the title's, then those that a cue names, then any other that the text holds.
///
/// A town's name alone says nothing (Reading, Mobile and Time are towns); it takes a label, a region beside it, or a cue before it. Where
/// the employer has its offices, where a law holds, and which zones a pay range names are no places of work.
enum LocationReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var found = LabelledPlaces.read(reading)
    let taken = Set(reading.fields.filter { LabelledPlaces.isPlace($0.field) }.flatMap { $0.values.map(\.passage) })
    var rejected: [FoundPlace] = []
    for index in reading.passages.indices where PlacesInText.isWorthReading(reading, passage: index) && !taken.contains(index) {
      var text = PlacesInText(reading, passage: index)
      text.read()
      found.take(text.found)
      rejected.take(text.rejected)
    }
    let chosen = choose(found, rejected, reading)
    for one in chosen {
      role.locations.append(
        Location(
          text: one.written(in: reading), city: one.place.city, region: one.place.region, country: one.place.country,
          postalCode: one.place.postalCode, necessity: reading.necessity(of: one.place.text, inPassage: one.passage),
          grounds: Grounds(
            one.evidence.map { reading.evidence($0, one.source.rule) }, one.source <= .mention ? .inferred : .stated)))
    }
    for one in rejected.prefix(8) where !chosen.contains(where: { $0.isSame(as: one) }) {
      role.rejected.append(
        Rejected(
          field: "locations", text: reading.string(one.place.text), reason: one.source.rule,
          evidence: [reading.evidence(one.place.text, one.source.rule)]))
    }
  }

  /// The best-founded places, each once, in the text's order of finding.
  private static func choose(_ found: [FoundPlace], _ rejected: [FoundPlace], _ reading: Reading) -> [FoundPlace] {
    guard let best = found.lazy.map(\.source).max() else { return [] }
    let least: FoundPlace.Source = best >= .cue ? .cue : best
    if best == .company, !found.allSatisfy({ $0.isSame(as: found[0]) }) || rejected.contains(where: { $0.source == .employer }) {
      return []
    }
    var chosen: [FoundPlace] = []
    for one in found where one.source >= least && !(best == .label && one.source == .title && one.place.city == nil) {
      if let same = chosen.firstIndex(where: { $0.isSame(as: one) }) {
        if one.place.kind > chosen[same].place.kind { chosen[same].replace(with: one) }
      } else {
        chosen.append(one)
      }
    }
    // Nor does a region beside a town that is written with it: `Dover, Kent`, and elsewhere `across Kent`.
    let written = chosen.filter { $0.place.kind == .full && $0.place.city != nil }.compactMap(\.place.region)
    if !written.isEmpty {
      chosen.removeAll { $0.place.kind == .region && $0.place.city == nil && $0.place.region.map(written.contains) ?? false }
    }
    // A country says nothing more where a town or region in it is named, nor does `North America` beside any town.
    guard chosen.contains(where: { $0.place.kind == .country || $0.place.kind == .group }) else { return chosen }
    let inner = chosen.filter { $0.place.city != nil || $0.place.region != nil }
    return chosen.filter { one in
      if one.place.kind == .group { return inner.isEmpty || one.source == .label || best < .title && isAnywhere(one, reading) }
      guard one.place.kind == .country else { return true }
      return !inner.contains { $0.place.country == one.place.country }
    }
  }

  /// `Remote anywhere in Europe`.
  private static func isAnywhere(_ one: FoundPlace, _ reading: Reading) -> Bool {
    let first = one.place.tokens.lowerBound
    return (max(reading.passages[one.passage].tokens.lowerBound, first - 4)..<first).contains {
      reading.isWord($0, among: ["remote", "remotely", "anywhere"])
    }
  }

  static func summary(of role: Role) -> [String] {
    role.locations.map { location in
      [location.text, location.country.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.locations.flatMap { $0.grounds.evidence.prefix(1) } }
}

/// A place and where it was found.
struct FoundPlace {
  /// What it rests on, from weakest to strongest.
  enum Source: Int, Comparable {
    /// In the employer's own story, as the place of its one office or team.
    case company
    /// Named after `in` with nothing else to tell.
    case mention
    /// An address with a postal code.
    case address
    /// After a cue such as `based in`.
    case cue
    case title
    case label
    /// Not taken: where the employer is.
    case employer
    /// Not taken: where a law holds or pay is set.
    case law

    var rule: String {
      switch self {
      case .company: "location.company"
      case .mention: "location.mention"
      case .address: "location.address"
      case .cue: "location.cue"
      case .title: "location.title"
      case .label: "location.label"
      case .employer: "location.employer"
      case .law: "location.law"
      }
    }

    static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
  }

  var place: Place
  var passage: Int
  var source: Source
  var evidence: [Range<Int>]
  /// As written.
  let name: String
  /// The parts of a place that several labels give (`City:`, `Country:`).
  var parts: [Range<Int>] = []

  init(_ place: Place, passage: Int, _ source: Source, in reading: Reading) {
    self.place = place
    name = reading.string(place.text)
    self.passage = passage
    self.source = source
    evidence = [place.text]
  }

  func written(in reading: Reading) -> String {
    guard parts.count > 1 else { return name }
    return parts.map { reading.string($0) }.joined(separator: ", ")
  }

  /// Takes over a fuller writing of the same place, and keeps what this one rests on.
  mutating func replace(with other: FoundPlace) {
    let evidence = self.evidence
    let source = max(self.source, other.source)
    self = other
    self.evidence = evidence + other.evidence
    self.source = source
  }

  /// Whether both name one place: the same town, or the same region or country where neither names a town.
  func isSame(as other: FoundPlace) -> Bool {
    if let city = place.city, let theirs = other.place.city {
      return PlaceName.isSame(city, theirs) && (place.region == nil || other.place.region == nil || place.region == other.place.region)
    }
    if place.city != nil || other.place.city != nil { return false }
    if place.region != nil || other.place.region != nil { return place.region == other.place.region }
    if let country = place.country, let theirs = other.place.country { return country == theirs && place.kind == other.place.kind }
    return PlaceName.isSame(name, other.name)
  }
}

enum PlaceName {
  /// Whether two towns' names are one, apart from case and a direction before it.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    guard left.count != right.count else { return zip(left, right).allSatisfy { $0 | 0x20 == $1 | 0x20 } }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    let end = long.suffix(short.count)
    return long[long.count - short.count - 1] == 0x20 && zip(short, end).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}

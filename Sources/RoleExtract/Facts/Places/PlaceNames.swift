import RoleLexicon

/// The names of one table of places that a passage holds, the longest that begins at each token.
struct PlaceNames {
  private var hits: [PhraseIndex.Hit] = []

  /// Whether the passage at `index` holds the name of a town, a region or a country.
  static func areWritten(inPassage index: Int, _ reading: Reading) -> Bool {
    guard reading.has(.cities, inPassage: index) || reading.has(.regions, inPassage: index) || reading.has(.countries, inPassage: index)
    else { return false }
    return reading.analysis.hits(inPassage: index).contains { hit in
      switch hit.table {
      case Lexicon.Kind.cities.rawValue, Lexicon.Kind.regions.rawValue, Lexicon.Kind.countries.rawValue: isWritten(hit, reading)
      default: false
      }
    }
  }

  /// Those of the passage's towns, regions and countries.
  static func all(_ reading: Reading, _ passage: Int) -> (cities: PlaceNames, regions: PlaceNames, countries: PlaceNames) {
    var (cities, regions, countries) = (PlaceNames(), PlaceNames(), PlaceNames())
    for hit in reading.analysis.hits(inPassage: passage) {
      switch hit.table {
      case Lexicon.Kind.cities.rawValue: cities.add(hit, reading)
      case Lexicon.Kind.regions.rawValue: regions.add(hit, reading)
      case Lexicon.Kind.countries.rawValue: countries.add(hit, reading)
      default: continue
      }
    }
    return (cities, regions, countries)
  }

  /// Whether a name may begin at token `index`: none does before the first and behind the last.
  func mayBegin(at index: Int) -> Bool {
    guard let first = hits.first, let last = hits.last else { return false }
    return first.tokens.lowerBound <= index && index <= last.tokens.lowerBound
  }

  private mutating func add(_ hit: PhraseIndex.Hit, _ reading: Reading) {
    guard PlaceNames.isWritten(hit, reading) else { return }
    if hits.last?.tokens.lowerBound == hit.tokens.lowerBound { hits.removeLast() }
    hits.append(hit)
  }

  /// The name that begins at token `index`.
  subscript(index: Int) -> PhraseIndex.Hit? {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < hits.count && hits[low].tokens.lowerBound == index ? hits[low] : nil
  }

  /// Whether the words are written as a name: capitals, and capitals only where it is as short as a pronoun (`US`, `LA`).
  private static func isWritten(_ hit: PhraseIndex.Hit, _ reading: Reading) -> Bool {
    let tokens = reading.tokens[hit.tokens]
    guard let first = tokens.first, let last = tokens.last, first.shape.contains(.capitalized), last.shape.contains(.capitalized) else {
      return false
    }
    let letters = tokens.reduce(0) { $0 + $1.range.count }
    if letters <= 3, !tokens.allSatisfy({ $0.shape.contains(.allCapitals) || ($0.range.count == 1 && $0.shape.contains(.capitalized)) }) {
      return false
    }
    return hit.tokens.dropFirst().allSatisfy { index in
      reading.gap(before: index).allSatisfy { byte in
        byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") || byte >= 0x80
          || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "/")
      }
    }
  }
}

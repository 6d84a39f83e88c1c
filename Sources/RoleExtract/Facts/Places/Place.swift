/// A place as a posting writes it: a town with its region and country, or one of these alone.
struct Place {
  /// How much the words themselves tell, from least to most.
  enum Kind: Int, Comparable {
    /// Capitalized words that no table knows.
    case unknown
    /// A town, region or country whose name is also a common word.
    case word
    /// A group of countries.
    case group
    case country
    case region
    /// A town of the table, alone.
    case city
    /// A town with its region or country.
    case full

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: Kind
  var tokens: Range<Int>
  /// Bytes of the text, without the postal code.
  var text: Range<Int>
  var city: String?
  var region: String?
  /// ISO 3166-1 alpha-2.
  var country: String?
  var postalCode: String?
}

/// How readily a grammar takes words for a place.
enum PlaceContext {
  /// Running text: only what the tables know, or an unknown town with its region.
  case text
  /// After a cue (`based in`): also an unknown town with a region's abbreviation.
  case cued
  /// The value of a label: also unknown capitalized words, abbreviations alone, and places written from the country down.
  case slot
}

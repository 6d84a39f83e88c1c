import RoleLexicon

/// The closed lists of words for which grammars go through every passage.
///
/// Each list has a bit, and a table holds, for the mark of a token, the bits of the lists that may have its word. One look-up a token thus
/// tells all grammars at once which passages they need not read: nearly all of them.
enum WordList: UInt64, CaseIterable {
  case months, starts
  case addressesOfOthers, applying, instructions, contacts
  case travel, days, workingTime, shifts, directions, office, home
  case placeOrganizations, placeOffices, placeOpeners, placeFirms, placeJobs, placeWhere, placeAreas, noPlaces, payWords
  case sentences, prose, alternatives
  case nameConnectors, nameOpeners, namePronouns, nameThings
  case articles, titleOpeners, abbreviations, percent, knowing
  case actEnds, verbOpeners, listLinks

  var words: [StaticString] {
    switch self {
    case .months: DateGrammar.monthWords
    case .starts: DatesReader.startWords
    case .addressesOfOthers: AddressScan.other
    case .applying: AddressScan.applying
    case .instructions: ApplicationReader.verbs
    case .contacts: ContactGrammar.announcing
    case .travel: TravelAmount.travelWords
    case .days: WorkplaceFinder.dayWords
    case .workingTime: WorkingTime.openers
    case .shifts: WorkingTime.shiftWords
    case .directions: PlaceGrammar.directions
    case .office: ["office"]
    case .home: ["home"]
    case .placeOrganizations: PlacesInText.organizations
    case .placeOffices: PlacesInText.offices
    case .placeOpeners: PlacesInText.openers
    case .placeFirms: PlacesInText.firms
    case .placeJobs: PlacesInText.jobWords
    case .placeWhere: PlacesInText.whereWords
    case .placeAreas: PlacesInText.areaWords
    case .noPlaces: PlaceGrammar.noPlaceWords
    case .payWords: PlacesInText.payWords
    case .sentences: TitleLines.sentenceWords
    case .alternatives: ["or"]
    case .prose: TitleLines.proseWords
    case .nameConnectors: EmployerNames.connectors
    case .nameOpeners: EmployerNames.openers
    case .namePronouns: EmployerNames.pronouns
    case .nameThings: EmployerNames.things
    case .articles: TitleSentences.articles
    case .titleOpeners: TitleSentences.openers
    case .abbreviations: IdentityText.abbreviations
    case .percent: TravelAmount.percentWords
    case .knowing: SkillReader.knowingWords
    case .actEnds: QualityActs.ends
    case .verbOpeners: QualityActs.verbOpeners
    case .listLinks: QualityLists.links
    }
  }

  var set: Words { Words(rawValue: 1 << rawValue) }

  /// Lists that may have a word, and what else is noted of a token's form.
  struct Words: OptionSet {
    let rawValue: UInt64

    /// A token begins with a digit.
    static let digits = Words(rawValue: 1 << 63)
    /// A token of two or three capitals.
    static let abbreviation = Words(rawValue: 1 << 62)
  }

  /// The lists that may have the word of a token, by the last bits of its mark.
  struct Table: @unchecked Sendable {
    // Safe to share: written once, before anything reads it, and never freed.
    private let words: UnsafePointer<Words>

    private static let size = 1 << 12

    /// Made once.
    static let standard = Table()

    private init() {
      let words = UnsafeMutablePointer<Words>.allocate(capacity: Table.size)
      words.initialize(repeating: [], count: Table.size)
      for list in WordList.allCases {
        for word in list.words { words[Int(Token.mark(of: word)) & (Table.size - 1)].formUnion(list.set) }
      }
      self.words = UnsafePointer(words)
    }

    @inline(__always)
    subscript(token: Token) -> Words { words[Int(token.mark) & (Table.size - 1)] }
  }
}

import RoleLexicon
import RoleModel

/// A piece of a passage as the grammar of demands sees it.
struct SkillElement {
  enum Kind {
    /// A word that no table knows as a skill or as a cue.
    case plain
    case word(SkillWord)
    /// A phrase of the skills table.
    case skill(PhraseIndex.Hit)
    /// Another reader's: a personal quality, a language, a credential.
    case taken
  }

  var kind: Kind
  var tokens: Range<Int>
  var gap: SkillGap

  var skill: PhraseIndex.Hit? { if case .skill(let hit) = kind { hit } else { nil } }
  var word: SkillWord? { if case .word(let word) = kind { word } else { nil } }
  /// An "and" within a list.
  var isJoin: Bool { word == .join && (gap == .none || gap == .list) }
}

/// What stands between two tokens.
enum SkillGap {
  /// Spaces, hyphens, and the point of `Node.js`.
  case none
  /// A comma, a slash, a dash: another member of a list.
  case list
  case open
  case close
  case colon
  /// The end of a sentence.
  case stop

  init(_ gap: UnsafeBufferPointer<UInt8>, next: Token) {
    var result = SkillGap.none
    if next.signs == .wide, gap.isWideHyphen {
      self = .none
      return
    }
    for (offset, byte) in gap.enumerated() {
      switch byte {
      case UInt8(ascii: "+") where offset > 0 && offset + 1 < gap.count: result = .list
      case 0x20, UInt8(ascii: "'"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "\""): break
      case UInt8(ascii: "-"):
        // `front-end` is one name, `SQL - advanced` two.
        if offset > 0 || gap.count > 1 { result = .list }
      case UInt8(ascii: "."):
        // A point before a small letter ends nothing: `e.g. hydraulics`, `Ph.D. in`, `Node.js`.
        if next.shape.contains(.capitalized) && (gap.count > 1 || !next.shape.contains(.allCapitals)) { result = .stop }
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"):
        result = .stop
      case UInt8(ascii: "("), UInt8(ascii: "["):
        self = .open
        return
      case UInt8(ascii: ")"), UInt8(ascii: "]"): result = .close
      case UInt8(ascii: ":"):
        self = .colon
        return
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "\n"): if result == .none { result = .list }
      default:
        // Dashes, bullets and quotation marks; the space that cannot break is C2 A0.
        if byte >= 0xE2, result == .none { result = .list }
      }
    }
    self = result
  }
}

extension SkillElement {
  /// Cuts the passage at `index` into elements: a phrase of the skills table goes before a shorter word of demand, and another reader's
  /// phrase before a shorter skill.
  static func cut(_ skills: Reading.Hits, _ index: Int, _ reading: Reading, into elements: inout [SkillElement]) {
    let lexicon = reading.analysis.lexicon
    let (uses, single) = (lexicon.skillWords.groups, lexicon.skillWordUses)
    let (tokens, all) = (reading.tokens, reading.passages[index].tokens)
    let words = reading.hits(.skillWords, inPassage: index)
    var taken = TakenPhrases.all(inPassage: index, reading)
    var next = (skill: 0, word: 0)
    elements.removeAll(keepingCapacity: true)
    elements.reserveCapacity(all.count)
    var position = all.lowerBound
    while position < all.upperBound {
      while next.skill < skills.count, skills[next.skill].tokens.lowerBound < position { next.skill += 1 }
      while next.word < words.count, words[next.word].tokens.lowerBound < position { next.word += 1 }
      var kind = Kind.plain
      var end = position + 1
      if let use = single[Int(tokens[position].word)] { kind = .word(use) }
      if next.word < words.count, words[next.word].tokens.lowerBound == position, !isTorn(words[next.word].tokens, tokens) {
        kind = .word(uses[words[next.word].row])
        end = words[next.word].tokens.upperBound
      }
      if end == position + 1, case .word(let use) = kind, !elements.isEmpty,
        tokens[position].signs == .other || tokens[position].signs == .wide, reading.isHyphenated(position)
      {
        if elements[elements.count - 1].take(use, at: position, in: all, reading) {
          position = end
          continue
        }
        if isNoun(use, at: position, reading) { kind = .plain }
      }
      if next.skill < skills.count, skills[next.skill].tokens.lowerBound == position, skills[next.skill].tokens.upperBound >= end,
        !isOrdinary(skills[next.skill], kind, reading)
      {
        kind = .skill(skills[next.skill])
        end = skills[next.skill].tokens.upperBound
      }
      if end == position + 1, isOneName(position, in: all, tokens), !isSkill(kind),
        next.skill == skills.count || skills[next.skill].tokens.lowerBound > end
      {
        (kind, end) = (.plain, position + 2)
      }
      for table in taken.indices {
        guard let other = taken[table].end(ofPhraseAt: position) else { continue }
        if taken[table].isPlace {
          if case .plain = kind, tokens[position].shape.contains(.capitalized) { (kind, end) = (.taken, other) }
          continue
        }
        if case .skill = kind { if other < end || !taken[table].isQuality && other == end { continue } } else if other < end { continue }
        (kind, end) = (.taken, other)
      }
      // Nothing but spaces; what stands before the passage's first token is none of its matters.
      let isJoined = position == all.lowerBound || tokens[position].signs.isSubset(of: .space)
      let gap = isJoined ? .none : SkillGap(reading.gap(before: position), next: tokens[position])
      elements.append(SkillElement(kind: kind, tokens: position..<end, gap: gap))
      position = end
    }
  }

  /// Whether a comma or a bracket stands inside a phrase of the grammar: "experience ⟦(with⟧ a degree)".
  private static func isTorn(_ words: Range<Int>, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    words.dropFirst().contains { !tokens[$0].signs.isDisjoint(with: [.comma, .bracket]) }
  }

  private static func isSkill(_ kind: Kind) -> Bool { if case .skill = kind { true } else { false } }

  /// Whether the word and the one that is glued to it are a product's name: "PenLink, GeoTime".
  private static func isOneName(_ position: Int, in passage: Range<Int>, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard position + 1 < passage.upperBound, tokens[position + 1].shape.contains(.glued), tokens[position].shape.contains(.capitalized),
      tokens[position].end == tokens[position + 1].start
    else { return false }
    return position + 2 == passage.upperBound || !tokens[position + 2].signs.isSubset(of: .space)
  }

  /// Whether a name that needs its capital is here a word of the grammar: "teams", "make".
  private static func isOrdinary(_ hit: PhraseIndex.Hit, _ kind: Kind, _ reading: Reading) -> Bool {
    guard case .word = kind, hit.tokens.count == 1, !reading.tokens[hit.tokens.lowerBound].shape.contains(.capitalized) else {
      return false
    }
    let gate = reading.analysis.lexicon.skills.gate(hit.row, hit.phrase)
    return gate == .contextual || gate == .cased
  }
}

/// Another reader's phrases of one table in a passage, asked for from left to right.
private struct TakenPhrases {
  let isQuality: Bool
  /// A capital tells places from words.
  let isPlace: Bool
  private let hits: Reading.Hits
  private let qualities: TermTable<QualityUse>?
  private var next = 0

  private static let tables: [Lexicon.Kind] = [.softSkills, .languages, .credentials, .cities, .regions, .countries]

  /// Those of all tables that the passage at `index` has phrases of.
  static func all(inPassage index: Int, _ reading: Reading) -> [TakenPhrases] {
    var all: [TakenPhrases] = []
    for table in tables where reading.has(table, inPassage: index) {
      all.append(TakenPhrases(table, index, reading))
    }
    return all
  }

  private init(_ table: Lexicon.Kind, _ index: Int, _ reading: Reading) {
    isQuality = table == .softSkills
    isPlace = table == .cities || table == .regions || table == .countries
    hits = reading.hits(table, inPassage: index)
    qualities = isQuality ? reading.analysis.lexicon.softSkills : nil
  }

  /// Where the phrase that begins at the token `position` ends.
  mutating func end(ofPhraseAt position: Int) -> Int? {
    while next < hits.count, hits[next].tokens.lowerBound < position { next += 1 }
    guard next < hits.count, hits[next].tokens.lowerBound == position else { return nil }
    if let qualities, qualities.groups[hits[next].row] == .none { return nil }
    return hits[next].tokens.upperBound
  }
}

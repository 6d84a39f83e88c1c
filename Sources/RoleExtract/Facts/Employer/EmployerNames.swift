import RoleLexicon
import RoleModel

/// The grammar of an employer's name: capitalized words, with `of`, `and`, `for` between them.
struct EmployerNames {
  let text: IdentityText

  /// More tokens than this are no name.
  private static let mostWords = 9

  /// The name that begins at `start`, or nil. The article before it belongs to it only inside a sentence.
  func name(from start: Int, upTo limit: Int) -> Range<Int>? { valid(words(from: start, upTo: limit)) }

  /// The words that may be a name from `start` on; none where nothing there looks like one.
  func words(from start: Int, upTo limit: Int) -> Range<Int> {
    var first = start
    if first < limit, text.isWord(first, "the") { first += 1 }
    var last = first
    var index = first
    while index < limit, index - first < EmployerNames.mostWords {
      if index > first, !joins(index) { break }
      if text.isCapital(index) || isNameDigits(index, limit) {
        last = index + 1
        // `Rooks.io`.
        if isDomainEnd(index + 1, limit) {
          last = index + 2
          break
        }
        // `Rooks’s clients`: the name ends with its possessive.
        if text.endsPossessive(index) { break }
      } else if !isConnector(index, limit) {
        break
      }
      index += 1
    }
    return first..<last
  }

  /// The name that ends right before the token `end`, and begins not before `limit`. An abbreviation in parentheses may stand after it.
  func name(before end: Int, downTo limit: Int) -> Range<Int>? {
    var end = end
    if end > limit, text.gap(end, has: ")") {
      while end > limit, !text.gap(end, has: "(") { end -= 1 }
    }
    guard end > limit, isPlainGap(end) else { return nil }
    var first = end
    var index = end - 1
    while index >= limit, end - index <= EmployerNames.mostWords {
      if index + 1 < end, !joins(index + 1) { break }
      if text.isCapital(index) || text.isDigits(index) {
        // `Pharmacy Experience Rooks is`: what was asked for before, in capitals and without a stop.
        if first < end, text.isOne(of: EmployerNames.demands, index) { break }
        first = index
      } else if !(isConnector(index, end) && index > limit && text.isCapital(index - 1)) {
        break
      }
      index -= 1
    }
    guard first < end else { return nil }
    if text.isWord(first, "the"), first + 1 < end { first += 1 }
    // `thatchers in Leeds are`: a place, no employer.
    if first > limit, text.isJoined(first), text.isOne(of: EmployerNames.prepositions, first - 1),
      !text.isCapital(first - 1)
    {
      return nil
    }
    return valid(first..<end)
  }

  private static let prepositions: WordSet = ["in", "near", "from", "to", "with", "by", "on", "of"]
  private static let demands: WordSet = ["experience", "registration", "clearance"]

  /// Whether the token at `index` may go on a name: only a space, a hyphen or the like before it, or the comma of `, Inc`.
  private func joins(_ index: Int) -> Bool {
    if text.isJoined(index) { return true }
    for byte in text.gap(before: index) {
      switch byte {
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "+"): continue
      case UInt8(ascii: "."):
        // `Lemon.io`, `J. Rook`, `St. Mary`.
        let before = text.token(index - 1)
        guard !text.gap(before: index).contains(0x20) || before.end - before.start <= 2 else { return false }
      case UInt8(ascii: ","):
        guard text.isOne(of: ["inc", "llc", "ltd", "limited", "lp", "llp", "plc", "pc", "na"], index) else { return false }
      default: return false
      }
    }
    return true
  }

  /// Only spaces and signs such as ® before the token at `index`.
  private func isPlainGap(_ index: Int) -> Bool {
    if text.isJoined(index) { return true }
    // `Rook P.C. is`, `Rooks Inc. is`.
    let mayEndWithPoint =
      index > 0
      && (text.token(index - 1).end - text.token(index - 1).start == 1 || text.isOne(of: ["inc", "co", "corp", "ltd"], index - 1))
    return text.gap(before: index).allSatisfy {
      if $0 == UInt8(ascii: "."), mayEndWithPoint { return true }
      return $0 == 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\"") || $0 == 0xC2 || $0 == 0xAE || $0 == 0xE2 || $0 == 0x84
        || $0 == 0xA2 || $0 == UInt8(ascii: "'") || $0 == 0x80 || $0 == 0x99
    }
  }

  static let connectors: [StaticString] = ["of", "and", "&", "for", "the", "de", "la", "du", "van", "von", "der"]

  private static let linked: WordSet = ["the", "and", "&", "la", "of"]

  private func isConnector(_ index: Int, _ limit: Int) -> Bool {
    guard text.isOne(of: .nameConnectors, index) else { return false }
    // `Institute for Thatch`, but not `Thatch for Barns`.
    if text.isWord(index, "for"), index > 0, !text.use(index - 1).contains(.organisation),
      !text.isOne(of: ["alliance", "campaign", "partnership", "centre", "coalition"], index - 1)
    {
      return false
    }
    var next = index + 1
    while next < limit, next <= index + 2, text.isOne(of: EmployerNames.linked, next), !text.isCapital(next) { next += 1 }
    return next < limit && text.isCapital(next) && joins(next)
  }

  func isDomainEnd(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, text.token(index).signs == .point, !text.isCapital(index) else { return false }
    return text.isOne(of: ["io", "com", "ai", "co", "org", "net", "gov", "app", "dev", "de", "uk"], index)
      && !(index + 1 < text.tokens.count && text.gap(before: index + 1).first == UInt8(ascii: "/"))
  }

  /// `24 Hour Fitness`, `3M`, but no year.
  func isNameDigits(_ index: Int, _ limit: Int) -> Bool {
    guard text.isDigits(index) else { return false }
    let bytes = text.bytes[text.token(index).range]
    return bytes.count <= 3
      && (bytes.contains { !Bullet.isDigit($0) } || (index + 1 < limit && text.isCapital(index + 1) && text.isJoined(index + 1)))
  }

  /// Words that open a sentence before a name.
  static let openers: [StaticString] = [
    "as", "at", "for", "with", "when", "because", "while", "since", "today", "from", "by", "if", "and", "about", "join", "why", "hi",
    "hello", "here", "in", "note", "currently",
  ]

  static let pronouns: [StaticString] = [
    "i", "we", "you", "he", "she", "they", "it", "this", "that", "these", "our", "your", "my", "what", "who", "how", "there", "all",
    "each", "every", "no", "any",
  ]

  /// What employers are said to have, and hardly ever those whose things are bought or whose rules are kept.
  static let belongings: [StaticString] = [
    "client", "clients", "customer", "customers", "guests", "residents", "patients", "pupils", "students", "members", "team", "teams",
    "crew", "crews", "staff", "employee", "employees", "colleagues", "people", "workforce", "leadership", "mission", "vision", "values",
    "culture", "purpose", "commitment", "growth", "success", "office", "offices", "headquarters", "store", "stores", "shops", "branches",
    "sites", "warehouse", "warehouses", "restaurants", "business",
  ]

  static let things: [StaticString] = [
    "program", "programme", "programs", "project", "projects", "team", "teams", "platform", "product", "products", "app", "initiative",
    "role", "position", "act", "degree", "certification",
    "certificate", "experience", "division", "mission", "policy", "plan", "english", "level", "description", "summary", "model", "office",
  ]
}

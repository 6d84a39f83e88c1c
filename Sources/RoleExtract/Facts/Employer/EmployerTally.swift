import RoleLexicon
import RoleModel

/// A place of the text that names an employer, perhaps.
struct EmployerMention {
  /// Tokens of the name.
  var tokens: Range<Int>
  var points: Double
  var rule: EmployerRule
  /// A labelled field, or a heading such as `About Rooks`.
  var isLabelled = false
}

/// By what an employer is named.
enum EmployerRule: String {
  case frontMatter = "employer.front-matter"
  case page = "employer.page"
  case field = "employer.field"
  case heading = "employer.heading"
  case letterhead = "employer.letterhead"
  case equalOpportunity = "employer.equal-opportunity"
  case hires = "employer.hires"
  case at = "employer.at"
  case weAre = "employer.we-are"
  case atRole = "employer.at-role"
  case with = "employer.with"
  case subject = "employer.subject"
  case introduction = "employer.introduction"
  case secondLine = "employer.second-line"
  case invitation = "employer.invitation"
  case possessive = "employer.possessive"
  case owner = "employer.owner"
  case abbreviated = "employer.abbreviated"
  case domain = "employer.domain"
}

/// Counts the points of each name.
struct EmployerTally {
  private let text: IdentityText
  private let domains: [Range<Int>]
  private(set) var names: [Name] = []

  init(_ text: IdentityText) {
    self.text = text
    domains = EmployerTally.domains(text)
  }

  struct Name {
    var tokens: Range<Int>
    /// Points by rule: the first mention counts in full, each further one a little.
    var rules: [(rule: EmployerRule, points: Double, count: Int)] = []
    var evidence: [EmployerMention] = []
    var isLabelled = false
    /// Points of all its forms together.
    var weight = 0.0

    var points: Double { rules.reduce(0) { $0 + $1.points + min(3, Double($1.count - 1) * $1.points * 0.2) } }

    /// `Rooks is hiring`.
    var isSaidToHire: Bool { rules.contains { $0.rule == .hires } }

    /// The name as written, without a possessive.
    func name(_ text: IdentityText) -> String {
      var range = text.textRange(tokens)
      let bytes = text.bytes
      if text.endsPossessive(tokens.upperBound - 1) {
        range = range.lowerBound..<(range.upperBound - (bytes[range.upperBound - 2] == UInt8(ascii: "'") ? 2 : 4))
      }
      range = EmployerNames(text: text).withoutGluedHeading(tokens.lowerBound, range)
      // A quotation mark that the name opens or closes with belongs to it: `"Rooks" Ltd`.
      if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "\""), bytes[range].contains(UInt8(ascii: "\"")) {
        range = (range.lowerBound - 1)..<range.upperBound
      }
      if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "\""),
        bytes[range].filter({ $0 == UInt8(ascii: "\"") }).count % 2 == 1
      {
        range = range.lowerBound..<(range.upperBound + 1)
      }
      if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "."),
        text.isOne(of: ["inc", "co", "corp", "ltd"], tokens.upperBound - 1)
      {
        range = range.lowerBound..<(range.upperBound + 1)
      }
      if bytes[range].contains(UInt8(ascii: "(")), !bytes[range].contains(UInt8(ascii: ")")), range.upperBound < bytes.count,
        bytes[range.upperBound] == UInt8(ascii: ")")
      {
        range = range.lowerBound..<(range.upperBound + 1)
      }
      return text.analysis.string(range)
    }
  }

  mutating func add(_ mention: EmployerMention) {
    if let same = names.firstIndex(where: { isSame($0.tokens, mention.tokens) }) {
      if let rule = names[same].rules.firstIndex(where: { $0.rule == mention.rule }) {
        names[same].rules[rule].count += 1
        names[same].rules[rule].points = max(names[same].rules[rule].points, mention.points)
      } else {
        names[same].rules.append((mention.rule, mention.points, 1))
      }
      // A name in capitals is written as the text writes it elsewhere.
      if isShouted(names[same].tokens), !isShouted(mention.tokens) { names[same].tokens = mention.tokens }
      if names[same].evidence.count < 3 { names[same].evidence.append(mention) }
      names[same].isLabelled = names[same].isLabelled || mention.isLabelled
    } else if names.count < 40 {
      names.append(
        Name(tokens: mention.tokens, rules: [(mention.rule, mention.points, 1)], evidence: [mention], isLabelled: mention.isLabelled))
    }
  }

  private func isShouted(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { !text.isCapital($0) || text.token($0).shape.contains(.allCapitals) }
  }

  /// The name with the most points. A short form (`Rooks`) lends its points to the long one (`Rooks Holdings Ltd`) and the other way.
  func best() -> Name? {
    var best: (name: Name, points: Double)?
    for (index, name) in names.enumerated() {
      var total = name
      var longest = name
      for (other, candidate) in names.enumerated()
      where other != index && (begins(candidate.tokens, with: name.tokens) || ends(candidate.tokens, with: name.tokens)) {
        total.rules += candidate.rules
        total.isLabelled = total.isLabelled || candidate.isLabelled
        if candidate.points >= 2,
          isFullForm(candidate.tokens, of: name.tokens) || candidate.points >= 4 || ends(candidate.tokens, with: name.tokens),
          candidate.tokens.count > longest.tokens.count
        {
          longest = candidate
        }
      }
      if longest.tokens != name.tokens {
        total.tokens = longest.tokens
        total.evidence = longest.evidence + name.evidence.prefix(2)
      }
      total.rules += domains.contains { isDomain($0, of: total.tokens) } ? [(.domain, 2, 1)] : []
      var points = total.points
      if !name.isLabelled { points = isCommon(name.tokens) ? points * 0.4 : isTool(name.tokens) ? points - 1 : points }
      if best.map({ points > $0.points }) ?? true { best = (total, points) }
    }
    guard var result = best?.name else { return nil }
    if let full = names.first(where: { isInitials(result.tokens, of: $0.tokens) }) {
      result.tokens = full.tokens
      result.evidence = full.evidence + result.evidence
    }
    result.weight = best?.points ?? 0
    result.evidence.sort { $0.points > $1.points }
    return result
  }

  /// `Rooks’s straw`, `join Rooks`, once, and nothing else: enough for a single word that no table knows, or one that is said again.
  func isNamedInPassing(_ name: Name) -> Bool {
    let first = text.token(name.tokens.lowerBound)
    guard name.weight >= 1.1, name.tokens.count == 1, text.use(name.tokens.lowerBound).isDisjoint(with: [.place, .head, .weak]),
      name.rules.allSatisfy({ [.possessive, .owner, .with, .subject].contains($0.rule) })
    else { return false }
    // `OPM’s page`: a few capitals may be anything.
    let letters = text.bytes[bare(name.tokens.lowerBound)]
    guard letters.count > 3 || letters.contains(where: { (0x61...0x7A).contains($0) }) else { return false }
    // `Rooks’s framework`: a vendor's or an authority's, unless the text also speaks of working there.
    guard name.evidence.contains(where: { $0.rule != .possessive || isOwner($0.tokens) }) else { return false }
    return first.word == 0 || name.evidence.contains { $0.tokens != name.tokens }
  }

  /// `Rooks’s clients`, `Rooks’ roofing crews`: what an employer has, behind its name or behind one small word more.
  private func isOwner(_ name: Range<Int>) -> Bool {
    guard let passage = text.passages.first(where: { $0.tokens.contains(name.lowerBound) }) else { return false }
    for index in name.upperBound..<min(passage.tokens.upperBound, name.upperBound + 2) {
      if index > name.upperBound, !text.isJoined(index) { return false }
      guard text.isOne(of: EmployerNames.belongings, index) else { continue }
      // `Rooks’s customer portal` is a product.
      let next = index + 1
      let isPlural = text.bytes[text.token(index).range].last == UInt8(ascii: "s") && !text.isWord(index, "business")
      return isPlural || next >= passage.tokens.upperBound || !text.isJoined(next) || text.isFunctionWord(next)
    }
    return false
  }

  /// `RHL` for `Rooks Holdings Ltd`, `RO` for `Rooks`.
  private func isInitials(_ short: Range<Int>, of full: Range<Int>) -> Bool {
    let range = text.textRange(short).lowerBound..<bare(short.upperBound - 1).upperBound
    guard short.count <= 3, range.count <= 6, !text.bytes[range].contains(where: { (0x61...0x7A).contains($0) }) else {
      return false
    }
    let letters = text.bytes[range].filter { (0x41...0x5A).contains($0) }
    guard letters.count >= 2 else { return false }
    // `RO` for `Rooks`.
    if full.count == 1 {
      let word = text.bytes[bare(full.lowerBound)]
      return letters.count < 4 && word.count > letters.count + 2 && word.contains(where: { (0x61...0x7A).contains($0) })
        && zip(word, letters).allSatisfy { $0.0 & 0xDF == $0.1 }
    }
    let initials = full.filter(text.isCapital).map { text.bytes[Int(text.token($0).start)] }
    return initials == letters || (initials.count == letters.count + 1 && initials.starts(with: letters))
  }

  /// A common word that the text also writes small is hardly a name: `Compliance is a…`, `… in compliance with`.
  private func isCommon(_ tokens: Range<Int>) -> Bool {
    let word = text.token(tokens.lowerBound).word
    guard tokens.count == 1, word != 0 else { return false }
    let bytes = text.bytes
    return text.tokens.contains {
      guard $0.word == word, !$0.shape.contains(.capitalized) else { return false }
      // Not in an address: `rooks.example`.
      let (before, after) = (
        $0.start > 0 ? bytes[Int($0.start) - 1] : 0x20,
        Int($0.end) + 1 < bytes.count ? (bytes[Int($0.end)], bytes[Int($0.end) + 1]) : (0x20, 0x20)
      )
      return before != UInt8(ascii: ".") && before != UInt8(ascii: "@") && before != UInt8(ascii: "/") && before != UInt8(ascii: "-")
        && !(after.0 == UInt8(ascii: ".") && after.1 > 0x20)
    }
  }

  /// A tool or a technology is worked with more often than for, and one sentence `Python is a…` below the first names no employer.
  private func isTool(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, let passage = text.passages.firstIndex(where: { $0.tokens.contains(tokens.lowerBound) }) else { return false }
    let skills = text.analysis.lexicon.skills
    return text.analysis.hits(inPassage: passage).contains {
      $0.table == Lexicon.Kind.skills.rawValue && $0.tokens == tokens && skills.isNamed($0.row)
    }
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { sameWord($0.0, $0.1) }
  }

  private func begins(_ whole: Range<Int>, with part: Range<Int>) -> Bool {
    whole.count > part.count && zip(part, whole).allSatisfy { sameWord($0.0, $0.1) }
  }

  private func ends(_ whole: Range<Int>, with part: Range<Int>) -> Bool {
    whole.count > part.count && part.count > 1 && zip(part, whole.suffix(part.count)).allSatisfy { sameWord($0.0, $0.1) }
  }

  /// The names in the text's addresses: `rooks` of `jobs@rooks.example` and `www.rooks.example`.
  private static func domains(_ text: IdentityText) -> [Range<Int>] {
    let bytes = text.bytes
    var domains: [Range<Int>] = []
    for (number, passage) in text.passages.enumerated() {
      // A passage may be cut at the point of an address.
      let hasInnerPoint = text.content(ofPassage: number).hasInnerPoint
      for index in hasInnerPoint ? passage.tokens : passage.tokens.suffix(1) {
        let (start, end) = (Int(text.token(index).start), Int(text.token(index).end))
        guard start > 0, end - start >= 4, end + 2 < bytes.count, bytes[end] == UInt8(ascii: "."), Bullet.isLetter(bytes[end + 1]) else {
          continue
        }
        let isWeb = bytes[start - 1] == UInt8(ascii: ".") && start >= 4 && bytes[start - 2] | 0x20 == UInt8(ascii: "w")
        if bytes[start - 1] == UInt8(ascii: "@") || isWeb { domains.append(start..<end) }
      }
    }
    return domains
  }

  /// Whether an address is made of the name: of all its words, or of all but the last ones.
  private func isDomain(_ domain: Range<Int>, of name: Range<Int>) -> Bool {
    let bytes = text.bytes
    var rest = domain
    for index in name where !text.isOne(of: ["of", "and", "&", "the"], index) {
      let word = bare(index)
      guard !rest.isEmpty else { return true }
      guard word.count <= rest.count, zip(word, rest).allSatisfy({ bytes[$0] | 0x20 == bytes[$1] | 0x20 }) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return rest.isEmpty
  }

  /// `Rooks Holdings` is `Rooks` in full; `Rooks Mobile App` is a thing of theirs.
  private func isFullForm(_ whole: Range<Int>, of part: Range<Int>) -> Bool {
    whole.dropFirst(part.count).contains { text.use($0).contains(.organisation) }
  }

  private func sameWord(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (bare(one), bare(other))
    // The first letter tells nearly all words apart.
    guard text.bytes[a.lowerBound] | 0x20 == text.bytes[b.lowerBound] | 0x20, a.count == b.count else { return false }
    return zip(text.bytes[a], text.bytes[b]).allSatisfy { $0 == $1 || (Bullet.isLetter($0) && $0 | 0x20 == $1 | 0x20) }
  }

  /// The bytes of a token without a possessive.
  private func bare(_ index: Int) -> Range<Int> {
    let range = text.token(index).range
    guard text.endsPossessive(index) else { return range }
    return range.lowerBound..<(range.upperBound - (text.bytes[range.upperBound - 2] == UInt8(ascii: "'") ? 2 : 4))
  }
}

import RoleLexicon
import RoleModel

/// Counts the points of each name.
struct EmployerTally {
  let text: IdentityText
  let domains: [Range<Int>]
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
      // Two cues may tell the same of one place.
      if names[same].evidence.count < 3, !names[same].evidence.contains(where: { $0.tokens == mention.tokens && $0.rule == mention.rule }) {
        names[same].evidence.append(mention)
      }
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
    if let full = names.first(where: { $0.tokens != result.tokens && isInitials(result.tokens, of: $0.tokens) }) {
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
}

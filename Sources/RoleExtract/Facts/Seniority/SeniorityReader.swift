import RoleLexicon
import RoleModel

/// How senior the role is: by its title, else by a sentence or a field that says so.
///
/// Manager, director and the like count where they are the role's own word: an account manager manages accounts, a staff nurse is no
/// staff engineer, and an executive assistant is no executive. What isn't said is not guessed from years of experience.
enum SeniorityReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    if let title = role.title {
      if let level = level(ofTitle: title.text, reading) {
        role.seniority = Stated(level, Grounds(title.grounds.evidence, .stated))
        return
      }
    } else if let found = headerLevel(reading) {
      role.seniority = found
      return
    }
    role.seniority = statedLevel(reading) ?? supervision(reading, role.title)
  }

  // MARK: The title

  private static func level(ofTitle title: String, _ reading: Reading) -> Seniority? {
    let lexicon = reading.analysis.lexicon
    var tokens: [Token] = []
    var tokenizer = Tokenizer()
    let bytes = Array(title.utf8)
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, 0..<bytes.count, lexicon.vocabulary, into: &tokens) }
    var words: [SeniorityWord] = []
    var hits: [PhraseIndex.Hit] = []
    tokens.withUnsafeBufferPointer { lexicon.index.find(in: 0..<tokens.count, of: $0, into: &hits) }
    var last = 0..<0
    // The longest phrase at each place, none inside another.
    for hit in hits where hit.table == Lexicon.Kind.seniority.rawValue {
      let isLonger = hit.tokens.lowerBound == last.lowerBound && !last.isEmpty
      guard isLonger || hit.tokens.lowerBound >= last.upperBound else { continue }
      if isLonger { words.removeLast() }
      words.append(lexicon.seniorities.rows[hit.row])
      last = hit.tokens
    }
    return tokens.withUnsafeBufferPointer { tokens in
      bytes.withUnsafeBufferPointer { StaffRank(tokens: tokens, text: $0).add(in: tokens.indices, to: &words) }
      return highest(words)
    }
  }

  /// Of several words the one that settles the level: a trainee manager is a trainee, a senior manager a manager.
  private static func highest(_ words: [SeniorityWord]) -> Seniority? {
    for word in [SeniorityWord.intern, .entry, .executive, .director, .manager, .lead, .senior, .mid] where words.contains(word) {
      return Seniority(rawValue: word.rawValue)
    }
    return nil
  }

  /// The level in the first lines of the posting's header, where no title was read.
  private static func headerLevel(_ reading: Reading) -> Stated<Seniority>? {
    let rows = reading.analysis.lexicon.seniorities.rows
    var lines = 0
    for (index, passage) in reading.passages.enumerated() where reading.sections[index] == .title && (1...14).contains(passage.tokens.count)
    {
      let hits = reading.hits(.seniority, inPassage: index)
      var words = hits.map { rows[$0.row] }
      StaffRank(tokens: reading.tokens, text: reading.text).add(in: passage.tokens, to: &words)
      // `Reports to: Senior Director` speaks of somebody else.
      let isOther = words.first == SeniorityWord.none && hits[0].tokens.lowerBound == passage.tokens.lowerBound && hits.count > 1
      if !isOther, let level = highest(words) {
        return Stated(level, Grounds(reading.evidence(passage.block.text, "seniority.title")))
      }
      lines += 1
      if lines >= 2 { return nil }
    }
    return nil
  }

  // MARK: Statements

  private static func statedLevel(_ reading: Reading) -> Stated<Seniority>? {
    let rows = reading.analysis.lexicon.seniorities.rows
    for index in reading.passages.indices where reading.has(.seniority, inPassage: index) && speaksOfTheRole(reading.sections[index]) {
      let hits = reading.hits(.seniority, inPassage: index)
      let passage = DemandPassage(reading, index)
      for (number, hit) in hits.enumerated() {
        let word = rows[hit.row]
        guard word != .none else { continue }
        if isFieldValue(hit.tokens, passage), let level = Seniority(rawValue: word.rawValue) {
          return Stated(level, Grounds(reading.evidence(reading.textRange(hit.tokens), "seniority.field")))
        }
        guard let phrase = titlePhrase(around: hit.tokens, passage) else { continue }
        let words = hits[number...].prefix { phrase.contains($0.tokens.lowerBound) }.map { rows[$0.row] }
        if let level = highest(words) { return Stated(level, Grounds(reading.evidence(reading.textRange(phrase), "seniority.statement"))) }
      }
    }
    return nil
  }

  private static func speaksOfTheRole(_ section: SectionKind) -> Bool {
    switch section {
    case .title, .summary, .responsibilities, .requirements, .other, .company, .schedule: true
    default: false
    }
  }

  /// `Level: Senior`, `Seniority level - Entry level`.
  private static func isFieldValue(_ hit: Range<Int>, _ passage: DemandPassage) -> Bool {
    guard hit.lowerBound > passage.tokens.lowerBound, passage.isAny(hit.lowerBound - 1, ["level", "seniority"]) else { return false }
    return passage.gap(before: hit.lowerBound).contains(UInt8(ascii: ":"))
      || passage.gap(before: hit.lowerBound).contains(UInt8(ascii: "-"))
  }
}

extension SeniorityReader {
  static func summary(of role: Role) -> [String] { role.seniority.map { [$0.value.rawValue] } ?? [] }

  static func evidence(of role: Role) -> [Evidence] { role.seniority?.grounds.evidence ?? [] }
}

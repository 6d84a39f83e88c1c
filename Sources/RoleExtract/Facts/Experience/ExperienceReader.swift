import RoleLexicon
import RoleModel

/// Demands for years of experience: `5+ years of industrial sales`, `minimum eight (8) years`, `Excel: 1 year (Preferred)`.
///
/// An amount of years is found by its unit and read to the left; `YearContext` then tells whether it is somebody's experience. Plain
/// `N years` asks for at least N; `minimum of 1-2 years` has no upper bound. A demand that the text repeats is one fact.
enum ExperienceReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var found: [Found] = []
    let rows = reading.analysis.lexicon.demandCues.rows
    for index in reading.passages.indices where mentionsYears(reading, index, rows) {
      read(DemandPassage(reading, index), into: &found, &role)
    }
    role.experience = found.map(\.fact)
  }

  /// More demands than these are no posting's; what comes after them is left.
  private static let mostDemands = 128

  private struct Found {
    var fact: Experience
    var passage: Int
    /// It stands in a header or a line of its own that names no area, or points to what was said before: it sums up, and adds nothing.
    var isSummary: Bool
  }

  private static func mentionsYears(_ reading: Reading, _ index: Int, _ rows: [DemandCue]) -> Bool {
    reading.has(.demandCues, inPassage: index)
      && reading.hits(.demandCues, inPassage: index).contains { rows[$0.row] == .unitYear || rows[$0.row] == .unitMonth }
      || reading.holds(.digits, inPassage: index)
        && reading.numbers(in: reading.passages[index].tokens).contains { gluedUnit(reading.tokens[$0], reading) != nil }
  }

  /// Whether a token is a number with its unit (`5yrs`, `18mos`), and whether that unit is months.
  @inline(__always)
  private static func gluedUnit(_ token: Token, _ reading: Reading) -> Bool? {
    token.shape.contains(.digits) && token.range.count > 2 ? unit(behindNumberIn: token, reading) : nil
  }

  private static func unit(behindNumberIn token: Token, _ reading: Reading) -> Bool? {
    var tail = reading.text[token.range].drop { (0x30...0x39).contains($0) }
    guard !tail.isEmpty, token.range.count - tail.count <= 2 else { return nil }
    if tail.last == UInt8(ascii: "+") { tail.removeLast() }
    let lexicon = reading.analysis.lexicon
    var unit = token
    unit.word = tail.map(\.lowered).withUnsafeBufferPointer { lexicon.vocabulary.number(of: $0) }
    guard unit.word != 0 else { return nil }
    var hits: [PhraseIndex.Hit] = []
    withUnsafePointer(to: unit) { lexicon.index.find(in: 0..<1, of: UnsafeBufferPointer(start: $0, count: 1), into: &hits) }
    for hit in hits where hit.table == Lexicon.Kind.demandCues.rawValue {
      switch lexicon.demandCues.rows[hit.row] {
      case .unitYear: return false
      case .unitMonth: return true
      default: continue
      }
    }
    return nil
  }

  // MARK: One passage

  private static func read(_ passage: DemandPassage, into found: inout [Found], _ role: inout Role) {
    let reading = passage.reading
    var amounts: [(amount: YearAmount, sentence: Range<Int>)] = []
    var sentence = passage.tokens.lowerBound..<passage.tokens.lowerBound
    var previous = passage.tokens.lowerBound
    for unit in units(passage).prefix(mostDemands) {
      if !sentence.contains(unit.position) { sentence = passage.sentence(around: unit.position) }
      let first = max(previous, sentence.lowerBound)
      guard
        let amount = YearAmount.read(unitAt: unit.position, isMonths: unit.isMonths, from: first, in: passage)
          ?? YearField.read(unitAt: unit.position, in: passage)
      else { continue }
      amounts.append((amount, sentence))
      previous = amount.tokens.upperBound
    }
    for (number, one) in amounts.enumerated() {
      let next =
        number + 1 < amounts.count ? min(one.sentence.upperBound, amounts[number + 1].amount.tokens.lowerBound) : one.sentence.upperBound
      let before = number > 0 ? amounts[number - 1].amount.tokens.upperBound : passage.tokens.lowerBound
      switch YearContext.judge(one.amount, one.sentence, next: next, previous: before, in: passage) {
      case .other(let reason):
        let range = reading.textRange(one.amount.tokens)
        role.rejected.append(
          Rejected(
            field: "experience", text: reading.string(range), reason: reason, evidence: [reading.evidence(range, "experience.rejected")]))
      case .experience:
        let demand = fact(one.amount, next: next, passage)
        add(demand, passage.index, isSummary: sumsUp(demand, one.sentence, passage), to: &found)
        if let level = levelAmount(after: one.amount, one.sentence, passage) {
          add(fact(level, next: one.sentence.upperBound, passage), passage.index, isSummary: false, to: &found)
        }
      }
    }
  }

  private static func units(_ passage: DemandPassage) -> [(position: Int, isMonths: Bool)] {
    var units: [(position: Int, isMonths: Bool)] = []
    for cue in passage.cues where cue.kind == .unitYear || cue.kind == .unitMonth {
      units.append((cue.tokens.lowerBound, cue.kind == .unitMonth))
    }
    let count = units.count
    for position in passage.reading.numbers(in: passage.tokens) {
      guard let isMonths = gluedUnit(passage.reading.tokens[position], passage.reading) else { continue }
      if let kind = passage.cue(at: position), kind == .unitYear || kind == .unitMonth { continue }
      units.append((position, isMonths))
    }
    if units.count > count { units.sort { $0.position < $1.position } }
    return units
  }

  private static func fact(_ amount: YearAmount, next: Int, _ passage: DemandPassage) -> Experience {
    let reading = passage.reading
    var (low, high) = (Optional(amount.min), amount.max)
    var tokens = amount.tokens
    var rule = high != nil ? "experience.range" : "experience.years"
    if YearContext.isStructuredField(amount, passage) { rule = "experience.field" }
    let qualifier = passage.cues(
      in: max(passage.tokens.lowerBound, tokens.lowerBound - 4)..<max(passage.tokens.lowerBound, tokens.lowerBound)
    ).last
    if let qualifier, qualifier.tokens.upperBound == tokens.lowerBound {
      if qualifier.kind == .atLeast { high = nil }
      if qualifier.kind == .atMost, high == nil, !amount.isOpen {
        (low, high) = (nil, amount.min)
        rule = "experience.at-most"
      }
      if qualifier.kind == .atLeast || qualifier.kind == .atMost || qualifier.kind == .between {
        let article = passage.isWord(qualifier.tokens.lowerBound, "a") ? 1 : 0
        tokens = (qualifier.tokens.lowerBound + article)..<tokens.upperBound
      }
    } else if passage.gap(before: tokens.lowerBound).contains(UInt8(ascii: "<")), high == nil {
      (low, high) = (nil, amount.min)
    }
    if passage.isAny(amount.tokens.upperBound, ["minimum", "min"]) { high = nil }
    let range = reading.textRange(tokens)
    let area = ExperienceArea.find(amount, next: next, in: passage)
    return Experience(
      minYears: low, maxYears: high, area: area.map { reading.string($0) },
      necessity: reading.necessity(of: range, inPassage: passage.index), grounds: Grounds(reading.evidence(range, rule)))
  }

  /// `4+ years … (6+ for staff level)`, `10 years …, with at least 5 of those leading teams`: a number whose unit stands before.
  private static func levelAmount(after amount: YearAmount, _ sentence: Range<Int>, _ passage: DemandPassage) -> YearAmount? {
    for position in amount.tokens.upperBound..<max(amount.tokens.upperBound, sentence.upperBound) {
      guard let value = passage.digits(position, most: 2) else { continue }
      if value < amount.min, passage.isWord(position + 1, "of"), passage.isWord(position + 2, "those") {
        return YearAmount(min: value, max: nil, tokens: position..<(position + 3), unit: position + 2)
      }
      guard passage.gap(before: position).contains(UInt8(ascii: "(")) else { continue }
      guard passage.gap(before: position + 1).contains(UInt8(ascii: "+")), passage.isWord(position + 1, "for") else { continue }
      return YearAmount(min: value, max: nil, isOpen: true, tokens: position..<(position + 1), unit: position)
    }
    return nil
  }

  // MARK: Repetitions

  /// Whether a demand only sums up others, or points to them: `Experience level: 5+ years`, `two years as described above`.
  private static func sumsUp(_ fact: Experience, _ sentence: Range<Int>, _ passage: DemandPassage) -> Bool {
    let isHeader = passage.section == .title || (sentence.count <= 7 && !passage.isItemOfFields)
    return (isHeader && fact.area == nil) || sentence.contains { passage.isWord($0, "described") }
  }

  /// Adds a demand, or its evidence to the one that it repeats.
  private static func add(_ fact: Experience, _ passage: Int, isSummary: Bool, to found: inout [Found]) {
    for index in found.indices {
      let known = found[index]
      guard known.fact.minYears == fact.minYears, known.fact.maxYears == fact.maxYears else { continue }
      // Two of the same line that name nothing are two: `3+ years of related work and 3+ years of relevant work`.
      let isSame = AreaWords.same(known.fact.area, fact.area) && (fact.area != nil || known.passage != passage)
      // What sums up speaks of one demand, not of several areas, not of one that is asked for otherwise, and not of a field:
      // `Thatching: 2 years (Required)` and `Driving: 2 years (Required)` under `2 years’ experience` stay apart.
      let isField = fact.area != nil && fact.grounds.evidence.first?.rule == "experience.field"
      let sumsUp = (isSummary || known.isSummary && !isField) && known.fact.necessity == fact.necessity
      guard isSame || sumsUp else { continue }
      if known.fact.area == nil, fact.area != nil {
        found[index].fact.area = fact.area
        found[index].isSummary = false
      }
      if fact.necessity == .required { found[index].fact.necessity = .required }
      for evidence in fact.grounds.places { found[index].fact.grounds.add(evidence) }
      return
    }
    guard found.count < mostDemands else { return }
    found.append(Found(fact: fact, passage: passage, isSummary: isSummary))
  }
}

extension ExperienceReader {
  static func summary(of role: Role) -> [String] {
    role.experience.map { fact in
      let years = "\(number(fact.minYears))..\(number(fact.maxYears))"
      return "\(years) \(fact.area.map { "[\($0)] " } ?? "")\(fact.necessity.rawValue)"
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.experience.compactMap(\.grounds.evidence.first) }

  private static func number(_ value: Double?) -> String { value?.plain ?? "" }
}

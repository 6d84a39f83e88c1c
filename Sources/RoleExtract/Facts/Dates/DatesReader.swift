import RoleLexicon
import RoleModel

/// When the posting was published, and when the work begins and ends, as days of the calendar; `immediate` and bare months are left out.
enum DatesReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let grammar = DateGrammar(reading, country: role.locations.compactMap(\.country).first)
    var dates = Dates(grounds: Grounds([]))
    for field in reading.fields {
      guard let value = field.values.first, value.tokens.count <= 40, let found = grammar.dates(in: value.tokens).first,
        let iso = found.date.iso
      else {
        continue
      }
      switch field.field {
      case .posted where dates.posted == nil: dates.posted = iso
      case .starts where dates.starts == nil: dates.starts = iso
      case .ends where dates.ends == nil: dates.ends = iso
      default: continue
      }
      dates.grounds.add(reading.evidence(reading.textRange(found.tokens), "dates.label"))
    }
    for index in reading.passages.indices
    where dates.starts == nil && reading.mayHold(.starts, inPassage: index) && grammar.mayHoldDates(inPassage: index) {
      readStart(inPassage: index, grammar, reading, &dates)
    }
    if !dates.grounds.evidence.isEmpty { role.dates = dates }
  }

  /// `starting 3 March 2025`, `a start date of May 5, 2025`.
  private static func readStart(inPassage index: Int, _ grammar: DateGrammar, _ reading: Reading, _ dates: inout Dates) {
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.isWord(position, of: .starts) {
      let end = min(tokens.upperBound, position + 8)
      guard let found = grammar.dates(in: position..<end).first, let iso = found.date.iso else { continue }
      let between = (position + 1)..<found.tokens.lowerBound
      guard between.allSatisfy({ reading.isWord($0, among: ["on", "date", "of", "from", "is", "the", "in", "by", "around", "monday"]) })
      else { continue }
      dates.starts = iso
      dates.grounds.add(reading.evidence(reading.textRange(found.tokens), "dates.start"))
      return
    }
  }

  static let startWords: [StaticString] = ["starting", "start", "starts", "commencing", "commences", "beginning", "begins"]

  static func summary(of role: Role) -> [String] {
    guard let dates = role.dates else { return [] }
    return [dates.posted.map { "posted \($0)" }, dates.starts.map { "starts \($0)" }, dates.ends.map { "ends \($0)" }].compactMap { $0 }
  }

  static func evidence(of role: Role) -> [Evidence] { role.dates?.grounds.evidence ?? [] }
}

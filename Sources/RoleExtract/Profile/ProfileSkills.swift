import RoleLexicon
import RoleModel

/// The skills that a profile names, each once, with the statements that name it.
struct ProfileSkills {
  private(set) var skills: [ProfileSkill] = []
  private var places: [Int: Int] = [:]
  private var unknown: [String: Int] = [:]
  private let text: ProfileText
  private let table: SkillTable

  /// More different skills than this in one statement are an enumeration.
  static let mostSkills = 8
  /// An entry of more words is a sentence and no name.
  private static let longestName = 5

  init(_ text: ProfileText) {
    self.text = text
    table = text.lexicon.skills
  }

  /// Reads the statement `statement`, which is `piece`. Returns whether it only enumerates skills.
  mutating func read(_ piece: ProfileText.Piece, _ statement: Int) -> Bool {
    let hits = free(text.hits(.skills, in: piece), in: piece)
    if piece.form == .entry {
      readEntry(piece, hits, statement)
      return false
    }
    var rows: Set<Int> = []
    var (covered, areTools) = (0, true)
    let gates = ProfileSkillGates(text, hits, piece)
    for hit in hits where gates.passes(hit) {
      add(hit, statement)
      rows.insert(hit.row)
      covered += hit.tokens.count
      areTools = areTools && table.isNamed(hit.row)
    }
    guard piece.form == .prose, !rows.isEmpty else { return false }
    if rows.count > ProfileSkills.mostSkills { return true }
    // Nothing but names of tools says no more than a list does; "cycle counts and stocktaking" is work.
    guard areTools else { return false }
    let joins = piece.tokens.filter { text.isWord($0, among: ["and", "or", "&"]) }.count
    return covered + joins >= piece.tokens.count
  }

  /// Hits that stand inside no longer phrase of qualities, credentials or languages.
  private func free(_ hits: [PhraseIndex.Hit], in piece: ProfileText.Piece) -> [PhraseIndex.Hit] {
    guard !hits.isEmpty else { return hits }
    let others = [text.hits(.softSkills, in: piece), text.hits(.credentials, in: piece)]
    let languages = text.hits(.languages, in: piece)
    return hits.filter { hit in
      !others.contains { $0.overlapping(hit.tokens).contains { $0.tokens.count > hit.tokens.count } }
        && !languages.overlapping(hit.tokens).contains { $0.tokens.count >= hit.tokens.count }
    }
  }

  // MARK: Entries

  /// An entry names the skill that it is: `Go`, `statistics`, `hydraulics and pneumatics`; what no row knows keeps its own name.
  private mutating func readEntry(_ piece: ProfileText.Piece, _ hits: [PhraseIndex.Hit], _ statement: Int) {
    let core = self.core(of: piece)
    guard !core.isEmpty else { return }
    if let whole = hits.first(where: { $0.tokens == core }) { return add(whole, statement) }
    let gates = ProfileSkillGates(text, hits, piece)
    let parts = self.parts(of: core)
    var isNamed = false
    var unnamed: [Range<Int>] = []
    for part in parts {
      let own = hits.overlapping(part)
      if let whole = own.first(where: { $0.tokens == part }) {
        add(whole, statement)
        isNamed = true
        continue
      }
      let inside = own.filter { part.contains($0.tokens.lowerBound) && gates.passes($0, inEntry: true) }
      for hit in inside { add(hit, statement) }
      if inside.isEmpty { unnamed.append(part) } else { isNamed = true }
    }
    // Tools in brackets: `Adobe suite (InDesign, Photoshop)`.
    for hit in hits where hit.tokens.lowerBound >= core.upperBound && gates.passes(hit, inEntry: true) {
      add(hit, statement)
    }
    guard piece.origin != .certificate else { return }
    let others = [Lexicon.Kind.softSkills, .credentials, .languages].map { text.hits($0, in: piece) }
    for name in isNamed ? unnamed : [core] where !isOtherKind(name, others) { addUnknown(name, statement) }
  }

  /// The words of an entry before a bracket, a colon or a dash.
  private func core(of piece: ProfileText.Piece) -> Range<Int> {
    let tokens = piece.tokens
    for index in tokens.dropFirst() {
      let gap = text.gap(before: index)
      let ends = gap.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ":") || $0 == 0xE2 }
      if ends || gap.elementsEqual(" - ".utf8) { return tokens.lowerBound..<index }
    }
    return tokens
  }

  /// What stands between `and`, `or` and slashes.
  private func parts(of core: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = core.lowerBound
    for index in core {
      if text.isWord(index, among: ["and", "or", "&"]) {
        if index > start { parts.append(start..<index) }
        start = index + 1
      } else if index > start, text.gap(before: index).contains(UInt8(ascii: "/")) {
        parts.append(start..<index)
        start = index
      }
    }
    if start < core.upperBound { parts.append(start..<core.upperBound) }
    return parts
  }

  /// A quality, a credential, a language, a number, or more than a name.
  private func isOtherKind(_ name: Range<Int>, _ others: [[PhraseIndex.Hit]]) -> Bool {
    if name.count > ProfileSkills.longestName || name.allSatisfy({ text.tokens[$0].shape.contains(.digits) }) { return true }
    if others.contains(where: { $0.overlapping(name).contains { $0.tokens.count * 2 >= name.count } }) { return true }
    return text.isInAddress(name.lowerBound)
  }

  // MARK: Adding

  private mutating func add(_ hit: PhraseIndex.Hit, _ statement: Int) {
    if let place = places[hit.row] { return add(statement, to: place) }
    places[hit.row] = skills.count
    skills.append(ProfileSkill(name: table.name(hit.row, hit.phrase), id: table.id(hit.row), statements: [statement]))
  }

  private mutating func addUnknown(_ tokens: Range<Int>, _ statement: Int) {
    let name = text.string(text.textRange(tokens))
    let key = name.lowercased()
    if let place = unknown[key] { return add(statement, to: place) }
    unknown[key] = skills.count
    skills.append(ProfileSkill(name: name, id: nil, statements: [statement]))
  }

  private mutating func add(_ statement: Int, to place: Int) {
    if skills[place].statements.last != statement { skills[place].statements.append(statement) }
  }
}

import RoleLexicon
import RoleModel

/// The skills found so far, each once.
struct SkillList {
  private(set) var skills: [Skill] = []
  /// Whether names that no row knows are taken.
  let takesUnknown: Bool
  let reading: Reading
  let table: SkillTable
  private let necessities: SkillNecessity
  private var places = RowPlaces()
  /// Of each skill where it was named last, and whether it stands only among duties so far: what the requirements say of its necessity
  /// counts instead.
  private var uses: [(last: PhraseIndex.Hit?, isOnlyDuty: Bool)] = []
  /// Where names stand that no row knows, first token and end in one number: a list is walked from each tool in it, and its demand may name them
  /// besides.
  private var unknownNames: Set<Int> = []

  init(_ reading: Reading, takesUnknown: Bool) {
    self.reading = reading
    self.takesUnknown = takesUnknown
    necessities = SkillNecessity(reading)
    table = reading.analysis.lexicon.skills
  }

  mutating func add(_ naming: SkillNaming, inPassage index: Int) {
    for hit in naming.hits { add(hit, inPassage: index) }
    if let unknown = naming.unknown { add(unknown, before: naming.sharedHead, inPassage: index) }
  }

  /// - Parameter isDuty: it is a tool of a duty.
  mutating func add(_ hit: PhraseIndex.Hit, isDuty: Bool = false, inPassage index: Int) {
    let product = takesUnknown ? product(of: hit, inPassage: index) : nil
    let range = reading.textRange(product ?? hit.tokens)
    let evidence = reading.evidence(range, isDuty ? "skills.tool" : "skills.named")
    let necessity = necessities.necessity(of: hit.tokens, inPassage: index)
    if product != nil {
      let text = reading.string(range)
      if let place = place(ofText: text) {
        return merge(evidence, necessity, into: place, isFirstDemand: !isDuty && uses[place].isOnlyDuty, isDuty: isDuty)
      }
      return append(
        Skill(
          name: text, id: table.id(hit.row), category: table.category(hit.row), necessity: necessity, text: text, grounds: Grounds(evidence)
        ),
        isOnlyDuty: isDuty)
    }
    guard let place = places.place(of: hit.row, orNote: skills.count) else {
      return append(
        Skill(
          name: table.name(hit.row, hit.phrase), id: table.id(hit.row), category: table.category(hit.row), necessity: necessity,
          text: reading.string(range), grounds: Grounds(evidence)), hit, isOnlyDuty: isDuty)
    }
    let last = uses[place].last
    uses[place].last = hit
    if let last, isOther(hit, than: last) {
      let name = table.name(hit.row, hit.phrase)
      return append(
        Skill(
          name: name == skills[place].name ? reading.string(range) : name, id: table.id(hit.row), category: table.category(hit.row),
          necessity: necessity, text: reading.string(range), grounds: Grounds(evidence)), isOnlyDuty: isDuty)
    }
    merge(evidence, necessity, into: place, isFirstDemand: !isDuty && uses[place].isOnlyDuty, isDuty: isDuty)
    if !isDuty { uses[place].isOnlyDuty = false }
  }

  /// Whether a phrase names another thing than the phrase of the same row before it, since both stand in one list: "JAWS, ⟦NVDA⟧",
  /// "layout drawings and ⟦mechanical drawings⟧"; not "infrastructure as code (IaC)".
  private func isOther(_ hit: PhraseIndex.Hit, than last: PhraseIndex.Hit) -> Bool {
    let (start, end) = (last.tokens.upperBound, hit.tokens.lowerBound)
    guard last.phrase != hit.phrase, start == end || start + 1 == end && reading.isWord(start, among: ["and", "or"]) else { return false }
    let between = reading.text[Int(reading.tokens[start - 1].end)..<Int(reading.tokens[end].start)]
    guard !between.contains(UInt8(ascii: "(")), start < end || between.contains(where: { $0 == 0x2C || $0 == 0x2F }) else { return false }
    // "Data models and data modeling" are one, "authentication/authorization" two.
    return last.tokens.count != hit.tokens.count
      || !zip(last.tokens, hit.tokens).allSatisfy { first, second in
        let (first, second) = (reading.text[reading.tokens[first].range], reading.text[reading.tokens[second].range])
        let common = zip(first, second).prefix { $0 | 0x20 == $1 | 0x20 }.count
        return common > 3 && 2 * common >= max(first.count, second.count)
      }
  }

  /// A name that no row knows.
  mutating func add(_ tokens: Range<Int>, before head: Range<Int>? = nil, inPassage index: Int) {
    guard unknownNames.insert(tokens.lowerBound << 32 | tokens.upperBound).inserted else { return }
    let range = reading.textRange(tokens)
    let text = reading.string(range)
    let evidence = reading.evidence(range, "skills.phrase")
    let necessity = necessities.necessity(of: tokens, inPassage: index)
    if let place = place(ofText: text) {
      return merge(evidence, necessity, into: place, isFirstDemand: false, isDuty: false)
    }
    let name = head.map { text + " " + reading.string(reading.textRange($0)) } ?? text
    append(
      Skill(name: name, id: nil, category: nil, necessity: necessity, text: text, grounds: Grounds(evidence, .inferred)), isOnlyDuty: false)
  }

  private mutating func append(_ skill: consuming Skill, _ hit: PhraseIndex.Hit? = nil, isOnlyDuty isDuty: Bool) {
    // Room for all that most postings name.
    if skills.isEmpty {
      skills.reserveCapacity(16)
      uses.reserveCapacity(16)
    }
    skills.append(consume skill)
    uses.append((hit, isDuty))
  }

  private func place(ofText text: String) -> Int? { skills.suffix(SkillList.reach).firstIndex { SkillList.isSame($0.text, text) } }

  /// How many skills back a repetition of an unknown name is sought: more than a posting has, so that ten thousand names cost no square.
  private static let reach = 256

  /// Whether two names differ in nothing but the case of letters.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    first.utf8.count == second.utf8.count && zip(first.utf8, second.utf8).allSatisfy { ($0 ^ $1) & ~0x20 == 0 }
  }

  private mutating func merge(_ evidence: Evidence, _ necessity: Necessity, into place: Int, isFirstDemand: Bool, isDuty: Bool) {
    skills[place].grounds.add(evidence)
    if isFirstDemand { skills[place].necessity = necessity } else if necessity == .required, !isDuty { skills[place].necessity = .required }
  }
}

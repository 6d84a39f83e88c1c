import RoleLexicon
import RoleModel

/// Alternatives, one of which is enough: `a degree or four years`, `Bachelor's or Master's`, `Java, Go or Rust`.
///
/// It runs after all readers of demands and works from the bytes of their evidence: two demands are alternatives if nothing but `or`, a
/// slash or a comma of the same list stands between them, or, for degrees and years, if the last word that joins them is `or`.
enum RequirementGroupReader: FactReader {
  private enum Kind {
    case degree, years
    /// Another list, by its number.
    case other(Int)
  }

  private struct Member {
    var list: StaticString
    var number: Int
    var kind: Kind
    /// Bytes of the text.
    var start: Int
    var end: Int
    var tokens = 0..<0

    /// What no member of another demand has.
    var key: Int {
      switch kind {
      case .degree: 8 * number
      case .years: 8 * number + 1
      case .other(let list): 8 * number + 2 + list
      }
    }

    /// Its place in the role's JSON.
    var pointer: String { "/\(list)/\(number)" }
  }

  /// More groups than these are no posting's.
  private static let mostGroups = 128

  private enum Link { case or, comma, and, none }

  static func read(_ reading: Reading, into role: inout Role) {
    let members = members(of: role, reading.analysis.document.map)
    guard members.count >= 2 else { return }
    var next = 0
    for index in reading.passages.indices {
      let block = reading.passages[index].block.text
      while next < members.count, members[next].start < block.lowerBound { next += 1 }
      var end = next
      while end < members.count, members[end].start < block.upperBound { end += 1 }
      if end - next >= 2, mayHoldAlternatives(index, reading) {
        read(placed(members[next..<end], reading.passages[index].tokens, reading), DemandPassage(reading, index), into: &role)
      }
      next = end
    }
  }

  /// Whether the passage has what all alternatives have: an `or`, a slash, or words such as `in lieu of`.
  private static func mayHoldAlternatives(_ index: Int, _ reading: Reading) -> Bool {
    if reading.mayHold(.alternatives, inPassage: index) || reading.text[reading.passages[index].block.text].contains(UInt8(ascii: "/")) {
      return true
    }
    let rows = reading.analysis.lexicon.demandCues.rows
    return reading.hits(.demandCues, inPassage: index).contains { rows[$0.row] == .inLieu }
  }

  /// Every demand with each place that states it, in the order of the text.
  private static func members(of role: Role, _ map: SourceMap) -> [Member] {
    var members: [Member] = []
    members.reserveCapacity(
      role.education.count + role.experience.count + 2 * role.skills.count + role.languages.count + role.credentials.count)
    func add(_ list: StaticString, _ kind: Kind, _ count: Int, _ grounds: (Int) -> Grounds) {
      for number in 0..<count {
        for place in grounds(number).places {
          members.append(
            Member(list: list, number: number, kind: kind, start: map.text(from: place.start), end: map.text(from: place.end)))
        }
      }
    }
    add("education", .degree, role.education.count) { role.education[$0].grounds }
    add("experience", .years, role.experience.count) { role.experience[$0].grounds }
    add("skills", .other(0), role.skills.count) { role.skills[$0].grounds }
    add("languages", .other(1), role.languages.count) { role.languages[$0].grounds }
    add("credentials", .other(2), role.credentials.count) { role.credentials[$0].grounds }
    return members.sorted { one, other in
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end > other.end }
      return one.pointer < other.pointer
    }
  }

  /// The members with their tokens; of overlapping ones the longest.
  private static func placed(_ members: ArraySlice<Member>, _ tokens: Range<Int>, _ reading: Reading) -> [Member] {
    /// The first token from `start` on that begins at the text byte `byte` or behind it.
    func token(from start: Int, at byte: Int) -> Int {
      var (low, high) = (start, tokens.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if Int(reading.tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
      }
      return low
    }
    var result: [Member] = []
    result.reserveCapacity(members.count)
    var first = tokens.lowerBound
    for var member in members {
      if let last = result.last, member.start < last.end { continue }
      first = token(from: first, at: member.start)
      guard first < tokens.upperBound else { break }
      member.tokens = first..<token(from: first + 1, at: member.end)
      result.append(member)
    }
    return result
  }

  // MARK: Chains of alternatives

  private static func read(_ members: [Member], _ passage: DemandPassage, into role: inout Role) {
    guard members.count >= 2 else { return }
    var chain = 0..<1
    var hasOr = false
    var last = Link.none
    func close() {
      guard hasOr, last == .or, role.requirementGroups.count < mostGroups else { return }
      var keys: [Int] = []
      var pointers: [String] = []
      for member in members[chain] where !keys.contains(member.key) {
        keys.append(member.key)
        pointers.append(member.pointer)
      }
      if pointers.count >= 2, !role.requirementGroups.contains(where: { $0.any == pointers }) {
        let range = passage.reading.textRange(members[chain.lowerBound].tokens.lowerBound..<members[chain.upperBound - 1].tokens.upperBound)
        role.requirementGroups.append(
          RequirementGroup(any: pointers, grounds: Grounds(passage.reading.evidence(range, "requirement-groups.alternatives"))))
      }
    }
    var isBound = false
    for number in 1..<members.count {
      let link = link(members[number - 1], members[number], passage)
      // `a degree and 2 years, or 6 years`: what is bound by `and` is no single alternative.
      if link == .or && !isBound || link == .comma {
        chain = chain.lowerBound..<(number + 1)
        hasOr = hasOr || link == .or
        last = link
      } else {
        close()
        (chain, hasOr, last) = (number..<(number + 1), false, .none)
      }
      isBound = link == .and
    }
    close()
  }

  private static func link(_ left: Member, _ right: Member, _ passage: DemandPassage) -> Link {
    let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
    for position in between.lowerBound..<(between.upperBound + 1)
    where position > passage.tokens.lowerBound && position < passage.tokens.upperBound {
      // A semicolon before `or` doesn't part alternatives.
      if SentenceBounds.isEnd(before: position, passage.reading.tokens, passage.reading.text), !passage.isWord(position, "or") {
        return .none
      }
    }
    switch (left.kind, right.kind) {
    case (.degree, .years), (.years, .degree): return mixedLink(between, passage)
    case (.degree, .degree), (.years, .years): return listLink(between, passage)
    case (.other(let one), .other(let other)) where one == other: return listLink(between, passage)
    default: return .none
    }
  }

  /// Degrees and years: the last word that joins decides; the `or` of a list of fields joins nothing.
  private static func mixedLink(_ between: Range<Int>, _ passage: DemandPassage) -> Link {
    guard between.count <= 24, !between.isEmpty else { return .none }
    var link = Link.none
    for cue in passage.cues(in: between) {
      switch cue.kind {
      case .inLieu: return .or
      case .or:
        // `or` right before what it offers: `or 4 years`, `or at least 4 years`, `or an associate degree`.
        let next = cue.tokens.upperBound
        let rest = next..<between.upperBound
        let isQuantity = rest.allSatisfy {
          passage.isAny(
            $0, ["a", "an", "at", "least", "minimum", "of", "additional", "more", "than", "over", "equivalent", "relevant", "with", "have"])
        }
        link = rest.count <= 4 && isQuantity ? .or : link
      case .and, .orMore: link = .and
      default: continue
      }
    }
    return link
  }

  /// Members of one list: only joining words between them.
  private static func listLink(_ between: Range<Int>, _ passage: DemandPassage) -> Link {
    guard between.count <= 3 else { return .none }
    var link = Link.comma
    for position in between {
      if passage.isWord(position, "or") {
        link = .or
      } else if passage.isWord(position, "and") {
        if link != .or { link = .and }
      } else if !passage.isAny(position, ["a", "an", "degree", "degrees", "either", "s", "in"]) {
        return .none
      }
    }
    if link == .comma {
      let gap = passage.gap(before: between.upperBound)
      if gap.contains(UInt8(ascii: "/")) { return .or }
      return gap.contains(UInt8(ascii: ",")) && between.isEmpty ? .comma : .none
    }
    return link
  }
}

extension RequirementGroupReader {
  static func summary(of role: Role) -> [String] { role.requirementGroups.map { $0.any.joined(separator: " | ") } }

  static func evidence(of role: Role) -> [Evidence] { role.requirementGroups.compactMap(\.grounds.evidence.first) }
}

extension RequirementGroupReader {
  static var foundations: [any FactReader.Type] { [ExperienceReader.self, EducationReader.self] }

  static var examples: [FactExample] {
    [
      FactExample("⟦Bachelor's or Master's degree⟧ in botany", "/education/0 | /education/1"),
      FactExample("BS/MS/PhD in botany", "/education/0 | /education/1 | /education/2"),
      FactExample("MS or PhD in botany", "/education/0 | /education/1"),
      FactExample("⟦Bachelor's degree or 4 years⟧ of gardening experience", "/education/0 | /experience/0"),
      FactExample("Bachelor's degree in botany, or 4 years of gardening experience", "/education/0 | /experience/0"),
      FactExample("A degree in botany; OR 2+ years of gardening experience in lieu of a degree", "/education/0 | /experience/0"),
      FactExample("A degree in botany or a related field, or 6 years of experience", "/education/0 | /experience/0"),
      FactExample("High school diploma, GED, or associate degree", "/education/0 | /education/1"),
      FactExample("Master's and 2 years of experience, or PhD"),
      FactExample("4 years of experience in lieu of a bachelor's degree, or a diploma"),
      FactExample("Bachelor's degree and 5 years of experience"),
      FactExample("Bachelor's degree or equivalent and 5 years of experience"),
      FactExample("Bachelor's degree in botany or related field and 5 years of experience"),
      FactExample("Bachelor's degree in botany or related field with 5 years of experience"),
      FactExample("Bachelor's degree plus 5 years of experience"),
      FactExample("Bachelor's degree. 5 years of experience."),
      FactExample("Bachelor's required, Master's preferred"),
      FactExample("Bachelor's and Master's"),
      FactExample("A bachelor's degree or equivalent experience"),
      FactExample("5 years of sales experience and 3 years of baking experience"),
      FactExample("5 years of sales experience or 3 years of baking experience"),
      FactExample("Rake or spade"),
      FactExample("Diploma"),
      FactExample("2 years or more of experience"),
      FactExample("Either early or late shifts", in: .schedule),
    ]
  }
}

import RoleModel

/// Compares roles with gold, field by field.
public struct Evaluation: Sendable {
  /// Right, wrong and missed values of one field.
  public struct Counts: Sendable {
    public var right = 0
    public var wrong = 0
    public var missed = 0

    public var precision: Double? { right + wrong > 0 ? Double(right) / Double(right + wrong) : nil }
    public var recall: Double? { right + missed > 0 ? Double(right) / Double(right + missed) : nil }
    /// Harmonic mean of precision and recall; nil where there is nothing to find and nothing was found.
    public var f1: Double? {
      2 * right + wrong + missed > 0 ? Double(2 * right) / Double(2 * right + wrong + missed) : nil
    }
  }

  /// By field, in the order in which `fields` names them.
  public private(set) var counts: [String: Counts] = [:]
  /// Words of gold section (first) that were read as another (second).
  public private(set) var confusion: [SectionPair: Int] = [:]
  /// Share of all values that are right, by case.
  public private(set) var cases: [(name: String, share: Double)] = []

  public struct SectionPair: Hashable, Sendable {
    public var gold: String
    public var read: String
  }

  public static let fields = [
    "kind", "language", "title", "employer", "locations", "workplace", "employment_types", "compensation", "compensation_components",
    "experience", "education", "skills", "soft_skills", "languages", "licenses", "work_authorization", "travel_percent", "benefits",
    "deadline", "seniority",
  ]

  public init() {}

  /// Share of the words whose block has the section that gold gives them.
  public var sectionAccuracy: Double? {
    let total = confusion.values.reduce(0, +)
    return total > 0 ? Double(confusion.filter { $0.key.gold == $0.key.read }.values.reduce(0, +)) / Double(total) : nil
  }

  /// Adds one case. `role` must have been read with its blocks.
  public mutating func add(_ role: Role, _ one: GoldCase) {
    let before = counts
    let gold = one.gold
    compare("kind", gold, [gold.kind].compactMap { $0 }, [role.kind.value.rawValue], ==)
    compare("language", gold, [gold.language].compactMap { $0 }, [role.language?.value].compactMap { $0 }, ==)
    compare("title", gold, [gold.title].compactMap { $0 }, [role.title?.text].compactMap { $0 }, WordBag.close)
    compare("employer", gold, [gold.employer].compactMap { $0 }, [role.employer?.name].compactMap { $0 }, WordBag.same)
    compare("locations", gold, gold.locations ?? [], role.locations.map(\.text), WordBag.same)
    compare("workplace", gold, gold.workplace ?? [], role.workplace.map(\.value.rawValue), ==)
    compare("employment_types", gold, gold.employmentTypes ?? [], role.employmentTypes.map(\.value.rawValue), ==)
    comparePay(gold, role)
    compare(
      "experience", gold, (gold.experience ?? []).map { "\($0.minYears ?? -1) \($0.maxYears ?? -1)" },
      role.experience.filter { $0.minYears != nil || $0.maxYears != nil }.map { "\($0.minYears ?? -1) \($0.maxYears ?? -1)" }, ==)
    compare(
      "education", gold, (gold.education ?? []).map { "\($0.level) \($0.necessity)" },
      role.education.map { "\($0.level.rawValue) \($0.necessity.rawValue)" }, ==)
    compare("skills", gold, (gold.skills ?? []).map(\.name), role.skills.map(\.name), WordBag.same)
    compare("soft_skills", gold, gold.softSkills ?? [], role.softSkills.map(\.name), WordBag.same)
    compare("languages", gold, (gold.languages ?? []).map(\.code), role.languages.map(\.code), ==)
    compare("licenses", gold, gold.licenses ?? [], role.credentials.map(\.name), WordBag.same)
    compare("work_authorization", gold, gold.workAuthorization ?? [], role.workAuthorization.compactMap(\.country), ==)
    compare(
      "travel_percent", gold, [gold.travelPercent].compactMap { $0 }, [role.travel.compactMap(\.maxPercent).max()].compactMap { $0 }, ==)
    compare("benefits", gold, gold.benefits ?? [], role.benefits.map(\.name), WordBag.same)
    compare("deadline", gold, [gold.deadline].compactMap { $0 }, [role.application?.deadline].compactMap { $0 }, ==)
    compare("seniority", gold, [gold.seniority].compactMap { $0 }, [role.seniority?.value.rawValue].compactMap { $0 }, ==)
    if gold.scores("sections") { compareSections(gold.sections ?? [], role.blocks ?? []) }
    addCase(one.name, since: before)
  }

  private mutating func comparePay(_ gold: GoldCase.Gold, _ role: Role) {
    func text(_ min: Double?, _ max: Double?, _ currency: String?, _ period: String?) -> String {
      "\(min ?? -1) \(max ?? -1) \(currency ?? "") \(period ?? "")"
    }
    let pay = gold.compensation ?? []
    compare(
      "compensation", gold, pay.filter { $0.min != nil || $0.max != nil }.map { text($0.min, $0.max, $0.currency, $0.period) },
      role.compensation.filter { $0.min != nil || $0.max != nil }.map { text($0.min, $0.max, $0.currency, $0.period?.rawValue) }, ==)
    guard gold.scores("compensation") else { return }
    compare(
      "compensation_components", nil, Set(pay.filter { $0.min == nil && $0.max == nil }.map(\.component)).sorted(),
      Set(role.compensation.filter { $0.min == nil && $0.max == nil }.map(\.component.rawValue)).sorted(), ==)
  }

  /// Matches two lists one to one, in order.
  private mutating func compare<Value>(
    _ field: String, _ gold: GoldCase.Gold?, _ wanted: [Value], _ found: [Value], _ equal: (Value, Value) -> Bool
  ) {
    if let gold, !gold.scores(field) { return }
    var left = wanted
    var counts = counts[field] ?? Counts()
    for value in found {
      if let index = left.firstIndex(where: { equal($0, value) }) {
        left.remove(at: index)
        counts.right += 1
      } else {
        counts.wrong += 1
      }
    }
    counts.missed += left.count
    self.counts[field] = counts
  }

  private mutating func compareSections(_ runs: [GoldCase.Gold.Run], _ blocks: [Block]) {
    let words = blocks.flatMap { block in WordBag.words(of: block.text).map { (word: $0, section: block.section.rawValue) } }
    var position = 0
    var labels = [String?](repeating: nil, count: words.count)
    for run in runs {
      let start = WordBag.words(of: run.from)
      // A run begins where its first words stand next; where they don't, its neighbours take its words.
      guard !start.isEmpty,
        let found = (position..<max(position, words.count)).first(where: { index in
          index + start.count <= words.count && start.indices.allSatisfy { words[index + $0].word == start[$0] }
        })
      else { continue }
      for index in found..<words.count { labels[index] = run.kind }
      position = found + 1
    }
    for (word, label) in zip(words, labels) {
      if let label { confusion[SectionPair(gold: label, read: word.section), default: 0] += 1 }
    }
  }

  private mutating func addCase(_ name: String, since before: [String: Counts]) {
    var (right, all) = (0, 0)
    for (field, now) in counts {
      let then = before[field] ?? Counts()
      right += now.right - then.right
      all += now.right - then.right + now.wrong - then.wrong + now.missed - then.missed
    }
    cases.append((name, all > 0 ? Double(right) / Double(all) : 1))
  }
}

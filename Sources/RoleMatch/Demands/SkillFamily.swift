import RoleLexicon

/// A skill of the lexicon with its kinds and with what it is a kind of, as rows of the table.
struct SkillFamily: Sendable {
  enum Relation: UInt8, Sendable {
    case same, kind, broader
  }

  let row: Int
  /// Kinds of the skill, of any depth, in order.
  let kinds: [Int]
  /// Skills of which it is a kind, in order.
  let broader: [Int]
  /// A bit for each row that is one of them, so that most skills are told off at once.
  private let bits: [UInt64]

  init(_ row: Int, _ relations: SkillRelations) {
    self.row = row
    let narrower = relations.narrower(than: row)
    kinds = narrower.sorted()
    broader = relations.broader(than: row).subtracting(narrower).sorted()
    var bits: [UInt64] = []
    for member in [row] + kinds + broader {
      while bits.count <= member / 64 { bits.append(0) }
      bits[member / 64] |= 1 << UInt64(member % 64)
    }
    self.bits = bits
  }

  /// What `row` is to the skill; nil where it is nothing to it.
  func relation(of row: Int) -> Relation? {
    guard row / 64 < bits.count, bits[row / 64] & 1 << UInt64(row % 64) != 0 else { return nil }
    if row == self.row { return .same }
    return kinds.holdsSorted(row) ? .kind : .broader
  }

  /// Whether `row` is the skill or a kind of it.
  func has(_ row: Int) -> Bool {
    switch relation(of: row) {
    case .same?, .kind?: true
    case .broader?, nil: false
    }
  }
}

import RoleModel

/// What one demand makes of all candidates of a pool: a code for each, and the grade that the code stands for.
package struct PoolMarks {
  /// By code. The first is that of all candidates whom the demand doesn't touch.
  private(set) var grades: [Grade] = []
  /// One for each candidate.
  private(set) var codes: [UInt8]
  /// Candidates whose code may differ from 0, unless `isDense`.
  private(set) var touched: [UInt32] = []
  /// Nearly all candidates are marked: then to go through all is quicker than to keep a list.
  private(set) var isDense = false

  init(count: Int) {
    codes = Array(repeating: 0, count: count)
  }

  /// All candidates have `silence`, code 0, until they are marked. The codes from 1 on stand for `ordered`, of which the last counts most.
  mutating func begin(_ silence: Grade, ordered: [Grade] = [], isDense: Bool = false) {
    grades = [silence] + ordered
    self.isDense = isDense
  }

  /// Marks all by what they say of one part.
  mutating func mark(_ part: PoolPart, _ grade: (Candidate) -> Grade) {
    begin(grade(part.kinds[0]), isDense: part.members.count > codes.count / 4)
    let codes = part.kinds.map { code(grade($0)) }
    for (candidate, kind) in zip(part.members, part.kindOfMember) { set(candidate, codes[Int(kind)]) }
  }

  /// Takes all marks away.
  mutating func clear() {
    codes.withUnsafeMutableBufferPointer { codes in
      if isDense { codes.update(repeating: 0) } else { for candidate in touched { codes[Int(candidate)] = 0 } }
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// The code for a grade. A demand has few different ones: a credit is one of 101.
  mutating func code(_ grade: Grade) -> UInt8 {
    if let code = grades.firstIndex(of: grade) { return UInt8(code) }
    grades.append(grade)
    return UInt8(grades.count - 1)
  }

  /// Marks a candidate who has no mark yet.
  @inline(__always)
  mutating func set(_ candidate: UInt32, _ code: UInt8) {
    codes[Int(candidate)] = code
    if !isDense { touched.append(candidate) }
  }

  /// Marks a candidate unless a mark with a higher code is there.
  @inline(__always)
  mutating func raise(_ candidate: UInt32, _ code: UInt8) {
    let own = codes[Int(candidate)]
    guard code > own else { return }
    codes[Int(candidate)] = code
    if own == 0, !isDense { touched.append(candidate) }
  }

  /// Raises all of `mentions`, entries of `MentionList`, by their standing.
  mutating func raise(_ mentions: [UInt32], listed: UInt8, shown: UInt8) {
    for entry in mentions { raise(entry >> 1, entry & 1 == 0 ? listed : shown) }
  }
}

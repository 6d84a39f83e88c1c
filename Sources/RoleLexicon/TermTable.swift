import RoleModel

/// A table of named things, each of one group: benefits with their category, credentials with their kind, cues with what they tell.
///
/// A class, so that passing a lexicon on counts one reference for each table.
public final class TermTable<Group: RawRepresentable & Sendable>: Sendable where Group.RawValue == String {
  /// The group of each row.
  public let groups: [Group]
  private let table: Table
  private let nameColumn: Int
  /// The column of forms that are written out as they stand ("PTO" for paid time off), where the table has one.
  private let headColumn: Int?
  /// How many of them each row has.
  private let heads: [Int16]
  /// Phrases written in capitals alone (`RN`, `PTO`), row after row: in other letters they are other words.
  private let shouted: [Bool]
  /// Where each row's phrases begin.
  private let firstPhrases: [Int32]

  init(_ table: Table, phrases columns: [String], group: String) {
    self.table = table
    nameColumn = table.column(columns[0])
    headColumn = columns.contains("heads") ? table.column("heads") : nil
    groups = MeaningTable(table, column: group).rows
    let positions = columns.map(table.column)
    var (shouted, firstPhrases, heads) = ([Bool](), [Int32](), [Int16]())
    firstPhrases.reserveCapacity(table.count)
    heads.reserveCapacity(table.count)
    for row in 0..<table.count {
      firstPhrases.append(Int32(shouted.count))
      heads.append(Int16(headColumn.map { column in PhraseList(table.bytes(row, column)).reduce(0) { count, _ in count + 1 } } ?? 0))
      for column in positions {
        for phrase in PhraseList(table.bytes(row, column)) { shouted.append(TermTable.isShouted(phrase)) }
      }
    }
    (self.shouted, self.firstPhrases, self.heads) = (shouted, firstPhrases, heads)
  }

  /// The row's own name.
  public func name(_ row: Int) -> String { table.string(row, nameColumn) }

  /// The name under which a phrase of the row is written out: the row's, or the phrase itself if it is one of the row's heads.
  public func name(_ row: Int, _ phrase: Int) -> String {
    guard phrase > 0, phrase <= heads[row], let headColumn else { return name(row) }
    for (position, head) in PhraseList(table.bytes(row, headColumn)).enumerated() where position + 1 == phrase {
      return String(decoding: head, as: UTF8.self)
    }
    return name(row)
  }

  /// Whether the phrase that was found must stand in capitals to be this row's.
  @inline(__always)
  public func needsCapitals(_ row: Int, _ phrase: Int) -> Bool { shouted[Int(firstPhrases[row]) + phrase] }

  private static func isShouted(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    var capitals = 0
    for byte in phrase {
      if (0x61...0x7A).contains(byte) || byte >= 0x80 || byte == 0x20 { return false }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 2
  }
}

import RoleModel

/// The skills that have a name: tools, technologies, methods, fields of knowledge.
///
/// Thousands of rows of which a document names a few, so nothing is decoded before it is asked for but the gates.
public final class SkillTable: Sendable {
  /// What a phrase needs to be read as the skill.
  public enum Gate: UInt8, Sendable {
    /// Nothing: `PostgreSQL`.
    case safe
    /// A capital: `Swift`.
    case cased
    /// A capital, and a neighbour or a demand that calls for a tool: `Word`, `R`.
    case contextual
    /// To be the object of a demand: `statistics`.
    case cued
  }

  /// The columns of phrases stand in the order in which their phrases are numbered.
  static let format = TableFormat(
    "en/skills", key: "id",
    [
      .text("id"), .name, .heads, .aliases, .init("cased", .phrases, isOptional: true), .init("contextual", .phrases, isOptional: true),
      .init("cued", .phrases, isOptional: true), .text("category"), .value("gate", ["safe", "case", "context", "cued"]), .mark("named"),
      .text("broader", isOptional: true), .text("esco", isOptional: true), .text("onet", isOptional: true), .example, .not,
    ])

  private let table: Table
  private let id: Int, name: Int, category: Int
  /// Those of `format.phraseColumns`.
  private let columns: [Int]
  private let gates: [Gate]
  private let named: [Bool]
  /// For each row the number of phrases before the end of each column behind `name`.
  private let bounds: [SIMD8<UInt16>]

  init(_ table: Table) {
    self.table = table
    id = table.column("id")
    name = table.column("name")
    category = table.column("category")
    columns = SkillTable.format.phraseColumns.map(table.column)
    let (gate, isNamed) = (table.column("gate"), table.column("named"))
    var (gates, named, bounds) = ([Gate](), [Bool](), [SIMD8<UInt16>]())
    gates.reserveCapacity(table.count)
    named.reserveCapacity(table.count)
    bounds.reserveCapacity(table.count)
    for row in 0..<table.count {
      gates.append(SkillTable.gate(table.bytes(row, gate), table, row))
      named.append(!table.bytes(row, isNamed).isEmpty)
      var (counts, count) = (SIMD8<UInt16>(), UInt16(0))
      for position in columns.indices {
        count += SkillTable.phrases(in: table.bytes(row, columns[position]))
        counts[position] = count
      }
      bounds.append(counts)
    }
    (self.gates, self.named, self.bounds) = (gates, named, bounds)
  }

  private static func phrases(in field: UnsafeBufferPointer<UInt8>) -> UInt16 {
    field.isEmpty ? 0 : field.reduce(1) { $1 == UInt8(ascii: "|") ? $0 + 1 : $0 }
  }

  /// The four gates differ in their first two letters.
  private static func gate(_ field: UnsafeBufferPointer<UInt8>, _ table: Table, _ row: Int) -> Gate {
    guard field.count >= 4 else { preconditionFailure("\(table.name), row \(row + 1): no gate") }
    switch (field[0], field[1]) {
    case (UInt8(ascii: "s"), _): return .safe
    case (UInt8(ascii: "c"), UInt8(ascii: "a")): return .cased
    case (UInt8(ascii: "c"), UInt8(ascii: "o")): return .contextual
    case (UInt8(ascii: "c"), UInt8(ascii: "u")): return .cued
    default: preconditionFailure("\(table.name), row \(row + 1): unknown gate")
    }
  }

  /// The gate of a row's phrase.
  @inline(__always)
  public func gate(_ row: Int, _ phrase: Int) -> Gate {
    if phrase == 0 { return gates[row] }
    let (bounds, phrase) = (bounds[row], UInt16(truncatingIfNeeded: phrase))
    if phrase < bounds[2] { return .safe }
    return phrase < bounds[3] ? .cased : phrase < bounds[4] ? .contextual : .cued
  }

  /// Whether the row is a tool or a technology, which counts where it is named in duties.
  public func isNamed(_ row: Int) -> Bool { named[row] }

  public func id(_ row: Int) -> String { table.string(row, id) }

  public func category(_ row: Int) -> String { table.string(row, category) }

  /// The name under which a phrase is written out: the row's, or the phrase itself if it is one of the row's heads, or one of another gate
  /// that has no word of the name ("containers" for containerization, but not "Excel" for Microsoft Excel).
  public func name(_ row: Int, _ phrase: Int) -> String {
    let name = table.string(row, self.name)
    guard phrase > 0 else { return name }
    for (position, column) in columns.enumerated().dropFirst() where phrase < Int(bounds[row][position]) {
      if position == 2 { return name }
      let first = Int(bounds[row][position - 1])
      for (offset, alias) in PhraseList(table.bytes(row, column)).enumerated() where first + offset == phrase {
        let keepsName = position != 1 && SkillTable.shareWord(alias, table.bytes(row, self.name))
        return keepsName ? name : String(decoding: alias, as: UTF8.self)
      }
    }
    return name
  }

  /// Whether a word stands in both, whatever its capitals.
  private static func shareWord(_ first: some Collection<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Bool {
    let others = second.split(separator: 0x20)
    return first.split(separator: 0x20).contains { word in
      others.contains { $0.count == word.count && $0.elementsEqual(word) { $0.lowered == $1.lowered } }
    }
  }
}

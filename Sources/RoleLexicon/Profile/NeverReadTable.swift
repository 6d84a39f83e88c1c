import RoleModel

/// The keys that are dropped wherever they stand in a profile: nothing below them is looked at, and they aren't listed.
public struct NeverReadTable: Sendable {
  /// By the folded key: the object in which it is dropped, or "" for all, and what it is.
  private let keys: [String: [(object: String, field: String)]]

  init(_ table: Table) {
    let (columns, object, field) = ([table.column("key"), table.column("aliases")], table.column("in"), table.column("field"))
    var keys: [String: [(object: String, field: String)]] = [:]
    for row in 0..<table.count {
      let name = table.string(row, field)
      guard NeverRead.fields.contains(name) else { preconditionFailure("\(table.name), row \(row + 1): unknown field \(name)") }
      for key in columns.flatMap({ table.string(row, $0).split(separator: "|") }) {
        keys[NeverReadTable.folded(key), default: []].append((table.string(row, object), name))
      }
    }
    self.keys = keys
  }

  /// Which of `NeverRead.fields` the key stands for in the object called `object`, or nil for a key that isn't dropped.
  public func field(of key: String, in object: String) -> String? {
    keys[NeverReadTable.folded(key)]?.first { $0.object.isEmpty || $0.object == object }?.field
  }

  /// `birthDate`, `birth_date` and `Birth-Date` are one key.
  private static func folded(_ key: some StringProtocol) -> String {
    let kept = key.utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    return String(decoding: kept.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

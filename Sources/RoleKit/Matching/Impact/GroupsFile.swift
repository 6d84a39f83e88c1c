/// Who belongs to which groups: a table that the matcher never sees. Its column `candidate` holds the ids, every other is an attribute.
public struct GroupsFile: Sendable {
  public let attributes: [String]
  /// For each candidate the group of each attribute; nil where the cell is empty.
  let groups: [String: [String?]]

  /// Reads CSV (RFC 4180). Throws `MatchInputError`, which names the file and the line.
  public init(_ bytes: [UInt8], name: String) throws(MatchInputError) {
    let table = try CSVTable(bytes, name: name)
    func error(_ code: String, _ reason: String) -> MatchInputError { MatchInputError(name: name, code: "groups.\(code)", reason: reason) }
    guard let column = table.head.firstIndex(of: "candidate") else {
      throw error(
        "column", "line 1: found the columns \(table.head.map { "\"\($0)\"" }.joined(separator: ", ")), expected \"candidate\" among them")
    }
    guard table.head.count > 1 else {
      throw error("column", "line 1: found no column beside \"candidate\", expected at least one attribute")
    }
    for (index, name) in table.head.enumerated() {
      guard !GroupsFile.isBlank(name) else { throw error("column", "line 1: column \(index + 1) has no name") }
      guard table.head.firstIndex(of: name) == index else { throw error("column", "line 1: found the column \"\(name)\" twice") }
    }
    var groups: [String: [String?]] = [:]
    var lines: [String: Int] = [:]
    for row in table.rows {
      // Ids may come from one of our own tables.
      let candidate = CSVCell.unguarded(row.cells[column])
      guard !GroupsFile.isBlank(candidate) else { throw error("candidate", "line \(row.line): has no candidate") }
      if let first = lines[candidate] {
        throw error("candidate", "line \(row.line): found candidate \"\(candidate)\" again, who stands in line \(first)")
      }
      lines[candidate] = row.line
      groups[candidate] = row.cells.indices.filter { $0 != column }.map { index in
        let cell = CSVCell.unguarded(row.cells[index])
        return GroupsFile.isBlank(cell) ? nil : cell
      }
    }
    self.groups = groups
    attributes = table.head.indices.filter { $0 != column }.map { table.head[$0] }
  }

  private static func isBlank(_ cell: String) -> Bool { cell.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Each attribute, then every two of them together, then every three, by their places.
  var combinations: [[Int]] {
    var (pairs, triples): ([[Int]], [[Int]]) = ([], [])
    for first in attributes.indices {
      for second in attributes.indices.dropFirst(first + 1) {
        pairs.append([first, second])
        for third in attributes.indices.dropFirst(second + 1) { triples.append([first, second, third]) }
      }
    }
    return attributes.indices.map { [$0] } + pairs + triples
  }
}

/// A user's own tables, which are laid over the built-in ones: a row that names a thing of ours takes our row's place, others are added.
public struct LexiconLayer: Sendable {
  /// Where the tables are from, such as the path of their folder.
  public let name: String
  public let files: [TableFile]

  /// Throws `LexiconError` where a file isn't a table that can be layered, or is wrong by itself.
  public init(name: String, files: [TableFile]) throws {
    self.name = name
    self.files = files
    var problems: [TableProblem] = []
    var seen: [String: String] = [:]
    for file in files {
      guard let format = TableFormat.all.first(where: { $0.name == file.name }) else {
        problems.append(TableProblem("file.unknown", file: file.path, LexiconLayer.refusal(of: file.name)))
        continue
      }
      if let other = seen.updateValue(file.path, forKey: file.name) {
        problems.append(TableProblem("file.twice", file: file.path, "is the table \(file.name), as \(other) is"))
      }
      problems += file.problems(in: format)
    }
    guard problems.isEmpty else { throw LexiconError(problems) }
  }

  private static func refusal(of name: String) -> String {
    if Table.embeddedNames.contains(name) { return "the table \(name) is made as a whole, and nothing can be laid over it" }
    return "there is no table \(name); `rolecall lexicon list` names all"
  }

  /// The built-in table of this format with the rows of the layer; nil if it has none for it.
  func table(_ format: TableFormat) -> Table? {
    files.first { $0.name == format.name }.map { Table(TableFile(embedded: format.name), under: $0, format) }
  }
}

extension Table {
  /// `file`'s rows laid over those of `base`.
  fileprivate init(_ base: TableFile, under file: TableFile, _ format: TableFormat) {
    var text = format.columns.map(\.name).joined(separator: "\t") + "\n"
    var places: [Place] = []
    func add(_ row: TableFile.Row, of source: TableFile, isLayered: Bool) {
      // A line is written for each row, even for one whose cells are all empty.
      text += format.columns.map { source.cell(row, $0.name) }.joined(separator: "\t") + "\n"
      places.append(Place(file: source.path, line: row.line, isLayered: isLayered))
    }
    let named = format.key.map { key in Dictionary(grouping: file.rows.indices) { file.cell(file.rows[$0], key) } } ?? [:]
    var isPlaced = [Bool](repeating: false, count: file.rows.count)
    for row in base.rows {
      guard let key = format.key, let own = named[base.cell(row, key)] else {
        add(row, of: base, isLayered: false)
        continue
      }
      for index in own where !isPlaced[index] {
        add(file.rows[index], of: file, isLayered: true)
        isPlaced[index] = true
      }
    }
    for (index, row) in file.rows.enumerated() where !isPlaced[index] { add(row, of: file, isLayered: true) }
    self.init(name: format.name, copying: Array(text.utf8), places: places)
  }
}

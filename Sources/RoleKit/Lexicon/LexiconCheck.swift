import RoleLexicon

/// Everything about the tables that can be checked without a reader's judgement.
public struct LexiconCheck: Sendable {
  /// In the order of tables and lines.
  public private(set) var problems: [TableProblem] = []
  /// What was looked at.
  public private(set) var (tables, rows, examples) = (0, 0, 0)

  /// Checks RoleCall's own tables.
  public init() {
    for format in TableFormat.all + TableFormat.whole { add(TableFile(embedded: format.name), format) }
    guard problems.isEmpty else { return }
    add(.standard)
  }

  /// Checks the tables in the folder `directory`, and ours under them.
  public init(directory: String) {
    do {
      let layer = try LexiconLayer(name: directory, files: LexiconFiles.read(directory))
      tables = layer.files.count
      rows = layer.files.reduce(0) { $0 + $1.rowCount }
      add(try Lexicon(under: layer))
    } catch let error as LexiconError {
      problems = error.problems
    } catch {
      problems = [TableProblem("directory", file: directory, "\(error)")]
    }
  }

  private mutating func add(_ file: TableFile, _ format: TableFormat) {
    problems += file.problems(in: format)
    tables += 1
    rows += file.rowCount
  }

  private mutating func add(_ lexicon: Lexicon) {
    problems += Lexicon.Kind.allCases.flatMap { lexicon.claimProblems(in: $0) } + lexicon.wordProblems()
    examples = Lexicon.Kind.allCases.reduce(0) { $0 + TableExample.all(in: $1, of: lexicon).count }
    problems += LexiconCheck.exampleProblems(of: lexicon) { _, _ in true }
  }

  /// Examples that fail, of the rows that `isMeant` tells.
  static func exampleProblems(of lexicon: Lexicon, where isMeant: (Table, _ row: Int) -> Bool) -> [TableProblem] {
    Lexicon.Kind.allCases.flatMap { kind in
      let table = lexicon.table(kind)
      return TableExample.all(in: kind, of: lexicon).compactMap { example -> TableProblem? in
        guard isMeant(table, example.row) else { return nil }
        func problem(_ code: String, _ message: String) -> TableProblem {
          let place = table.place(ofRow: example.row)
          return TableProblem(code, file: place.file, line: place.line, column: example.column.rawValue, message)
        }
        do {
          return try example.fault(lexicon).map { problem("example.fails", $0) }
        } catch {
          return problem("example.unreadable", "\(error)")
        }
      }
    }
  }
}

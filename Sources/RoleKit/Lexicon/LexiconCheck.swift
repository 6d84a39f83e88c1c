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
    problems += LexiconCheck.exampleProblems(of: lexicon) { _ in true }
  }

  /// Examples that fail, of the rows whose place `isMeant`.
  static func exampleProblems(of lexicon: Lexicon, where isMeant: (Table.Place) -> Bool) -> [TableProblem] {
    Lexicon.Kind.allCases.flatMap { kind in
      let table = lexicon.table(kind)
      return TableExample.all(in: kind, of: lexicon).compactMap { example -> TableProblem? in
        let place = table.place(ofRow: example.row)
        guard isMeant(place) else { return nil }
        do {
          guard let fault = try example.fault(lexicon) else { return nil }
          return TableProblem("example.fails", file: place.file, line: place.line, column: example.column.rawValue, fault)
        } catch {
          return TableProblem("example.unreadable", file: place.file, line: place.line, column: example.column.rawValue, "\(error)")
        }
      }
    }
  }
}

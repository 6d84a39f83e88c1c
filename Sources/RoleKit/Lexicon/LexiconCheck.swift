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
    let examples = Lexicon.Kind.allCases.flatMap { TableExample.all(in: $0, of: lexicon) }
    self.examples = examples.count
    problems += examples.compactMap { $0.problem(lexicon) }
  }
}

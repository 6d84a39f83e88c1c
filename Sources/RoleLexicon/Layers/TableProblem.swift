/// Something wrong in a table's file.
public struct TableProblem: Error, Hashable, Sendable {
  /// What kind of mistake it is: stable and dotted, such as `cell.empty`.
  public var code: String
  /// Path of the file; of a built-in table its name with `.tsv`.
  public var file: String
  /// From 1; 0 where the file as a whole is meant.
  public var line: Int
  /// The column's name, where one cell is meant.
  public var column: String?
  public var message: String

  public init(_ code: String, file: String, line: Int = 0, column: String? = nil, _ message: String) {
    (self.code, self.file, self.line, self.column, self.message) = (code, file, line, column, message)
  }
}

extension TableProblem: CustomStringConvertible {
  public var description: String {
    file + (line > 0 ? ":\(line)" : "") + ": " + (column.map { "column \($0): " } ?? "") + message
  }
}

/// A user's tables can't be used.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  public var problems: [TableProblem]

  public init(_ problems: [TableProblem]) { self.problems = problems }

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

import ArgumentParser
import RoleKit

/// `--lexicon`, which several commands take.
struct LexiconOption: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp("A folder with tables of your own, laid over RoleCall's: en/skills.tsv and the like. Once.", valueName: "directory"))
  var directories: [String] = []

  var directory: String? { directories.first }

  func validate() throws {
    guard directories.count < 2 else { throw ValidationError("--lexicon names one folder, not \(directories.count).") }
  }

  /// The tables to read by; nil for RoleCall's own. What is wrong with a user's is said on standard error, line by line.
  func load() throws -> UserLexicon? {
    guard let directory else { return nil }
    return try UserLexicon(directory: directory)
  }
}

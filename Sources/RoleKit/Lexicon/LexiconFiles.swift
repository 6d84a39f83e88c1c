import RoleLexicon

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The tables in a folder: `en/skills.tsv` and `any/function-words.tsv`, or `skills.tsv` beside them.
enum LexiconFiles {
  /// Throws `LexiconError` where the folder or a file can't be read, or no table is there.
  static func read(_ directory: String) throws -> [TableFile] {
    var files: [TableFile] = []
    var problems: [TableProblem] = []
    guard let entries = names(in: directory) else {
      throw LexiconError([TableProblem("directory", file: directory, "is no folder that can be read")])
    }
    for entry in entries {
      let path = join(directory, entry)
      if entry.hasSuffix(".tsv") {
        add(path, named: tableName(ofFlat: String(entry.dropLast(4))))
      } else {
        // A folder is a language.
        for inner in names(in: path) ?? [] where inner.hasSuffix(".tsv") { add(join(path, inner), named: entry + "/" + inner.dropLast(4)) }
      }
    }
    func add(_ path: String, named name: String) {
      do {
        files.append(TableFile(name: name, path: path, bytes: Array(try Data(contentsOf: URL(filePath: path)))))
      } catch {
        problems.append(TableProblem("file.unreadable", file: path, "can't be read"))
      }
    }
    if files.isEmpty, problems.isEmpty {
      problems.append(TableProblem("directory", file: directory, "holds no tables: neither skills.tsv nor en/skills.tsv or another's name"))
    }
    guard problems.isEmpty else { throw LexiconError(problems) }
    return files
  }

  /// The table that a file without a language's folder is: `skills` is `en/skills`.
  private static func tableName(ofFlat name: String) -> String {
    Table.embeddedNames.first { $0.hasSuffix("/" + name) } ?? name
  }

  /// In the order of their bytes, without hidden ones; nil if `directory` is no folder that can be read.
  private static func names(in directory: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else { return nil }
    return names.filter { !$0.hasPrefix(".") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func join(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }
}

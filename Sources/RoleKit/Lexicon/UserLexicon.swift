import RoleExtract
import RoleLexicon
import RoleModel

/// RoleCall's tables under a user's own: what a `Pipeline` is given to read by.
///
/// Reading the tables and checking the user's rows takes 0.07 s, and 0.1 s where rows of `en/skills` are among them; make it once.
public struct UserLexicon: Sendable {
  public let lexicon: Lexicon
  let extractor: Extractor
  /// Names the tables by their digests: ours, `+`, and the user's.
  public let generator: Generator

  /// The tables in the folder `directory`, laid over ours; see Documentation/Lexicon.md for their form.
  ///
  /// Throws `LexiconError`, which names file, line and column, where a table can't be read, is wrong, or has a row whose example fails.
  public init(directory: String) throws {
    let layer = try LexiconLayer(name: directory, files: try LexiconFiles.read(directory))
    let lexicon = try Lexicon(under: layer)
    let problems = Lexicon.Kind.allCases.filter { lexicon.table($0).layeredRows > 0 }.flatMap { kind in
      let table = lexicon.table(kind)
      return TableExample.all(in: kind, of: lexicon).filter { table.isLayered($0.row) }.compactMap { $0.problem(lexicon) }
    }
    guard problems.isEmpty else { throw LexiconError(problems) }
    self.lexicon = lexicon
    extractor = Extractor(lexicon: lexicon)
    generator = Generator(
      name: Generator.current.name, version: Pipeline.version, lexicon: LexiconDigest.standard + "+" + LexiconDigest.of(layer))
  }
}

/// Names the tables that a role was read by.
enum LexiconDigest {
  /// Of the tables that the program was built with.
  static let standard = of(Table.embeddedNames.map { ($0, SHA256.hex(Table.embedded($0))) })

  static func of(_ layer: LexiconLayer) -> String {
    of(layer.files.map { file in (file.name, SHA256.hex(file.bytes)) }.sorted { $0.0 < $1.0 })
  }

  /// First 12 digits of the SHA-256 over all tables' names and digests.
  private static func of(_ tables: [(name: String, digest: String)]) -> String {
    let all = Array(tables.map { $0.name + $0.digest }.joined().utf8)
    return String(SHA256.hex(all).prefix(12))
  }
}

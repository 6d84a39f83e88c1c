import FoundationEssentials
import RoleModel

/// What a person says of a role and a candidate, or of the order of several candidates. `Corpus/matches/README.md` says how it is written.
public struct MatchCase: Sendable {
  public struct Expected: Decodable, Sendable {
    public struct Verdict: Decodable, Sendable {
      public var category: String
      public var about: String
      public var verdict: String
    }

    public struct Range: Decodable, Sendable {
      public var min: Double
      public var max: Double
    }

    public var tags: [String]?
    public var why: String?
    public var status: String?
    public var gates: [Verdict]?
    public var criteria: [Verdict]?
    public var score: Range?
    public var noCriteria: Bool?
    /// Ids, best first, and lists of ids whose order doesn't matter.
    public var order: [String]?
    public var ties: [[String]]?
  }

  public var name: String
  public var role: String
  /// One profile (`candidate.json`) or several, one a line (`candidates.ndjson`).
  public var candidates: String
  public var expected: Expected

  /// All cases under `directory`, by name.
  public static func read(under directory: String) throws -> [MatchCase] {
    var cases: [MatchCase] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: directory).sorted() where !name.hasPrefix(".") {
      let folder = directory + "/" + name
      let file = folder + "/expected.json"
      guard FileManager.default.fileExists(atPath: file) else {
        var isDirectory = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory { cases += try read(under: folder) }
        continue
      }
      func first(_ names: String...) throws -> String {
        for name in names where FileManager.default.fileExists(atPath: folder + "/" + name) { return folder + "/" + name }
        throw MatchInputError(name: folder, code: "case.files", reason: "no \(names.joined(separator: " or "))")
      }
      do {
        cases.append(
          MatchCase(
            name: name, role: try first("role.txt", "role.md", "role.html", "role.json"),
            candidates: try first("candidate.json", "candidates.ndjson"),
            expected: try JSONDecoder().decode(Expected.self, from: Data(contentsOf: URL(filePath: file)))))
      } catch let error as MatchInputError {
        throw error
      } catch {
        throw MatchInputError(name: file, code: "case.expected", reason: "\(error)")
      }
    }
    return cases
  }
}

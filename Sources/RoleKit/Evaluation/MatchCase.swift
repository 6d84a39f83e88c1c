import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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

  /// All cases under `directory`, by name. Throws `MatchInputError` for one that can't be read.
  public static func read(under directory: String) throws(MatchInputError) -> [MatchCase] {
    var cases: [MatchCase] = []
    for folder in try folders(under: directory) { cases.append(try MatchCase(folder: folder)) }
    return cases
  }

  /// The folders under `directory` that hold an `expected.json`, by name. Throws where `directory` can't be read.
  public static func folders(under directory: String) throws(MatchInputError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      throw MatchInputError(name: directory, code: "case.directory", reason: "no such directory")
    }
    var folders: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let folder = directory + "/" + name
      if FileManager.default.fileExists(atPath: folder + "/expected.json") {
        folders.append(folder)
        continue
      }
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory else { continue }
      folders += try self.folders(under: folder)
    }
    return folders
  }

  /// The case in `folder`, which gives it its name.
  public init(folder: String) throws(MatchInputError) {
    func first(_ names: String...) throws(MatchInputError) -> String {
      for name in names where FileManager.default.fileExists(atPath: folder + "/" + name) { return folder + "/" + name }
      throw MatchInputError(name: folder, code: "case.files", reason: "no \(names.joined(separator: " or "))")
    }
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    role = try first("role.txt", "role.md", "role.html", "role.json")
    candidates = try first("candidate.json", "candidates.ndjson")
    let file = folder + "/expected.json"
    do {
      expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: URL(filePath: file)))
    } catch {
      throw MatchInputError(name: file, code: "case.expected", reason: "\(error)")
    }
  }
}

import RoleModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a person says is right for one document: a folder with `source.*`, `gold.json` and `case.json`.
///
/// Quotes, not offsets: `sections` names each run by the words that it begins with. A key that is absent, or named under `unsure`, is
/// not scored.
public struct GoldCase: Sendable {
  public var name: String
  /// Path of the source document.
  public var source: String
  public var gold: Gold

  public struct Gold: Decodable, Sendable {
    public struct Run: Decodable, Sendable {
      public var kind: String
      public var from: String
    }

    public struct Named: Decodable, Sendable {
      public var name: String
      public var necessity: String?
    }

    public struct Pay: Decodable, Sendable {
      public var component: String
      public var min: Double?
      public var max: Double?
      public var currency: String?
      public var period: String?
    }

    public struct Years: Decodable, Sendable {
      public var minYears: Double?
      public var maxYears: Double?
      public var necessity: String

      private enum CodingKeys: String, CodingKey {
        case minYears = "min_years"
        case maxYears = "max_years"
        case necessity
      }
    }

    public struct Degree: Decodable, Sendable {
      public var level: String
      public var necessity: String
    }

    public struct Code: Decodable, Sendable {
      public var code: String
    }

    public var kind: String?
    public var title: String?
    public var employer: String?
    public var language: String?
    public var sections: [Run]?
    public var locations: [String]?
    public var workplace: [String]?
    public var employmentTypes: [String]?
    public var compensation: [Pay]?
    public var experience: [Years]?
    public var education: [Degree]?
    public var skills: [Named]?
    public var softSkills: [String]?
    public var languages: [Code]?
    public var licenses: [String]?
    public var workAuthorization: [String]?
    public var travelPercent: Double?
    public var benefits: [String]?
    public var deadline: String?
    public var seniority: String?
    public var unsure: [String]?
    /// Keys that stand in the file, so that an absent one can be told from `null`.
    var keys: Set<String> = []

    private enum CodingKeys: String, CodingKey {
      case kind, title, employer, language, sections, locations, workplace, compensation, experience, education, skills, languages
      case licenses, benefits, deadline, seniority, unsure
      case employmentTypes = "employment_types"
      case softSkills = "soft_skills"
      case workAuthorization = "work_authorization"
      case travelPercent = "travel_percent"
    }

    /// Whether `key` is to be scored.
    func scores(_ key: String) -> Bool { keys.contains(key) && unsure?.contains(key) != true }
  }

  private struct Keys: Decodable {
    /// Takes any value and keeps nothing of it.
    struct Anything: Decodable {}
    var names: Set<String>
    init(from decoder: any Decoder) throws { names = Set(try [String: Anything](from: decoder).keys) }
  }

  private struct Case: Decodable {
    var source: String?
  }

  /// The cases under `directory`, in the order of their paths. Throws `GoldError` for a case that can't be read.
  public static func read(under directory: String) throws -> [GoldCase] {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory), isDirectory else {
      throw GoldError(path: directory, message: "no such directory")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    if names.contains("gold.json") { return [try one(at: directory, names)] }
    return try names.flatMap { name -> [GoldCase] in
      let path = directory + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { return [] }
      return try read(under: path)
    }
  }

  private static func one(at path: String, _ names: [String]) throws -> GoldCase {
    func decode<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
      do {
        return try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path + "/" + name)))
      } catch {
        throw GoldError(path: path + "/" + name, message: "\(error)")
      }
    }
    var gold = try decode("gold.json", as: Gold.self)
    gold.keys = try decode("gold.json", as: Keys.self).names
    let named = names.contains("case.json") ? try decode("case.json", as: Case.self).source : nil
    guard let source = names.first(where: { $0.hasPrefix("source.") }).map({ path + "/" + $0 }) ?? named else {
      throw GoldError(path: path, message: "has no source.html, source.md or source.txt, and case.json names no source")
    }
    return GoldCase(name: path, source: source, gold: gold)
  }
}

/// A case that can't be read.
public struct GoldError: Error, CustomStringConvertible, Sendable {
  public var path: String
  public var message: String
  public var description: String { "\(path): \(message)" }
}

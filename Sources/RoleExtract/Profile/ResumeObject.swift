import RoleLexicon
import RoleModel

/// An object of a JSON Resume, and the keys that are read in it.
struct ResumeObject {
  /// The objects that are read, with the keys that each has in JSON Resume 1.x. Any other key is unknown, or never read.
  enum Kind: String {
    case resume, basics, location, work, education, certificates, skills, languages, projects, meta

    var read: [String] {
      switch self {
      case .resume: ["basics", "work", "education", "certificates", "skills", "languages", "projects", "meta", "id"]
      case .basics: ["label", "summary", "location"]
      case .location: ["city", "region", "countryCode"]
      case .work: ["position", "summary", "highlights", "startDate", "endDate"]
      case .education: ["studyType", "area"]
      case .certificates: ["name"]
      case .skills: ["name", "keywords"]
      case .languages: ["language", "fluency"]
      case .projects: ["description", "highlights", "keywords", "startDate", "endDate"]
      case .meta: ["id", "rolecall"]
      }
    }

    /// Known, and of no use for scoring.
    var unused: [String] {
      switch self {
      case .resume: ["$schema"]
      case .work: ["location", "description", "company"]
      case .education: ["institution", "score", "courses", "gpa"]
      case .certificates: ["date", "issuer"]
      case .projects: ["roles", "entity", "type"]
      case .meta: ["canonical", "version", "lastModified", "theme"]
      case .skills: ["level"]
      case .basics, .location, .languages: []
      }
    }
  }

  let node: JSONNode

  /// Adds the pointers of unknown keys to `unknown`. Throws where `node` is no object.
  init(_ node: JSONNode, _ kind: Kind, unknown: inout [String]) throws(JSONTypeError) {
    guard case .object(let members) = node.value else { throw node.error(expected: "an object") }
    self.node = node
    let (read, unused) = (kind.read, kind.unused)
    for member in members where !read.contains(member.key) && !unused.contains(member.key) {
      if ProfileTables.standard.neverRead.field(of: member.key, in: kind.rawValue) != nil { continue }
      unknown.append(node.pointer(to: member.key))
    }
  }

  subscript(key: String) -> JSONNode? { node[key] }

  /// The string under `key` and its pointer; nil for one without a word.
  func string(_ key: String) throws(JSONTypeError) -> (text: String, pointer: String)? {
    guard let node = node[key] else { return nil }
    let text = try node.string()
    return text.utf8.allSatisfy { $0 <= 0x20 } ? nil : (text, node.pointer)
  }

  func strings(_ key: String) throws(JSONTypeError) -> [(text: String, pointer: String)] {
    guard let node = node[key] else { return [] }
    var found: [(text: String, pointer: String)] = []
    for element in try node.elements { found.append((try element.string(), element.pointer)) }
    return found
  }

  /// The elements of the list under `key`.
  func list(_ key: String) throws(JSONTypeError) -> [JSONNode] {
    guard let node = node[key] else { return [] }
    return try node.elements
  }
}

import RoleModel

/// Tells JSON that describes no one posting: what RoleCall wrote itself, a list, a feed. Read as text, many jobs would become one role.
///
/// An object that holds one posting, as applicant tracking systems give it out, is read as the text that it is.
enum JSONInput {
  /// What clean text is if all of it is JSON without one posting, else nil.
  static func kindWithoutPosting(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), bytes[first] == UInt8(ascii: "{") || bytes[first] == UInt8(ascii: "[") else {
      return nil
    }
    if let value = try? JSONValue(parsing: bytes) { return kind(of: value) }
    // Where the first two lines are an object each, these are lines of JSON.
    let lines = bytes.split(separator: 10, maxSplits: 2).prefix(2)
    let objects = lines.compactMap { try? JSONValue(parsing: UnsafeBufferPointer(rebasing: $0)) }.filter(isObject)
    guard objects.count == 2 else { return nil }
    return objects.allSatisfy(isRole) ? "roles as JSON, one a line" : "JSON, one object a line"
  }

  private static func kind(of value: JSONValue) -> String? {
    if case .array(let elements) = value {
      let objects = elements.filter(isObject)
      guard let first = objects.first else { return nil }
      if isRole(first) { return "a list of roles as JSON" }
      return objects.count == 1 ? kind(of: first) : "a JSON list of \(objects.count) objects"
    }
    if isRole(value) { return "a role as JSON" }
    if isReport(value) { return "a match report as JSON" }
    return hasText(value) ? nil : postings(in: value).map { "a JSON feed of \($0) postings" }
  }

  private static func members(of value: JSONValue) -> [JSONMember] {
    if case .object(let members) = value { members } else { [] }
  }

  private static func isObject(_ value: JSONValue) -> Bool { !members(of: value).isEmpty }

  private static func isRole(_ value: JSONValue) -> Bool { has(["schemaVersion", "source", "sections"], value) }

  private static func isReport(_ value: JSONValue) -> Bool { has(["schemaVersion", "gates", "criteria"], value) }

  private static func has(_ keys: [String], _ value: JSONValue) -> Bool {
    let members = members(of: value)
    return keys.allSatisfy { key in members.contains { $0.key == key } }
  }

  /// Whether an object, or one in it, has a posting's text outside of any list. A list then tells of others like it, or of the posting's parts.
  private static func hasText(_ value: JSONValue) -> Bool {
    members(of: value).contains { member in
      if case .string(let text) = member.value { text.utf8.count >= leastText } else { hasText(member.value) }
    }
  }

  /// Bytes. What a feed says of itself is a line or two.
  private static let leastText = 400

  /// How many postings an object lists, if several; the list may stand in an object of its own, as in `{"data": {"jobs": …}}`.
  private static func postings(in value: JSONValue) -> Int? {
    for member in members(of: value) {
      if case .array(let elements) = member.value, lists.contains(member.key) {
        let count = elements.count(where: member.key == "@graph" ? isJobPosting : isObject)
        if count > 1 { return count }
      }
      if let count = postings(in: member.value) { return count }
    }
    return nil
  }

  /// https://schema.org/JobPosting
  private static func isJobPosting(_ value: JSONValue) -> Bool {
    members(of: value).contains { $0.key == "@type" && $0.value == .string("JobPosting") }
  }

  /// Under which keys postings are listed: by JSON Feed 1.1, by JSON-LD, and by the interfaces of job boards and applicant tracking systems.
  private static let lists: Set = [
    "jobs", "items", "results", "data", "hits", "postings", "jobPostings", "positions", "vacancies", "offers", "openings", "content",
    "SearchResultItems", "@graph",
  ]
}

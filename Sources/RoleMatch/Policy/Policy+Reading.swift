import RoleModel

extension Policy {
  /// Reads a policy from its JSON. Every key of `PolicyField.all` must be there and no other.
  ///
  /// Throws `JSONTypeError`, which names the key's path, what was found and what was expected.
  public init(json node: JSONNode) throws(JSONTypeError) {
    self.init()
    try Policy.checkKeys(of: node, under: "")
    name = try Policy.member("name", of: node).string()
    version = try Policy.member("version", of: node).string()
    for field in PolicyField.all { self[keyPath: field.value] = try Policy.number(field, in: node) }
    guard weights.values.contains(where: { $0 > 0 }) else {
      throw try Policy.member("weights", of: node).error(found: "0 for all", expected: "one that is more")
    }
    for gate in try Policy.member("gates", of: node).elements {
      let written = try gate.string()
      guard let kind = GateKind(rawValue: written) else {
        throw gate.error(found: "\"\(written)\"", expected: Spelling.hint(written, among: GateKind.allCases.map(\.rawValue)))
      }
      gates.insert(kind)
    }
  }

  private init() {
    (name, version, weights, preferredPercent, inferredPercent, gates) = ("", "", [:], 0, 0, [])
    credits = Credits(
      unknown: 0, listed: 0, broader: 0, otherField: 0, ongoingStudy: 0, lowerLevel: 0, relatedOccupation: 0, sameRegion: 0, relocation: 0,
      payAbove: 0)
    thresholds = Thresholds(leastYearsPercent: 0, payTolerancePercent: 0, yearsForDegree: [:])
  }

  private static func member(_ key: String, of node: JSONNode) throws(JSONTypeError) -> JSONNode {
    guard let member = node[key] else { throw node.error(found: "no \"\(key)\"", expected: "one") }
    return member
  }

  private static func number(_ field: PolicyField, in node: JSONNode) throws(JSONTypeError) -> Int {
    var place = node
    for key in field.path.split(separator: ".") { place = try member(String(key), of: place) }
    let number = try place.number()
    guard let whole = Int(exactly: number), field.range.contains(whole) else {
      throw place.error(
        found: "\(number)", expected: "a whole number from \(field.range.lowerBound) to \(field.range.upperBound) (\(field.unit))")
    }
    return whole
  }

  /// All paths that a policy has: the fields', and those above them.
  private static let known: Set<String> = {
    var known: Set<String> = ["name", "version", "gates"]
    for field in PolicyField.all {
      var path = ""
      for key in field.path.split(separator: ".") {
        path += path.isEmpty ? String(key) : ".\(key)"
        known.insert(path)
      }
    }
    return known
  }()

  /// The keys of the object at `path`, without those of the objects in it.
  private static func keys(under path: String) -> [String] {
    let prefix = path.isEmpty ? "" : path + "."
    return known.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }.filter { !$0.contains(".") }
  }

  private static func checkKeys(of node: JSONNode, under path: String) throws(JSONTypeError) {
    for (key, child) in try node.members {
      let own = path.isEmpty ? key : "\(path).\(key)"
      guard known.contains(own) else {
        throw child.error(found: "an unknown key", expected: Spelling.hint(key, among: keys(under: path)))
      }
      if known.contains(where: { $0.hasPrefix(own + ".") }) { try checkKeys(of: child, under: own) }
    }
  }
}

/// The nearest of several words, for messages about a misspelt one.
enum Spelling {
  /// `"weights" perhaps`, or all words where none is near.
  static func hint(_ word: String, among words: [String]) -> String {
    let near = words.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    if let near, near.1 <= 2 { return "\"\(near.0)\" perhaps" }
    return "one of \(words.sorted().joined(separator: ", "))"
  }

  /// Letters to insert, drop or change (Levenshtein 1966).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = Swift.min(above + 1, row[j] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}

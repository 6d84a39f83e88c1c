// Reads back what `MatchReport+JSON.swift` writes: to explain a report, and to compare two.

extension MatchReport: JSONReadable {
  /// Fails, besides the wrong shape and another major `schemaVersion`, where the report doesn't add up: where its score, coverage, categories
  /// or gaps aren't what its criteria give.
  public init(json: JSONNode) throws(JSONTypeError) {
    try json.requireSchemaVersion(MatchReport.schemaVersion)
    self.init(
      generator: try json.required("generator"), provenance: try json.required("provenance"), role: try json.required("role"),
      candidate: try json.required("candidate"))
    status = try json.required("status")
    gates = try json.list("gates")
    criteria = try json.list("criteria")
    unknownFields = try json.list("unknownFields")
    // What is always the same, and the warning that a report without criteria gets when it is written, aren't kept.
    let _: [String] = try json.list("ignoredFields")
    guard let written = json.member("warnings") else { throw json.missing("warnings", expected: "a list") }
    for node in try written.elements where try node.required("code") != MatchReport.noCriteria.code {
      warnings.append(try ProfileWarning(json: node))
    }
    try json.requireSum("score", score)
    try json.requireSum("coverage", coverageShare)
    try json.requireSums("categories", categories)
    try json.requireSums("gaps", gaps)
  }
}

extension JSONNode {
  fileprivate func requireSum<Value: JSONReadable & JSONWritable & Equatable>(_ key: String, _ sum: Value?) throws(JSONTypeError) {
    let stated: Value? = try nullable(key)
    guard stated == sum else {
      throw JSONTypeError(
        pointer: pointer(to: key), found: JSONNode.text(of: stated), expected: "\(JSONNode.text(of: sum)), to which the criteria add up")
    }
  }

  fileprivate func requireSums<Value: JSONReadable & JSONWritable & Equatable>(_ key: String, _ sums: [Value]) throws(JSONTypeError) {
    let stated: [Value] = try list(key)
    for place in 0..<max(stated.count, sums.count) {
      let (found, expected) = (place < stated.count ? stated[place] : nil, place < sums.count ? sums[place] : nil)
      guard found == expected else {
        throw JSONTypeError(
          pointer: "\(pointer(to: key))/\(place)", found: JSONNode.text(of: found),
          expected: "\(JSONNode.text(of: expected)), to which the criteria add up")
      }
    }
  }

  private static func text(of value: (some JSONWritable)?) -> String {
    guard let value else { return "nothing" }
    var json = JSONWriter()
    value.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Where in the profile something stands.
  fileprivate func place() throws(JSONTypeError) -> ProfileEvidence.Place {
    if let pointer: String = try optional("pointer") { return .pointer(pointer) }
    guard member("start") != nil else { throw missing("pointer", expected: "a string, or `start` and `end`") }
    let bytes = try byteRange()
    return .bytes(start: bytes.lowerBound, end: bytes.upperBound)
  }
}

extension Hundredths: JSONReadable {
  public static var expectedJSON: String { "a number from 0 to 100 with at most two decimals" }

  public init(json: JSONNode) throws(JSONTypeError) {
    guard case .number(let number) = json.value else { throw json.error(expected: Hundredths.expectedJSON) }
    guard 0...100 ~= number else { throw json.error(found: "\(number)", expected: Hundredths.expectedJSON) }
    self.init(Int((number * 100).rounded()))
    guard Double(count) / 100 == number else { throw json.error(found: "\(number)", expected: Hundredths.expectedJSON) }
  }
}

extension Hundredths {
  /// Those that `share` stands for; `json` is where it stands.
  package init(share: Double, json: JSONNode) throws(JSONTypeError) {
    let expected = "a number from 0 to 1 with at most four decimals"
    guard 0...1 ~= share else { throw json.error(found: "\(share)", expected: expected) }
    self.init(Int((share * Double(Hundredths.whole.count)).rounded()))
    guard self.share == share else { throw json.error(found: "\(share)", expected: expected) }
  }
}

extension Provenance: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      role: try json.required("role"), candidate: try json.required("candidate"), policy: try json.required("policy"),
      policyName: try json.required("policyName"), policyVersion: try json.required("policyVersion"), asOf: try json.required("asOf"))
  }
}

extension Gate: JSONReadable {
  /// A gate's credit isn't written: it is passed, or it isn't.
  public init(json: JSONNode) throws(JSONTypeError) {
    let verdict: Verdict = try json.required("verdict")
    guard verdict != .partly else {
      throw JSONTypeError(
        pointer: json.pointer(to: "verdict"), found: "\"partly\"", expected: "\"met\", \"unmet\" or \"unknown\" of a gate")
    }
    self.init(
      id: try json.required("id"), category: try json.required("category"), requirement: try json.required("requirement"),
      roleEvidence: try json.list("roleEvidence"),
      judgement: Judgement(
        verdict, credit: verdict == .met ? 100 : 0, try json.required("reason"), try json.list("candidateEvidence")))
  }
}

extension Criterion: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      id: try json.required("id"), category: try json.required("category"), requirement: try json.required("requirement"),
      necessity: try json.required("necessity"), weight: try json.required("weight"), points: try json.required("points"),
      roleEvidence: try json.list("roleEvidence"),
      judgement: Judgement(
        try json.required("verdict"), credit: try json.required("credit"), try json.required("reason"), try json.list("candidateEvidence")))
  }
}

extension Reason: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(try json.required("code"), try json.required("text"))
  }
}

extension RoleEvidence: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(pointer: try json.required("pointer"), evidence: try json.list("evidence"), quote: try json.optional("quote"))
  }
}

extension ProfileEvidence: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(try json.place(), quote: try json.required("quote"))
  }
}

extension CategoryTotal: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      category: try json.required("category"), weight: try json.required("weight"), points: try json.required("points"),
      coverage: try json.required("coverage"))
  }
}

extension Gap: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(criterion: try json.required("criterion"), gain: try json.required("gain"))
  }
}

extension ProfileWarning: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(code: try json.required("code"), message: try json.required("message"), place: try json.place())
  }
}

extension MatchCategory: JSONReadable {}
extension MatchStatus: JSONReadable {}
extension Verdict: JSONReadable {}

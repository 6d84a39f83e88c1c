import Foundation
import RoleKit
import RoleModel
import Testing

@Suite struct PolicyCommandTests {
  private let standard = String(decoding: PolicyFile.text, as: UTF8.self)

  @Test func showPrintsWhatCheckAccepts() throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.json5", try rolecall(["policy", "show"]).output)
    let result = try rolecall(["policy", "check", "policy.json5"], in: folder.url)
    #expect(result.status == 0 && result.text == "policy.json5: fine (default 1)\n")
  }

  /// Foundation's own reader of JSON5 finds the same in the built-in policy.
  @Test func theBuiltInPolicyIsJSON5ForOthersToo() throws {
    struct Written: Decodable {
      var name: String
      var weights: [String: Int]
      var gates: [String]
    }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let written = try decoder.decode(Written.self, from: Data(PolicyFile.text))
    let policy = PolicyFile.standard.policy
    #expect(written.name == policy.name && written.gates.count == policy.gates.count)
    #expect(written.weights == Dictionary(uniqueKeysWithValues: policy.weights.map { ($0.key.rawValue, $0.value) }))
  }

  @Test(arguments: [
    ("skills: 400", "skils: 400", "/weights/skils: found an unknown key, expected \"skills\" perhaps"),
    ("unknown: 20", "unknown: 120", "/credits/unknown: found 120.0, expected a whole number from 0 to 100 (percent)"),
    ("\"license\"]", "\"licence\"]", "/gates/2: found \"licence\", expected \"license\" perhaps"),
    ("languages: 80,", "languages: 80 90,", "no JSON5: line 15, column 19: found '9', expected ',' or '}'"),
    (
      "skills: 400,", "skills: 400, skills: 300,",
      "no JSON5: line 11, column 18: found the key \"skills\" a second time, expected each key once"
    ),
    (
      "skills: 400,", "skills: 0x190, experience: +250.,",
      "no JSON5: line 12, column 5: found the key \"experience\" a second time, expected each key once"
    ),
    ("name: \"default\"", "name: \"default", "no JSON5: line 5, column 9: found a string without an end, expected a quote after it"),
    ("travel: 30,", "travel: 30,,", "no JSON5: line 21, column 16: found ',', expected a key"),
    ("travel: 30,", "/* travel: 30,", "no JSON5: line 21, column 5: found a comment without an end, expected \"*/\" after it"),
    ("travel: 30,", "", "/weights: found no \"travel\", expected one"),
  ])
  func errorsNameTheLineOrTheKey(_ old: String, _ new: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("ours.json5", Array(standard.replacing(old, with: new).utf8))
    let result = try rolecall(["policy", "check", "ours.json5"], in: folder.url)
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors == "ours.json5: \(message)\n")
  }

  /// By such a policy every role would seem to ask for nothing.
  @Test func weightsOfZeroAloneAreRefused() throws {
    let weights = MatchCategory.allCases.map { "\($0.rawValue): 0" }.joined(separator: ", ")
    let (start, rest) = try (#require(standard.range(of: "weights: {")), standard[...])
    let end = try #require(rest[start.upperBound...].firstIndex(of: "}"))
    let text = standard.replacingCharacters(in: start.upperBound..<end, with: weights)
    let error = #expect(throws: MatchInputError.self) { try PolicyFile(Array(text.utf8), name: "p") }
    #expect(error?.description == "p: /weights: found 0 for all, expected one that is more")
  }

  /// Not those of the objects in it.
  @Test(arguments: [
    ("{quux: 1}", "/quux", "credits, gates, inferredPercent, name, preferredPercent, thresholds, version, weights"),
    ("{thresholds: {quux: 1}}", "/thresholds/quux", "leastYearsPercent, payTolerancePercent, yearsForDegree"),
  ])
  func anUnknownKeyIsToldTheKeysOfItsObject(_ text: String, _ place: String, _ keys: String) {
    let error = #expect(throws: MatchInputError.self) { try PolicyFile(Array(text.utf8), name: "p") }
    #expect(error?.description == "p: \(place): found an unknown key, expected one of \(keys)")
  }

  @Test(arguments: [
    "{quux:1}", "{'quux':1}", "{\"quux\":1,}", "{quux:+1}", "{quux:1.}", "{quux:0x1}", "// x\n{/* y */quux:1//z\n}", "{\"\\x71uux\":1}",
    "\u{FEFF}{quux:1}", "{quux:1.0e0}",
    "{'\\\nquux':1}",
  ])
  func spellingsOfJSON5AreOneValue(_ text: String) throws {
    let error = #expect(throws: MatchInputError.self) { try PolicyFile(Array(text.utf8), name: "p") }
    #expect(error?.description.hasPrefix("p: /quux: found an unknown key, expected one of ") == true)
  }

  @Test func describeSaysWhatIsAssessedAndWhatIsNeverRead() throws {
    let result = try rolecall(["policy", "describe", "--format", "json"])
    let json = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let shares = try #require(json["categories"] as? [[String: Any]]).compactMap { $0["sharePercent"] as? Double }
    #expect(shares.count == 13 && shares.map { Int(($0 * 100).rounded()) }.reduce(0, +) == 10_000)
    #expect(shares == shares.sorted(by: >))
    #expect(json["neverRead"] as? [String] == NeverRead.fields)
    #expect(json["gates"] as? [String] == ["workAuthorization", "clearance", "license"])
    #expect(json["unknownPercent"] as? Int == 20)
    for format in ["text", "markdown"] {
      let text = try rolecall(["policy", "describe", "--format", format]).text
      #expect(text.contains("28.98 %  Skills") && text.contains("20 percent of its weight is kept"))
      #expect(text.contains("a licence that the law asks for") && text.contains("birthDate"))
    }
  }

  @Test func categoriesWithoutWeightAreSaidToGiveNone() throws {
    let text = standard.replacing("softSkills: 20,", with: "softSkills: 0,")
    let description = PolicyDescription(try PolicyFile(Array(text.utf8), name: "p"))
    #expect(description.categories.count == 12 && description.unweighed == [.softSkills])
    #expect(description.text.contains("What gives no points\n  Soft skills: qualities that are stated\n"))
  }
}

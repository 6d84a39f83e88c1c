import RoleExtract
import RoleIngest
import RoleModel
import Testing

/// The profiles of tests are read as of January 2026.
let january2026 = Month(year: 2026, month: 1)

extension Profile {
  static func read(_ text: String, name: String = "test") throws -> Profile {
    if text.first == "{" || text.first == "[" {
      return try ProfileReader.standard.profile(from: JSONNode(JSONValue(parsing: Array(text.utf8))), name: name, asOf: january2026)
    }
    return ProfileReader.standard.profile(from: try Ingestor().read(Array(text.utf8), format: .text), name: name, asOf: january2026)
  }
}

extension Profile {
  /// The JSON whose digest names the profile.
  var canonical: String {
    var json = JSONWriter()
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension ProfileExample: CustomTestStringConvertible {
  public var testDescription: String { "\(kind): \(text.prefix(80))" }
}

@Suite struct ProfileExampleTests {
  @Test(arguments: ProfileReader.examples) func readsItsExamples(_ example: ProfileExample) throws {
    #expect(ProfileExample.facts(example.kind, of: try Profile.read(example.text)) == example.facts)
  }

  @Test func everyKindHasExamplesAndCounterExamples() {
    for kind in ProfileExample.Kind.allCases {
      #expect(ProfileReader.examples.contains { $0.kind == kind && !$0.facts.isEmpty }, "\(kind)")
    }
    for kind in [ProfileExample.Kind.skills, .softSkills, .credentials, .languages, .education, .location] {
      #expect(ProfileReader.examples.contains { $0.kind == kind && $0.facts.isEmpty }, "\(kind)")
    }
  }

  /// Every statement's words stand at the place that it names.
  @Test func textEvidenceIsItsBytes() throws {
    for example in ProfileReader.examples where !example.isJSON {
      let bytes = Array(example.text.utf8)
      for statement in try Profile.read(example.text).statements {
        guard case .bytes(let start, let end) = statement.evidence.place else {
          Issue.record("no bytes")
          continue
        }
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == statement.evidence.quote)
      }
    }
  }

  /// Nothing is lost of a sentence that has no end.
  @Test func aLongSentenceIsCutAtWhiteSpace() throws {
    let text = String(repeating: "Python and reliable ", count: 500)
    for profile in ["{\"basics\":{\"summary\":\"\(text)\"}}", "SUMMARY\n\(text)"] {
      let quotes = try Profile.read(profile).statements.map(\.evidence.quote)
      #expect(quotes.count == 5)
      #expect(quotes.joined(separator: " ") + " " == text)
    }
  }

  @Test func wordsAreStemsEachOnceInByteOrder() throws {
    let profile = try Profile.read(#"{"basics":{"summary":"Negotiated contracts, negotiating contract terms & more"}}"#)
    #expect(profile.statements.map(\.words) == [["and", "contract", "more", "negoti", "term"]])
  }

  @Test(arguments: [
    (#"{"meta":{"id":"a"},"id":"b"}"#, "a"), (#"{"id":"b"}"#, "b"), (#"{"id":7}"#, "7"), ("{}", "file.json"),
    (#"{"meta":{"id":""}}"#, "file.json"),
  ])
  func idsAreTheProfilesOwnOrTheCallers(_ text: String, _ id: String) throws {
    #expect(try Profile.read(text, name: "file.json").id == id)
  }

  @Test func termsAreRead() throws {
    let terms = try Profile.read(
      """
      {"meta":{"rolecall":{"workAuthorization":["us","CA"],"sponsorshipNeeded":false,"relocation":true,"maxTravelPercent":25,
        "workplace":["remote","on-site"],"expectedPay":{"min":30.5,"currency":"EUR","period":"hour"},"availableFrom":"2026-02",
        "clearances":["secret"],"employmentTypes":["full-time"],"shifts":["Night"],"days":["mo","su"],"maxHoursPerWeek":37.5}}}
      """
    ).terms
    #expect(terms.workAuthorization == ["US", "CA"])
    #expect(terms.sponsorshipNeeded == false)
    #expect(terms.relocation == true)
    #expect(terms.maxTravelPercent == 25)
    #expect(terms.workplace == [.remote, .onSite])
    #expect(terms.expectedPay.map { [$0.currency, "\($0.min)", $0.period.rawValue] } == ["EUR", "30.5", "hour"])
    #expect(terms.availableFrom == "2026-02")
    #expect(terms.clearances == ["Secret"])
    #expect(terms.employmentTypes == [.fullTime])
    #expect(terms.shifts == ["night"])
    #expect(terms.days == ["mo", "su"])
    #expect(terms.maxHoursPerWeek == 37.5)
  }

  @Test func titlesHaveOccupations() throws {
    let jobs = try Profile.read(#"{"work":[{"position":"Truck Driver"},{"position":"Zarbler"},{"position":"truck driver"}]}"#).jobs
    #expect(jobs.map(\.occupations) == [["53-3032"], [], ["53-3032"]])
  }
}

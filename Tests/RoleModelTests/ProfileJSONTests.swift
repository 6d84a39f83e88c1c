import RoleModel
import Testing

/// The JSON that a profile's digest is made of.
@Suite struct ProfileJSONTests {
  @Test func anEmptyProfileHasAllKeys() {
    let terms =
      #"{"workAuthorization":null,"sponsorshipNeeded":null,"relocation":null,"maxTravelPercent":null,"workplace":null,"expectedPay":null,"#
      + #""availableFrom":null,"clearances":null,"employmentTypes":null,"shifts":null,"days":null,"maxHoursPerWeek":null}"#
    #expect(
      json(of: Profile(id: "c-1", format: .jsonResume))
        == #"{"id":"c-1","format":"json-resume","statements":[],"jobs":[],"skills":[],"softSkills":[],"education":[],"credentials":[],"#
        + #""languages":[],"location":null,"terms":"# + terms + #","unknownFields":[],"warnings":[]}"#)
  }

  @Test func everythingThatIsStatedIsWritten() {
    let place = ProfileEvidence(.bytes(start: 1, end: 2), quote: "q")
    let evidence = #""evidence":{"start":1,"end":2,"quote":"q"}"#
    var profile = Profile(id: "c", format: .text)
    profile.statements = [
      ProfileStatement(origin: .enumeration(3), evidence: ProfileEvidence(.pointer("/projects/3"), quote: "q"), words: ["a", "b"]),
      ProfileStatement(origin: .summary, evidence: place, words: []),
    ]
    profile.jobs = [
      Job(title: "t", occupations: ["35-2014"], months: 24_240..<24_252, isProject: false, evidence: place),
      Job(title: "u", occupations: [], months: nil, isProject: true, evidence: place),
    ]
    profile.skills = [ProfileSkill(name: "n", id: "i", statements: [0]), ProfileSkill(name: "m", id: nil, statements: [])]
    profile.softSkills = [ProfileTerm(name: "s", statements: [1])]
    profile.education = [Study(level: .master, field: ["f"], isOngoing: true, evidence: place)]
    profile.languages = [ProfileLanguage(code: nil, name: "n", level: .native, evidence: place)]
    profile.location = ProfileLocation(city: "c", region: nil, country: "US", evidence: place)
    profile.terms.workAuthorization = []
    profile.terms.workplace = [.onSite]
    profile.terms.expectedPay = ExpectedPay(min: 21.5, currency: "USD", period: .hour)
    profile.terms.employmentTypes = [.perDiem]
    profile.unknownFields = ["/x"]
    profile.warnings = [ProfileWarning(code: "c", message: "m", place: .pointer("/y"))]
    let written = json(of: profile)
    for piece in [
      #"[{"origin":"enumeration","job":3,"evidence":{"pointer":"/projects/3","quote":"q"},"words":["a","b"]},"#,
      #"{"origin":"summary","job":null,\#(evidence),"words":[]}]"#,
      #"{"title":"t","occupations":["35-2014"],"firstMonth":24240,"endMonth":24252,"isProject":false,\#(evidence)}"#,
      #"{"title":"u","occupations":[],"firstMonth":null,"endMonth":null,"isProject":true,\#(evidence)}"#,
      #""skills":[{"name":"n","id":"i","statements":[0]},{"name":"m","id":null,"statements":[]}]"#,
      #""softSkills":[{"name":"s","statements":[1]}]"#,
      #""education":[{"level":"master","field":["f"],"isOngoing":true,\#(evidence)}]"#,
      #""languages":[{"code":null,"name":"n","level":"native",\#(evidence)}]"#,
      #""location":{"city":"c","region":null,"country":"US",\#(evidence)}"#,
      #""terms":{"workAuthorization":[],"sponsorshipNeeded":null"#,
      #""workplace":["on-site"],"expectedPay":{"min":21.5,"currency":"USD","period":"hour"}"#, #""employmentTypes":["per-diem"]"#,
      #""unknownFields":["/x"],"warnings":[{"code":"c","message":"m","pointer":"/y"}]}"#,
    ] { #expect(written.contains(piece)) }
  }

  private func json(of profile: Profile) -> String {
    var json = JSONWriter()
    profile.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

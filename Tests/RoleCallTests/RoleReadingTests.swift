import Foundation
import RoleKit
import RoleModel
import Testing

/// A role that was written is read back as it was.
@Suite struct RoleReadingTests {
  @Test(arguments: SchemaTests.documents)
  func whatIsReadIsWrittenAgain(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for includesBlocks in [false, true] {
      guard let role = try? Pipeline(includesBlocks: includesBlocks).role(from: bytes, name: path) else { return }
      let written = json(of: role)
      #expect(json(of: try read(written)) == written)
    }
  }

  /// Every key that a role can have, so that none is lost that no document of the corpus happens to fill.
  @Test func everyKeyIsReadBack() throws {
    let grounds = Grounds(Evidence(start: 3, end: 9, rule: "a.b"), .inferred)
    var role = Role(
      generator: Generator(name: "rolecall", version: "0", lexicon: "l"),
      source: Source(name: "n", format: .escapedHTML, encoding: "UTF-8", bytes: 9, sha256: "0"), kind: Stated(.template, grounds))
    role.language = Language(value: "en", grounds: grounds)
    role.seniority = Stated(.lead, grounds)
    role.employer = Employer(name: "e", isAgency: false, grounds: grounds)
    role.locations = [
      Location(text: "t", city: "c", region: "r", country: "US", postalCode: "p", necessity: .preferred, grounds: grounds)
    ]
    role.workplace = [Workplace(value: .onSite, daysOnSitePerWeek: 3, grounds: grounds)]
    role.travel = [Travel(minPercent: 0, maxPercent: 12.5, text: "t", necessity: .required, grounds: grounds)]
    role.employmentTypes = [Stated(.perDiem, grounds)]
    var schedule = Schedule(grounds: grounds)
    (schedule.days, schedule.shifts, schedule.necessity) = (["mo", "su"], ["night"], .required)
    (schedule.startTime, schedule.endTime, schedule.minHoursPerWeek, schedule.maxHoursPerWeek) = ("08:00", "17:30", 37.5, 40)
    role.schedule = [schedule, Schedule(grounds: grounds)]
    role.compensation = [
      Compensation(
        component: .total, min: 20.25, max: 31, currency: "USD", period: .hour, text: "t", scope: "s",
        annual: Compensation.Annual(min: 42120, max: 64480, factor: 2080), grounds: grounds)
    ]
    role.education = [Education(level: .vocational, fields: ["f"], necessity: .preferred, orExperience: true, grounds: grounds)]
    role.languages = [SpokenLanguage(code: "es", name: "Spanish", level: "C1", necessity: .required, grounds: grounds)]
    role.workAuthorization = [WorkAuthorization(country: "US", sponsorship: .refused, necessity: .required, grounds: grounds)]
    role.clearance = Clearance(value: "secret", necessity: .required, grounds: grounds)
    role.requirementGroups = [RequirementGroup(any: ["/skills/0", "/skills/1"], grounds: grounds)]
    var application = Application(grounds: grounds)
    (application.deadline, application.contact, application.reference, application.instructions) = ("2020-01-31", "c", "r", "i")
    role.application = application
    var dates = Dates(grounds: grounds)
    (dates.posted, dates.starts, dates.ends) = ("2020-01-01", "2020-02-01", "2020-03-01")
    role.dates = dates
    role.sections = [Section(kind: .legal, heading: "h", start: 0, end: 9)]
    role.conflicts = [Conflict(field: "f", message: "m", evidence: grounds.evidence)]
    role.rejected = [Rejected(field: "f", text: "t", reason: "r", evidence: [])]
    role.warnings = [Warning(code: "c", message: "m", evidence: grounds.evidence)]
    let written = json(of: role)
    #expect(json(of: try read(written)) == written)
  }

  @Test(arguments: [
    (#""schemaVersion":"1.0""#, #""schemaVersion":"2.0""#, "/schemaVersion: found version 2.0, expected version 1, such as 1.0"),
    (#""schemaVersion":"1.0""#, #""schemaVersion":1"#, "/schemaVersion: found a number, expected a string"),
    (#""schemaVersion":"1.0","#, "", "/schemaVersion: found nothing, expected a string"),
    (#""name":"cook.html""#, #""name":null"#, "/source/name: found null, expected a string"),
    (#""bytes":"#, #""size":"#, "/source/bytes: found nothing, expected a whole number"),
    (#""title":{"text":"Cook","#, #""title":{"#, "/title/text: found nothing, expected a string"),
    (#""seniority":null,"#, "", #"/seniority: found nothing, expected an object or null"#),
    (#""travel":[]"#, #""travel":{}"#, "/travel: found an object, expected a list"),
    (#""travel":[]"#, #""travel":[7]"#, "/travel/0: found a number, expected an object"),
    (#""benefits":[],"#, "", "/benefits: found nothing, expected a list"),
    (#""kind":{"value":"posting""#, #""kind":{"value":"advert""#, kinds),
    (#""confidence":"stated""#, #""confidence":"sure""#, #"/title/confidence: found "sure", expected one of "stated", "inferred""#),
    (#"[{"start":4,"#, #"[{"start":-4,"#, "/title/evidence/0/start: found -4, expected 0 or more"),
    (#"[{"start":4,"#, #"[{"start":9,"#, "/title/evidence/0/end: found 8, expected at least `start`, 9"),
  ])
  func errorsNameTheirPlace(_ old: String, _ new: String, _ message: String) throws {
    let posting = "<h2>Cook</h2><p>We are looking for a cook.</p><p><b>Duties</b></p><ul><li>Grill</li></ul>"
    let written = json(of: try Pipeline().role(from: Array(posting.utf8), name: "cook.html"))
    let range = try #require(written.range(of: old))
    let error = #expect(throws: JSONTypeError.self) { try read(written.replacingCharacters(in: range, with: new)) }
    #expect(error?.description == message)
  }

  private static let kinds =
    #"/kind/value: found "advert", expected one of "posting", "template", "description", "other""#

  /// A number that can't be one of its kind is refused where it stands, before anything reckons with it.
  @Test(arguments: [
    (#""minPercent":10"#, #""minPercent":-1"#, "/travel/0/minPercent: found -1.0, expected a number from 0 to 100"),
    (#""maxPercent":25"#, #""maxPercent":1e300"#, "/travel/0/maxPercent: found 1e+300, expected a number from 0 to 100"),
    (#""min":30"#, #""min":1e300"#, "/schedule/0/hoursPerWeek/min: found 1e+300, expected a number from 0 to 168"),
    (#""max":40"#, #""max":168.5"#, "/schedule/0/hoursPerWeek/max: found 168.5, expected a number from 0 to 168"),
    (#""daysOnSitePerWeek":3"#, #""daysOnSitePerWeek":8"#, "/workplace/0/daysOnSitePerWeek: found 8, expected a whole number from 1 to 7"),
    (#""minYears":2"#, #""minYears":-2"#, "/experience/0/minYears: found -2.0, expected a number from 0 to 100"),
    (#""maxYears":5"#, #""maxYears":101"#, "/experience/0/maxYears: found 101.0, expected a number from 0 to 100"),
  ])
  func numbersHaveBounds(_ old: String, _ new: String, _ message: String) throws {
    let grounds = Grounds(Evidence(start: 0, end: 1, rule: "a.b"))
    var role = Role(
      generator: .current, source: Source(name: "n", format: .text, encoding: "UTF-8", bytes: 9, sha256: "0"),
      kind: Stated(.posting, grounds))
    role.travel = [Travel(minPercent: 10, maxPercent: 25, text: "t", necessity: nil, grounds: grounds)]
    var schedule = Schedule(grounds: grounds)
    (schedule.minHoursPerWeek, schedule.maxHoursPerWeek) = (30, 40)
    role.schedule = [schedule]
    role.workplace = [Workplace(value: .hybrid, daysOnSitePerWeek: 3, grounds: grounds)]
    role.experience = [Experience(minYears: 2, maxYears: 5, area: nil, necessity: .required, grounds: grounds)]
    let written = json(of: role)
    _ = try read(written)
    let range = try #require(written.range(of: old))
    let error = #expect(throws: JSONTypeError.self) { try read(written.replacingCharacters(in: range, with: new)) }
    #expect(error?.description == message)
  }

  @Test func laterMinorVersionsAreRead() throws {
    let role = try Pipeline().role(from: Array("<h2>Cook</h2><p>We are looking for a cook.</p>".utf8), name: "cook.html")
    let written = json(of: role)
    let later = written.replacing(#""schemaVersion":"1.0""#, with: #""schemaVersion":"1.7","added":[{}]"#)
    #expect(later != written)
    #expect(json(of: try read(later)) == written)
  }

  @Test func whatIsNoRoleIsRefused() {
    let error = #expect(throws: JSONTypeError.self) { try read("[]") }
    #expect(error?.description == "the document: found a list, expected an object")
  }

  private func read(_ json: String) throws -> Role {
    try Role(json: JSONNode(JSONValue(parsing: Array(json.utf8))))
  }
}

import Foundation
import RoleIngest
import RoleKit
import RoleModel
import Testing

/// Reads the profiles of the corpus through the pipeline.
@Suite struct ProfileTests {
  private static let folder = projectRoot.appending(path: "Corpus/profiles")
  private static let asOf = Month(year: 2026, month: 1)

  private static func read(_ name: String) throws -> Profile {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    return name.hasSuffix(".json")
      ? try Pipeline().profile(fromJSON: bytes, name: name, asOf: asOf) : try Pipeline().profile(fromText: bytes, name: name, asOf: asOf)
  }

  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0 != "README.md" }.sorted()
  }()

  @Test func profilesAreThere() {
    #expect(ProfileTests.names.filter { $0.hasSuffix(".json") }.count >= 12)
    #expect(ProfileTests.names.filter { !$0.hasSuffix(".json") }.count >= 2)
  }

  /// No name, address, school or birth date gets past the door.
  @Test(arguments: names) func nothingIsKeptThatIsNeverRead(_ name: String) throws {
    let text = "\(try ProfileTests.read(name))"
    for secret in [
      "Odette", "Marsh", "odette@", "Tannery", "17603", "Brendan", "Conestoga", "Choir", "choir", "Oyelaran", "2012", "Dunne",
      "Lee College",
      "cricket", "married", "1994", "OYELOWO", "Quarry", "beatrix@", "1991", "Nova Scotia Community", "Dalhousie", "Saint Agnes", "gospel",
      "Tomasz", "twilk", "On request",
    ] {
      // The years of work are kept as months.
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test(arguments: names) func everyJobAndStatementHasItsPlace(_ name: String) throws {
    let profile = try ProfileTests.read(name)
    #expect(!profile.jobs.isEmpty && !profile.skills.isEmpty)
    for place in profile.statements.map(\.evidence.place) + profile.jobs.map(\.evidence.place) {
      switch place {
      case .pointer(let pointer): #expect(profile.format == .jsonResume && pointer.hasPrefix("/"))
      case .bytes(let start, let end): #expect(profile.format == .text && start < end)
      }
    }
    for job in profile.jobs where !job.isProject { #expect(!job.occupations.isEmpty, "\(job.title)") }
    for skill in profile.skills { #expect(skill.statements == skill.statements.sorted() && !skill.statements.isEmpty) }
  }

  @Test func anAccountManager() throws {
    let profile = try ProfileTests.read("account-manager.json")
    #expect(profile.id == "cand-0001")
    #expect(profile.jobs.map(\.title) == ["Key Account Manager", "Inside Sales Representative"])
    #expect(profile.jobs.compactMap(\.months) == [(2019 * 12 + 3)..<(2026 * 12 + 1), (2016 * 12 + 5)..<(2019 * 12 + 3)])
    #expect(profile.location.map { [$0.city, $0.region, $0.country] } == ["Lancaster", "Pennsylvania", "US"])
    #expect(profile.education.map(\.level) == [.bachelor])
    #expect(profile.languages.map(\.level) == [.native, .b1])
    #expect(profile.unknownFields.isEmpty && profile.warnings.isEmpty)
    let crm = try #require(profile.skills.first { $0.id == "salesforce" })
    #expect(crm.statements.map { profile.statements[$0].origin } == [.job(0), .list])
  }

  @Test func aPharmacyTechnicianInPlainText() throws {
    let profile = try ProfileTests.read("pharmacy-technician.txt")
    #expect(profile.jobs.map(\.title) == ["Pharmacy Technician", "Pharmacy Assistant"])
    #expect(profile.jobs.compactMap(\.months) == [(2021 * 12 + 2)..<(2026 * 12 + 1), (2018 * 12 + 5)..<(2021 * 12 + 2)])
    #expect(profile.education.map(\.level) == [.vocational, .bachelor])
    #expect(profile.education.map(\.isOngoing) == [false, true])
    #expect(profile.languages.map { "\($0.code ?? "?") \($0.level?.name ?? "?")" } == ["en native", "fr B2", "yo B1"])
    #expect(
      profile.credentials.map(\.name) == [
        "Registered Pharmacy Technician (RPhT)", "first aid certificate", "CPR certification", "food handler card",
      ])
  }

  @Test func keywordsAloneShowNothing() throws {
    let profile = try ProfileTests.read("keyword-stuffer.json")
    for skill in profile.skills {
      for statement in skill.statements {
        if case .job = profile.statements[statement].origin { Issue.record("\(skill.name) is shown") }
      }
    }
  }

  @Test(arguments: [
    ("{\"work\":[", "bad.json: line 1, column 10: found the end of the input, expected a value"),
    ("{\"work\":{}}", "bad.json: /work: found an object, expected a list"),
    ("[]", "bad.json: the document: found a list, expected an object"),
  ])
  func errorsNameTheFileAndThePlace(_ text: String, _ message: String) {
    let error = #expect(throws: ProfileError.self) {
      try Pipeline().profile(fromJSON: Array(text.utf8), name: "bad.json", asOf: ProfileTests.asOf)
    }
    #expect(error?.description == message)
  }

  /// A text may end anywhere: a reader that looks one word too far is found here.
  @Test(arguments: ["pharmacy-technician.txt", "site-supervisor.md"]) func textsMayEndAnywhere(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: ProfileTests.folder.appending(path: name)))
    let pipeline = Pipeline()
    for end in stride(from: 3, to: bytes.count, by: 7) {
      let profile = try pipeline.profile(fromText: Array(bytes[..<end]), name: name, asOf: ProfileTests.asOf)
      for job in profile.jobs {
        guard case .bytes(_, let last) = job.evidence.place else {
          Issue.record("no bytes")
          continue
        }
        #expect(last <= end)
      }
    }
  }

  @Test func textThatIsNoneIsRefused() {
    #expect(throws: IngestError.self) { try Pipeline().profile(fromText: Array("  ".utf8), name: "empty.txt", asOf: ProfileTests.asOf) }
  }
}

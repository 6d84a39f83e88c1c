import Foundation
import RoleKit
import RoleModel
import Testing

/// What must be true of the five seed documents.
@Suite struct SeedTests {
  private func role(_ number: String) throws -> Role {
    let folder = projectRoot.appending(path: "seeds")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix(number) })
    return try Pipeline(includesBlocks: true).role(from: [UInt8](Data(contentsOf: folder.appending(path: name))), name: name)
  }

  @Test(arguments: [
    ("000", DocumentKind.posting), ("001", .template), ("002", .posting), ("003", .posting), ("004", .description),
  ])
  func kinds(_ number: String, _ kind: DocumentKind) throws {
    #expect(try role(number).kind.value == kind)
  }

  @Test func titlesAndEmployers() throws {
    let first = try role("000")
    #expect(first.title?.text == "National Account Executive")
    #expect(first.title?.alternates == ["National Account Manager"])
    #expect(first.employer?.name == "One Source Staffing and Labor")
    let third = try role("002")
    #expect(third.title?.text == "Account Manager")
    #expect(third.title?.raw == "Account Manager - $100K+ at Target")
  }

  @Test func headingsAndSections() throws {
    let headings = try role("003").blocks?.filter { $0.type == .heading }.map(\.text) ?? []
    #expect(headings.contains("Required Skills") && headings.contains("SKILLS & ABILITIES:"))
    let duties = try role("002").sections.filter { $0.kind == .responsibilities }.compactMap(\.heading)
    #expect(duties == ["Responsibilities for the Account Executive", "Job Duties:"])
  }

  @Test func formats() throws {
    #expect(try role("001").source.format == .markdown)
    #expect(try role("004").source.format == .text)
    #expect(try role("003").warnings.map(\.code).contains("encoding.mojibake"))
  }

  @Test func contradictionsAreReportedNotSettled() throws {
    #expect(try Set(role("000").conflicts.map(\.field)) == ["title", "travel", "workplace"])
    #expect(try Set(role("002").conflicts.map(\.field)) == ["title", "experience", "compensation"])
    #expect(try role("000").travel.compactMap(\.maxPercent).sorted() == [25, 30])
  }

  @Test func evidenceHoldsWhatWasRead() throws {
    let folder = projectRoot.appending(path: "seeds")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix("002") })
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    let pay = try #require(try role("002").compensation.first { $0.component == .base })
    #expect((pay.min, pay.max, pay.currency, pay.period) == (45000, 70000, "USD", .year))
    let place = pay.grounds.evidence[0]
    #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == "$45,000-$70,000 a year")
  }

  /// The terms that a reader marks as skills and qualities in the seeds are found, and no skill that no reader would mark.
  @Test func skillsThatAReaderFinds() throws {
    var found: Set<String> = []
    for one in try GoldCase.read(under: projectRoot.appending(path: "Corpus/seeds").path) {
      let role = try role(String(one.name.suffix(3)))
      let wanted = (one.gold.skills ?? []).map(\.name) + (one.gold.softSkills ?? [])
      let names = role.skills.map(\.name) + role.skills.map(\.text) + role.softSkills.map(\.name)
      found.formUnion(wanted.filter { term in names.contains { WordBag.same(term, $0) } }.map { $0.lowercased() })
      for skill in role.skills {
        #expect(wanted.contains { WordBag.same($0, skill.name) || WordBag.same($0, skill.text) }, "\(skill.name) in \(one.name)")
      }
    }
    #expect(found.count >= 45, "\(found.sorted())")
  }
}

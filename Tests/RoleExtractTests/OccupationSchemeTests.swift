import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel
import Testing

/// The codes of other schemes that stand beside SOC's.
@Suite struct OccupationSchemeTests {
  private static func occupations(ofTitle title: String) throws -> [Occupation] {
    let document = try Ingestor().read(Array("\(title)\n\nWe are hiring.\n".utf8), name: "title.txt", format: .text)
    let role = Extractor.standard.role(
      from: document, source: Source(name: "title.txt", format: document.format, encoding: "UTF-8", bytes: 0, sha256: ""),
      generator: Generator(name: "test", version: "0", lexicon: ""))
    return role.occupations
  }

  private static let codes: [(title: String, scheme: String, code: String, rule: String)] = [
    ("Dental Nurse", "ONET-SOC-2019", "31-9091.00", "occupation.title"),
    ("Software Developer", "ESCO", "2512.4", "occupation.esco-label"),
    ("Software Developer", "ISCO-08", "2512", "occupation.esco-label"),
    ("Regulatory Affairs Specialist", "ONET-SOC-2019", "13-1041.07", "occupation.onet-title"),
    ("Registered Nurse", "ISCO-08", "2221", "occupation.crosswalk"),
    ("Dental Nurse", "ESCO", "3251.1", "occupation.esco-label"),
  ]

  @Test(arguments: codes) func names(_ one: (title: String, scheme: String, code: String, rule: String)) throws {
    let found = try #require(try Self.occupations(ofTitle: one.title).first { $0.scheme == one.scheme }, "\(one.title)")
    #expect(found.code == one.code, "\(one.title)")
    #expect(found.grounds.evidence.first?.rule == one.rule, "\(one.title)")
  }

  @Test func jobZonesFollowFromTheCode() throws {
    let occupations = try Self.occupations(ofTitle: "Software Developer")
    #expect(occupations.first { $0.scheme == "SOC-2018" }?.jobZone == 4)
    #expect(occupations.first { $0.scheme == "ONET-SOC-2019" }?.jobZone == 4)
    // Registered nurses are several occupations of O*NET-SOC, whose zones differ.
    #expect(try Self.occupations(ofTitle: "Registered Nurse").first { $0.scheme == "SOC-2018" }?.jobZone == nil)
  }

  @Test func aTitleAloneThatSaysLittleNamesNoESCO() throws {
    #expect(try Self.occupations(ofTitle: "Designer").allSatisfy { $0.scheme != "ESCO" })
    #expect(try Self.occupations(ofTitle: "Xyzzy Frobozz").isEmpty)
  }

  @Test func labelsAreFoundWhereTheyStand() {
    let labels = OccupationLexicon.standard.labels
    #expect(labels.labels(SpacedWords("software developer"), 0..<2).contains { $0.code == "2512.4" && $0.isPreferred })
    #expect(labels.labels(SpacedWords("no such label"), 0..<3).isEmpty)
    #expect(labels.labels(SpacedWords(), 0..<0).isEmpty)
    #expect(labels.title("isco", "2512")?.title == "Software developers")
    #expect(labels.title("onet", "15-1252.00")?.zone == 4)
    #expect(labels.title("esco", "9.9") == nil)
  }
}

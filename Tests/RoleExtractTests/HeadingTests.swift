import RoleIngest
import RoleModel
import Testing

@testable import RoleExtract

@Suite struct HeadingTests {
  private func headings(in text: String) throws -> [(text: String, section: SectionKind?)] {
    let document = try Ingestor().read(Array(text.utf8), name: "text", format: .text)
    let analysis = TextAnalysis(document, Extractor.standard.lexicon)
    return analysis.passages.filter(\.isHeading).map {
      (String(decoding: document.text[$0.block.text], as: UTF8.self).trimmingSpaces, $0.heading?.section)
    }
  }

  @Test(
    "Words that begin a sentence or a name are no heading inside a line",
    arguments: [
      "Dental Nurse of long standing for a house by the river.", "The Project Manager will lead the firing of the kiln.",
      "Community Development and Glaze Consultant of the guild.",
      "You keep the kiln warm. Support Glaze and firing work in three sheds of the pottery.",
      "The glazes are mixed by hand (e.g. Time Honoured Blue, Moss and Ash) in small tubs.",
    ])
  func noHeading(text: String) throws {
    #expect(try headings(in: text).isEmpty)
  }

  @Test("A heading inside a line after a sentence stays one")
  func insideLine() throws {
    let found = try headings(in: "You learn the craft of the pottery from us. Responsibilities Plan and lead the firing of the kiln.")
    #expect(found.map(\.text) == ["Responsibilities"])
    #expect(found.map(\.section) == [.responsibilities])
  }

  @Test(
    "A heading glued to the end of a line opens the list below",
    arguments: [
      ("Three years at a kiln and in glazing. Bonus points for:", "Bonus points for:"),
      ("Three years at a kiln and in glazingPreferred Qualifications:", "Preferred Qualifications:"),
      ("Three years at a kiln and in modern glazing Preferred Qualifications:", "Preferred Qualifications:"),
      ("Three years at a kiln and a good handle on Slip Preferred Qualifications:", "Preferred Qualifications:"),
      ("Three years at a kiln and in modern glazing Preferred:", "Preferred:"),
      ("Three years at a kiln and in all nowDesired QualificationsA love of clay and of all that is made of it", "Desired Qualifications"),
    ])
  func atTheEnd(line: String, heading: String) throws {
    let found = try headings(in: "Some line about clay and fire.\n\n\(line)\n- Work with slip\n- A steady hand")
    #expect(found.map(\.text) == [heading])
    #expect(found.map(\.section) == [.preferred])
  }

  @Test("A sign glued behind the last heading of a text is no word that goes on")
  func signAtTheEnd() throws {
    let found = try headings(in: "We look for people with clay and fire for one guild. The Project•")
    #expect(found.map(\.text) == ["The Project"])
  }

  @Test(
    "A short line that speaks of skills is a heading only with the capitals of one",
    arguments: [
      ("Strong glazing skills", []), ("Experience with salt kilns", []), ("Experience with Raku", []), ("Excellent Glazing Skills", []),
      ("Glazing Skills You Have", [SectionKind.requirements]),
      ("What you'll bring with you", [.requirements]),
    ])
  func capitals(line: String, sections: [SectionKind]) throws {
    let found = try headings(in: "Some line about clay and fire.\n\n\(line)\n\nThe guild fires its ware in three old kilns by the river.")
    #expect(found.map(\.section) == sections)
  }

  @Test("What begins with an optional word is optional, whatever ends it")
  func optionalOpening() throws {
    let found = try headings(in: "Preferred Training, Experience and Licenses:\n\n- Glazes of your own\n- A steady hand")
    #expect(found.map(\.section) == [.preferred])
  }

  @Test("What ends with an optional word before its colon is optional, whatever begins it")
  func optionalEnd() throws {
    let found = try headings(in: "Knowledge of glazes preferred:\n\n- Celadon\n- Shino")
    #expect(found.map(\.section) == [.preferred])
  }

  @Test("Dots of omission after a known heading do not make it a sentence")
  func dots() throws {
    let found = try headings(
      in: "Some line about clay and fire.\n\nPreferred Qualifications...\n\nThree years at a kiln in a small pottery.")
    #expect(found.map(\.section) == [.preferred])
  }

  @Test("A longer heading that begins with something optional is optional")
  func optional() throws {
    let found = try headings(in: "Bonus skills & attributes:\n\n- Glazes of your own\n- A steady hand")
    #expect(found.map(\.section) == [.preferred])
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

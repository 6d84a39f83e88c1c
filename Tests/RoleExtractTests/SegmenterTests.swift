import RoleIngest
import RoleModel
import Testing

@testable import RoleExtract

@Suite struct SegmenterTests {
  private func passages(of html: String) throws -> [String] {
    let document = try Ingestor().read(Array(html.utf8), name: "page.html", format: .html)
    return Segmenter.segment(document).map { document.string($0.block.text) }
  }

  @Test("A line too long for one passage is cut between words, and nothing is lost")
  func longLine() throws {
    let words = (0..<5000).map { "word\($0)" }
    let passages = try passages(of: "<p>" + words.joined(separator: " ") + "</p>")
    #expect(passages.allSatisfy { $0.utf8.count <= Segmenter.longestPassage })
    #expect(passages.flatMap { $0.split(separator: " ") } == words.map { $0[...] })
  }

  @Test("A word too long for one passage is cut between characters")
  func longWord() throws {
    let word = "x" + String(repeating: "é", count: 20_000)
    let passages = try passages(of: "<p>\(word)</p>")
    #expect(passages.allSatisfy { $0.utf8.count <= Segmenter.longestPassage })
    #expect(passages.joined() == word)
  }

  @Test("A paragraph as long as postings have them is one passage")
  func paragraph() throws {
    let sentence = "the glazes are mixed by hand in small tubs, and "
    #expect(try passages(of: "<p>" + String(repeating: sentence, count: 100) + "</p>").count == 1)
  }

  @Test("Numbers that count from one to three or further begin items; a point behind them ends no sentence")
  func numbers() throws {
    let line = "Duties at the kiln: 1. Load the shelves with ware. 2. Set the cones. Check them twice. 3. Keep the log of each firing."
    #expect(
      try passages(of: "<p>\(line)</p>") == [
        "Duties at the kiln:", "1. Load the shelves with ware.", "2. Set the cones. Check them twice.", "3. Keep the log of each firing.",
      ])
    let long = line + " " + String(repeating: "The ware is packed in straw and sent out on the same day. ", count: 4)
    let document = try Ingestor().read(Array(long.utf8), name: "page.txt", format: .text)
    #expect(
      Segmenter.segment(document).prefix(5).map { document.string($0.block.text) } == [
        "Duties at the kiln:", "1. Load the shelves with ware.", "2. Set the cones.", "Check them twice.",
        "3. Keep the log of each firing.",
      ])
  }

  @Test(
    "Numbers that count nothing cut nothing",
    arguments: ["Grade 1. Grade 2. Grade 3 and up.", "Either 1) Clay or 2) Slip is used.", "Version 3. Runs on 4. Ovens."])
  func noNumbers(line: String) throws {
    #expect(try passages(of: "<p>\(line)</p>") == [line])
  }

  @Test(
    "What is glued behind a heading's last word or before a word that opens sentences is cut off",
    arguments: [
      ("Preferred QualificationsMS or PhD in ceramics", ["Preferred Qualifications", "MS or PhD in ceramics"]),
      ("Role DescriptionA potter of our guild", ["Role Description", "A potter of our guild"]),
      ("Preferred qualificationsMaster’s degree in ceramics", ["Preferred qualifications", "Master’s degree in ceramics"]),
      ("Work with SlipAs a potter you glaze", ["Work with Slip", "As a potter you glaze"]),
      ("The RoleAs a potter you glaze", ["The Role", "As a potter you glaze"]),
      ("KILN MANAGERKilnworks fires pots", ["KILN MANAGER", "Kilnworks fires pots"]),
      ("Kiln AnalystDo you love pots?", ["Kiln Analyst", "Do you love pots?"]),
      ("Sold by POTUniversal", ["Sold by POTUniversal"]),
      ("We fire itExcellent hands needed", ["We fire it", "Excellent hands needed"]),
      ("Sell at eBay and eWork", ["Sell at eBay and eWork"]),
      ("Work with CPUs, FPGAs, and kilns", ["Work with CPUs, FPGAs, and kilns"]),
      ("Education & SkillsBS, MS or PhD in ceramics", ["Education & Skills", "BS, MS or PhD in ceramics"]),
      ("BA in glazing (required).MS degree in ceramics", ["BA in glazing (required).", "MS degree in ceramics"]),
      ("Open until May 4, 2026This may change", ["Open until May 4, 2026", "This may change"]),
      ("Model 2026X and the B2B kiln", ["Model 2026X and the B2B kiln"]),
      ("Open since 2018We fire kilns at 2000Hz", ["Open since 2018", "We fire kilns at 2000Hz"]),
      ("Jr.Potter wanted", ["Jr.Potter wanted"]),
      ("The SkillsFuture grant pays for JavaScript", ["The SkillsFuture grant pays for JavaScript"]),
      ("The MarketingAtélier by the river", ["The MarketingAtélier by the river"]),
      ("We use LinkedIn and TensorFlow", ["We use LinkedIn and TensorFlow"]),
    ])
  func glue(line: String, parts: [String]) throws {
    #expect(try passages(of: "<p>\(line)</p>") == parts)
  }
}

import RoleLexicon
import Testing

/// Titles and the detailed occupation that fits best, before any text is weighed.
@Suite struct OccupationTitleTests {
  private static let titles: [(title: String, code: String)] = [
    ("Full Stack Developer (m/f/d)", "15-1252"),
    ("Engineer, Site Reliability", "15-1252"),
    ("Application Security Engineer", "15-1212"),
    ("Help Desk Technician - 12 Month FTC", "15-1232"),
    ("Financial Controller", "11-3031"),
    ("Jr. Staff Accountant", "13-2011"),
    ("HR Business Partner", "13-1071"),
    ("Sales Development Representative (SDR)", "41-3091"),
    ("Quantity Surveyor", "13-1051"),
    ("Solicitor", "23-1011"),
    ("Physiotherapist", "29-1123"),
    ("Housekeeping Supervisor", "37-1011"),
    ("Apprentice Plumber", "47-2152"),
    ("Motor Vehicle Technician", "49-3023"),
    ("TIG Welder", "51-4121"),
    ("Van Driver", "53-3033"),
  ]

  @Test(arguments: titles) func fitsBest(_ one: (title: String, code: String)) throws {
    let lexicon = OccupationLexicon.standard
    let scores = try #require(lexicon.scores(ofTitle: one.title))
    let best = try #require(scores.indices.max { scores[$0] < scores[$1] })
    #expect(lexicon.codes.code(lexicon.codes.detailed[best]) == one.code, "\(one.title)")
  }

  @Test func unknownWordsFitNothing() {
    #expect(OccupationLexicon.standard.scores(ofTitle: "Xyzzy Frobozz") == nil)
    #expect(OccupationLexicon.standard.scores(ofTitle: "") == nil)
    #expect(OccupationLexicon.standard.scores(ofTitle: "12345 (2)") == nil)
  }

  @Test func everyGroupStandsUnderItsParent() {
    let codes = OccupationLexicon.standard.codes
    #expect(codes.detailed.count == 867)
    for row in codes.detailed.map({ codes.rows[$0] }) {
      #expect(row.groups.count == 4)
      #expect(codes.rows[row.groups[0]].number / 10000 == row.number / 10000)
    }
  }
}

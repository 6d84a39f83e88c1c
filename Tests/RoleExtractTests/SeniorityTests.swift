import RoleExtract
import RoleIngest
import RoleModel
import Testing

/// A level that the title has only with what the text says of the work.
@Suite struct SeniorityTests {
  private static let texts: [(text: String, level: Seniority?)] = [
    ("Art Director\n\nWhat you'll do\n- Manage and coach a team of painters", .director),
    ("Account Manager\n\nWhat you'll do\n- Supervise four representatives", .manager),
    ("Art Director\n\nWhat you'll do\n- Paint walls with a team of painters", nil),
    ("Account Manager\n\nWhat you'll do\n- Visit four customers a day", nil),
  ]

  @Test(arguments: texts) func whoLeadsPeopleIsSenior(_ one: (text: String, level: Seniority?)) throws {
    let document = try Ingestor().read(Array(one.text.utf8), format: .text)
    let source = Source(name: "", format: .text, encoding: "UTF-8", bytes: one.text.utf8.count, sha256: "")
    let role = Extractor.standard.role(from: document, source: source, generator: Generator(name: "test", version: "0", lexicon: "0"))
    #expect(role.seniority?.value == one.level)
  }
}

import RoleLexicon
import Testing

/// What must hold of the table of skills beside its rows' examples.
@Suite struct SkillTableTests {
  private let table = Lexicon.standard.table(.skills)

  private func fields(_ column: String) -> [String] {
    let column = table.column(column)
    return (0..<table.count).map { table.string($0, column) }
  }

  @Test func holdsThousandsOfConceptsEachOnce() {
    #expect(table.count >= 6000)
    #expect(Set(fields("id")).count == table.count)
  }

  /// Where a phrase counts only with its capital, beside a tool or as what is demanded, the row shows both sides of that.
  @Test func everyGatedRowHasAnExampleAndACounterExample() {
    let columns = ["name", "gate", "cased", "contextual", "cued", "example", "not"].map(fields)
    for row in 0..<table.count where columns[1][row] != "safe" || columns[2...4].contains(where: { !$0[row].isEmpty }) {
      #expect(columns[5][row].contains("⟦") && columns[6][row].contains("⟦"), "\(columns[0][row])")
    }
  }

  @Test func broaderSkillsAreRowsAndNoneIsBroaderThanItself() {
    let ids = Set(fields("id"))
    let parents = Dictionary(uniqueKeysWithValues: zip(fields("id"), fields("broader").map { $0.split(separator: "|").map(String.init) }))
    for (id, own) in parents {
      for parent in own { #expect(ids.contains(parent), "\(id): \(parent)") }
      #expect(!reach(from: id, parents).contains(id), "\(id) is broader than itself")
    }
  }

  /// What postings call a kind of tool reaches the tools of that kind.
  @Test(arguments: [
    ("salesforce", "crm-software"), ("hubspot", "crm-software"), ("microsoft-excel", "microsoft-office"),
    ("microsoft-excel", "spreadsheets"), ("microsoft-excel", "office-software"), ("google-sheets", "spreadsheets"),
    ("microsoft-word", "word-processing"), ("sap-s-4hana", "erp"), ("sap-mm", "erp"), ("netsuite", "erp"),
    ("postgresql", "relational-databases"), ("mysql", "sql"), ("mongodb", "databases"), ("mongodb", "nosql"),
    ("amazon-ec2", "cloud-computing"), ("azure", "cloud-computing"), ("gcp", "cloud-computing"), ("autocad", "computer-aided-design"),
    ("solidworks", "computer-aided-design"), ("github", "version-control"), ("jenkins", "ci-cd"), ("github-actions", "ci-cd"),
    ("quickbooks", "accounting-software"), ("xero", "accounting-software"), ("toast-pos", "point-of-sale-systems"),
    ("epic", "electronic-health-records"), ("cerner", "electronic-health-records"), ("manhattan-wms", "warehouse-management-systems"),
    ("python", "programming"), ("kotlin", "programming"), ("react", "javascript"), ("django", "python"), ("kubernetes", "containerization"),
    ("terraform", "infrastructure-as-code"), ("tableau", "business-intelligence"), ("jira", "project-management-software"),
    ("adobe-photoshop", "graphic-design-software"), ("workday", "hris"), ("moodle", "learning-management-systems"),
  ])
  func toolsStandUnderTheNameOfTheirKind(_ tool: String, _ kind: String) {
    let parents = Dictionary(uniqueKeysWithValues: zip(fields("id"), fields("broader").map { $0.split(separator: "|").map(String.init) }))
    #expect(reach(from: tool, parents).contains(kind))
  }

  private func reach(from id: String, _ parents: [String: [String]]) -> Set<String> {
    var (found, open) = (Set<String>(), parents[id] ?? [])
    while let next = open.popLast() {
      if found.insert(next).inserted { open += parents[next] ?? [] }
    }
    return found
  }
}

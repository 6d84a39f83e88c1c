import RoleExtract
import RoleLexicon
import RoleModel
import Testing

/// What is never read changes nothing, wherever it stands and whatever it holds.
@Suite struct NeverReadTests {
  /// A key that is never read, and the only object in which that holds; empty for all.
  struct Key: CustomTestStringConvertible, Sendable {
    let key: String
    let object: String
    let field: String

    var testDescription: String { key }

    static let all: [Key] = {
      let table = Table(embedded: "any/never-read")
      let columns = ["key", "aliases", "in", "field"].map(table.column)
      return (0..<table.count).flatMap { row in
        [columns[0], columns[1]].flatMap { table.string(row, $0).split(separator: "|") }.map {
          Key(key: String($0), object: table.string(row, columns[2]), field: table.string(row, columns[3]))
        }
      }
    }()
  }

  private static let resume = """
    {"basics":{"label":"Clerk","summary":"Clerk with Excel.","location":{"city":"Leeds","countryCode":"GB"}},
     "work":[{"position":"Clerk","startDate":"2019","highlights":["Reconciled ledgers in Excel"]}],
     "projects":[{"description":"Stocktaking in Access and Excel","startDate":"2020-01","endDate":"2020-02"}],
     "education":[{"studyType":"Bachelor","area":"Law"}],"certificates":[{"name":"CPR"}],
     "skills":[{"name":"Word","level":"good","keywords":["Excel"]}],"languages":[{"language":"Welsh","fluency":"B2"}],
     "meta":{"id":"x","rolecall":{"relocation":true}}}
    """

  /// The objects of `resume`, as the table calls them, and where their braces open.
  private static let objects: [(name: String, opening: String)] = [
    ("resume", "{\"basics\""), ("basics", "{\"label\""), ("location", "{\"city\""), ("work", "{\"position\""),
    ("projects", "{\"description\""),
    ("education", "{\"studyType\""), ("certificates", "{\"name\":\"CPR\""), ("skills", "{\"name\":\"Word\""),
    ("languages", "{\"language\""),
    ("meta", "{\"id\""), ("rolecall", "{\"relocation\""),
  ]

  private static let values = [
    "\"Anna\"", "1961", "true", "[\"Excel\",{\"name\":\"Python\"}]", "{\"summary\":\"Java\",\"startDate\":3}", "null",
  ]

  @Test(arguments: Key.all) func changesNothing(_ one: Key) throws {
    let plain = try Profile.read(NeverReadTests.resume).canonical
    for object in NeverReadTests.objects where one.object.isEmpty || one.object == object.name {
      let place = try #require(NeverReadTests.resume.firstRange(of: object.opening))
      // Where the key is the object's own it is read.
      if NeverReadTests.resume[place.lowerBound...].prefix(120).contains("\"\(one.key)\":"),
        ["certificates", "skills"].contains(object.name)
      {
        continue
      }
      for value in NeverReadTests.values {
        var text = NeverReadTests.resume
        text.replaceSubrange(place.lowerBound...place.lowerBound, with: "{\"\(one.key)\":\(value),")
        #expect(try Profile.read(text).canonical == plain, "\(one.key) = \(value) in \(object.name)")
      }
    }
  }

  @Test func spellingOfKeysDoesNotMatter() throws {
    let plain = try Profile.read("{}").canonical
    for key in ["date_of_birth", "Date-Of-Birth", "DATEOFBIRTH", "Marital Status", "POSTALCODE"] {
      #expect(try Profile.read("{\"\(key)\":{\"a\":1}}").canonical == plain, "\(key)")
    }
  }

  /// The dates of a study can be anything; so can the school.
  @Test(arguments: ["\"1979\"", "\"2099-01-01\"", "\"no date\"", "79", "null", "[]"])
  func datesOfStudiesAreNotEvenChecked(_ date: String) throws {
    let plain = try Profile.read(NeverReadTests.resume).canonical
    let text = NeverReadTests.resume.replacing(
      "{\"studyType\"", with: "{\"institution\":\(date),\"endDate\":\(date),\"startDate\":\(date),\"studyType\"")
    #expect(try Profile.read(text).canonical == plain)
  }

  /// In a text nothing above the first heading but the town is kept, nothing of sections that are never read, and no date of a study.
  @Test(arguments: [
    ("Anna Weber", "Juan Ruiz!"), ("12 May 1961", "30 Jan 2001"), ("Chess, choir", "Mass, boxing"), ("2009", "1979"),
    ("555-0100", "555-0199"),
    ("a.weber@ex.example", "j.ruiz!@ex.example"), ("Prize of Lyon", "Prize of Rome"), ("St Paul's hall", "Temple Mount 2"),
  ])
  func changesNothingInTexts(_ old: String, _ new: String) throws {
    let text = """
      Anna Weber
      Columbus, OH | a.weber@ex.example | 555-0100
      Date of birth: 12 May 1961

      EXPERIENCE
      Clerk, Mill & Sons
      2019 - 2021
      - Reconciled ledgers in Excel

      EDUCATION
      Bachelor of Science in Law, Lake College, 2009
      MBA (2009) in Finance

      AWARDS
      Prize of Lyon

      VOLUNTEERING
      Treasurer, St Paul's hall

      INTERESTS
      Chess, choir
      """
    #expect(old.utf8.count == new.utf8.count && text.contains(old))
    let plain = try Profile.read(text)
    #expect(try Profile.read(text.replacing(old, with: new)).canonical == plain.canonical)
    #expect(plain.statements.count == 4 && plain.education.count == 2)
  }

  @Test func everyFieldHasKeysAndEveryRowAnExample() throws {
    #expect(Set(Key.all.map(\.field)) == Set(NeverRead.fields))
    let table = Table(embedded: "any/never-read")
    for row in 0..<table.count {
      let example = table.string(row, table.column("example"))
      let node = JSONNode(try JSONValue(parsing: Array("{\(example)}".utf8)))
      let object = table.string(row, table.column("in"))
      let key = try #require(try node.members.first?.key)
      #expect(ProfileTables.standard.neverRead.field(of: key, in: object) == table.string(row, table.column("field")), "\(example)")
    }
  }
}

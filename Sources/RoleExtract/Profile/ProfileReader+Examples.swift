extension ProfileReader {
  /// Read as of January 2026.
  package static let examples: [ProfileExample] = jsonExamples + textExamples

  private static func work(_ job: String) -> String { #"{"work":[{"# + job + "}]}" }

  private static let jsonExamples: [ProfileExample] = [
    // Dates: whole years, months, days; the month of the end counts.
    ProfileExample(work(#""position":"Baker","startDate":"2019","endDate":"2021""#), .jobs, "Baker 2019-01…2021-12"),
    ProfileExample(work(#""position":"Baker","startDate":"2019-03","endDate":"2021-03-02""#), .jobs, "Baker 2019-03…2021-03"),
    ProfileExample(work(#""position":"Baker","startDate":"2019-03""#), .jobs, "Baker 2019-03…2026-01"),
    ProfileExample(work(#""position":"Baker","startDate":"2019-03","endDate":"Present""#), .jobs, "Baker 2019-03…2026-01"),
    ProfileExample(work(#""position":"Baker","startDate":"2019-03","endDate":"""#), .jobs, "Baker 2019-03…2026-01"),
    ProfileExample(work(#""position":"Baker","startDate":"2025-06","endDate":"2027-06""#), .jobs, "Baker 2025-06…2026-01"),
    ProfileExample(work(#""position":"Baker","startDate":"2026-03""#), .jobs, "Baker none"),
    ProfileExample(work(#""position":"Baker""#), .jobs, "Baker"),
    ProfileExample(work(#""position":"Baker","endDate":"2019""#), .jobs, "Baker"),
    ProfileExample(#"{"projects":[{"name":"Oven","startDate":"2020-01","endDate":"2020-02"}]}"#, .jobs, "project 2020-01…2020-02"),
    // What a job's text says is shown; lists, the summary and bare names of tools only claim.
    ProfileExample(work(#""position":"Clerk","highlights":["Reconciled ledgers in Excel"]"#), .skills, "Microsoft Excel: job0"),
    ProfileExample(#"{"basics":{"summary":"I know Excel."}}"#, .skills, "Microsoft Excel: summary"),
    ProfileExample(
      work(#""highlights":["Python","Java and Scala"]"#), .skills, "Python: enumeration0", "Java: enumeration0", "Scala: enumeration0"),
    ProfileExample(
      work(#""summary":"Python, SQL, Kafka, Docker, AWS, Azure, Kotlin, Redis and Terraform at scale. Kafka tuning.""#), .statements,
      "enumeration0: Python, SQL, Kafka, Docker, AWS, Azure, Kotlin, Redis and Terraform at scale", "job0: Kafka tuning"),
    ProfileExample(work(#""highlights":["Stocktaking and inventory control"]"#), .statements, "job0: Stocktaking and inventory control"),
    ProfileExample(
      #"{"projects":[{"keywords":["Rust"],"description":"A parser in Kotlin"}]}"#, .skills, "Kotlin: job0", "Rust: enumeration0"),
    // Gates: a whole entry is a skill whatever its gate; in sentences words must be meant as one.
    ProfileExample(#"{"skills":[{"name":"Go"},{"name":"R"},{"name":"statistics"}]}"#, .skills, "Go: list", "R: list", "statistics: list"),
    ProfileExample(work(#""highlights":["Wrote services in Go"]"#), .skills, "Go: job0"),
    ProfileExample(work(#""highlights":["Go the extra mile, and excel at it in Spring 2019"]"#), .skills),
    ProfileExample(work(#""highlights":["Bookkeeping for two shops"]"#), .skills, "bookkeeping: job0"),
    ProfileExample(
      #"{"skills":[{"name":"PAT testing"},{"name":"Knots (beginner)"}]}"#, .skills, "PAT testing ?: list", "Knots ?: list"),
    ProfileExample(
      #"{"skills":[{"name":"Office","level":"Expert","keywords":["Word","Excel, PowerPoint"]}]}"#, .skills, "Microsoft Word: list",
      "Microsoft Excel: list", "Microsoft PowerPoint: list"),
    ProfileExample(#"{"skills":[{"name":"Baskets","level":"so so"}]}"#, .notes),
    ProfileExample(#"{"skills":[{"name":"teamwork"},{"name":"English"}]}"#, .skills),
    ProfileExample(#"{"skills":[{"name":"Teamwork"}]}"#, .softSkills, "teamwork: list"),
    ProfileExample(#"{"basics":{"summary":"Work at https://example.com/Python/Redis and www.example.com/Kafka"}}"#, .skills),
    ProfileExample(work(#""highlights":["Migrated reliable systems"]"#), .softSkills),
    // Credentials that are held.
    ProfileExample(
      #"{"certificates":[{"name":"CPR"},{"name":"Bell Ringer, grade 2"}]}"#, .credentials, "CPR certification: certificate",
      "Bell Ringer, grade 2: certificate"),
    ProfileExample(work(#""highlights":["Checked every driver's license at the gate"]"#), .credentials),
    ProfileExample(work(#""highlights":["Earned the Six Sigma Black Belt"]"#), .credentials, "Six Sigma certification: job0"),
    ProfileExample(#"{"basics":{"summary":"Part-qualified accountant."}}"#, .credentials),
    // Education: level, field, and whether it goes on by its words alone.
    ProfileExample(#"{"education":[{"studyType":"B.Sc.","area":"Physics"}]}"#, .education, "bachelor [physic]"),
    ProfileExample(#"{"education":[{"studyType":"Master of Science in Forestry"}]}"#, .education, "master [forestri]"),
    ProfileExample(#"{"education":[{"studyType":"PhD (expected)","area":"Law"}]}"#, .education, "doctorate [law] ongoing"),
    ProfileExample(#"{"education":[{"studyType":"Bachelor","area":"Law","endDate":"2099-01"}]}"#, .education, "bachelor [law]"),
    ProfileExample(#"{"education":[{"studyType":"Bootcamp","area":"Welding"}]}"#, .education, "? [weld]"),
    ProfileExample(#"{"education":[{"institution":"Night School"}]}"#, .education),
    // Languages.
    ProfileExample(#"{"languages":[{"language":"German","fluency":"Mother tongue"}]}"#, .languages, "de native"),
    ProfileExample(#"{"languages":[{"language":"fr","fluency":"Advanced (C2)"}]}"#, .languages, "fr C2"),
    ProfileExample(#"{"languages":[{"language":"Welsh","fluency":"Elementary proficiency"}]}"#, .languages, "cy A2"),
    ProfileExample(#"{"languages":[{"language":"Klingon","fluency":"Fluent"}]}"#, .languages, "Klingon C1"),
    ProfileExample(#"{"languages":[{"language":"Thai","fluency":"on holidays"}]}"#, .notes, "languages.level"),
    ProfileExample(#"{"basics":{"summary":"Nurse, fluent in Tagalog."}}"#, .languages, "tl C1"),
    ProfileExample(#"{"basics":{"summary":"Exports to the Spanish market."}}"#, .languages),
    // Places.
    ProfileExample(#"{"basics":{"location":{"city":"Salem","region":"OR","countryCode":"us"}}}"#, .location, "Salem, Oregon, US"),
    ProfileExample(#"{"basics":{"location":{"city":"Akron","region":"oh"}}}"#, .location, "Akron, Ohio, US"),
    ProfileExample(#"{"basics":{"location":{"city":"Prizren","countryCode":"xk"}}}"#, .location, "Prizren, -, XK"),
    ProfileExample(#"{"basics":{"location":{"city":"Nantes"}}}"#, .location, "Nantes, -, -"),
    ProfileExample(#"{"basics":{"location":{"address":"1 Elm Row","postalCode":"97301"}}}"#, .location),
    // Keys.
    ProfileExample(
      #"{"shoeSize":44,"skills":[{"x/y":1,"name":"Acme","url":7}],"gender":{"deep":[1]}}"#, .notes, "/shoeSize", "/skills/0/x~1y"),
  ]

  private static let textExamples: [ProfileExample] = [
    ProfileExample(
      """
      EXPERIENCE
      Buyer, Acme Foods, Leeds
      Jan 2020 - Present
      - Bought flour
      Clerk, Mill & Sons
      03/2017-12/2019
      - Kept the ledger
      """, .jobs, "Buyer 2020-01…2026-01", "Clerk 2017-03…2019-12"),
    ProfileExample(
      """
      Employment History
      Acme Foods | Senior Buyer (2019 – Present)
      Bought flour for nine bakeries and kept the contracts.

      Store Clerk at Mill & Sons, Sept. 2016 to May 2018
      """, .jobs, "Senior Buyer 2019-01…2026-01", "Store Clerk 2016-09…2018-05"),
    ProfileExample("WORK\nBaker\nSince 2021\n- Bread", .jobs, "Baker 2021-01…2026-01"),
    ProfileExample("WORK\nBaker, 2015-17\n- Bread", .jobs, "Baker 2015-01…2017-12"),
    ProfileExample("WORK\nBaker, Jun - Aug 2022\n- Bread", .jobs, "Baker 2022-06…2022-08"),
    ProfileExample("WORK\nBaker, Summer 2018\n- Bread", .jobs, "Baker 2018-01…2018-12"),
    ProfileExample("WORK\nBaker, 2019-04 – 2020-02\n- Bread", .jobs, "Baker 2019-04…2020-02"),
    ProfileExample("WORK\nBaker, Jan '19 - Mar '20\n- Bread", .jobs, "Baker 2019-01…2020-03"),
    ProfileExample("EXPERIENCE\nAcme Foods\nTitle: Baker\n2019 - 2021\n- Bread", .jobs, "Baker 2019-01…2021-12"),
    ProfileExample("WORK\nConsultant: Ovens, 2015 - 2017\n- Bread", .jobs, "Consultant: Ovens 2015-01…2017-12"),
    ProfileExample("Title: Mrs, baker with Excel and Word in nine large bakeries\n\nSKILLS\nKnots", .statements, "list: Knots"),
    ProfileExample("WORK\niOS Developer, Acme, Jan 2015 - Present\n- Bread apps", .jobs, "iOS Developer 2015-01…2026-01"),
    ProfileExample("WORK\nBaker\n2021 - 2023\n- Baked bread\nand cakes since 2022", .jobs, "Baker 2021-01…2023-12"),
    ProfileExample("WORK\nBaker\n2021 - 2019\n- Bread", .notes, "work.dates"),
    ProfileExample("WORK\nBaker\n- Sold 2019 loaves from 2020 on", .jobs, "Baker"),
    ProfileExample(
      """
      EXPERIENCE
      Developer, Acme
      2019 - 2021
      - Wrote reports in Python
      Technologies: Redis, Kafka
      """, .skills, "Python: job0", "Redis: enumeration0", "Kafka: enumeration0"),
    ProfileExample(
      "SKILLS\nTools: Excel (advanced), Word\nKnot tying", .skills, "Microsoft Excel: list", "Microsoft Word: list",
      "Knot tying ?: list"),
    ProfileExample("EDUCATION\nBachelor of Science in Geology, Lake College, 2016", .education, "bachelor [geologi]"),
    ProfileExample("EDUCATION\nAssociate Degree, Supply Chain Management, 2018", .education, "associate [suppli chain manag]"),
    ProfileExample("EDUCATION\nMBA, May 2011", .education, "master []"),
    ProfileExample("EDUCATION\n- BSc Forestry Summer 2018", .education, "bachelor [forestri]"),
    ProfileExample("EDUCATION\nMBA\nLake College\nExpected 2031", .education, "master [] ongoing"),
    ProfileExample("EDUCATION\nMBA\nExpected graduation: May 2031", .education, "master [] ongoing"),
    ProfileExample("EDUCATION\nGraduated: MBA, May 2011", .education, "master []"),
    ProfileExample("EDUCATION\nLake College, Boston, MA", .education),
    ProfileExample("LANGUAGES\nEnglish, Spanish (fluent)\nWelsh: B1", .languages, "en", "es C1", "cy B1"),
    ProfileExample("LANGUAGES\nSpanish\nNative or bilingual\nWelsh, fluent\nKlingon", .languages, "es native", "cy C1", "Klingon"),
    ProfileExample(
      "LICENSES\nDriver's License (Ohio)\nGuild of Bakers, 2019", .credentials, "driver's license: certificate",
      "Guild of Bakers: certificate"),
    ProfileExample("Ada Brook\nColumbus, OH | ada@example.com\n\nSKILLS\nExcel", .location, "Columbus, Ohio, US"),
    ProfileExample("Ada Paris\n\nSKILLS\nExcel", .location),
    ProfileExample(
      "SUMMARY\nBaker with Excel.\n\nINTERESTS\nPython, chess\n\nDate of birth: 2 May 1990", .statements, "summary: Baker with Excel"),
    ProfileExample("Excel and Word every day", .notes, "profile.no-headings"),
  ]
}

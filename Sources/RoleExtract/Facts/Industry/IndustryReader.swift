import RoleLexicon
import RoleModel

/// Reads the sector that the employer says it is in: the value of a field `Industry:`, or a statement about itself.
///
/// `We are a law firm`, `Acme is the leading manufacturer of …`, `Acme, a provider of payroll services, …`, `A busy hotel is looking for …` are
/// statements; whom the employer serves (`software for banks`), where the person has worked (`experience in banking`) and what others
/// are is none.
enum IndustryReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    role.industry = field(reading) ?? statement(reading, role.employer?.name)
  }

  private static func field(_ reading: Reading) -> Industry? {
    for field in reading.fields where field.field == .industry {
      // In a list of demands `Industry: banking` tells where the person should have worked.
      guard !isAboutThePerson(reading.sections[field.passage]), let value = field.values.first else { continue }
      let hits = reading.hits(.industries, inPassage: value.passage).filter { value.tokens.contains($0.tokens.lowerBound) }
      guard let hit = hits.first, hit.tokens.lowerBound - value.tokens.lowerBound <= 2 else { continue }
      return industry(hit, reading, "industry.field")
    }
    return nil
  }

  private static func isAboutThePerson(_ section: SectionKind) -> Bool {
    switch section {
    case .requirements, .preferred, .responsibilities: true
    default: false
    }
  }

  private static func statement(_ reading: Reading, _ employer: String?) -> Industry? {
    let rows = reading.analysis.lexicon.industries.rows
    lazy var name = IndustryStatement.words(of: employer)
    for index in reading.passages.indices where reading.has(.industries, inPassage: index) && !isAboutThePerson(reading.sections[index]) {
      for hit in reading.hits(.industries, inPassage: index).prefix(mostHits) {
        let statement = IndustryStatement(hit.tokens, rows[hit.row].use, inPassage: index, reading, employer: name)
        if statement.isTheEmployers { return industry(hit, reading, "industry.statement") }
      }
    }
    return nil
  }

  /// No passage says more of it; what comes after is left.
  private static let mostHits = 32

  private static func industry(_ hit: PhraseIndex.Hit, _ reading: Reading, _ rule: String) -> Industry? {
    let sector = reading.analysis.lexicon.industries.rows[hit.row].sector
    guard let title = IndustryTable.sectors[sector] else { return nil }
    let range = reading.textRange(hit.tokens)
    return Industry(
      scheme: "NAICS", version: "2022", code: sector, title: title, text: reading.string(range),
      grounds: Grounds(reading.evidence(range, rule)))
  }
}

extension IndustryReader {
  static func summary(of role: Role) -> [String] { role.industry.map { ["\($0.code) \($0.text)"] } ?? [] }

  static func evidence(of role: Role) -> [Evidence] { role.industry?.grounds.evidence ?? [] }

  static var foundations: [any FactReader.Type] { [EmployerReader.self] }

  static var examples: [FactExample] {
    [
      FactExample("Industry: ⟦Insurance⟧", in: .title, "52 Insurance"),
      FactExample("Sector\n⟦Higher Education⟧", in: .other, "61 Higher Education"),
      FactExample("We are a leading ⟦manufacturer⟧ of garden tools.", in: .company, "31-33 manufacturer"),
      FactExample("We're a non-profit ⟦hospital⟧ with 300 beds.", in: .company, "62 hospital"),
      FactExample("Our client is a busy family ⟦law firm⟧ in York.", in: .summary, "54 law firm"),
      FactExample("Our company is the country's largest ⟦online retailer⟧.", in: .company, "44-45 online retailer"),
      FactExample("Rooks Ltd is a ⟦freight forwarder⟧. Rooks Ltd is hiring a clerk.", in: .company, "48-49 freight forwarder"),
      FactExample("Rooks Ltd, a ⟦software company⟧, is looking for a tester.", in: .company, "51 software company"),
      FactExample("A modern ⟦dental practice⟧ is looking for a receptionist.", in: .summary, "62 dental practice"),
      FactExample("We are a leading provider of ⟦financial services⟧.", in: .company, "52 financial services"),
      FactExample("We are one of Europe's leaders in ⟦logistics⟧.", in: .company, "48-49 logistics"),
      FactExample("We are a fast-growing ⟦cybersecurity services⟧ business.", in: .company, "54 cybersecurity services"),
      FactExample("Join a growing ⟦restaurant group⟧!", in: .summary, "72 restaurant group"),
      FactExample("Work for a ⟦registered charity⟧ that protects rivers.", in: .summary, "81 registered charity"),
      // Of others, of those served, of the person.
      FactExample("We build software for hospitals and banks.", in: .company),
      FactExample("We are a partner of every leading insurance company.", in: .company),
      FactExample("You have worked in a law firm or a bank.", in: .requirements),
      FactExample("Industry: banking preferred", in: .requirements),
      FactExample("Experience in financial services is a plus.", in: .preferred),
      FactExample("The office is next to a hotel and a gym.", in: .benefits),
      FactExample("Free gym membership and a school nearby", in: .benefits),
      FactExample("We are looking for a school nurse.", in: .summary),
      FactExample("Our customers are retailers and restaurants.", in: .company),
      FactExample("The candidate is a hotel enthusiast.", in: .summary),
      FactExample("We are proud of our health care benefits.", in: .benefits),
    ]
  }
}

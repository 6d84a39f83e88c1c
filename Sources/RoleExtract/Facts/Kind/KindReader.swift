import RoleLexicon
import RoleModel

/// What the document is: a posting, a template for one, a description of an occupation, or something else.
///
/// Each phrase of the table speaks once for its kind; layout adds what phrases can't say: placeholders to fill in, sections of duties
/// and requirements, whom the text addresses, and occupations spoken of in the plural.
enum KindReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let votes = KindVotes(
      reading, hasEmployer: role.employer != nil,
      hasTitle: role.title.map { title in !title.grounds.evidence.contains { $0.rule == "title.bare-line" } } ?? false)
    let (kind, evidence) = votes.verdict
    // Where no words speak for the kind, its first line stands for the whole.
    let proof =
      evidence.map { [reading.evidence($0, "kind.\(kind.rawValue)")] }
      ?? reading.passages.first.map { [reading.evidence($0.block.text, "kind.unmarked")] } ?? []
    // What isn't about a job has neither a role nor an employer, unless a field says so.
    if kind == .other {
      if let title = role.title, !title.grounds.evidence.contains(where: { $0.rule == "title.field" || $0.rule == "title.front-matter" }) {
        role.title = nil
        role.conflicts.removeAll { $0.field == "title" }
        role.employer = nil
      }
    }
    role.kind = Stated(kind, Grounds(proof, .inferred))
  }

  static func summary(of role: Role) -> [String] { role.kind.value == .posting ? [] : [role.kind.value.rawValue] }

  static func evidence(of role: Role) -> [Evidence] { role.kind.grounds.evidence }

  static let examples: [FactExample] = [
    // Templates.
    FactExample("Thatcher ⟦job description template⟧\nCustomize it for your roof and post it.", in: .summary, "template"),
    FactExample(
      "Sample job description: thatcher\nCopy this template. [Company name] is looking for a thatcher in [city].", in: .summary, "template"),
    FactExample("Job title: Thatcher\nCompany: <Your company>\nPay: $XX,XXX\nFill in the brackets.", in: .summary, "template"),
    FactExample(
      "Free thatcher templates\nHow to write a job description that good thatchers answer. Download as Word.", in: .summary, "template"),
    FactExample(
      "[Insert company name] is seeking a thatcher with [number] years of experience in [city, state].", in: .summary, "template"),
    FactExample(
      "Thatcher job description\nUse this template when you need to hire a thatcher. It is easy to customize.", in: .summary, "template"),
    FactExample("Thatcher\nAdvertise your vacancy with this template and adapt it to your needs.", in: .summary, "template"),
    // Descriptions.
    FactExample("⟦What does a⟧ thatcher do?\nThatchers usually work outdoors. They may also mend barns.", in: .summary, "description"),
    FactExample(
      "How to become a thatcher\nMost thatchers learn from a master. Training often takes four years.", in: .summary, "description"),
    FactExample("Career guide: thatcher\nThatchers lay straw. Typical salary: low.", in: .summary, "description"),
    FactExample(
      "A thatcher is a person who lays roofs of straw. Thatchers generally work in pairs and often travel.", in: .summary, "description"),
    FactExample("Becoming a thatcher\nThe job outlook is good. Thatchers are found in villages.", in: .summary, "description"),
    FactExample("What is a thatcher?\nThatchers cover roofs. What they earn varies with the county.", in: .summary, "description"),
    FactExample("Job profile: thatcher\nSimilar job titles: roofer. Where they work: villages, mostly.", in: .summary, "description"),
    // Something else.
    FactExample("⟦Applicant privacy notice⟧\nWhat personal data we hold and how we use your data.", in: .other, "other"),
    FactExample("Thatcher cover letter example\nDear Hiring Manager, I have laid straw since I was nine.", in: .other, "other"),
    FactExample("Interview questions for thatchers\nQuestion 1: why straw? Sample answer: it is warm.", in: .other, "other"),
    FactExample("Straw tart\nIngredients: flour, butter, straw. Bake for an hour. Serves 4.", in: .other, "other"),
    FactExample("Straw prices fell on Thursday, according to growers.\nOne economist said that barns were full.", in: .other, "other"),
    FactExample("Straw hat\nIn stock. Ships within a day. Add to basket.", in: .other, "other"),
    // Postings, among them those that hold a word of the others.
    FactExample("Thatcher\nWe are looking for a thatcher. Apply now.", in: .summary),
    FactExample("We are an equal opportunity employer. Please send a cover letter and your resume.", in: .application),
    FactExample(
      "WHAT DOES A THATCHER DO?\nAt Rooks, we want you. You will lay straw. Apply by May. Salary: $20 per hour. Join our team.",
      in: .summary),
    FactExample("You will write document templates for our clients. Required: two years of experience.", in: .responsibilities),
    FactExample("Thatcher required in Kent", in: .title),
    FactExample("Wir suchen eine Kraft für unser Dach. Dein Profil: schwindelfrei.", in: .summary),
    FactExample("Two years of experience; class C license; must lift 20 kg", in: .requirements),
  ]
}

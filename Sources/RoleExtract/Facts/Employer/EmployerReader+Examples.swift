extension EmployerReader {
  static let examples: [FactExample] = [
    // Fields, letterheads, headings.
    FactExample("Company: ⟦Rooks Holdings⟧", in: .title, "Rooks Holdings"),
    FactExample("Employer: Gannet & Sons Ltd", in: .title, "Gannet & Sons Ltd"),
    FactExample("Gannet Fisheries\nTITLE: Net Mender\nLOCATION: Hull", in: .title, "Gannet Fisheries"),
    FactExample("\"Gannet\" Ltd\nJOB TITLE: Net Mender\nLOCATION: Hull", in: .title, "\"Gannet\" Ltd"),
    FactExample("About ⟦Rooks⟧\nWe thatch roofs.", in: .company, "Rooks"),
    FactExample("Why Rooks?\nWe thatch roofs.", in: .company, "Rooks"),
    FactExample("Life at Rooks\nWe thatch roofs.", in: .company, "Rooks"),
    FactExample("About us\nRooks thatches roofs in nine counties and has done so since the war.", in: .company, "Rooks"),
    FactExample("About the role\nYou will thatch.", in: .summary),
    FactExample("About our team\nWe thatch.", in: .company),
    FactExample("Why join us?\nWe thatch.", in: .company),
    // Sentences.
    FactExample("⟦Rooks Holdings⟧ is an equal opportunity employer.", in: .legal, "Rooks Holdings"),
    FactExample("Rooks Holdings, Inc. is an Equal Opportunity Employer.", in: .legal, "Rooks Holdings, Inc."),
    FactExample(
      "⟦One Straw Staffing and Labor⟧ is looking for the right person to join our team.", in: .summary, "One Straw Staffing and Labor"),
    FactExample("At ⟦Rooks⟧, we believe in straw.", in: .company, "Rooks"),
    FactExample("As a thatcher at Rooks, you will climb.", in: .summary, "Rooks"),
    FactExample("Gannet is the leading maker of nets.", in: .company, "Gannet"),
    FactExample(
      "The Institute for Straw Research, an independent body in Leeds, seeks a librarian.", in: .summary, "Institute for Straw Research"),
    FactExample("We are Gannet. Since 1950 we have made nets.", in: .company, "Gannet"),
    FactExample("We’re Gannet, and we make nets.", in: .company, "Gannet"),
    FactExample("We're Gannet, and we make nets.", in: .company, "Gannet"),
    FactExample("The Straw and Reed Authority (SRA) is seeking a clerk.", in: .summary, "Straw and Reed Authority"),
    FactExample("Gannet’s mission is to mend nets. At Gannet, we do.", in: .company, "Gannet"),
    FactExample("Rooks is a recruitment agency. Rooks is hiring a clerk for its own office.", in: .company, "Rooks (agency)"),
    FactExample("Look no further than ⟦Rooks.io⟧ for your next roof.", in: .company, "Rooks.io"),
    FactExample("As a Straw Blue employee, you will thatch.", in: .benefits, "Straw Blue"),
    // In passing, and nowhere else: a single word that no table knows.
    FactExample("You will count straw for Gannetio’s clients.", in: .responsibilities, "Gannetio"),
    FactExample("You will join Gannetics’ roofing crews.", in: .summary, "Gannetics"),
    FactExample("Uphold Gannetio's care for straw and reed.", in: .responsibilities, "Gannetio"),
    FactExample("You will count straw for Icon’s clients.", in: .responsibilities),
    FactExample("Please read GPM’s page on leave.", in: .benefits),
    // A heading glued to the name.
    FactExample("Position DescriptionGannetio is a maker of nets.", in: .company, "Gannetio"),
    // A short form and the name in full.
    FactExample("Gannetio is a leading maker of nets.\nAt GA, we mend. GA offers nets. GA’s nets hold.", in: .company, "Gannetio"),
    FactExample("The Quality Reed (TQR) is a maker of nets. At TQR, we mend.", in: .company, "The Quality Reed"),
    FactExample("About Rooks\nRooks Holdings Ltd is hiring. At Rooks, we thatch.", in: .company, "Rooks Holdings Ltd"),
    // An agency that hides its client.
    FactExample("Straw Recruitment is working on behalf of a builder. Our client, a family firm, is looking for a clerk.", in: .summary),
    FactExample("Straw Staff is committed to equality.\nStraw Staff is acting as an Employment Agency for this vacancy.", in: .legal),
    FactExample("Our client is seeking a thatcher for a long contract.", in: .summary),
    FactExample("Our clients trust us. Gannet is an equal opportunity employer.", in: .company, "Gannet"),
    // No employers.
    FactExample("Python is a plus.", in: .requirements),
    FactExample("You will thatch.\nTableau is a program that counts our straw.", in: .summary),
    FactExample("About Tableau\nTableau is a program that counts our straw.", in: .company, "Tableau"),
    FactExample("We are looking for a clerk.", in: .summary),
    FactExample("This position is responsible for straw.", in: .summary),
    FactExample("The Head of Barns and Mills will thatch.", in: .summary),
    FactExample("Account Manager - $100K+ at Target", in: .title),
    FactExample("Experience with Microsoft Excel", in: .requirements),
    FactExample("Analyze the needs of customers.", in: .responsibilities),
    FactExample("Monday to Friday", in: .schedule),
    FactExample("The ideal candidate is a team player.", in: .requirements),
    FactExample("We do not accept calls from recruitment agencies.", in: .legal),
  ]
}

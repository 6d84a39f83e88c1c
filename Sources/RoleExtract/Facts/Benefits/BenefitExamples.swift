import RoleModel

extension BenefitReader {
  package static let examples: [FactExample] = [
    FactExample("⟦Dental insurance⟧ from the first day", in: .benefits, "dental insurance [insurance]"),
    FactExample(
      "Medical, dental & vision cover for you and your family", in: .benefits, "medical insurance [health]", "dental insurance [insurance]",
      "vision insurance [insurance]"),
    FactExample("⟦401(k⟧) with a 4% match", in: .benefits, "401(k) [retirement]"),
    FactExample("401K after ninety days", in: .benefits, "401k [retirement]"),
    FactExample("Generous ⟦PTO⟧", in: .benefits, "PTO [leave]"),
    FactExample("Twenty days of paid time off", in: .benefits, "paid time off [leave]"),
    FactExample("- Parental leave: up to 16 weeks at full pay", in: .benefits, "parental leave [leave]"),
    FactExample(
      "Short-term and long-term disability", in: .benefits, "short-term disability [insurance]", "long-term disability [insurance]"),
    FactExample("$250 a month toward a gym membership", in: .benefits, "gym membership [wellbeing]"),
    FactExample("Work from anywhere for up to a month each year", in: .benefits, "work from anywhere [flexibility]"),
    FactExample("Tuition reimbursement", in: .benefits, "tuition reimbursement [development]"),
    FactExample("A pet insurance", in: .benefits, "pet insurance [insurance]"),
    FactExample(
      "Paid Parental LeaveTuition Reimbursement", in: .benefits, "parental leave [leave]", "tuition reimbursement [development]"),
    FactExample("A ⟦pension⟧, and a company car after a year", in: .benefits, "pension [retirement]", "company car [transport]"),
    FactExample("Relocation assistance", in: .benefits, "relocation assistance [other]"),
    FactExample("Plus health insurance and parental leave.", in: .compensation, "health insurance [health]", "parental leave [leave]"),
    FactExample(
      "The bakery offers its people life insurance and paid holidays.", in: .company, "life insurance [insurance]", "paid holidays [leave]"),
    FactExample("You will receive ⟦life insurance⟧ from us.", in: .summary, "life insurance [insurance]"),
    FactExample("- Dental insurance\n- Juggling troupe", in: .benefits, "dental insurance [insurance]", "Juggling troupe [other]"),
    FactExample("Employee stock purchase plan (ESPP)", in: .benefits, "employee stock purchase plan [equity-plan]"),
    FactExample("AD&D cover", in: .benefits, "AD&D insurance [insurance]"),
    FactExample("EAP and 28 days holiday", in: .benefits, "EAP [wellbeing]", "days of holiday [leave]"),
    FactExample("A yearly ⟦productivity allowance⟧ for bakers", in: .benefits, "productivity allowance [other]"),
    FactExample("⟦Budget for oven trips⟧", in: .benefits, "Budget for oven trips [other]"),
    FactExample("⟦PTO⟧ can be used for vacation, illness or holidays", in: .benefits, "PTO [leave]"),
    FactExample("A ⟦retirement plan⟧ for bakers (RRSP)", in: .benefits, "retirement plan [retirement]"),
    FactExample("⟦Dental⟧ and life after a month", in: .benefits, "dental insurance [insurance]", "life insurance [insurance]"),
    FactExample("We offer ⟦rowing classes⟧ by the weir", in: .benefits, "rowing classes [other]"),
    FactExample(
      "- Dental insurance\n- Yearly rowing events at the weir, in spring", in: .benefits, "dental insurance [insurance]",
      "rowing events [other]"),
    FactExample("An ⟦oven allowance⟧ is available", in: .benefits, "oven allowance [other]"),
    FactExample(
      "⟦Health⟧, dental and vision cover", in: .benefits, "health insurance [health]", "dental insurance [insurance]",
      "vision insurance [insurance]"),
    FactExample("Paid ⟦maternity⟧ and paternity leave", in: .benefits, "maternity leave [leave]", "paternity leave [leave]"),
    FactExample("A ⟦pension⟧ plan with up to a 4% company match", in: .benefits, "pension [retirement]"),
    FactExample("A ⟦401(k) match⟧, and a 401(k) adviser", in: .benefits, "401(k) match [retirement]"),
    FactExample("⟦Dental insurance⟧ with 401(k) match", in: .benefits, "dental insurance [insurance]", "401(k) match [retirement]"),
    FactExample("⟦Spending accounts⟧ for healthcare and commuting", in: .benefits, "flexible spending account [health]"),
    FactExample("We invest in your ⟦professional growth⟧", in: .benefits, "professional growth [development]"),
    FactExample(
      "⟦Dental⟧, vision and health", in: .benefits, "dental insurance [insurance]", "vision insurance [insurance]",
      "health insurance [health]"),
    FactExample(
      "⟦Sick⟧, parental and bereavement leave", in: .benefits, "sick leave [leave]", "parental leave [leave]", "bereavement leave [leave]"),
    FactExample(
      "⟦Parental⟧, medical and military leave", in: .benefits, "parental leave [leave]", "medical leave [leave]", "military leave [leave]"),
    FactExample(
      "⟦Short⟧- and long-term disability insurance", in: .benefits, "short-term disability [insurance]", "long-term disability [insurance]"),
    FactExample("In-office perks: ⟦lunch⟧, snacks and tea", in: .benefits, "lunch [food]", "snacks [food]"),
    FactExample(
      "⟦Dental insurance⟧, workshops and rowing events", in: .benefits, "dental insurance [insurance]", "workshops [other]",
      "rowing events [other]"),
    // Not offers.
    FactExample("Health, safety and good bread", in: .benefits),
    FactExample(
      "⟦Medical⟧, dental, parental leave", in: .benefits, "medical insurance [health]", "dental insurance [insurance]",
      "parental leave [leave]"),
    FactExample("Goals for the short and long term", in: .benefits),
    FactExample("Come and grow: we support your professional growth.", in: .benefits),
    FactExample("Colleagues never leave", in: .benefits),
    FactExample("Our growth plans are bold", in: .benefits),
    FactExample("You own the flour budget", in: .benefits),
    FactExample("We run rowing events", in: .benefits),
    FactExample("Runs dough-kneading classes", in: .benefits),
    FactExample("Never miss village events", in: .benefits),
    FactExample("Floor plans", in: .benefits),
    FactExample("Industrial kitchens", in: .benefits),
    FactExample("Patient discharge programs", in: .benefits),
    FactExample("You manage the flour budget with care", in: .benefits),
    FactExample("The flour budget is thin", in: .benefits),
    FactExample("Bread is part of your everyday life.", in: .benefits),
    FactExample("We keep dental records.", in: .benefits),
    FactExample("Our other benefits programs", in: .benefits),
    FactExample("The marketing budget is yours to spend.", in: .responsibilities),
    FactExample("You administer our pension plan and health insurance.", in: .responsibilities),
    FactExample("Benefits administration for two hundred bakers", in: .responsibilities),
    FactExample("Our clients sell life insurance.", in: .company),
    FactExample("A background in health insurance", in: .requirements),
    FactExample("Interns are not eligible for health insurance.", in: .benefits),
    FactExample("Relocation assistance: No", in: .benefits),
    FactExample("We count on your flexibility to meet our guests' needs", in: .benefits),
    FactExample("The right vision for the medical centre", in: .company),
    FactExample("Stock options and a yearly bonus", in: .benefits),
    FactExample("Work with people who care", in: .benefits),
    FactExample("The ability to work weekends is part of life here.", in: .schedule),
  ]
}

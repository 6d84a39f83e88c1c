extension OccupationReader {
  package static let examples: [FactExample] = [
    FactExample("⟦Senior Backend Engineer⟧", in: .title, "15-1252 detailed"),
    FactExample("⟦Staff Nurse (RGN) - Nights⟧", in: .title, "29-1141 detailed"),
    FactExample("Sr. Software Engineers", in: .title, "15-1250 broad", "15-1252 detailed"),
    FactExample("Registered Dental Nurse", in: .title, "31-9091 detailed"),
    FactExample("HGV Class 1 Driver | Leeds", in: .title, "53-3032 detailed"),
    FactExample("Forklift Operator, 2nd Shift", in: .title, "53-7051 detailed"),
    FactExample("Head of Marketing", in: .title, "11-2021 detailed"),
    FactExample("Marketing Director", in: .title, "11-2021 detailed"),
    FactExample("Director of Nursing", in: .title, "11-9111 detailed"),
    FactExample("Executive Assistant to the CEO", in: .title, "43-6011 detailed"),
    FactExample("Paralegal (Conveyancing)", in: .title, "23-2011 detailed"),
    FactExample("Commis Chef", in: .title, "35-2014 detailed"),
    FactExample("Sous Chef", in: .title, "35-1011 detailed"),
    FactExample("Primary School Teacher", in: .title, "25-2021 detailed"),
    FactExample("Electrician", in: .title, "47-2111 detailed"),
    FactExample("Warehouse Operative - Part Time", in: .title, "53-7062 detailed"),
    FactExample("Data Scientist II", in: .title, "15-2051 detailed"),
    FactExample("UX Designer / Researcher", in: .title, "15-1255 detailed"),
    FactExample("Customer Service Advisor", in: .title, "43-4051 detailed"),
    FactExample("Accounts Payable Clerk", in: .title, "43-3031 detailed"),
    FactExample("CNC Machinist", in: .title, "51-4041 detailed"),
    FactExample("Veterinary Surgeon", in: .title, "29-1131 detailed"),
    FactExample("Support Worker", in: .title, "31-1122 detailed"),
    // The text alone.
    FactExample(
      "⟦Bake bread, rolls and pastries, weigh flour and mix dough in the bakery, decorate cakes, tend the ovens, and clean the bakery's "
        + "mixers and baking trays at the end of each shift.⟧", in: .responsibilities, "51-0000 major", "51-3011 detailed"),
    FactExample(
      "Diagnose and treat sick animals, vaccinate pets, perform surgery on dogs, cats and livestock, and advise owners of animals in our "
        + "veterinary clinic on feeding and breeding.", in: .responsibilities,
      "29-1131 detailed", "29-1141 detailed"),
    // Nothing rather than a guess: no title, too few words, or words that speak of no work.
    FactExample("Job description", in: .title),
    FactExample("Leeds, United Kingdom", in: .title),
    FactExample("Apply by Friday", in: .title),
    FactExample("Bake bread.", in: .responsibilities),
    FactExample("Software engineers love us.", in: .company),
    FactExample("Registered nurses, chefs and drivers are our customers.", in: .company),
    FactExample("Dental care and life insurance", in: .benefits),
  ]
}

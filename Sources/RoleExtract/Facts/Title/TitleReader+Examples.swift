extension TitleReader {
  static let examples: [FactExample] = [
    // Labelled fields.
    FactExample("Job Title: ⟦Roof Inspector⟧", in: .title, "Roof Inspector"),
    FactExample("TITLE:  ⟦Beekeeper⟧ (part-time)", in: .title, "Beekeeper"),
    FactExample("TITLE: ⟦Visa Clerk⟧, FSN-7", in: .title, "Visa Clerk"),
    FactExample("Position: Night Baker\nLocation: Leeds", in: .title, "Night Baker"),
    FactExample("Rooks Ltd\nJOB TITLE: Chief Thatcher\nLOCATION: Leeds", in: .title, "Chief Thatcher"),
    FactExample("Role: Cheese Grader Reports to: Head of Dairy", in: .title, "Cheese Grader"),
    FactExample("Job Type: Full-time", in: .schedule),
    FactExample("Position: Full-time", in: .schedule),
    FactExample("Role: Loom Developer\nLocation: Leeds\nLoom Developer - Old & New Looms", in: .title, "Loom Developer"),
    FactExample("Job title: GS 13 Barn Inspector", in: .title, "Barn Inspector"),
    FactExample(
      "Job Reference VAC7 Job Title Theatre Nurse Wards and Recovery Salary Negotiable Location Leeds My client runs hospitals in the north.",
      in: .title,
      "Theatre Nurse Wards and Recovery"),
    // The first line, cleaned.
    FactExample("⟦Barn Manager⟧ - $90K+ at Target\nYou will look after barns and everybody who works in them.", in: .title, "Barn Manager"),
    FactExample("Sheep Shearer | Remote | $40/hr\nYou will shear sheep on farms in the hills around us.", in: .title, "Sheep Shearer"),
    FactExample(
      "SENIOR CRANE OPERATOR\nYou will lift what is heavy and put it down where it belongs.", in: .title, "Senior Crane Operator"),
    FactExample("Req 10482: Loom Technician II\nYou will mend looms of four makes in two halls.", in: .title, "Loom Technician II"),
    FactExample("Ferry Captain, Smalltown, VA\nYou will cross the river forty times a day.", in: .title, "Ferry Captain"),
    FactExample("Kiln Operator (m/f/d)\nYou will fire bricks at night and sort them by day.", in: .title, "Kiln Operator"),
    FactExample("URGENT: Orchard Supervisor needed\nYou will lead the pickers from August to November.", in: .title, "Orchard Supervisor"),
    FactExample("Quarry Foreman – Full Time – Nights\nYou will run the night shift in the lower quarry.", in: .title, "Quarry Foreman"),
    FactExample(
      "Theatre Nurse, Leeds, full time Our hospital by the river wants somebody calm who has stood beside surgeons before.", in: .summary,
      "Theatre Nurse"),
    // Sentences.
    FactExample("Rooks Ltd is looking for an experienced ⟦Thatching Supervisor⟧ to lead four crews.", in: .summary, "Thatching Supervisor"),
    FactExample(
      "We are seeking a highly motivated, creative Window Dresser / Stylist to join us.", in: .summary, "Window Dresser / Stylist"),
    FactExample("We're hiring a full-stack developer who likes trains.", in: .summary, "Full-Stack Developer"),
    FactExample("I am recruiting on behalf of a builder for a Master Thatcher to join the yard.", in: .summary, "Master Thatcher"),
    FactExample("I am seeking on behalf of our client a Night Baker with clean hands.", in: .summary, "Night Baker"),
    FactExample("Our shop is looking for a (junior to mid level) window planner.", in: .summary, "Window Planner"),
    FactExample("An experienced Assistant Team Manager is required at the mill.", in: .summary, "Assistant Team Manager"),
    FactExample("Our shop seeks somebody friendly for a Barn Clerk/ Receptionist position.", in: .summary, "Barn Clerk/ Receptionist"),
    FactExample("Rooks Ltd is looking for a Director Data Science to lead the office.", in: .summary, "Director Data Science"),
    FactExample("The Director, Barn Safety US will lead the office.", in: .summary, "Director, Barn Safety US"),
    FactExample(
      "About the role:\nKiln Operator – Bricks & Tiles\nWe want a Kiln Operator who sleeps by day.", in: .summary,
      "Kiln Operator – Bricks & Tiles"),
    FactExample(
      "Our mill is seeking Grain Samplers for the harvest; a hands-on Mill Engineer is wanted too.", in: .summary, "Grain Sampler"),
    FactExample("As a ⟦Bridge Inspector⟧, you will climb what others drive over.", in: .summary, "Bridge Inspector"),
    FactExample("As our Head of Barn Safety, you write the rules.", in: .summary, "Head of Barn Safety"),
    FactExample("The Director of Hay, Straw and Feed will report to the owner.", in: .summary, "Director of Hay, Straw and Feed"),
    FactExample("The ⟦Rope Maker⟧ is responsible for all lines above twenty metres.", in: .summary, "Rope Maker"),
    FactExample("Reporting to the Head of Nets, the Net Mender repairs nets.", in: .summary, "Net Mender"),
    FactExample(
      "We have an opening for a Senior Account Manager, Northern Mills, to keep our oldest customers.", in: .summary,
      "Senior Account Manager"),
    FactExample("We are seeking a Sr Director, Barn Design to lead the office.", in: .summary, "Sr Director, Barn Design"),
    FactExample("the position of Chief Cheese Officer", in: .summary, "Chief Cheese Officer"),
    FactExample("Registered Nurse (RGN) required for a small home by the sea.", in: .summary, "Registered Nurse (RGN)"),
    FactExample("Wir suchen einen erfahrenen Java Developer (m/w/d) für unser Team.", in: .summary, "Java Developer"),
    FactExample("Barns Ltd has an immediate need for a Data and Reporting Clerk.", in: .summary, "Data and Reporting Clerk"),
    FactExample("Our kitchen is hiring a Customer Experience Manager.", in: .summary, "Customer Experience Manager"),
    FactExample("Come join Rooks as a Senior Thatcher on the ridge team.", in: .summary, "Senior Thatcher"),
    FactExample(
      "Our barns grow.\nThe Director of Barns - Merchandising will walk the moors.", in: .summary, "Director of Barns - Merchandising"),
    FactExample("The VP Straw Science is responsible for all straw.", in: .summary, "VP Straw Science"),
    FactExample("We are looking for a Hands-On Mill Foreman.", in: .summary, "Hands-On Mill Foreman"),
    FactExample("We are looking for an Integrations Expert.", in: .summary, "Integrations Expert"),
    FactExample("We need an RGN qualified Deputy Manager for a home by the sea.", in: .summary, "Deputy Manager"),
    FactExample("We need RGN or RMN nurses for a home by the sea.", in: .summary, "RGN or RMN nurse"),
    FactExample("We seek a high quality dental hygienist.", in: .summary, "Dental Hygienist"),
    FactExample("Daily Responsibilities of a Barn Clerk:\n- Count the barns", in: .responsibilities, "Barn Clerk"),
    FactExample("Barn Clerk Essential Functions\n- Count the barns", in: .title, "Barn Clerk"),
    FactExample("Dental Nurse (RDN), Petworth, West Sussex, Full time", in: .title, "Dental Nurse"),
    FactExample("Who we’re looking for:\nA barn clerk with two years of counting.", in: .summary, "Barn Clerk"),
    FactExample("The RoleAs Head of Straw Supply, you will buy straw.", in: .summary, "Head of Straw Supply"),
    FactExample(
      "Reporting to the owner, the Head of Barn and Tech Alliances will own both.", in: .summary, "Head of Barn and Tech Alliances"),
    FactExample("The Barn Director leads the barns and all who work in them.", in: .summary, "Barn Director"),
    FactExample("Posting Title\nBarn Clerk in Straw Science", in: .title, "Barn Clerk in Straw Science"),
    FactExample(
      "Staff Nurse, Nursing Home, Petworth, nights and days, at a fair rate for all who care and stay", in: .title, "Staff Nurse"),
    FactExample(
      "The Executive Director of Barn Growth will lead.\nThe Executive Director counts.\nThe Executive Director writes.", in: .summary,
      "Executive Director of Barn Growth"),
    FactExample("If you have what it takes to be a brilliant Junior Barn Clerk, write to us.", in: .summary, "Junior Barn Clerk"),
    FactExample("About you\nYou are an eBarn Clerk who counts by phone.", in: .requirements, "eBarn Clerk"),
    FactExample("This is an exciting Hen Keeper role on our farm.", in: .summary, "Hen Keeper"),
    FactExample("We are looking for a Full-Stack Barn Clerk.", in: .summary, "Full-Stack Barn Clerk"),
    FactExample("We require Live in Care Assistants in Luton.", in: .summary, "Live in Care Assistant"),
    FactExample("Barn Manager supporting our northern mills.\nYou will count hens.", in: .summary, "Barn Manager"),
    FactExample(
      "We offer good pay to all who work with us in the barns of the county and Excellent Benefits Senior Barn Clerk urgently required",
      in: .summary,
      "Senior Barn Clerk"),
    FactExample(
      "Barn Clerk/ Senior Straw Scientist\nRooks Ltd is looking for a Barn Clerk.\nAs a Barn Clerk, you will count barns.", in: .title,
      "Barn Clerk/ Senior Straw Scientist"),
    FactExample(
      "Title: BarnRAMP Program Lead: Straw Checks & Hen Counts GS14", in: .title, "BarnRAMP Program Lead: Straw Checks & Hen Counts"),
    FactExample(
      "Dental Nurse, Wimblesnoring, Middlesex, part time, at a fair rate for all who care and like to stay with us by the sea", in: .title,
      "Dental Nurse"),
    FactExample(
      "Job Description\nBarn Clerk The purpose of the job is to count barns and all that is in them.", in: .summary, "Barn Clerk"),
    // Plurals are written in the singular.
    FactExample("Rooks Care requires Nurse Practitioners in Leeds.", in: .summary, "Nurse Practitioner"),
    FactExample("Rooks Care are looking for experienced Support Workers in Leeds.", in: .summary, "Support Worker"),
    FactExample("Rooks Care are looking for Registered Nurses (Nights) in Leeds.", in: .summary, "Registered Nurse"),
    FactExample("We need Registered Nurses (Theatre) in Leeds.", in: .summary, "Registered Nurse (Theatre)"),
    // Two titles.
    FactExample(
      "National Barn Executive\nRooks Ltd is looking for a National Barn Manager.\nAs a National Barn Manager, you will count barns.",
      in: .title,
      "National Barn Executive", "also National Barn Manager"),
    FactExample("Rooks Search has partnered with a builder in Leeds to help find a Barn Clerk.", in: .summary, "Barn Clerk"),
    FactExample("Head of Year\nYou will look after eighty pupils and their parents.", in: .title, "Head of Year"),
    FactExample(
      "Senior Clerk of Barns and Mills.\nYou will count what is in both and write it down.", in: .title,
      "Senior Clerk of Barns and Mills"),
    FactExample("Job Title: Straw Science Overview", in: .title, "Straw Science"),
    // No titles.
    FactExample("We are looking for makers and mends-it-alls who work at speed.", in: .company),
    FactExample("We are proud to be a Leading Employer.", in: .company),
    FactExample("It strengthens our position as the leading straw provider.", in: .summary),
    FactExample("Job role: Responsible for counting all hens in our barns.", in: .responsibilities),
    FactExample("Count geese with a Barn Clerk.\nGeese like straw, and barns hold a lot of it.", in: .title),
    FactExample("We built a tool to help find Registered Nurses for hospitals.", in: .company),
    FactExample("As a trusted partner, we keep our promises.", in: .company),
    FactExample("You will serve as a liaison between the barn and the mill.", in: .responsibilities),
    FactExample("Work closely with our engineers and designers.", in: .responsibilities),
    FactExample("Job Description", in: .summary),
    FactExample("We are looking for people who like straw.", in: .summary),
    FactExample("Two years as a nurse required", in: .requirements),
    FactExample("Contact the hiring manager for details.", in: .application),
    FactExample("Responsibilities\n- Feed the geese\n- Count the geese", in: .responsibilities),
    FactExample("What do our customers say?", in: .company),
    FactExample("The next step in the hiring process is a call with a Barn Clerk.", in: .application),
    FactExample("We are not looking for a number crunching Barn Clerk.", in: .summary),
    FactExample("Requirements\nUnderstanding of SQL Server Integration Services", in: .requirements),
    FactExample("The Head of Barns is Ann Rook.", in: .company),
    FactExample("You are a team player who likes barns.", in: .requirements),
  ]
}

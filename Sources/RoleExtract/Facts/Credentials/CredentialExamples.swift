import RoleModel

extension CredentialReader {
  package static let examples: [FactExample] = [
    FactExample("A valid ⟦driver's license⟧ is required", in: .requirements, "driver's license [license] (required)"),
    FactExample("Full clean ⟦driving licence⟧", in: .requirements, "driving licence [license] (required)"),
    FactExample("⟦CPA⟧ preferred", in: .requirements, "Certified Public Accountant (CPA) [license] (preferred)"),
    FactExample(
      "CISSP or CISM", in: .requirements, "Certified Information Systems Security Professional (CISSP) [certification] (required)",
      "Certified Information Security Manager (CISM) [certification] (required)"),
    FactExample("Certified Public Accountant", in: .requirements, "Certified Public Accountant (CPA) [license] (required)"),
    FactExample("An RN is required", in: .requirements, "Registered Nurse (RN) license [license] (required)"),
    FactExample("Active NMC pin number", in: .requirements, "NMC pin number [license] (required)"),
    FactExample("Six Sigma Green Belt", in: .preferred, "Six Sigma certification [certification] (preferred)"),
    FactExample("Registered with AHPRA", in: .requirements, "AHPRA registration [license] (required)"),
    FactExample("⟦Forklift certification⟧ a plus", in: .requirements, "forklift license [license] (preferred)"),
    FactExample(
      "Current CPR and ServSafe certification", in: .requirements, "CPR certification [certification] (required)",
      "ServSafe [certification] (required)"),
    FactExample("⟦Moonbake Oven Certification⟧ required", in: .requirements, "Moonbake Oven Certification [certification] (required)"),
    FactExample("Security+ within six months", in: .requirements, "CompTIA Security+ [certification] (required)"),
    FactExample("PMP®", in: .preferred, "Project Management Professional (PMP) [certification] (preferred)"),
    FactExample("Board-certified in cardiology", in: .requirements, "board certification [certification] (required)"),
    FactExample("PE license", in: .requirements, "Professional Engineer (PE) license [license] (required)"),
    FactExample("You must hold an SIA licence.", in: .summary, "security guard license [license] (required)"),
    FactExample("Teaching certificate", in: .requirements, "teaching license [license] (required)"),
    FactExample("Certified C|EH", in: .requirements, "Certified Ethical Hacker (CEH) [certification] (required)"),
    FactExample("Enhanced DBS check", in: .requirements, "enhanced DBS [license] (required)"),
    FactExample(
      "⟦Oregon scaffold inspection certificate⟧", in: .preferred, "Oregon scaffold inspection certificate [certification] (preferred)"),
    FactExample("⟦Wildland Fire Level 2 certificate⟧", in: .requirements, "Wildland Fire Level 2 certificate [certification] (required)"),
    FactExample("⟦Registered Thatching Practitioner⟧", in: .preferred, "Registered Thatching Practitioner [certification] (preferred)"),
    FactExample("Chartered Clock Engineer", in: .requirements, "Chartered Clock Engineer [certification] (required)"),
    FactExample("EPA 608 Universal", in: .requirements, "EPA Section 608 certification [certification] (required)"),
    FactExample("HACCP Level 2 certificate", in: .requirements, "HACCP certificate [certification] (required)"),
    FactExample("Maryland security guard certification", in: .requirements, "security guard license [license] (required)"),
    FactExample("Phlebotomy certification", in: .requirements, "phlebotomy certification [certification] (required)"),
    FactExample(
      "Security certifications (⟦OSCP⟧)", in: .requirements, "Offensive Security Certified Professional (OSCP) [certification] (required)"),
    FactExample(
      "Certifications such as ⟦OSCP⟧, KLCP and GXYZ are welcome", in: .requirements,
      "Offensive Security Certified Professional (OSCP) [certification] (preferred)",
      "KLCP [certification] (preferred)", "GXYZ [certification] (preferred)"),
    FactExample(
      "Security certifications or equivalent training (e.g., OSCP, Dockyard Defence Adept)", in: .requirements,
      "Offensive Security Certified Professional (OSCP) [certification] (required)", "Dockyard Defence Adept [certification] (required)"),
    FactExample(
      "GitLab, Moonbake, and/or Red Hat certifications", in: .preferred,
      "Red Hat certification [certification] (preferred)",
      "GitLab certification [certification] (preferred)", "Moonbake certification [certification] (preferred)"),
    FactExample(
      "Loft Insulation or Wall Insulation Certificate", in: .requirements, "Loft Insulation Certificate [certification] (required)",
      "Wall Insulation Certificate [certification] (required)"),
    FactExample(
      "⟦Moonbake Certified Oven Developer⟧ preferred", in: .requirements, "Moonbake Certified Oven Developer [certification] (preferred)"),
    FactExample(
      "Experience with Moonbake, Glaze or Red Hat certification", in: .requirements, "Red Hat certification [certification] (required)"),
    FactExample("We are an ISO Certified Company", in: .requirements),
    FactExample("FSC Certified Wood Products", in: .requirements),
    FactExample("Experience of registration with the ZPC", in: .requirements),
    FactExample(
      "CERTIFICATIONS: KLCP, English, Leadership", in: .requirements, "KLCP [certification] (required)"),
    FactExample("Food Hygiene certificates", in: .requirements, "food hygiene certificate [certification] (required)"),
    FactExample("A prescribing qualification is essential", in: .requirements, "prescribing qualification [license] (required)"),
    FactExample(
      "OSEP, OSED", in: .requirements, "OSEP [certification] (required)",
      "Offensive Security Exploit Developer (OSED) [certification] (required)"),
    FactExample(
      "You will be registered with the Care Council for Orkney", in: .requirements,
      "Care Council for Orkney registration [license] (required)"),
    FactExample("Registration with the ZPC is essential", in: .requirements, "ZPC registration [license] (required)"),
    FactExample(
      "Certifications from ⟦Moonbake⟧, Red Hat, or Glazeworks", in: .preferred, "Moonbake certification [certification] (preferred)",
      "Red Hat certification [certification] (preferred)", "Glazeworks certification [certification] (preferred)"),
    FactExample(
      "A certification in ⟦Oven Safety⟧ is a plus", in: .requirements, "Oven Safety certification [certification] (preferred)"),
    FactExample("At least one ⟦BKX course certificate⟧", in: .requirements, "BKX course certificate [certification] (required)"),
    FactExample(
      "⟦Moonbake platform certifications⟧ or practice", in: .requirements, "Moonbake platform certifications [certification] (required)"),
    FactExample("⟦Talend⟧ Certified preferred", in: .requirements, "Talend certification [certification] (preferred)"),
    FactExample(
      "⟦Moonbake 11 Certified: Oven Administrator⟧", in: .requirements,
      "Moonbake 11 Certified: Oven Administrator [certification] (required)"),
    // Not asked, or another thing.
    FactExample("Degree or certification in Oven Engineering", in: .requirements),
    FactExample("Teaching experience with certification in Ohio", in: .requirements),
    FactExample("We are SOC 2 certified", in: .requirements),
    FactExample("Our ovens are ISO 13485 certified.", in: .requirements),
    FactExample("Practice with FAA aircraft certification", in: .requirements),
    FactExample("At VCA, you need a love of animals", in: .requirements),
    FactExample("A clean license to practice medicine", in: .requirements, "medical license [license] (required)"),
    FactExample("An understanding of the NMC code of conduct", in: .requirements),
    FactExample("Advanced technical certifications welcome", in: .requirements),
    FactExample("Have certifications in baking", in: .requirements),
    FactExample("Registered with Tidewater for two years", in: .requirements),
    FactExample("Certificates of equivalence (PDF format)", in: .requirements),
    FactExample("A Moonbake Certified Partner", in: .requirements),
    FactExample("Experience with Java, Go or the certification of ovens", in: .requirements),
    FactExample("Experience with Lean Six Sigma", in: .requirements),
    FactExample("Keywords: Nurse, RN, NMC, Leeds", in: .requirements),
    FactExample("Secondary school certificate", in: .requirements),
    FactExample("Registered with us since May", in: .requirements),
    FactExample("Manage certificate", in: .responsibilities),
    FactExample("Metrics such as CPM, CPC, CPA and cost per lead", in: .requirements),
    FactExample("A job in San Jose, CA that you can do", in: .requirements),
    FactExample("Can Do", in: .requirements),
    FactExample("We are an ISO 9001 certified bakery.", in: .company),
    FactExample("We pay for your CPA exam.", in: .benefits),
    FactExample("Relevant certifications", in: .requirements),
    FactExample("Please put us in cc when you write.", in: .requirements),
    FactExample("A registered charity", in: .company),
    FactExample("Two years in a CPA office", in: .requirements),
    FactExample(
      "OSCP or a comparable security certification", in: .requirements,
      "Offensive Security Certified Professional (OSCP) [certification] (required)"),
    FactExample(
      "⟦Certified Loom Specialist⟧ credentials (HR, CSM, ITSM)", in: .requirements,
      "Certified Loom Specialist [certification] (required)"),
    FactExample("Experience with ITIL processes", in: .requirements),
    FactExample("Security and network design", in: .requirements),
  ]
}

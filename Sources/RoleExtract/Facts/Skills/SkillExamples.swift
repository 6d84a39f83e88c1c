import RoleModel

extension SkillReader {
  package static let examples: [FactExample] = [
    // Named by the table, wherever a skill is demanded.
    FactExample("⟦PostgreSQL⟧ and Kafka", in: .requirements, "PostgreSQL (required)", "Kafka (required)"),
    FactExample("You bring ⟦Adobe Premiere⟧.", in: .requirements, "Adobe Premiere (required)"),
    FactExample("⟦Wound care⟧ on a night ward", in: .requirements, "wound care (required)"),
    FactExample("Forklift driving is a plus", in: .requirements, "forklift operation (preferred)"),
    FactExample("⟦MS Excel⟧, MS Word", in: .requirements, "Microsoft Excel (required)", "Microsoft Word (required)"),
    FactExample("SQL: 3 years (Required)", in: .requirements, "SQL (required)"),
    FactExample("Some ⟦C++⟧ and C#", in: .preferred, "C++ (preferred)", "C# (preferred)"),
    // The object of a demand.
    FactExample("Knowledge of ⟦statistics⟧", in: .requirements, "statistics (required)"),
    FactExample(
      "Knowledge of ⟦hydraulics⟧, pneumatics or PLCs", in: .requirements, "hydraulics (required)", "pneumatics (required)",
      "PLCs (required)"),
    FactExample("Two years of experience in ⟦accounting⟧", in: .requirements, "accounting (required)"),
    FactExample("⟦Bookkeeping⟧ experience", in: .requirements, "bookkeeping (required)"),
    // In no table.
    FactExample("Experience with ⟦goose plucking⟧", in: .requirements, "goose plucking ? (required)"),
    FactExample("Proficiency in ⟦Visual Quote Masters⟧", in: .requirements, "Visual Quote Masters ? (required)"),
    FactExample(
      "Familiarity with ⟦bell founding⟧ and organ voicing principles", in: .requirements, "bell founding ? (required)",
      "organ voicing ? (required)"),
    FactExample("Solid ⟦glove stitching⟧ skills", in: .requirements, "glove stitching ? (required)"),
    FactExample("Experience developing ⟦puppet theatres⟧", in: .requirements, "puppet theatres ? (required)"),
    FactExample("⟦Saddle⟧ and harness stitching", in: .requirements, "Saddle stitching ? (required)", "harness stitching ? (required)"),
    FactExample(
      "Skilled with ⟦Moonbake⟧ (an oven timetable) is a plus", in: .requirements, "Moonbake ? (preferred)", "oven timetable ? (preferred)"),
    FactExample("Experience in ⟦die design⟧", in: .requirements, "die design ? (required)"),
    FactExample("Experience with any ⟦harness looms⟧", in: .requirements, "harness looms ? (required)"),
    FactExample(
      "Experience with ⟦pond cleaning⟧, eel traps and reed writing tools", in: .requirements, "pond cleaning ? (required)",
      "eel traps ? (required)", "reed writing ? (required)"),
    FactExample("Experience in ⟦pond management⟧, not in team management", in: .requirements, "pond management ? (required)"),
    FactExample(
      "Strong ⟦debugging⟧, troubleshooting and communication skills", in: .requirements, "debugging (required)",
      "troubleshooting (required)"),
    FactExample("Knowledge of widely used ⟦algorithms⟧", in: .requirements, "algorithms (required)"),
    FactExample("Familiar with ⟦QXV's⟧, but not with Acme's Looms", in: .requirements, "QXV's ? (required)"),
    // Two words in one.
    FactExample("Experience with ⟦BankTime⟧, MarketLink", in: .requirements, "BankTime ? (required)", "MarketLink ? (required)"),
    // Names of one row that stand in one list are different things.
    FactExample(
      "Experience with ⟦authentication⟧/authorization", in: .requirements, "authentication (required)", "authorization (required)"),
    // No name stands across a comma or a bracket.
    FactExample(
      "Experience with ⟦AI⟧, automation and Agile (Scrum)", in: .requirements, "AI (required)", "automation (required)",
      "Agile (required)", "Scrum (required)"),
    FactExample("Experience with ⟦governance, risk and compliance⟧", in: .requirements, "governance, risk and compliance (required)"),
    FactExample("Experience with ⟦Unified Modeling Language (UML⟧)", in: .requirements, "UML (required)"),
    // Long forms in brackets, and classes before their examples.
    FactExample("Familiar with ⟦QXV⟧ (Quince and Xylem Vats)", in: .requirements, "QXV ? (required)"),
    FactExample("Experience with pond mapping tools such as ⟦PostgreSQL⟧", in: .requirements, "PostgreSQL (required)"),
    FactExample("Experience building or working with ⟦statistics⟧", in: .requirements, "statistics (required)"),
    FactExample("Degree in geology or equivalent field experience, ⟦PostgreSQL⟧", in: .requirements, "PostgreSQL (required)"),
    FactExample("Experience with ⟦infrastructure as code⟧ (IaC)", in: .requirements, "infrastructure as code (required)"),
    // In another language only what the table names.
    FactExample(
      "Erfahrung mit der Arbeit auf dem Hof und in der Küche, auch mit PostgreSQL", in: .requirements, "PostgreSQL (required)"),
    // Words that name nothing alone, and verbs that no table knows.
    FactExample("Experience with data and analysis", in: .requirements),
    FactExample("You like to embroider the cushions of our skills academy", in: .requirements),
    FactExample("Experience in the management of ⟦goose ponds⟧", in: .requirements, "goose ponds ? (required)"),
    FactExample("Experience working with data science teams", in: .requirements),
    // Necessity within lists.
    FactExample(
      "Experience in ⟦sales⟧, preferably in SaaS", in: .requirements, "sales (required)", "SaaS (preferred)"),
    FactExample("The preferred candidate has ⟦Python⟧", in: .requirements, "Python (preferred)"),
    FactExample(
      "Requirements\n\nA winter at a loom.\n\nPreferred Skills\n\nSome ⟦PostgreSQL⟧ at sea.", in: .requirements, "PostgreSQL (preferred)"),
    FactExample(
      "Knowledge of ⟦PostgreSQL⟧, hydraulics, statistics and organ pipe tuning a plus", in: .requirements, "PostgreSQL (preferred)",
      "hydraulics (preferred)", "statistics (preferred)", "organ pipe tuning ? (preferred)"),
    FactExample("Preferred Skills\n\nSome ⟦PostgreSQL⟧ at sea.", in: .requirements, "PostgreSQL (required)"),
    FactExample("⟦PostgreSQL⟧ is an asset (however Moonbake may come first)", in: .requirements, "PostgreSQL (preferred)"),
    FactExample("⟦PostgreSQL⟧ is an asset (Moonbake may come first)", in: .requirements, "PostgreSQL (preferred)"),
    // Tools among duties.
    FactExample("You reconcile accounts in ⟦SAP⟧.", in: .responsibilities, "SAP (required)"),
    FactExample("You keep to ⟦HIPAA⟧.", in: .responsibilities, "HIPAA (required)"),
    FactExample("You must be familiar with ⟦offset printing⟧.", in: .responsibilities, "printing (required)"),
    // Gates.
    FactExample("Familiarity with ⟦Go⟧, R or C", in: .requirements, "Go (required)", "R (required)", "C (required)"),
    FactExample(
      "⟦Word⟧, Excel and Access", in: .requirements, "Microsoft Word (required)", "Microsoft Excel (required)",
      "Microsoft Access (required)"),
    FactExample("⟦Slack⟧ and Teams", in: .responsibilities, "Slack (required)", "Microsoft Teams (required)"),
    FactExample("⟦Puppet⟧, Chef or Ansible", in: .responsibilities, "Puppet (required)", "Chef (required)", "Ansible (required)"),
    FactExample("Experience in ⟦Spring⟧ and React", in: .requirements, "Spring (required)", "React (required)"),
    FactExample("Some .⟦NET⟧", in: .requirements, ".NET (required)"),
    FactExample("Ready to go at dawn", in: .requirements),
    FactExample("R&D at heart", in: .requirements),
    FactExample("Grade C eggs", in: .responsibilities),
    FactExample("You help the crew to excel.", in: .requirements),
    FactExample("Access to a car", in: .requirements),
    FactExample("Word of mouth brings our guests.", in: .responsibilities),
    FactExample("Teams of five share a boat.", in: .responsibilities),
    FactExample("The Chef plans the menu.", in: .responsibilities),
    FactExample("You react to alarms in spring.", in: .responsibilities),
    FactExample("Make beds and net fish.", in: .responsibilities),
    FactExample("Är du redo?", in: .requirements),
    FactExample(
      "You will join a crew of six on the river and the work is hard.\nUne bonne connaissance de la batellerie et du gréement.",
      in: .requirements),
    FactExample("Our stack: ⟦Kotlin⟧, Redis", in: .summary, "Kotlin (required)", "Redis (required)"),
    FactExample("Our stack consists of ⟦Kotlin⟧ and Redis.", in: .summary, "Kotlin (required)", "Redis (required)"),
    FactExample(
      "You will need strong ⟦programming skills⟧ and a good understanding of hydraulics.", in: .summary, "programming (required)",
      "hydraulics (required)"),
    FactExample(
      "⟦Hydraulics⟧, Researching, PostgreSQL", in: .requirements, "hydraulics (required)", "Researching ? (required)",
      "PostgreSQL (required)"),
    FactExample(
      "Advanced ⟦computer skills⟧ (Word, Internet)", in: .requirements, "computer skills (required)", "Microsoft Word (required)",
      "Internet (required)"),
    // Words that begin, end or share a name.
    FactExample("Experience with ⟦process charts⟧", in: .requirements, "process charts ? (required)"),
    FactExample("Expertise in ⟦manufacturing systems⟧", in: .requirements, "manufacturing systems ? (required)"),
    FactExample(
      "Experience with ⟦relational⟧ and NoSQL databases", in: .requirements, "relational databases ? (required)", "NoSQL (required)"),
    FactExample(
      "Experience with ⟦eel⟧/crab traps", in: .requirements, "eel traps ? (required)", "crab traps ? (required)"),
    FactExample("Experience with ⟦PostgreSQL⟧, Tapely", in: .requirements, "PostgreSQL (required)", "Tapely ? (required)"),
    FactExample("Knowledge of ⟦NFPA 79⟧", in: .requirements, "NFPA 79 ? (required)"),
    FactExample("- ⟦DFQX⟧\n- PostgreSQL", in: .requirements, "DFQX ? (required)", "PostgreSQL (required)"),
    FactExample("⟦PLC programming⟧ + hydraulics", in: .requirements, "PLC programming (required)", "hydraulics (required)"),
    FactExample(
      "Experience with ⟦reed-as-code⟧, kiln bring-up and bell‑founding", in: .requirements, "reed-as-code ? (required)",
      "kiln bring-up ? (required)", "bell‑founding ? (required)"),
    FactExample(
      "Experience with ⟦eel-after-free bugs⟧ and one-on-one weaving", in: .requirements, "eel-after-free bugs ? (required)",
      "one-on-one weaving ? (required)"),
    FactExample("Experience with ⟦pond guidelines⟧, not with guidelines", in: .requirements, "pond guidelines ? (required)"),
    FactExample("Experience in the layout of ⟦PostgreSQL⟧", in: .requirements, "PostgreSQL (required)"),
    FactExample(
      "Experience with ⟦pond mapping⟧ platforms such as PostgreSQL", in: .requirements, "pond mapping ? (required)",
      "PostgreSQL (required)"),
    // Products of a family, and other members of lists.
    FactExample(
      "You keep data in ⟦PostgreSQL Moon Ferry⟧, PostgreSQL and Kafka.", in: .responsibilities, "PostgreSQL Moon Ferry (required)",
      "PostgreSQL (required)", "Kafka (required)"),
    FactExample(
      "You keep data in ⟦PostgreSQL⟧ Presentations, Kafka Sites and the Docker Foundation.", in: .responsibilities, "PostgreSQL (required)",
      "Kafka (required)", "Docker (required)"),
    FactExample("⟦PostgreSQL⟧ Mastery: you keep our tables in order", in: .responsibilities, "PostgreSQL (required)"),
    FactExample("You know what a broom, ⟦DNS⟧ and firewalls are for.", in: .requirements, "DNS (required)", "firewalls (required)"),
    FactExample(
      "You will look after ⟦PostgreSQL⟧, Moonbake and Kafka.", in: .requirements, "PostgreSQL (required)", "Moonbake ? (required)",
      "Kafka (required)"),
    // How far a demand reaches.
    FactExample(
      "⟦Soldering⟧ experience with irons, Python experience in Kafka", in: .requirements, "soldering (required)", "irons ? (required)",
      "Python (required)", "Kafka (required)"),
    FactExample("Programming experience in ⟦Python⟧", in: .requirements, "Python (required)"),
    FactExample("Experience with ⟦research⟧ in economics", in: .requirements, "research (required)", "economics (required)"),
    FactExample("Experience (with a degree) in ⟦PostgreSQL⟧", in: .requirements, "PostgreSQL (required)"),
    FactExample("Experience in industries such as banking and statistics", in: .requirements),
    FactExample("Experience in accounting, statistics or other slow industries", in: .requirements),
    FactExample("Skilled in managing ponds (⟦eel⟧, crab)", in: .requirements, "eel ? (required)", "crab ? (required)"),
    FactExample("Expertise in the major tools such as ⟦PostgreSQL⟧", in: .requirements, "PostgreSQL (required)"),
    FactExample("Knowledge of a field such as ⟦hydraulics⟧", in: .requirements, "hydraulics (required)"),
    FactExample(
      "Experience with volumes of data, ⟦algorithms⟧ and hydraulics", in: .requirements, "algorithms (required)", "hydraulics (required)"),
    FactExample("⟦Computer skills⟧ in Excel", in: .requirements, "computer skills (required)", "Microsoft Excel (required)"),
    FactExample("⟦PostgreSQL⟧: you keep our tables in order", in: .requirements, "PostgreSQL (required)"),
    FactExample("⟦Wound care⟧: you dress what is sore", in: .requirements, "wound care (required)"),
    FactExample("Experience working with teams including accounting and statistics", in: .requirements),
    FactExample("PostgreSQL, Kafka or Redis certifications", in: .requirements),
    FactExample("⟦PostgreSQL⟧, a Redis certification", in: .requirements, "PostgreSQL (required)"),
    FactExample("Kafka, Redis and AWS certifications", in: .requirements),
    FactExample("Cloud certification (Kafka, Redis)", in: .requirements),
    FactExample(
      "Knowledge of ⟦Python⟧ (required) and hydraulics (preferred)", in: .requirements, "Python (required)", "hydraulics (preferred)"),
    FactExample("Programming languages such as ⟦Python⟧", in: .requirements, "Python (required)"),
    FactExample(
      "You keep data in ⟦PostgreSQL⟧, Moonbake or Kafka.", in: .responsibilities, "PostgreSQL (required)", "Moonbake ? (required)",
      "Kafka (required)"),
    FactExample(
      "You bake with Moonbake, Ovenly, ⟦Kafka⟧, Quaxmill Pro or Redis.", in: .responsibilities, "Kafka (required)", "Ovenly ? (required)",
      "Moonbake ? (required)", "Quaxmill Pro ? (required)", "Redis (required)"),
    // Words that are part of another name, and where one works.
    FactExample("Experience with ⟦PostgreSQL⟧ security", in: .requirements, "PostgreSQL (required)"),
    FactExample("Experience in ⟦debugging⟧ PostgreSQL", in: .requirements, "debugging (required)", "PostgreSQL (required)"),
    FactExample("Experience in ⟦process improvement⟧ consulting", in: .requirements, "process improvement (required)"),
    FactExample("Experience in the insurance industry or a puppetry setting", in: .requirements),
    FactExample(
      "⟦PostgreSQL⟧, Kafka, certifications", in: .requirements, "PostgreSQL (required)", "Kafka (required)"),
    FactExample(
      "You keep data in ⟦PostgreSQL⟧, Moonbake.js or paper.", in: .responsibilities, "PostgreSQL (required)", "Moonbake.js ? (required)"),
    FactExample("Experience with ⟦linear rails⟧", in: .requirements, "linear rails ? (required)"),
    // Small letters, and capitals alone.
    FactExample("Proficient in ⟦pandas⟧", in: .requirements, "pandas (required)"),
    FactExample("Knowledge of access", in: .requirements),
    FactExample("Knowledge of the ⟦ADA⟧", in: .requirements, "ADA ? (required)"),
    // No skills, or not asked.
    FactExample("Not the right role?\n\nWe have other jobs if you are proficient in PostgreSQL.", in: .requirements),
    FactExample("Bachelor's degree in economics or statistics", in: .requirements),
    FactExample("Strong communication skills", in: .requirements),
    FactExample("Fluent in Spanish", in: .requirements),
    FactExample("You work with our customers and teams.", in: .requirements),
    FactExample("Our stack is Kotlin and Redis.", in: .company),
    FactExample("You have experience with Kotlin.", in: .company),
    FactExample("A course in Python on us", in: .benefits),
    FactExample("We use Workday to keep your data.", in: .legal),
    FactExample("You keep accounting in order.", in: .responsibilities),
    FactExample("Experience in our teams", in: .requirements),
    FactExample("Experience working with statistics, accounting and platform teams", in: .requirements),
    FactExample("An active security clearance", in: .requirements),
    FactExample("All Chef de Parties must have a steady hand", in: .requirements),
  ]
}

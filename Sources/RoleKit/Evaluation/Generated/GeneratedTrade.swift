/// What people of one trade have in common, for made-up profiles.
struct GeneratedTrade: Sendable {
  var titles: [String]
  var skills: [String]
  var studies: [String]
  var credentials: [String]
  /// What their work is about, in words that no table needs to know.
  var matters: [String]

  static let all = [
    GeneratedTrade(
      titles: ["Registered Nurse", "Staff Nurse", "Charge Nurse", "Licensed Practical Nurse"],
      skills: [
        "Epic", "Wound care", "Patient education", "Phlebotomy", "Triage", "Medication administration", "Electronic health records",
      ],
      studies: ["Nursing"], credentials: ["Registered Nurse License", "Basic Life Support (BLS)", "ACLS"],
      matters: ["long-term care residents", "mechanical ventilation", "discharge planning", "critical care"]),
    GeneratedTrade(
      titles: ["Welder", "Pipe Welder", "Structural Welder", "Fabricator"],
      skills: ["MIG welding", "TIG welding", "Blueprint reading", "Plasma cutting", "Grinding", "Oxy-fuel cutting"],
      studies: ["Welding Technology"], credentials: ["AWS Certified Welder", "Forklift certification", "OSHA 10"],
      matters: ["pressure vessels", "structural steel", "stainless pipe", "trailer frames"]),
    GeneratedTrade(
      titles: ["Truck Driver", "CDL Driver", "Delivery Driver", "Dispatcher"],
      skills: ["Route planning", "Electronic logging devices", "Load securement", "Vehicle inspection", "Dispatching"],
      studies: [], credentials: ["CDL Class A", "Hazmat endorsement", "Driver's License"],
      matters: ["tanker loads", "refrigerated freight", "pallets to shops", "night runs"]),
    GeneratedTrade(
      titles: ["Staff Accountant", "Bookkeeper", "Senior Accountant", "Accounts Payable Clerk", "Controller"],
      skills: ["QuickBooks", "Microsoft Excel", "Accounts payable", "Bank reconciliation", "NetSuite", "GAAP", "Payroll", "SAP"],
      studies: ["Accounting", "Finance", "Business Administration"], credentials: ["CPA", "Certified Bookkeeper"],
      matters: ["month-end close", "sales tax filings", "vendor invoices", "audit schedules"]),
    GeneratedTrade(
      titles: ["Software Engineer", "Backend Engineer", "Senior Software Developer", "Web Developer", "DevOps Engineer"],
      skills: [
        "Python", "Java", "PostgreSQL", "Kubernetes", "Docker", "JavaScript", "TypeScript", "React", "Linux", "AWS", "Git", "Go",
        "REST APIs",
        "Terraform", "CI/CD",
      ],
      studies: ["Computer Science", "Software Engineering", "Mathematics"], credentials: ["AWS Certified Solutions Architect"],
      matters: ["payment systems", "on-call rotations", "data pipelines", "mobile checkout"]),
    GeneratedTrade(
      titles: ["Math Teacher", "Preschool Teacher", "Middle School Teacher", "Teaching Assistant"],
      skills: ["Lesson planning", "Classroom management", "Google Classroom", "Curriculum development", "Special education"],
      studies: ["Education", "Mathematics", "Early Childhood Education"],
      credentials: ["Teaching License", "First aid", "CPR certification"],
      matters: ["classroom teaching of algebra", "parents' evenings", "reading groups", "school trips"]),
    GeneratedTrade(
      titles: ["Line Cook", "Sous Chef", "Prep Cook", "Kitchen Manager"],
      skills: ["Food safety", "Menu planning", "Knife skills", "Inventory management", "Baking", "Catering"],
      studies: ["Culinary Arts"], credentials: ["ServSafe", "Food Handler Card"],
      matters: ["grill and sauté stations", "weekend brunch", "menu costs", "banquets for 200 guests"]),
    GeneratedTrade(
      titles: ["Account Executive", "Sales Representative", "Account Manager", "Territory Manager", "Inside Sales Representative"],
      skills: [
        "Salesforce", "HubSpot", "CRM software", "Negotiation", "Cold calling", "Microsoft Office", "PowerPoint", "Lead generation",
      ],
      studies: ["Business Administration", "Marketing", "Communications"], credentials: [],
      matters: ["outside sales of medical devices", "software sales to mid-sized firms", "industrial sales", "renewals and quotas"]),
    GeneratedTrade(
      titles: ["Pharmacy Technician", "Pharmacist", "Hospital Pharmacist"],
      skills: ["Prescription processing", "Inventory management", "Compounding", "Medication therapy management", "Insurance billing"],
      studies: ["Pharmacy"], credentials: ["Pharmacist License", "Certified Pharmacy Technician"],
      matters: ["retail pharmacy counters", "hospital pharmacy", "antimicrobial stewardship", "insurance claims"]),
    GeneratedTrade(
      titles: ["Customer Service Representative", "Call Center Agent", "Support Team Lead", "Technical Support Specialist"],
      skills: ["Zendesk", "Customer service", "Help desk software", "Troubleshooting", "Jira", "Microsoft Office", "Live chat"],
      studies: ["Communications"], credentials: ["ITIL Foundation"],
      matters: ["customer support by phone", "escalated tickets", "refunds and claims", "team leadership"]),
    GeneratedTrade(
      titles: ["Warehouse Associate", "Warehouse Supervisor", "Logistics Coordinator", "Logistics Manager", "Forklift Operator"],
      skills: ["Warehouse management system", "Inventory control", "Order picking", "SAP", "Supply chain management", "Microsoft Excel"],
      studies: ["Supply Chain Management", "Logistics"], credentials: ["Forklift certification", "OSHA 30"],
      matters: ["inbound freight", "cycle counts", "cross-docking", "carrier contracts"]),
    GeneratedTrade(
      titles: ["HVAC Technician", "Electrician", "Refrigeration Mechanic", "Maintenance Technician", "Machinist"],
      skills: ["Preventive maintenance", "Blueprint reading", "CNC machining", "PLC programming", "Soldering", "Multimeter", "AutoCAD"],
      studies: ["Electrical Technology", "HVAC Technology"], credentials: ["EPA 608 Certification", "Journeyman Electrician License"],
      matters: ["rooftop units", "rack refrigeration", "broaching of splines", "conduit in hospitals"]),
    GeneratedTrade(
      titles: ["HR Generalist", "Recruiter", "Technical Recruiter", "HR Manager"],
      skills: [
        "BambooHR", "Workday", "Talent acquisition", "Onboarding", "Employee relations", "LinkedIn Recruiter", "Benefits administration",
      ],
      studies: ["Human Resources", "Psychology"], credentials: ["SHRM-CP", "PHR"],
      matters: ["technical recruiting", "open enrollment", "exit interviews", "hiring of seasonal staff"]),
    GeneratedTrade(
      titles: ["Retail Sales Associate", "Store Manager", "Cashier", "Barber"],
      skills: ["Point of sale systems", "Merchandising", "Cash handling", "Visual merchandising", "Customer service", "Scheduling"],
      studies: [], credentials: ["Barber License"],
      matters: ["store management", "stock takes", "window displays", "returns and exchanges"]),
  ]
}

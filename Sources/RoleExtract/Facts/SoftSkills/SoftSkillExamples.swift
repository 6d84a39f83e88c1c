import RoleModel

extension SoftSkillReader {
  package static let examples: [FactExample] = [
    FactExample("Excellent ⟦communication⟧ skills", in: .requirements, "communication (required)"),
    FactExample("Strong attention to detail", in: .requirements, "attention to detail (required)"),
    FactExample("⟦Leadership⟧ and teamwork", in: .requirements, "leadership (required)", "teamwork (required)"),
    FactExample("You are ⟦curious⟧, and patience is yours.", in: .requirements, "curious (required)", "patience (required)"),
    FactExample("A ⟦creative⟧ mind", in: .requirements, "creative (required)"),
    FactExample("Able to ⟦work independently⟧", in: .requirements, "work independently (required)"),
    FactExample("Team player", in: .requirements, "team player (required)"),
    FactExample("⟦Problem-solving⟧ at the oven", in: .requirements, "problem solving (required)"),
    FactExample("Negotiation skills are a plus", in: .requirements, "negotiation (preferred)"),
    FactExample("Public speaking", in: .preferred, "public speaking (preferred)"),
    FactExample("Good judgment is essential", in: .preferred, "judgment (required)"),
    FactExample("We are looking for a ⟦reliable⟧ and honest person.", in: .summary, "reliable (required)", "honest (required)"),
    FactExample("The person is ⟦self-motivated⟧.", in: .summary, "self-motivated (required)"),
    FactExample("If you are honest, write to us.", in: .application, "honest (required)"),
    FactExample(
      "Must have excellent organizational and communication skills.", in: .responsibilities, "organizational (required)",
      "communication (required)"),
    FactExample("Comfort with ambiguity", in: .requirements, "comfort with ambiguity (required)"),
    FactExample("A sense of humour", in: .requirements, "sense of humor (required)"),
    FactExample("You like ⟦mentoring⟧ others at the oven", in: .requirements, "mentoring (required)"),
    FactExample("Strong business acumen", in: .requirements, "business acumen (required)"),
    FactExample("Able to meet deadlines", in: .requirements, "meet deadlines (required)"),
    FactExample(
      "Thoughtful ⟦leadership⟧ and careful prioritization", in: .requirements, "leadership (required)", "prioritization (required)"),
    FactExample("Detail-oriented", in: .requirements, "attention to detail (required)"),
    // Not asked of the applicant, or no quality of a person.
    FactExample("Our values are integrity, courage and teamwork.", in: .company),
    FactExample("Experience in building reliable systems", in: .requirements),
    FactExample("You report to the leadership team", in: .requirements),
    FactExample("Knowledge of communication protocols", in: .requirements),
    FactExample("You write to our senior leadership", in: .requirements),
    FactExample("Risk prioritization in the mill", in: .requirements),
    FactExample("Loom leadership has its say.", in: .requirements),
    FactExample("Yarn management skills", in: .requirements),
    FactExample("Hands-on experience with looms", in: .requirements),
    FactExample("Creative Suite", in: .requirements),
    FactExample("We are a dynamic and innovative bakery.", in: .company),
    FactExample("Dental insurance and flexible hours", in: .benefits),
    FactExample("You shape the communication of the brand.", in: .responsibilities),
    FactExample("Collaborate with the mill.", in: .responsibilities),
  ]
}

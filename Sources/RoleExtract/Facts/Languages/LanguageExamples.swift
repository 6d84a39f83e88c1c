import RoleModel

extension LanguageReader {
  package static let examples: [FactExample] = [
    FactExample("Fluent in ⟦German⟧", in: .requirements, "de fluent (required)"),
    FactExample("English language is helpful", in: .requirements, "en (preferred)"),
    FactExample("Fluent in German and English", in: .requirements, "de fluent (required)", "en fluent (required)"),
    FactExample(
      "Written and oral fluency in Polish, Czech and Slovak", in: .requirements, "pl fluent (required)", "cs fluent (required)",
      "sk fluent (required)"),
    FactExample("⟦Spanish⟧ (Preferred)", in: .requirements, "es (preferred)"),
    FactExample("Language: ⟦Spanish⟧ (Preferred)", in: .requirements, "es (preferred)"),
    FactExample("French (B2)", in: .requirements, "fr B2 (required)"),
    FactExample("German at C1", in: .requirements, "de C1 (required)"),
    FactExample("Knowledge of Armenian is essential", in: .requirements, "hy (required)"),
    FactExample("Strong communication skills in English", in: .requirements, "en strong (required)"),
    FactExample("Must be able to read, write and speak English", in: .requirements, "en (required)"),
    FactExample("Conversational Japanese is a plus", in: .preferred, "ja conversational (preferred)"),
    FactExample("Business fluent Dutch", in: .requirements, "nl business fluent (required)"),
    FactExample("Bilingual in French and English", in: .requirements, "fr bilingual (required)", "en bilingual (required)"),
    FactExample("Spanish-speaking", in: .requirements, "es (required)"),
    FactExample("You speak ⟦Welsh⟧.", in: .summary, "cy (required)"),
    FactExample("Native or near-native Danish", in: .requirements, "da near-native (required)"),
    FactExample("Mandarin or Cantonese", in: .requirements, "zh (required)"),
    FactExample("American Sign Language", in: .preferred, "sgn (preferred)"),
    FactExample("Very good knowledge of Estonian", in: .requirements, "et strong (required)"),
    FactExample("Deutsch fließend", in: .requirements, "de fluent (required)"),
    FactExample("Ductless systems, Russian or Spanish", in: .preferred, "ru (preferred)", "es (preferred)"),
    FactExample(
      "Spanish or Portuguese, since half the team speaks one of them at home", in: .preferred, "es (preferred)", "pt (preferred)"),
    FactExample(
      "English; bilingual candidates (English and French) are preferred", in: .requirements, "en bilingual (required)",
      "fr bilingual (preferred)"),
    FactExample("Excel, Xero, French", in: .preferred, "fr (preferred)"),
    FactExample("Sage, first aid, Welsh or Irish", in: .preferred, "cy (preferred)", "ga (preferred)"),
    // Not demanded.
    FactExample("GCSEs in Maths, English and Science", in: .requirements),
    FactExample("A sound grasp of Maths, English, and spelling", in: .requirements),
    FactExample("French, Italian and Asian cooking", in: .requirements),
    FactExample("Polish, pack and label parts", in: .requirements),
    FactExample("Sales in new markets: French, German", in: .requirements),
    FactExample("Polish your skills with us", in: .requirements),
    FactExample("Knowledge of the German market", in: .requirements),
    FactExample("You teach English to adults", in: .requirements),
    FactExample("Please apply in English", in: .requirements),
    FactExample("A degree in English, Writing or History", in: .requirements),
    FactExample("Our French restaurant seats forty.", in: .company),
    FactExample("Large language models", in: .requirements),
    FactExample("Programming languages such as Java", in: .requirements),
    FactExample("A wish to polish and finish wood", in: .requirements),
    FactExample("French" + String(repeating: ", French", count: LanguageDemand.most), in: .requirements),
  ]
}

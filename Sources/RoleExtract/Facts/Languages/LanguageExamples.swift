extension LanguageReader {
  package static let examples: [FactExample] = []
}

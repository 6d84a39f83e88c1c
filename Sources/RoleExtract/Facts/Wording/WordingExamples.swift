extension WordingReader {
  package static let examples: [FactExample] = []
}

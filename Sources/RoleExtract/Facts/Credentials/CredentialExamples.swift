extension CredentialReader {
  package static let examples: [FactExample] = []
}

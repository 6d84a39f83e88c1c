extension EmploymentReader {
  static let examples: [FactExample] = []
}

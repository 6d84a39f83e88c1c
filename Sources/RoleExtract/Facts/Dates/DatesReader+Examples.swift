extension DatesReader {
  static let examples: [FactExample] = []
}

extension WorkplaceReader {
  static let examples: [FactExample] = []
}

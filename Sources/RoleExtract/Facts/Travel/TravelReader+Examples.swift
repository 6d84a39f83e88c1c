extension TravelReader {
  static let examples: [FactExample] = []
}

extension ApplicationReader {
  static let examples: [FactExample] = []
}

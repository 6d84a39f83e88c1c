extension LocationReader {
  static let examples: [FactExample] = []
}

extension BenefitReader {
  package static let examples: [FactExample] = []
}

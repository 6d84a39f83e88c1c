extension SoftSkillReader {
  package static let examples: [FactExample] = []
}

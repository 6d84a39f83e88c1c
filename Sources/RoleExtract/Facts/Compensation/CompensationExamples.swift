import RoleModel

extension CompensationReader {
  package static var examples: [FactExample] {
    []
  }
}

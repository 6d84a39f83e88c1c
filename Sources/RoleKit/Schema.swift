import RoleLexicon

/// The JSON Schemas of what RoleCall writes.
public enum Schema {
  /// The role's, draft 2020-12.
  public static var role: String { String(decoding: Table.embedded("schema/role"), as: UTF8.self) }
}

import RoleLexicon

/// The JSON Schemas, draft 2020-12, of what RoleCall writes.
public enum Schema {
  /// The role's.
  public static var role: String { embedded("schema/role") }
  /// The match report's.
  public static var match: String { embedded("schema/match") }

  private static func embedded(_ name: String) -> String { String(decoding: Table.embedded(name), as: UTF8.self) }
}

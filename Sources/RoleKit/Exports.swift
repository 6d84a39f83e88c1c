// What a user of the library names: roles, profiles, policies and reports, the limits and errors of reading, and the tables' errors.
// `RoleExtract` is left out: a pipeline is how it is used.
@_exported import RoleIngest
@_exported import RoleLexicon
@_exported import RoleMatch
@_exported import RoleModel

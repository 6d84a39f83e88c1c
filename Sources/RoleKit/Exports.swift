// What a user of the library names: roles, profiles, policies and reports, the limits and errors of reading, and of the tables what
// `UserLexicon` and `LexiconCheck` speak of. How tables are searched, and how texts are read, is the pipeline's own affair.
@_exported import RoleIngest
@_exported import RoleMatch
@_exported import RoleModel
@_exported import class RoleLexicon.Lexicon
@_exported import struct RoleLexicon.LexiconError
@_exported import struct RoleLexicon.LexiconMatch
@_exported import struct RoleLexicon.Table
@_exported import struct RoleLexicon.TableProblem
@_exported import struct RoleLexicon.TableSummary

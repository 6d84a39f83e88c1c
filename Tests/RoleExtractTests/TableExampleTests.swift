import RoleExtract
import RoleKit
import RoleLexicon
import Testing

/// The `example` of a row marks what must be found as that row, and its `not` marks what must not be read as it. Here all tables are walked.
@Suite struct TableExampleTests {
  @Test(arguments: Lexicon.Kind.allCases.flatMap { TableExample.all(in: $0, of: .standard) })
  func holds(_ example: TableExample) throws {
    let fault = try example.fault(.standard)
    #expect(fault == nil)
  }
}

extension TableExample: CustomTestStringConvertible {
  public var testDescription: String { "\(kind.tableName), \(name), \(column): \(text)" }
}

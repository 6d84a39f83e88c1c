import Foundation
import RoleIngest
import RoleKit
import RoleModel
import Testing

/// Postings that are read together come out as each does alone.
@Suite struct BatchTests {
  private static func inputs() throws -> [Pipeline.Input] {
    try SchemaTests.documents.map { Pipeline.Input(bytes: [UInt8](try Data(contentsOf: URL(filePath: $0))), name: $0) }
  }

  @Test func togetherIsAsAlone() throws {
    let (pipeline, inputs) = (Pipeline(includesBlocks: true), try BatchTests.inputs())
    #expect(inputs.count > 40)
    for (input, together) in zip(inputs, pipeline.roles(from: inputs)) {
      switch Result(catching: { () throws(IngestError) in try pipeline.role(from: input.bytes, name: input.name) }) {
      case .success(let alone): #expect(json(of: try together.get()) == json(of: alone), "\(input.name)")
      case .failure(let error): #expect(throws: error) { try together.get() }
      }
    }
  }

  @Test func whatIsNoPostingKeepsItsPlace() throws {
    let cook = Array("We are looking for a cook.".utf8)
    let inputs = [cook, [], cook, Array("%PDF-1.4 \u{1}".utf8), cook].map { Pipeline.Input(bytes: $0, name: "cook.txt") }
    let roles = Pipeline().roles(from: inputs)
    #expect(roles.map { (try? $0.get()) != nil } == [true, false, true, false, true])
    #expect(throws: IngestError.self) { try roles[3].get() }
    #expect(Pipeline().roles(from: []).isEmpty)
  }
}

import RoleModel
import Testing

@Suite struct JSONNodeTests {
  private let root = JSONNode(
    try! JSONValue(parsing: Array(#"{"jobs":[{"name":"Baker","years":3.5,"n":4,"now":true,"end":null,"a/b~c":1}],"big":1e300}"#.utf8)))

  @Test func valuesAndPointers() throws {
    let job = try #require(try root["jobs"]?.elements.first)
    #expect(job.pointer == "/jobs/0")
    #expect(try job["name"]?.string() == "Baker")
    #expect(try job["years"]?.number() == 3.5)
    #expect(try job["n"]?.integer() == 4)
    #expect(try job["now"]?.bool() == true)
    #expect(job["a/b~c"]?.pointer == "/jobs/0/a~1b~0c")
    #expect(job["end"] == nil && job["missing"] == nil && job["name"]?["x"] == nil)
    #expect(try job.members.map(\.key) == ["name", "years", "n", "now", "end", "a/b~c"])
    #expect(try job.members.last?.node.pointer == "/jobs/0/a~1b~0c")
  }

  @Test func wrongTypesAreNamedWithTheirPlace() throws {
    let job = try #require(try root["jobs"]?.elements.first)
    expect("/jobs: found a list, expected a string") { try root["jobs"]?.string() }
    expect("/jobs/0/name: found a string, expected a number") { try job["name"]?.number() }
    expect("/jobs/0/name: found a string, expected a list") { try job["name"]?.elements }
    expect("/jobs/0/name: found a string, expected an object") { try job["name"]?.members }
    expect("/jobs/0/years: found 3.5, expected a whole number") { try job["years"]?.integer() }
    expect("/big: found 1e+300, expected a whole number") { try root["big"]?.integer() }
    expect("/jobs/0/now: found true, expected a string") { try job["now"]?.string() }
    expect("/jobs/0/n: found a number, expected true or false") { try job["n"]?.bool() }
    expect("the document: found an object, expected a list") { try root.elements }
  }

  private func expect(_ description: String, _ body: () throws -> Any?) {
    let error = #expect(throws: JSONTypeError.self) { _ = try body() }
    #expect(error?.description == description)
  }
}

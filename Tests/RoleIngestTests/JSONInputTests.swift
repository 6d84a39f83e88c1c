import RoleIngest
import RoleModel
import Testing

/// JSON that describes no one posting is refused and called by its name; with one posting in it, it is read as the text that it is.
@Suite struct JSONInputTests {
  private static let text = String(repeating: "We bake bread for the whole town and look for a baker. ", count: 10)
  private static let role = #"{"schemaVersion": "1.0", "source": {"name": "a"}, "title": null, "sections": []}"#

  @Test(arguments: [
    (role, "a role as JSON"), ("[\(role)]", "a list of roles as JSON"), ("\n[\(role), \(role)]\n", "a list of roles as JSON"),
    ("\(role)\n\(role)\n", "roles as JSON, one a line"), ("\(role)\r\n\n\(role)\n{", "roles as JSON, one a line"),
    (#"{"title": "Baker"}"# + "\n" + #"{"title": "Cook"}"#, "JSON, one object a line"),
    (#"{"schemaVersion": "1.0", "score": 70, "gates": [], "criteria": []}"#, "a match report as JSON"),
    (#"[{"text": "Baker"}, {"text": "Cook"}, {"text": "Porter"}]"#, "a JSON list of 3 objects"),
    (#"{"jobs": [{"title": "Baker", "content": "\#(text)"}, {"title": "Cook"}], "meta": {"total": 2}}"#, "a JSON feed of 2 postings"),
    (
      #"{"title": "Our jobs", "description": "All of them", "items": [{"title": "Baker"}, {"title": "Cook"}]}"#,
      "a JSON feed of 2 postings"
    ),
    (#"{"data": {"results": [{"name": "Baker"}, {"name": "Cook"}]}}"#, "a JSON feed of 2 postings"),
    (#"{"@graph": [{"@type": "Organization"}, {"@type": "JobPosting"}, {"@type": "JobPosting"}]}"#, "a JSON feed of 2 postings"),
  ])
  func whatIsNoPostingIsRefused(_ input: String, _ kind: String) {
    let error = #expect(throws: IngestError.self) { try Ingestor().read(Array(input.utf8), name: "a.json") }
    #expect(error?.code == "input.json" && error?.message == "is \(kind); expected the text of one posting")
    // Who names a format means it.
    #expect(throws: Never.self) { try Ingestor().read(Array(input.utf8), format: .text) }
  }

  @Test(arguments: [
    #"{"title": "Baker", "content": "\#(text)"}"#, #"[{"title": "Baker", "content": "Baking"}]"#,
    // Parts of one posting, and others like it.
    #"{"text": "Baker", "description": "\#(text)", "lists": [{"text": "Duties", "content": "<li>a"}, {"text": "Skills", "content": "<li>b"}]}"#,
    #"{"job": {"title": "Baker", "description": "\#(text)"}, "similar": {"jobs": [{"title": "Cook"}, {"title": "Porter"}]}}"#,
    #"{"jobs": [{"title": "Baker"}]}"#, #"{"@graph": [{"@type": "Organization"}, {"@type": "JobPosting"}]}"#, #"["Baker", "Baking bread"]"#,
    // Text that begins as JSON does.
    "[Company] looks for a baker\n[Town]", "{Title}\n{Duties}", "[1] Baker\n[2] Cook", "\"Bread & Co\" looks for a baker",
  ])
  func onePostingIsRead(_ input: String) {
    #expect(throws: Never.self) { try Ingestor().read(Array(input.utf8), name: "a.json") }
  }
}

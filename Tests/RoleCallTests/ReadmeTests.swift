import Foundation
import RoleKit
import RoleModel
import Testing

/// What the README shows is what comes out.
@Suite struct ReadmeTests {
  @Test func theShownTableCanBeLaidOverOurs() throws {
    let readme = try String(contentsOf: projectRoot.appending(path: "README.md"), encoding: .utf8)
    let part = try #require(readme.components(separatedBy: "### Words of your own\n").last)
    let table = try #require(part.components(separatedBy: "```\n").dropFirst().first)
    let folder = try TemporaryFolder()
    try folder.write("skills.tsv", Array(table.utf8))
    let pipeline = Pipeline(lexicon: try UserLexicon(directory: folder.url.path))
    let role = try pipeline.role(from: Array("Requirements\n- Some Loomcraft Pro\n".utf8), name: "posting.txt")
    #expect(role.skills.map(\.id) == ["loomcraft"])
  }

  @Test func theShownPostingGivesTheShownFacts() throws {
    let readme = try String(contentsOf: projectRoot.appending(path: "README.md"), encoding: .utf8)
    let posting = try #require(readme.components(separatedBy: "```html\n").dropFirst().first?.components(separatedBy: "```").first)
    let shown = try #require(readme.components(separatedBy: "```json\n").dropFirst().first?.components(separatedBy: "```").first)
    let role = try Pipeline().role(from: Array(posting.utf8), name: "baker.html")
    var json = JSONWriter()
    role.write(to: &json)
    let written = String(decoding: json.bytes, as: UTF8.self)
    // The README shortens objects by `…` and breaks lines; each piece between must stand in the output, in order.
    var rest = Substring(written)
    let pieces = shown.components(separatedBy: CharacterSet(charactersIn: "…\n")).map { $0.filter { !$0.isWhitespace } }
    #expect(pieces.count > 10)
    for piece in pieces {
      let text = piece.trimmingCharacters(in: CharacterSet(charactersIn: "{}[],"))
      guard !text.isEmpty else { continue }
      let compact = rest.filter { !$0.isWhitespace }
      let range = try #require(compact.range(of: text), "\(text)")
      rest = Substring(compact[range.upperBound...])
    }
  }
}

import Foundation
import RoleKit
import RoleModel
import Testing

/// Reads the corpus and the seeds, and holds them to the floors of Corpus/baseline.json.
@Suite struct CorpusTests {
  private struct Baseline: Decodable {
    /// The least share or F1 of each field over all cases with sections.
    var floors: [String: Double]
  }

  private static func evaluate(_ folders: [String]) throws -> Evaluation {
    var evaluation = Evaluation()
    for folder in folders {
      for one in try GoldCase.read(under: projectRoot.appending(path: folder).path) {
        let source = one.source.hasPrefix("/") ? URL(filePath: one.source) : projectRoot.appending(path: one.source)
        evaluation.add(try Pipeline(includesBlocks: true).role(from: [UInt8](Data(contentsOf: source)), name: one.name), one)
      }
    }
    return evaluation
  }

  @Test func accuracyIsNoLessThanItWas() throws {
    let data = try Data(contentsOf: projectRoot.appending(path: "Corpus/baseline.json"))
    let baseline = try JSONDecoder().decode(Baseline.self, from: data)
    let evaluation = try CorpusTests.evaluate([
      "Corpus/postings", "Corpus/pages", "Corpus/seeds", "Corpus/templates", "Corpus/descriptions", "Corpus/other",
    ])
    #expect(!baseline.floors.isEmpty)
    for (field, floor) in baseline.floors.sorted(by: { $0.key < $1.key }) {
      let reached = field == "sections" ? evaluation.sectionAccuracy : evaluation.counts[field]?.f1
      #expect(reached ?? 0 >= floor, "\(field) reached \(reached ?? 0), its floor is \(floor)")
    }
  }

  /// A text may end anywhere: a reader that looks one word too far is found here.
  @Test(arguments: [
    "account-manager-escaped-html", "training-specialist-contradictions", "litigation-paralegal-glued", "science-teacher-hard-wrapped",
  ])
  func documentsMayEndAnywhere(_ name: String) throws {
    let folder = projectRoot.appending(path: "Corpus/postings/en/\(name)")
    let source = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix("source") })
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: source)))
    let pipeline = Pipeline()
    for end in stride(from: 40, to: bytes.count, by: 23) {
      let role = try pipeline.role(from: Array(bytes[..<end]), name: source)
      #expect(role.sections.allSatisfy { $0.end <= end })
    }
    let role = try pipeline.role(from: Array("Quillmark makes paper. Write to Quillmark's".utf8), name: "end.txt")
    #expect(role.source.bytes == 43)
  }

  @Test func savedPagesKeepTheirPostingAndNothingElse() throws {
    for one in try GoldCase.read(under: projectRoot.appending(path: "Corpus/pages").path) {
      let role = try Pipeline(includesBlocks: true).role(from: [UInt8](Data(contentsOf: URL(filePath: one.source))), name: one.name)
      let posting = try #require(role.blocks).filter { $0.section != .other }
      #expect(posting.count > 10, "\(one.name)")
      #expect(!posting.contains { $0.text.contains("cookie") || $0.text == "Save job" || $0.text == "Sign in" }, "\(one.name)")
      #expect(posting.last!.end - posting.first!.start < role.source.bytes / 10, "\(one.name)")
    }
  }

  @Test(arguments: try! FileManager.default.contentsOfDirectory(atPath: projectRoot.appending(path: "Corpus/malformed").path).sorted())
  func malformedInputIsReadOrRefused(_ name: String) throws {
    struct Case: Decodable {
      var refused: String?
      var contains: [String]?
      var warning: String?
    }
    let folder = projectRoot.appending(path: "Corpus/malformed/\(name)")
    let one = try JSONDecoder().decode(Case.self, from: Data(contentsOf: folder.appending(path: "case.json")))
    let source = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix("source") })
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: source)))
    do {
      let role = try Pipeline(includesBlocks: true).role(from: bytes, name: source)
      let text = try #require(role.blocks).map(\.text).joined(separator: "\n")
      #expect(one.refused == nil, "was to be refused")
      for phrase in one.contains ?? [] { #expect(text.contains(phrase), "\(phrase) in \(text.prefix(600))") }
      if let warning = one.warning { #expect(role.warnings.map(\.code).contains(warning)) }
    } catch {
      let reason = try #require(one.refused, "\(error)")
      #expect("\(error)".contains(reason))
    }
  }
}

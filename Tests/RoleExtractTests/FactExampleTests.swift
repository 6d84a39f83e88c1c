import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel
import Testing

/// Each reader carries its examples and counter-examples; here they are read.
@Suite struct FactExampleTests {
  @Test(arguments: FactReaders.all.flatMap { reader in reader.examples.map { ReaderExample(reader: reader, example: $0) } })
  func readsItsExamples(_ one: ReaderExample) throws {
    let (plain, marked) = MarkedText.plain(one.example.text)
    let document = try Ingestor().read(Array(plain.utf8), format: .text)
    let analysis = TextAnalysis(document, Extractor.standard.lexicon)
    let reading = Reading(analysis, sections: analysis.passages.map { _ in one.example.section })
    var role = Role(
      generator: Generator(name: "test", version: "0", lexicon: "0"),
      source: Source(name: "", format: .text, encoding: "UTF-8", bytes: plain.utf8.count, sha256: ""),
      kind: Stated(.posting, Grounds([])))
    for foundation in one.reader.foundations { foundation.read(reading, into: &role) }
    one.reader.read(reading, into: &role)
    #expect(one.reader.summary(of: role) == one.example.facts)
    if let marked {
      let found = one.reader.evidence(of: role).first
      #expect(found.map { $0.start..<$0.end } == marked, "evidence \(String(describing: found)) in \(plain)")
    }
  }

  @Test func everyReaderHasExamplesAndCounterExamples() {
    for reader in FactReaders.all {
      #expect(reader.examples.contains { !$0.facts.isEmpty }, "\(reader)")
      #expect(reader.examples.contains { $0.facts.isEmpty }, "\(reader)")
    }
  }
}

struct ReaderExample: CustomTestStringConvertible, Sendable {
  let reader: any FactReader.Type
  let example: FactExample

  var testDescription: String { "\(reader): \(example.text.prefix(60))" }
}

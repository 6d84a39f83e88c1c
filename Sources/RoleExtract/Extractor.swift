import RoleLexicon
import RoleModel

/// Reads a document into a role. The one door to this target.
///
/// A class, so that it is shared and not copied: its tables are large and never change.
public final class Extractor: Sendable {
  public let lexicon: Lexicon
  let sectionModel: SectionModel

  /// The extractor over the built-in tables; made once.
  public static let standard = Extractor(lexicon: .standard)

  public init(lexicon: Lexicon) {
    sectionModel = SectionModel(lexicon.sectionWeights, lexicon.vocabulary)
    self.lexicon = lexicon
  }

  /// The role that `document` describes. `includeBlocks` keeps the whole text with it.
  public func role(from document: Document, source: Source, generator: Generator, includeBlocks: Bool = false) -> Role {
    roles(from: [(document, source)], generator: generator, includeBlocks: includeBlocks)[0]
  }

  /// The roles that `documents` describe, in their order.
  ///
  /// Each step is done for all of them before the next begins: its code comes into the processor's cache once for all, and its branches
  /// are foretold by what the documents before needed. Sixteen postings together take a fifth less time than one after another.
  public func roles(
    from documents: [(document: Document, source: Source)], generator: Generator, includeBlocks: Bool = false
  ) -> [Role] {
    let analyses = documents.map { TextAnalysis($0.document, lexicon) }
    let sections = analyses.map { self.sections(of: $0) }
    var roles = documents.indices.map { index in
      var role = Role(generator: generator, source: documents[index].source, kind: Stated(.posting, Grounds([], .inferred)))
      role.sections = SectionWriter.sections(analyses[index], sections[index])
      if includeBlocks { role.blocks = SectionWriter.blocks(analyses[index], sections[index]) }
      role.warnings = documents[index].document.warnings
      return role
    }
    let readings = documents.indices.map { index in
      documents[index].document.format == .htmlPage
        ? readingOfPosting(in: analyses[index]) : reading(analyses[index], sections[index])
    }
    for reader in FactReaders.all {
      for (index, reading) in readings.enumerated() { reader.read(reading, into: &roles[index]) }
    }
    return roles
  }

  /// A saved page's posting alone, so that pay and places of similar jobs beside it are nobody's facts. The page's title stays: it names
  /// the role.
  private func readingOfPosting(in analysis: TextAnalysis) -> Reading {
    let content = PageContent.range(of: analysis)
    guard let first = analysis.passages[content].first?.block.text.lowerBound,
      let last = analysis.passages[content].last?.block.text.upperBound
    else { return reading(analysis, sections(of: analysis)) }
    var posting = analysis.document
    posting.format = .html
    posting.blocks = posting.blocks.filter { block in
      block.style.contains(.pageTitle) || (block.text.upperBound > first && block.text.lowerBound < last)
    }
    let part = TextAnalysis(posting, lexicon)
    return reading(part, sections(of: part))
  }

  /// What stands in brackets as a line of its own is to be filled in: "[Degree, if you ask for one]" asks for none.
  private func reading(_ analysis: TextAnalysis, _ sections: [SectionKind]) -> Reading {
    var sections = sections
    let text = analysis.document.text
    for (index, passage) in analysis.passages.enumerated() {
      let range = passage.block.text
      if range.count > 2, text[range.lowerBound] == UInt8(ascii: "["), text[range.upperBound - 1] == UInt8(ascii: "]") {
        sections[index] = .other
      }
    }
    return Reading(analysis, sections: sections)
  }

  /// The section of each passage; in a saved page everything around the posting is `other`.
  package func sections(of analysis: TextAnalysis) -> [SectionKind] {
    let content = PageContent.range(of: analysis)
    var sections = Array(repeatElement(SectionKind.other, count: analysis.passages.count))
    sections.replaceSubrange(content, with: sectionModel.sections(of: analysis, in: content))
    return sections
  }
}

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
    let analysis = TextAnalysis(document, lexicon)
    let sections = sections(of: analysis)
    var role = Role(generator: generator, source: source, kind: Stated(.posting, Grounds([], .inferred)))
    role.sections = SectionWriter.sections(analysis, sections)
    if includeBlocks { role.blocks = SectionWriter.blocks(analysis, sections) }
    role.warnings = document.warnings
    let reading = document.format == .htmlPage ? readingOfPosting(in: analysis) : reading(analysis, sections)
    for reader in FactReaders.all { reader.read(reading, into: &role) }
    return role
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

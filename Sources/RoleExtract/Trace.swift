import RoleModel

extension Extractor {
  /// How a document was read, as an indented tree: sections, under them blocks with their bytes, and the rule that named a heading.
  public func trace(_ document: Document) -> String {
    let analysis = TextAnalysis(document, lexicon)
    let sections = sections(of: analysis)
    var lines = ["document \(document.format.rawValue) \(document.encoding) \(document.byteCount) bytes, \(analysis.passages.count) blocks"]
    for warning in document.warnings { lines.append("  warning \(warning.code): \(warning.message)") }
    var open: SectionKind?
    for (index, passage) in analysis.passages.enumerated() {
      if sections[index] != open {
        open = sections[index]
        lines.append("  \(sections[index].rawValue)")
      }
      lines.append("    \(line(of: passage, analysis))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of passage: Passage, _ analysis: TextAnalysis) -> String {
    let place = analysis.document.map.source(of: passage.block.text)
    var line = "\(SectionWriter.type(of: passage).rawValue) \(place.lowerBound)..<\(place.upperBound)"
    if let match = passage.heading ?? passage.label {
      let row = lexicon.table(.headings).string(match.row, 0)
      line += " [\(passage.heading == nil ? "label" : "heading").\(match.isExact ? "exact" : "built") \"\(row)\" \(match.section.rawValue)]"
    }
    return line + " \(analysis.string(passage.block.text))"
  }
}

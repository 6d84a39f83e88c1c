import RoleModel

/// Turns labelled passages into the role's sections and blocks.
enum SectionWriter {
  static func blocks(_ analysis: TextAnalysis, _ sections: [SectionKind]) -> [Block] {
    zip(analysis.passages, sections).map { passage, section in
      let place = analysis.document.map.source(of: passage.block.text)
      return Block(
        text: analysis.string(passage.block.text), section: section, type: type(of: passage), start: place.lowerBound, end: place.upperBound
      )
    }
  }

  static func type(of passage: Passage) -> BlockType {
    if passage.isHeading { return .heading }
    if passage.label != nil || passage.block.style.contains(.frontMatter) { return .field }
    return passage.isItem ? .item : .paragraph
  }

  /// Runs of blocks with one label; a heading opens a section of its own even where the label goes on.
  static func sections(_ analysis: TextAnalysis, _ sections: [SectionKind]) -> [Section] {
    var result: [Section] = []
    for (index, passage) in analysis.passages.enumerated() {
      let place = analysis.document.map.source(of: passage.block.text)
      let opens = passage.isHeading && (index == 0 || !analysis.passages[index - 1].isHeading)
      if let last = result.last, last.kind == sections[index], !opens {
        result[result.count - 1].end = max(last.end, place.upperBound)
      } else {
        let heading = passage.isHeading ? analysis.string(passage.block.text) : nil
        result.append(Section(kind: sections[index], heading: heading, start: place.lowerBound, end: place.upperBound))
      }
    }
    return result
  }
}

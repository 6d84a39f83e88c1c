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
    let passages = analysis.passages
    var result: [Section] = []
    result.reserveCapacity(passages.count { $0.isHeading } + 4)
    var first = 0
    while first < passages.count {
      var next = first + 1
      while next < passages.count, sections[next] == sections[first], !passages[next].isHeading || passages[next - 1].isHeading {
        next += 1
      }
      let (opening, closing) = (passages[first].block.text, passages[next - 1].block.text)
      let place = analysis.document.map.source(of: opening.lowerBound..<closing.upperBound)
      let heading = passages[first].isHeading ? analysis.string(opening) : nil
      result.append(Section(kind: sections[first], heading: heading, start: place.lowerBound, end: place.upperBound))
      first = next
    }
    return result
  }
}

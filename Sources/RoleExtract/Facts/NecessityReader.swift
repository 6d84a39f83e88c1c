import RoleLexicon
import RoleModel

/// Whether a demand must be met: by the words nearest to it, then by its line, then by its section.
///
/// `(Required)`, `must have`, `essential` on a line make what stands there required even in a preferred section; `a plus`, `preferred`,
/// `ideally` make it preferred even in a required one. Where a line holds both, each part between commas and semicolons has its own.
struct NecessityReader {
  private let analysis: TextAnalysis
  private let sections: [SectionKind]

  init(_ analysis: TextAnalysis, _ sections: [SectionKind]) {
    self.analysis = analysis
    self.sections = sections
  }

  func necessity(of range: Range<Int>, inPassage index: Int) -> Necessity {
    let passage = analysis.passages[index]
    let cues = self.cues(inPassage: index)
    if !cues.isEmpty {
      // The cue of the same clause decides; then the line's only cue.
      let clause = clause(around: range, in: passage.block.text)
      let own = cues.filter { clause.contains($0.position) }
      if let nearest = own.min(by: { distance($0.position, range) < distance($1.position, range) }) { return nearest.necessity }
      if Set(cues.map(\.necessity)).count == 1, cues[0].isLineWide { return cues[0].necessity }
    }
    return sections[index] == .preferred ? .preferred : .required
  }

  private struct Cue {
    var position: Int
    var necessity: Necessity
    /// It speaks of its whole line, not only of its clause.
    var isLineWide: Bool
  }

  private func cues(inPassage index: Int) -> [Cue] {
    let table = analysis.lexicon.necessities
    return analysis.hits(inPassage: index).compactMap { hit in
      guard hit.table == Lexicon.Kind.necessity.rawValue else { return nil }
      let row = table.rows[hit.row]
      return Cue(position: Int(analysis.tokens[hit.tokens.lowerBound].start), necessity: row.necessity, isLineWide: row.isLineWide)
    }
  }

  private func distance(_ position: Int, _ range: Range<Int>) -> Int {
    position < range.lowerBound ? range.lowerBound - position : max(0, position - range.upperBound)
  }

  /// The clause that holds `range`: up to a semicolon, the end of a sentence, or a comma before a contrasting word.
  private func clause(around range: Range<Int>, in block: Range<Int>) -> Range<Int> {
    let text = analysis.document.text
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > block.lowerBound, !isClauseEnd(start - 1, text, block) { start -= 1 }
    while end < block.upperBound, !isClauseEnd(end, text, block) { end += 1 }
    return start..<end
  }

  private func isClauseEnd(_ index: Int, _ text: [UInt8], _ block: Range<Int>) -> Bool {
    switch text[index] {
    case UInt8(ascii: ";"): return true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return index + 1 < block.upperBound && text[index + 1] == 0x20
    default: return false
    }
  }
}

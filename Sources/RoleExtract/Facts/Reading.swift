import RoleLexicon
import RoleModel

/// A text with its sections: what every reader of facts reads.
package struct Reading {
  package let analysis: TextAnalysis
  /// The section of each passage.
  package let sections: [SectionKind]
  private let necessities: NecessityReader
  /// The text as the readers of titles, employers and kinds look at it.
  let identity: IdentityText

  package init(_ analysis: TextAnalysis, sections: [SectionKind]) {
    self.analysis = analysis
    self.sections = sections
    necessities = NecessityReader(analysis, sections)
    identity = IdentityText(analysis, sections)
  }

  package var passages: [Passage] { analysis.passages }
  package var tokens: [Token] { analysis.tokens }
  package var text: [UInt8] { analysis.document.text }

  /// Evidence for what `rule` read in the text bytes `range`.
  package func evidence(_ range: Range<Int>, _ rule: String) -> Evidence {
    analysis.document.evidence(range, rule: rule)
  }

  package func string(_ range: Range<Int>) -> String { analysis.string(range) }

  /// Bytes of the text that the tokens `range` cover.
  package func textRange(_ range: Range<Int>) -> Range<Int> { analysis.textRange(range) }

  /// The phrases of `table` found in the passage at `index`: from left to right, the longest at each place, none inside another.
  package func hits(_ table: Lexicon.Kind, inPassage index: Int) -> [PhraseIndex.Hit] {
    var result: [PhraseIndex.Hit] = []
    for hit in analysis.hits(inPassage: index) where hit.table == table.rawValue {
      if let last = result.last {
        if hit.tokens.lowerBound == last.tokens.lowerBound {
          result[result.count - 1] = hit
          continue
        }
        if hit.tokens.lowerBound < last.tokens.upperBound { continue }
      }
      result.append(hit)
    }
    return result
  }

  /// Whether what stands at the text bytes `range` of the passage at `index` must be met; see `NecessityReader`.
  package func necessity(of range: Range<Int>, inPassage index: Int) -> Necessity {
    necessities.necessity(of: range, inPassage: index)
  }
}

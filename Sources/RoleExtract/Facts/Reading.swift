import RoleLexicon
import RoleModel

/// A text with its sections: what every reader of facts reads. A class, so that readers share it.
package final class Reading {
  package let analysis: TextAnalysis
  /// The section of each passage.
  package let sections: [SectionKind]
  /// The short facts that stand behind or under a label, in the text's order.
  package let fields: [LabelledField]
  private let necessities: NecessityReader
  /// The phrases of each table: from left to right, the longest at each place, none inside another.
  private let hits: [[PhraseIndex.Hit]]
  /// The text as the readers of titles, employers and kinds look at it.
  let identity: IdentityText

  package init(_ analysis: TextAnalysis, sections: [SectionKind]) {
    self.analysis = analysis
    self.sections = sections
    necessities = NecessityReader(analysis, sections)
    fields = LabelledField.all(in: analysis)
    hits = Reading.hits(by: analysis)
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

  private static func hits(by analysis: TextAnalysis) -> [[PhraseIndex.Hit]] {
    var hits = [[PhraseIndex.Hit]](repeating: [], count: Lexicon.Kind.allCases.count)
    for hit in analysis.hits {
      if let last = hits[hit.table].last {
        if hit.tokens.lowerBound == last.tokens.lowerBound {
          hits[hit.table][hits[hit.table].count - 1] = hit
          continue
        }
        if hit.tokens.lowerBound < last.tokens.upperBound { continue }
      }
      hits[hit.table].append(hit)
    }
    return hits
  }

  /// The phrases of `table` found in the passage at `index`: from left to right, the longest at each place, none inside another.
  package func hits(_ table: Lexicon.Kind, inPassage index: Int) -> [PhraseIndex.Hit] {
    let all = hits[table.rawValue]
    guard !all.isEmpty else { return [] }
    let tokens = passages[index].tokens
    // The first hit at or after the passage's first token.
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < all.count, all[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return low == end ? [] : Array(all[low..<end])
  }

  /// Whether what stands at the text bytes `range` of the passage at `index` must be met; see `NecessityReader`.
  package func necessity(of range: Range<Int>, inPassage index: Int) -> Necessity {
    necessities.necessity(of: range, inPassage: index)
  }
}

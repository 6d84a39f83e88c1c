import RoleLexicon
import RoleModel

/// A document's text, read once: passages, tokens, and the phrases of all tables found in them. Every reader works from it.
///
/// A class, so that readers share it. It is written while it is made and never again, so nobody's access need be checked.
package final class TextAnalysis {
  package let document: Document
  package let lexicon: Lexicon
  @exclusivity(unchecked) package private(set) var tokens: [Token] = []
  @exclusivity(unchecked) package private(set) var passages: [Passage] = []
  /// Phrases found, in the order of their first tokens; of those that begin at one token the shorter come first.
  @exclusivity(unchecked) package private(set) var hits: [PhraseIndex.Hit] = []
  /// First hit of each passage; one more entry at the end.
  @exclusivity(unchecked) package private(set) var firstHits: [Int] = []
  /// Of each passage the tables of which it has phrases, a bit for each, and those of which it has several.
  @exclusivity(unchecked) package private(set) var tables: [UInt64] = []
  @exclusivity(unchecked) private(set) var repeatedTables: [UInt64] = []

  package init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    var passages = Segmenter.segment(document)
    let tokens = TextAnalysis.tokenize(&passages, document, lexicon)
    findHits(in: passages, tokens)
    let headings = InlineHeadings.find(in: passages, self, tokens)
    if !headings.isEmpty {
      passages = InlineHeadings.split(passages, at: headings, tokens, document.text)
      partHits(by: passages)
    }
    self.tokens = tokens
    HeadingReader.mark(&passages, self)
    self.passages = passages
  }

  private static func tokenize(_ passages: inout [Passage], _ document: Document, _ lexicon: Lexicon) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(document.text.count / 5)
    var tokenizer = Tokenizer()
    document.text.withUnsafeBufferPointer { text in
      let longest = passages.reduce(0) { max($0, $1.block.text.count) }
      withUnsafeTemporaryAllocation(of: Token.self, capacity: longest) { found in
        for index in passages.indices {
          let first = tokens.count
          tokenizer.tokenize(text, passages[index].block.text, lexicon.vocabulary, into: &tokens, by: found)
          passages[index].tokens = first..<tokens.count
        }
      }
    }
    return tokens
  }

  private func findHits(in passages: [Passage], _ tokens: [Token]) {
    // A word begins or is hardly more than one phrase.
    hits.reserveCapacity(2 * tokens.count)
    firstHits.reserveCapacity(passages.count + 1)
    tables.reserveCapacity(passages.count)
    repeatedTables.reserveCapacity(passages.count)
    tokens.withUnsafeBufferPointer { tokens in
      for passage in passages {
        firstHits.append(hits.count)
        var tables = PhraseIndex.Tables()
        lexicon.index.find(in: passage.tokens, of: tokens, into: &hits, &tables)
        note(tables)
      }
    }
    firstHits.append(hits.count)
  }

  /// Leaves the hits that lie within one of `passages`, parts of those in which they were found: no phrase reaches from one passage into
  /// the next. Most texts have a heading inside a line, and looking for all phrases again took a third of all the time until here.
  private func partHits(by passages: [Passage]) {
    var kept: [PhraseIndex.Hit] = []
    kept.reserveCapacity(hits.count)
    firstHits.removeAll(keepingCapacity: true)
    tables.removeAll(keepingCapacity: true)
    repeatedTables.removeAll(keepingCapacity: true)
    hits.withUnsafeBufferPointer { all in
      var next = 0
      for passage in passages {
        firstHits.append(kept.count)
        var tables = PhraseIndex.Tables()
        while next < all.count, all[next].tokens.lowerBound < passage.tokens.upperBound {
          let hit = all[next]
          next += 1
          guard hit.tokens.lowerBound >= passage.tokens.lowerBound, hit.tokens.upperBound <= passage.tokens.upperBound else { continue }
          kept.append(hit)
          tables.note(hit)
        }
        note(tables)
      }
    }
    firstHits.append(kept.count)
    hits = kept
  }

  private func note(_ found: PhraseIndex.Tables) {
    tables.append(found.all)
    repeatedTables.append(found.repeated)
  }

  /// Whether the passage at `index` has a phrase of `table`.
  @inline(__always)
  func has(_ table: Lexicon.Kind, inPassage index: Int) -> Bool { tables[index] & 1 &<< UInt64(truncatingIfNeeded: table.rawValue) != 0 }

  /// The phrases found in the passage at `index`.
  func hits(inPassage index: Int) -> ArraySlice<PhraseIndex.Hit> {
    hits[firstHits[index]..<firstHits[index + 1]]
  }

  func string(_ range: Range<Int>) -> String { document.string(range) }

  /// Bytes of the text that `tokens` cover.
  func textRange(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }
}

import RoleLexicon
import RoleModel

/// A document's text, read once: passages, tokens, and the phrases of all tables found in them. Every reader works from it.
package struct TextAnalysis {
  package let document: Document
  package let lexicon: Lexicon
  package private(set) var tokens: [Token] = []
  package private(set) var passages: [Passage] = []
  /// Phrases found, in the order of their first tokens; of those that begin at one token the shorter come first.
  package private(set) var hits: [PhraseIndex.Hit] = []
  /// First hit of each passage; one more entry at the end.
  package private(set) var firstHits: [Int] = []
  /// Of each passage the tables of which it has phrases, a bit for each, and those of which it has several.
  package private(set) var tables: [UInt64] = []
  private(set) var repeatedTables: [UInt64] = []

  package init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    var passages = Segmenter.segment(document)
    let tokens = TextAnalysis.tokenize(&passages, document, lexicon)
    (hits, firstHits) = TextAnalysis.hits(in: passages, tokens, lexicon)
    noteTables()
    let headings = InlineHeadings.find(in: passages, self, tokens)
    if !headings.isEmpty {
      passages = InlineHeadings.split(passages, at: headings, tokens, document.text)
      (hits, firstHits) = TextAnalysis.hits(hits, partedBy: passages)
      noteTables()
    }
    self.tokens = tokens
    self.passages = passages
    HeadingReader.mark(&passages, self)
    self.passages = passages
  }

  private static func tokenize(_ passages: inout [Passage], _ document: Document, _ lexicon: Lexicon) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(document.text.count / 5)
    var tokenizer = Tokenizer()
    document.text.withUnsafeBufferPointer { text in
      for index in passages.indices {
        let first = tokens.count
        tokenizer.tokenize(text, passages[index].block.text, lexicon.vocabulary, into: &tokens)
        passages[index].tokens = first..<tokens.count
      }
    }
    return tokens
  }

  private static func hits(in passages: [Passage], _ tokens: [Token], _ lexicon: Lexicon) -> (hits: [PhraseIndex.Hit], first: [Int]) {
    var hits: [PhraseIndex.Hit] = []
    var first: [Int] = []
    // A word begins or is hardly more than one phrase.
    hits.reserveCapacity(2 * tokens.count)
    first.reserveCapacity(passages.count + 1)
    tokens.withUnsafeBufferPointer { tokens in
      for passage in passages {
        first.append(hits.count)
        lexicon.index.find(in: passage.tokens, of: tokens, into: &hits)
      }
    }
    first.append(hits.count)
    return (hits, first)
  }

  /// The hits among `hits` that lie within one of `passages`, parts of those in which they were found: no phrase reaches from one passage
  /// into the next. Most texts have a heading inside a line, and looking for all phrases again took a third of all the time until here.
  private static func hits(_ hits: [PhraseIndex.Hit], partedBy passages: [Passage]) -> (hits: [PhraseIndex.Hit], first: [Int]) {
    var kept: [PhraseIndex.Hit] = []
    var first: [Int] = []
    kept.reserveCapacity(hits.count)
    first.reserveCapacity(passages.count + 1)
    hits.withUnsafeBufferPointer { hits in
      var next = 0
      for passage in passages {
        first.append(kept.count)
        while next < hits.count, hits[next].tokens.lowerBound < passage.tokens.upperBound {
          let tokens = hits[next].tokens
          if tokens.lowerBound >= passage.tokens.lowerBound, tokens.upperBound <= passage.tokens.upperBound { kept.append(hits[next]) }
          next += 1
        }
      }
    }
    first.append(kept.count)
    return (kept, first)
  }

  private mutating func noteTables() {
    let count = firstHits.count - 1
    tables.removeAll(keepingCapacity: true)
    repeatedTables.removeAll(keepingCapacity: true)
    tables.reserveCapacity(count)
    repeatedTables.reserveCapacity(count)
    hits.withUnsafeBufferPointer { hits in
      for passage in 0..<count {
        var (once, repeated): (UInt64, UInt64) = (0, 0)
        for hit in UnsafeBufferPointer(rebasing: hits[firstHits[passage]..<firstHits[passage + 1]]) {
          let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: hit.table)
          repeated |= once & bit
          once |= bit
        }
        tables.append(once)
        repeatedTables.append(repeated)
      }
    }
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

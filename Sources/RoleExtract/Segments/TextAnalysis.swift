import RoleLexicon
import RoleModel

/// A document's text, read once: passages, tokens, and the phrases of all tables found in them. Every reader works from it.
///
/// A class, so that readers share it. It is written while it is made and never again, so nobody's access need be checked; and what is
/// asked of single passages, tokens and phrases ten thousand times stands at a place that doesn't move, checks no bounds and counts no
/// references. It lives as long as the analysis.
package final class TextAnalysis: TokenText {
  package let document: Document
  package let lexicon: Lexicon
  package let text: UnsafeBufferPointer<UInt8>
  package let tokens: UnsafeBufferPointer<Token>
  @exclusivity(unchecked) package private(set) var passages = UnsafeBufferPointer<Passage>(start: nil, count: 0)
  /// Phrases found, in the order of their first tokens; of those that begin at one token the shorter come first.
  package var hits: UnsafeBufferPointer<PhraseIndex.Hit> { found.all }
  @exclusivity(unchecked) private var found: PlainList<PhraseIndex.Hit>
  /// First hit of each passage; one more entry at the end.
  @exclusivity(unchecked) package private(set) var firstHits: [Int] = []
  /// Of each passage the tables of which it has phrases, a bit for each, and those of which it has several.
  @exclusivity(unchecked) package private(set) var tables: [UInt64] = []
  @exclusivity(unchecked) private(set) var repeatedTables: [UInt64] = []

  package init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    text = TextAnalysis.copy(document.text)
    var passages = Segmenter.segment(document)
    tokens = TextAnalysis.tokenize(&passages, text, lexicon)
    // A word begins or is hardly more than one phrase.
    found = PlainList(capacity: 2 * tokens.count)
    findHits(in: passages)
    let headings = InlineHeadings.find(in: passages, self)
    if !headings.isEmpty {
      passages = InlineHeadings.split(passages, at: headings, tokens, text)
      partHits(by: passages)
    }
    HeadingReader.mark(&passages, self)
    self.passages = TextAnalysis.copy(passages)
  }

  deinit {
    text.deallocate()
    tokens.deallocate()
    UnsafeMutableBufferPointer(mutating: passages).deinitialize().deallocate()
    found.deallocate()
  }

  /// A copy at a place of its own.
  private static func copy<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(fromContentsOf: elements)
    return UnsafeBufferPointer(copy)
  }

  private static func tokenize(
    _ passages: inout [Passage], _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
  ) -> UnsafeBufferPointer<Token> {
    var tokens = PlainList<Token>(capacity: text.count / 4 + 64)
    var tokenizer = Tokenizer()
    for index in passages.indices {
      let first = tokens.count
      tokenizer.tokenize(text, passages[index].block.text, lexicon.vocabulary, into: &tokens)
      passages[index].tokens = first..<tokens.count
    }
    return tokens.all
  }

  private func findHits(in passages: [Passage]) {
    reserveCapacity(passages.count)
    for passage in passages {
      firstHits.append(found.count)
      var tables = PhraseIndex.Tables()
      lexicon.index.find(in: passage.tokens, of: tokens, into: &found, &tables)
      note(tables)
    }
    firstHits.append(found.count)
  }

  /// Leaves the hits that lie within one of `passages`, parts of those in which they were found: no phrase reaches from one passage into
  /// the next. Most texts have a heading inside a line, and looking for all phrases again took a third of all the time until here.
  private func partHits(by passages: [Passage]) {
    let all = hits
    found.shorten(to: 0)
    firstHits.removeAll(keepingCapacity: true)
    tables.removeAll(keepingCapacity: true)
    repeatedTables.removeAll(keepingCapacity: true)
    reserveCapacity(passages.count)
    var next = 0
    for passage in passages {
      firstHits.append(found.count)
      var tables = PhraseIndex.Tables()
      while next < all.count, all[next].tokens.lowerBound < passage.tokens.upperBound {
        // What is left stands before or where it stood.
        let hit = all[next]
        next += 1
        guard hit.tokens.lowerBound >= passage.tokens.lowerBound, hit.tokens.upperBound <= passage.tokens.upperBound else { continue }
        found.append(hit)
        tables.note(hit)
      }
      note(tables)
    }
    firstHits.append(found.count)
  }

  private func reserveCapacity(_ passageCount: Int) {
    firstHits.reserveCapacity(passageCount + 1)
    tables.reserveCapacity(passageCount)
    repeatedTables.reserveCapacity(passageCount)
  }

  private func note(_ found: PhraseIndex.Tables) {
    tables.append(found.all)
    repeatedTables.append(found.repeated)
  }

  /// Whether the passage at `index` has a phrase of `table`.
  @inline(__always)
  func has(_ table: Lexicon.Kind, inPassage index: Int) -> Bool { tables[index] & 1 &<< UInt64(truncatingIfNeeded: table.rawValue) != 0 }

  /// The phrases found in the passage at `index`.
  func hits(inPassage index: Int) -> UnsafeBufferPointer<PhraseIndex.Hit> {
    UnsafeBufferPointer(rebasing: hits[firstHits[index]..<firstHits[index + 1]])
  }

  func string(_ range: Range<Int>) -> String { document.string(range) }
}

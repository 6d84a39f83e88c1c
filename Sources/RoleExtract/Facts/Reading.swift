import RoleLexicon
import RoleModel

/// A text with its sections: what every reader of facts reads. A class, so that readers share it.
package final class Reading {
  package let analysis: TextAnalysis
  /// The section of each passage.
  package let sections: [SectionKind]
  package let passages: [Passage]
  package let tokens: [Token]
  package let text: [UInt8]
  /// The short facts that stand behind or under a label, in the text's order.
  package let fields: [LabelledField]
  private let necessities: NecessityReader
  /// The phrases of each table: from left to right, the longest at each place, none inside another.
  private let hits: PhraseHits
  /// The text as the readers of titles, employers and kinds look at it.
  let identity: IdentityText
  /// The cues of each passage, once a reader has asked for them; several do.
  var knownCues: [Cues?]
  private let lists = WordList.Table.standard
  /// What the words of each passage are, as far as their marks tell.
  private let words: [WordList.Words]
  /// Copies of text and tokens at a fixed place: what is asked of single tokens a thousand times must not count references.
  let bytes: UnsafeBufferPointer<UInt8>
  let marked: UnsafeBufferPointer<Token>

  package init(_ analysis: TextAnalysis, sections: [SectionKind]) {
    self.analysis = analysis
    self.sections = sections
    passages = analysis.passages
    knownCues = Array(repeating: nil, count: analysis.passages.count)
    tokens = analysis.tokens
    text = analysis.document.text
    necessities = NecessityReader(analysis, sections)
    fields = LabelledField.all(in: analysis)
    hits = PhraseHits(analysis)
    identity = IdentityText(analysis, sections)
    bytes = UnsafeBufferPointer(Reading.copy(text))
    marked = UnsafeBufferPointer(Reading.copy(tokens))
    words = Reading.words(of: passages, marked, lists)
  }

  deinit {
    bytes.deallocate()
    marked.deallocate()
  }

  private static func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = copy.initialize(from: elements)
    return UnsafeMutableBufferPointer(rebasing: copy[..<elements.count])
  }

  private static func words(of passages: [Passage], _ tokens: UnsafeBufferPointer<Token>, _ lists: WordList.Table) -> [WordList.Words] {
    passages.map { passage in
      var words: WordList.Words = []
      for index in passage.tokens {
        let token = tokens[index]
        words.formUnion(lists[token])
        if token.shape.contains(.digits) { words.formUnion(.digits) }
        if token.shape.contains(.allCapitals), token.end - token.start <= 3 { words.formUnion(.abbreviation) }
      }
      return words
    }
  }

  /// Evidence for what `rule` read in the text bytes `range`.
  package func evidence(_ range: Range<Int>, _ rule: String) -> Evidence {
    analysis.document.evidence(range, rule: rule)
  }

  package func string(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }

  /// Bytes of the text that the tokens `range` cover.
  package func textRange(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : Int(marked[range.lowerBound].start)..<Int(marked[range.upperBound - 1].end)
  }

  /// The phrases of `table` found in the passage at `index`: from left to right, the longest at each place, none inside another.
  package func hits(_ table: Lexicon.Kind, inPassage index: Int) -> [PhraseIndex.Hit] {
    hits.has(table, inPassage: index) ? hits.hits(table, in: passages[index].tokens) : []
  }

  func has(_ table: Lexicon.Kind, inPassage index: Int) -> Bool { hits.has(table, inPassage: index) }

  /// Whether the passage at `index` may hold a word of `list`.
  @inline(__always)
  func mayHold(_ list: WordList, inPassage index: Int) -> Bool { words[index].contains(list.set) }

  /// Whether a token of the passage at `index` has the form `form`.
  @inline(__always)
  func holds(_ form: WordList.Words, inPassage index: Int) -> Bool { words[index].contains(form) }

  /// Whether token `index` is a word of `list`.
  @inline(__always)
  func isWord(_ index: Int, of list: WordList) -> Bool {
    lists[marked[index]].contains(list.set) && isWord(index, among: list.words)
  }

  /// Whether what stands at the text bytes `range` of the passage at `index` must be met; see `NecessityReader`.
  package func necessity(of range: Range<Int>, inPassage index: Int) -> Necessity {
    necessities.necessity(of: range, inPassage: index)
  }

  /// What the words of the passage say of it, whatever its section.
  func statedNecessity(of range: Range<Int>, inPassage index: Int) -> Necessity? { necessities.stated(of: range, inPassage: index) }
}

/// The phrases of a text by table: from left to right, the longest at each place, none inside another of its table.
private struct PhraseHits {
  /// Of one table after the other, between its start and its end.
  private var hits: [PhraseIndex.Hit]
  private let starts: [Int]
  private let ends: [Int]
  /// A bit for each table of which a passage has hits: nearly always this tells that there is nothing to look for.
  private var tables: [UInt64] = []

  init(_ analysis: TextAnalysis) {
    let count = Lexicon.Kind.allCases.count
    var sizes = [Int](repeating: 0, count: count + 1)
    tables.reserveCapacity(analysis.passages.count)
    for passage in analysis.passages.indices {
      var found: UInt64 = 0
      for hit in analysis.hits[analysis.firstHits[passage]..<analysis.firstHits[passage + 1]] {
        found |= 1 &<< UInt64(truncatingIfNeeded: hit.table)
        sizes[hit.table + 1] += 1
      }
      tables.append(found)
    }
    for table in 0..<count { sizes[table + 1] += sizes[table] }
    let starts = sizes
    var ends = Array(sizes[..<count])
    let all = analysis.hits
    hits = all
    hits.withUnsafeMutableBufferPointer { hits in
      for hit in all {
        let end = ends[hit.table]
        if end > starts[hit.table] {
          let last = hits[end - 1].tokens
          if hit.tokens.lowerBound == last.lowerBound {
            hits[end - 1] = hit
            continue
          }
          if hit.tokens.lowerBound < last.upperBound { continue }
        }
        hits[end] = hit
        ends[hit.table] = end + 1
      }
    }
    self.ends = ends
    self.starts = starts
  }

  @inline(__always)
  func has(_ table: Lexicon.Kind, inPassage index: Int) -> Bool { tables[index] & 1 &<< UInt64(truncatingIfNeeded: table.rawValue) != 0 }

  func hits(_ table: Lexicon.Kind, in tokens: Range<Int>) -> [PhraseIndex.Hit] {
    // The first hit at or after the passage's first token.
    var (low, high) = (starts[table.rawValue], ends[table.rawValue])
    let last = high
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < last, hits[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return low == end ? [] : Array(hits[low..<end])
  }
}

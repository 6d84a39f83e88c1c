import RoleLexicon
import RoleModel

/// A text with its sections: what every reader of facts reads. A class, so that readers share it.
package final class Reading: TokenText {
  package let analysis: TextAnalysis
  /// The section of each passage.
  package let sections: [SectionKind]
  /// They live as long as the analysis.
  package let passages: UnsafeBufferPointer<Passage>
  package let tokens: UnsafeBufferPointer<Token>
  package let text: UnsafeBufferPointer<UInt8>
  /// The short facts that stand behind or under a label, in the text's order.
  package let fields: [LabelledField]
  private let necessities: NecessityReader
  /// The phrases of each table: from left to right, the longest at each place, none inside another.
  private let hits: PhraseHits
  /// The text as the readers of titles, employers and kinds look at it.
  let identity: IdentityText
  /// The cues of all passages, for which most readers ask.
  let cues: UnsafeMutableBufferPointer<Cues.Found>
  private let lists = WordList.Table.standard
  /// What the words of each passage are, as far as their marks tell.
  private let words: [WordList.Words]
  /// Positions of the tokens that begin with a digit.
  let numbers: [Int]

  package init(_ analysis: TextAnalysis, sections: [SectionKind]) {
    self.analysis = analysis
    self.sections = sections
    (passages, tokens, text) = (analysis.passages, analysis.tokens, analysis.text)
    fields = LabelledField.all(in: analysis)
    hits = PhraseHits(analysis)
    necessities = NecessityReader(analysis, hits, sections)
    let found = hits[hits.places(of: .cues)]
    cues = .allocate(capacity: max(1, found.count))
    let groups = analysis.lexicon.cues.groups
    for (place, hit) in found.enumerated() { cues.initializeElement(at: place, to: Cues.Found(cue: groups[hit.row], tokens: hit.tokens)) }
    identity = IdentityText(analysis, sections)
    (words, numbers) = Reading.words(of: passages, tokens, lists)
  }

  deinit {
    hits.deallocate()
    cues.deallocate()
  }

  private static func words(
    of passages: UnsafeBufferPointer<Passage>, _ tokens: UnsafeBufferPointer<Token>, _ lists: WordList.Table
  ) -> (words: [WordList.Words], numbers: [Int]) {
    var numbers: [Int] = []
    numbers.reserveCapacity(tokens.count / 16)
    let words = passages.map { passage in
      var words: WordList.Words = []
      for index in passage.tokens {
        words.formUnion(lists[tokens[index]])
        let shape = tokens[index].shape
        if shape.isDisjoint(with: [.digits, .allCapitals]) { continue }
        if shape.contains(.digits) {
          words.formUnion(.digits)
          numbers.append(index)
        }
        if shape.contains(.allCapitals), tokens[index].end - tokens[index].start <= 3 { words.formUnion(.abbreviation) }
      }
      return words
    }
    return (words, numbers)
  }

  /// Evidence for what `rule` read in the text bytes `range`.
  package func evidence(_ range: Range<Int>, _ rule: String) -> Evidence {
    analysis.document.evidence(range, rule: rule)
  }

  package func string(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self) }

  /// The phrases of `table` found in the passage at `index`: from left to right, the longest at each place, none inside another.
  @inline(__always)
  package func hits(_ table: Lexicon.Kind, inPassage index: Int) -> Hits {
    hits.has(table, inPassage: index) ? found(table, inPassage: index) : Hits(start: nil, count: 0)
  }

  private func found(_ table: Lexicon.Kind, inPassage index: Int) -> Hits { hits[hits.places(of: table, inPassage: index)] }

  /// How many phrases of `table` the text has.
  func count(of table: Lexicon.Kind) -> Int { hits.places(of: table).count }

  /// Phrases of one table in one passage; they live as long as the reading, and asking for them copies nothing.
  package typealias Hits = UnsafeBufferPointer<PhraseIndex.Hit>

  /// The positions of these phrases among all of the table.
  func places(of table: Lexicon.Kind, inPassage index: Int) -> Range<Int> {
    let (first, own) = (hits.places(of: table).lowerBound, hits.places(of: table, inPassage: index))
    return (own.lowerBound - first)..<(own.upperBound - first)
  }

  func has(_ table: Lexicon.Kind, inPassage index: Int) -> Bool { hits.has(table, inPassage: index) }

  /// Whether the passage at `index` may hold a word of `list`.
  @inline(__always)
  func mayHold(_ list: WordList, inPassage index: Int) -> Bool { words[index].contains(list.set) }

  /// Whether a token of the passage at `index` has the form `form`.
  @inline(__always)
  func holds(_ form: WordList.Words, inPassage index: Int) -> Bool { words[index].contains(form) }

  /// Positions of those of `tokens` that begin with a digit.
  func numbers(in tokens: Range<Int>) -> ArraySlice<Int> {
    func first(from position: Int) -> Int {
      var (low, high) = (0, numbers.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[middle] < position { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return numbers[first(from: tokens.lowerBound)..<first(from: tokens.upperBound)]
  }

  /// Whether token `index` is a word of `list`.
  @inline(__always)
  func isWord(_ index: Int, of list: WordList) -> Bool {
    lists[tokens[index]].contains(list.set) && isWord(index, among: list.words)
  }

  /// Whether what stands at the text bytes `range` of the passage at `index` must be met; see `NecessityReader`.
  package func necessity(of range: Range<Int>, inPassage index: Int) -> Necessity {
    necessities.necessity(of: range, inPassage: index)
  }

  /// What the words of the passage say of it, whatever its section.
  func statedNecessity(of range: Range<Int>, inPassage index: Int) -> Necessity? { necessities.stated(of: range, inPassage: index) }
}

/// The phrases of a text by table: from left to right, the longest at each place, none inside another of its table.
struct PhraseHits {
  /// Of one table after the other.
  private let hits: UnsafeMutableBufferPointer<PhraseIndex.Hit>
  /// For each passage, and one past the last, the first of its phrases of each table: a search for each asked for took longer than all of
  /// these.
  private let firsts: UnsafeMutableBufferPointer<Int32>
  private let tableCount = Lexicon.Kind.allCases.count
  /// A bit for each table of which a passage has hits: nearly always this tells that there is nothing to look for.
  private let tables: [UInt64]

  init(_ analysis: TextAnalysis) {
    let (count, all) = (tableCount, analysis.hits)
    let passages = analysis.passages.count
    tables = analysis.tables
    hits = .allocate(capacity: max(1, all.count))
    firsts = .allocate(capacity: (passages + 1) * count)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count + 1) { [hits, firsts] ends in
      ends.initialize(repeating: 0)
      // The token behind the last hit of each table.
      let covered = ends.baseAddress! + (count + 1)
      for hit in all { ends[hit.table &+ 1] &+= 1 }
      for table in 0..<count { ends[table + 1] += ends[table] }
      for passage in 0...passages {
        (firsts.baseAddress! + passage * count).initialize(from: ends.baseAddress!, count: count)
        guard passage < passages else { break }
        for hit in analysis.hits(inPassage: passage) {
          let (table, tokens) = (hit.table, hit.tokens)
          if table == Lexicon.Kind.skills.rawValue, tokens.count > 1, PhraseHits.isTorn(tokens, analysis) { continue }
          var place = Int(ends[table])
          if tokens.lowerBound < Int(covered[table]) {
            place &-= 1
            // Of those that begin at one token the longer come later.
            guard hits[place].tokens.lowerBound == tokens.lowerBound else { continue }
          }
          hits[place] = hit
          ends[table] = Int32(truncatingIfNeeded: place &+ 1)
          covered[table] = Int32(truncatingIfNeeded: tokens.upperBound)
        }
      }
    }
  }

  /// Whether a sign that parts names stands inside the words of one: "AI, automation", "Agile (Scrum". A name of four words may be a list
  /// itself, as in "governance, risk and compliance", and have its acronym behind it: "Unified Modeling Language (UML)".
  private static func isTorn(_ words: Range<Int>, _ analysis: TextAnalysis) -> Bool {
    words.dropFirst().contains { index in
      let token = analysis.tokens[index]
      if token.signs.isDisjoint(with: [.comma, .bracket]) { return false }
      return token.signs.contains(.comma) ? words.count < 4 : words.count < 3 || !token.shape.contains(.allCapitals)
    }
  }

  func deallocate() {
    hits.deallocate()
    firsts.deallocate()
  }

  @inline(__always)
  func has(_ table: Lexicon.Kind, inPassage index: Int) -> Bool { tables[index] & 1 &<< UInt64(truncatingIfNeeded: table.rawValue) != 0 }

  /// The positions among all hits of those of `table` in the passage at `index`.
  @inline(__always)
  func places(of table: Lexicon.Kind, inPassage index: Int) -> Range<Int> {
    let first = index * tableCount + table.rawValue
    return Range(uncheckedBounds: (Int(firsts[first]), Int(firsts[first + tableCount])))
  }

  /// All phrases of one table, of passages in their order.
  func places(of table: Lexicon.Kind) -> Range<Int> {
    Int(firsts[table.rawValue])..<Int(firsts[firsts.count - tableCount + table.rawValue])
  }

  @inline(__always)
  subscript(places: Range<Int>) -> Reading.Hits { Reading.Hits(rebasing: hits[places]) }
}

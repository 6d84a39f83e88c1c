/// Finds the phrases of all tables in one pass over the tokens: a trie of word numbers with one hash table for its edges.
public struct PhraseIndex: Sendable {
  /// A phrase of a table, found. Kept in few bytes: a text has hundreds, and every reader goes through them.
  public struct Hit: Sendable, BitwiseCopyable {
    @usableFromInline let start: Int32
    @usableFromInline let rowNumber: Int32
    @usableFromInline let length: Int16
    @usableFromInline let phraseNumber: Int16
    @usableFromInline let tableNumber: Int16

    @inline(__always)
    fileprivate init(_ entry: Entry, tokens: Range<Int>) {
      start = Int32(truncatingIfNeeded: tokens.lowerBound)
      length = Int16(truncatingIfNeeded: tokens.count)
      (rowNumber, phraseNumber, tableNumber) = (entry.row, entry.phrase, entry.table)
    }

    /// Which table, by the order in which they were added.
    @inlinable public var table: Int { Int(tableNumber) }
    @inlinable public var row: Int { Int(rowNumber) }
    /// Which of the row's phrases: 0 is its name, the aliases follow.
    @inlinable public var phrase: Int { Int(phraseNumber) }
    /// Positions in the list of tokens.
    @inlinable public var tokens: Range<Int> { Range(uncheckedBounds: (Int(start), Int(start) + Int(length))) }
  }

  fileprivate struct Entry: Sendable {
    var table: Int16
    var phrase: Int16
    var row: Int32
    var next: Int32
  }

  /// What begins with a word.
  fileprivate struct Root: Sendable {
    var node: Int32 = 0
    /// First entry of the phrases that are this word alone, -1 for none.
    var entry: Int32 = -1
    var next = FollowingWords()
  }

  /// Edge `(node, word)` → node.
  private var edges = WordPairTable(capacity: 1 << 16)
  /// First entry of each node, -1 for none.
  private var firsts: [Int32] = [-1]
  private var entries: [Entry] = []
  /// Edges from the root, by word number: most tokens begin nothing, or nothing that goes on as the text does, and this tells without
  /// hashing.
  private var roots: [Root] = []

  public init() {}

  public mutating func add(_ words: [Int32], table: Int, row: Int, phrase: Int) {
    guard let first = words.first else { return }
    while roots.count <= Int(first) { roots.append(Root()) }
    if roots[Int(first)].node == 0 { roots[Int(first)].node = addNode() }
    if words.count > 1 { roots[Int(first)].next.insert(words[1]) }
    var node = roots[Int(first)].node
    for word in words.dropFirst() {
      let known = edges.value(node, word)
      if known != 0 {
        node = known
      } else {
        let next = addNode()
        edges.add(node, word, value: next)
        node = next
      }
    }
    entries.append(Entry(table: Int16(table), phrase: Int16(truncatingIfNeeded: phrase), row: Int32(row), next: firsts[Int(node)]))
    firsts[Int(node)] = Int32(entries.count - 1)
    if words.count == 1 { roots[Int(first)].entry = Int32(entries.count - 1) }
  }

  private mutating func addNode() -> Int32 {
    firsts.append(-1)
    return Int32(firsts.count - 1)
  }

  /// Appends to `hits` every phrase that begins and ends among the tokens `range`, in the order of their first tokens, shorter ones first.
  public func find(in range: Range<Int>, of tokens: UnsafeBufferPointer<Token>, into hits: inout [Hit]) {
    roots.withUnsafeBufferPointer { roots in
      firsts.withUnsafeBufferPointer { firsts in
        entries.withUnsafeBufferPointer { entries in
          edges.withReader { edges in
            let reader = Reader(roots: roots, firsts: firsts, entries: entries, edges: edges)
            for start in range { reader.find(at: start, upTo: range.upperBound, in: tokens, into: &hits) }
          }
        }
      }
    }
  }

  /// Finds phrases without checking bounds and counting references for each token.
  private struct Reader {
    let roots: UnsafeBufferPointer<Root>
    let firsts: UnsafeBufferPointer<Int32>
    let entries: UnsafeBufferPointer<Entry>
    let edges: WordPairTable.Reader

    @inline(__always)
    func find(at start: Int, upTo end: Int, in tokens: UnsafeBufferPointer<Token>, into hits: inout [Hit]) {
      let first = Int(tokens[start].word)
      guard first > 0, first < roots.count else { return }
      let root = roots[first]
      guard root.node > 0 else { return }
      if root.entry >= 0 { append(root.entry, start..<(start + 1), to: &hits) }
      var position = start + 1
      guard position < end, tokens[position].word > 0, root.next.mayContain(tokens[position].word) else { return }
      var node = root.node
      while position < end, tokens[position].word > 0 {
        node = edges.value(node, tokens[position].word)
        guard node != 0 else { return }
        position += 1
        let entry = firsts[Int(node)]
        if entry >= 0 { append(entry, start..<position, to: &hits) }
      }
    }

    @inline(__always)
    private func append(_ first: Int32, _ tokens: Range<Int>, to hits: inout [Hit]) {
      var entry = first
      while entry >= 0 {
        let found = entries[Int(entry)]
        hits.append(Hit(found, tokens: tokens))
        entry = found.next
      }
    }
  }
}

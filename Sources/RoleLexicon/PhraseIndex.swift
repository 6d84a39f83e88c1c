/// Finds the phrases of all tables in one pass over the tokens: a trie of word numbers with one hash table for its edges.
public struct PhraseIndex: Sendable {
  /// A phrase of a table, found.
  public struct Hit: Sendable {
    /// Which table, by the order in which they were added.
    public var table: Int
    public var row: Int
    /// Which of the row's phrases: 0 is its name, the aliases follow.
    public var phrase: Int
    /// Positions in the list of tokens.
    public var tokens: Range<Int>
  }

  fileprivate struct Entry: Sendable {
    var table: Int16
    var phrase: Int16
    var row: Int32
    var next: Int32
  }

  /// Edge `(node, word)` → node.
  private var edges = WordPairTable()
  /// First entry of each node, -1 for none.
  private var firsts: [Int32] = [-1]
  private var entries: [Entry] = []
  /// Edges from the root, by word number: most tokens begin nothing, and this tells without hashing.
  private var roots: [Int32] = []

  public init() {}

  public mutating func add(_ words: [Int32], table: Int, row: Int, phrase: Int) {
    guard !words.isEmpty else { return }
    var node: Int32 = 0
    for word in words {
      if node == 0 {
        while roots.count <= Int(word) { roots.append(0) }
        if roots[Int(word)] == 0 {
          roots[Int(word)] = Int32(firsts.count)
          firsts.append(-1)
        }
        node = roots[Int(word)]
        continue
      }
      let known = edges.value(node, word)
      if known != 0 {
        node = known
      } else {
        let next = Int32(firsts.count)
        firsts.append(-1)
        edges.add(node, word, value: next)
        node = next
      }
    }
    entries.append(Entry(table: Int16(table), phrase: Int16(truncatingIfNeeded: phrase), row: Int32(row), next: firsts[Int(node)]))
    firsts[Int(node)] = Int32(entries.count - 1)
  }

  /// Finds phrases without checking bounds and counting references for each token.
  public struct Reader {
    private let roots: UnsafeBufferPointer<Int32>
    private let firsts: UnsafeBufferPointer<Int32>
    private let entries: UnsafeBufferPointer<Entry>
    private let edges: WordPairTable.Reader

    fileprivate init(
      roots: UnsafeBufferPointer<Int32>, firsts: UnsafeBufferPointer<Int32>, entries: UnsafeBufferPointer<Entry>,
      edges: WordPairTable.Reader
    ) {
      self.roots = roots
      self.firsts = firsts
      self.entries = entries
      self.edges = edges
    }

    /// Calls `body` with every phrase that begins at token `start` and ends before `end`, shorter ones first.
    @inline(__always)
    public func matches(at start: Int, upTo end: Int, in tokens: UnsafeBufferPointer<Token>, _ body: (Hit) -> Void) {
      let first = Int(tokens[start].word)
      guard first > 0, first < roots.count, roots[first] > 0 else { return }
      var node = roots[first]
      var position = start + 1
      while true {
        var entry = firsts[Int(node)]
        while entry >= 0 {
          let found = entries[Int(entry)]
          body(Hit(table: Int(found.table), row: Int(found.row), phrase: Int(found.phrase), tokens: start..<position))
          entry = found.next
        }
        guard position < end, tokens[position].word > 0 else { return }
        node = edges.value(node, tokens[position].word)
        guard node != 0 else { return }
        position += 1
      }
    }
  }

  public func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    roots.withUnsafeBufferPointer { roots in
      firsts.withUnsafeBufferPointer { firsts in
        entries.withUnsafeBufferPointer { entries in
          edges.withReader { edges in body(Reader(roots: roots, firsts: firsts, entries: entries, edges: edges)) }
        }
      }
    }
  }

  /// Calls `body` with every phrase that begins at token `start` and ends before `end`, shorter ones first.
  public func matches(at start: Int, upTo end: Int, in tokens: [Token], _ body: (Hit) -> Void) {
    withReader { reader in tokens.withUnsafeBufferPointer { reader.matches(at: start, upTo: end, in: $0, body) } }
  }
}

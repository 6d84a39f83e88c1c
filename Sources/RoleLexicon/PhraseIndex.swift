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
    init(_ entry: Entry, _ start: Int, _ length: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.length = Int16(truncatingIfNeeded: length)
      (rowNumber, phraseNumber, tableNumber) = (entry.row, entry.phrase, entry.table & ~Entry.last)
    }

    /// A row's own name, found by a grammar in other words.
    package init(_ table: Lexicon.Kind, row: Int, tokens: Range<Int>) {
      (start, length) = (Int32(tokens.lowerBound), Int16(tokens.count))
      (rowNumber, phraseNumber, tableNumber) = (Int32(row), 0, Int16(table.rawValue))
    }

    /// Which table, by the order in which they were added.
    @inlinable public var table: Int { Int(tableNumber) }
    @inlinable public var row: Int { Int(rowNumber) }
    /// Which of the row's phrases: 0 is its name, the aliases follow.
    @inlinable public var phrase: Int { Int(phraseNumber) }
    /// Positions in the list of tokens.
    @inlinable public var tokens: Range<Int> { Range(uncheckedBounds: (Int(start), Int(start) + Int(length))) }
  }

  /// A phrase; those that end at one node stand side by side, the last of them marked.
  struct Entry: Sendable {
    var table: Int16
    var phrase: Int16
    var row: Int32

    static var last: Int16 { 1 << 14 }
  }

  /// A node of the trie that something follows.
  struct Node: Sendable {
    /// First of the phrases that end here, -1 for none.
    var entry: Int32 = -1
    /// Its edges: a small hash table by word, from `first` on, of `mask + 1` places; none where the mask is negative.
    var first: Int32 = 0
    var mask: Int32 = -1
  }

  /// What begins with a word: its node, and the words that may follow.
  struct Root: Sendable {
    var node = Node()
    /// Its place among the nodes while phrases are added; 0 is none.
    var number: Int32 = 0
    var next = FollowingWords()
  }

  /// An edge; word 0 is a free place. Where nothing follows, `node` is the complement of the first phrase's place, and no node is read:
  /// a quarter of what look-ups waited for.
  struct Edge: Sendable {
    var word: Int32 = 0
    var node: Int32 = 0
  }

  var nodes: [Node] = [Node()]
  var entries: [Entry] = []
  /// Edges of all nodes, each node's side by side: what common words begin stays in the cache, as one table over all edges did not.
  var edges: [Edge] = []
  /// By word number: most tokens begin nothing, or nothing that goes on as the text does, and this tells in one place of memory.
  var roots: [Root] = []
  var building = Building()

  /// What is known while phrases are added.
  struct Building: Sendable {
    var growing = GrowingEdges()
    /// Of each node the phrase added last, -1 for none; of each phrase the one added before it at its node.
    var last: [Int32] = [-1]
    var entries: [(entry: Entry, before: Int32)] = []
  }

  public init() {
    building.last.reserveCapacity(1 << 16)
    building.entries.reserveCapacity(1 << 16)
    roots.reserveCapacity(1 << 15)
  }

  @inline(__always)
  static func place(of word: Int32, in node: Node) -> Int32 {
    Int32(truncatingIfNeeded: (UInt32(truncatingIfNeeded: word) &* 0x9E37_79B1) &>> 15) & node.mask
  }

  /// The tables of a number of hits.
  public struct Tables: Sendable, BitwiseCopyable {
    /// A bit for each table that has a hit.
    public private(set) var all: UInt64 = 0
    /// A bit for each that has several.
    public private(set) var repeated: UInt64 = 0

    public init() {}

    @inline(__always)
    public mutating func note(_ hit: Hit) {
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: hit.tableNumber)
      repeated |= all & bit
      all |= bit
    }
  }

  /// Appends to `hits` every phrase that begins and ends among the tokens `range`, in the order of their first tokens, shorter ones first.
  public func find(in range: Range<Int>, of tokens: UnsafeBufferPointer<Token>, into hits: inout [Hit]) {
    var (found, tables) = (PlainList<Hit>(capacity: 2 * range.count), Tables())
    find(in: range, of: tokens, into: &found, &tables)
    hits.append(contentsOf: found.all)
    found.deallocate()
  }

  /// The same, and notes their tables.
  public func find(in range: Range<Int>, of tokens: UnsafeBufferPointer<Token>, into hits: inout PlainList<Hit>, _ tables: inout Tables) {
    roots.withUnsafeBufferPointer { roots in
      nodes.withUnsafeBufferPointer { nodes in
        entries.withUnsafeBufferPointer { entries in
          edges.withUnsafeBufferPointer { edges in
            var reader = Reader(roots: roots, nodes: nodes, entries: entries, edges: edges, hits: hits, tables: tables)
            var start = range.lowerBound
            while start < range.upperBound {
              reader.find(at: start, upTo: range.upperBound, in: tokens)
              start &+= 1
            }
            (hits, tables) = (reader.hits, reader.tables)
          }
        }
      }
    }
  }

  /// Finds phrases without checking bounds and counting references for each token.
  private struct Reader {
    let roots: UnsafeBufferPointer<Root>
    let nodes: UnsafeBufferPointer<Node>
    let entries: UnsafeBufferPointer<Entry>
    let edges: UnsafeBufferPointer<Edge>
    var hits: PlainList<Hit>
    var tables: Tables

    @inline(__always)
    mutating func find(at start: Int, upTo end: Int, in tokens: UnsafeBufferPointer<Token>) {
      let first = Int(tokens[start].word)
      guard first < roots.count else { return }
      let (root, next) = (roots.baseAddress! + first, start &+ 1)
      if root.pointee.node.entry >= 0 { append(root.pointee.node.entry, start, 1) }
      if next < end, root.pointee.next.mayContain(tokens[next].word) { follow(root.pointee.node, from: start, upTo: end, in: tokens) }
    }

    /// Finds the phrases of two words and more; nearly always the first two words tell that there is none.
    @inline(never)
    private mutating func follow(_ root: Node, from start: Int, upTo end: Int, in tokens: UnsafeBufferPointer<Token>) {
      var (node, position) = (root, start &+ 1)
      while node.mask >= 0, position < end, tokens[position].word > 0 {
        let next = self.node(after: node, tokens[position].word)
        guard next != 0 else { return }
        position &+= 1
        if next < 0 { return append(~next, start, position &- start) }
        node = nodes[Int(next)]
        if node.entry >= 0 { append(node.entry, start, position &- start) }
      }
    }

    @inline(__always)
    private func node(after node: Node, _ word: Int32) -> Int32 {
      var place = PhraseIndex.place(of: word, in: node)
      while true {
        let edge = edges[Int(node.first &+ place)]
        if edge.word == word { return edge.node }
        if edge.word == 0 { return 0 }
        place = (place &+ 1) & node.mask
      }
    }

    @inline(__always)
    private mutating func append(_ first: Int32, _ start: Int, _ length: Int) {
      var place = entries.baseAddress! + Int(first)
      while true {
        let hit = Hit(place.pointee, start, length)
        hits.append(hit)
        tables.note(hit)
        if place.pointee.table & Entry.last != 0 { return }
        place += 1
      }
    }
  }
}

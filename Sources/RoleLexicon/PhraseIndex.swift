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

  /// A node of the trie.
  fileprivate struct Node: Sendable {
    /// First of the phrases that end here, -1 for none.
    var entry: Int32 = -1
    /// Its edges: a small hash table by word, from `first` on, of `mask + 1` places; none where the mask is negative.
    var first: Int32 = 0
    var mask: Int32 = -1
  }

  /// What begins with a word: its node, and the words that may follow.
  fileprivate struct Root: Sendable {
    var node = Node()
    /// Its place among the nodes; 0 is none.
    var number: Int32 = 0
    var next = FollowingWords()
  }

  /// An edge; word 0 is a free place.
  fileprivate struct Edge: Sendable {
    var word: Int32 = 0
    var node: Int32 = 0
  }

  private var nodes: [Node] = [Node()]
  private var entries: [Entry] = []
  /// Edges of all nodes, each node's side by side: what common words begin stays in the cache, as one table over all edges did not.
  private var edges: [Edge] = []
  /// By word number: most tokens begin nothing, or nothing that goes on as the text does, and this tells in one place of memory.
  private var roots: [Root] = []
  /// While phrases are added.
  private var growing = GrowingEdges()

  public init() {
    nodes.reserveCapacity(1 << 16)
    entries.reserveCapacity(1 << 16)
    roots.reserveCapacity(1 << 15)
  }

  public mutating func add(_ words: [Int32], table: Int, row: Int, phrase: Int) {
    guard let first = words.first else { return }
    while roots.count <= Int(first) { roots.append(Root()) }
    if roots[Int(first)].number == 0 { roots[Int(first)].number = addNode() }
    if words.count > 1 { roots[Int(first)].next.insert(words[1]) }
    var node = roots[Int(first)].number
    for word in words.dropFirst() {
      let next = growing.node(after: node, word, orNew: Int32(nodes.count))
      if next == nodes.count { nodes.append(Node()) }
      node = next
    }
    entries.append(Entry(table: Int16(table), phrase: Int16(truncatingIfNeeded: phrase), row: Int32(row), next: nodes[Int(node)].entry))
    nodes[Int(node)].entry = Int32(entries.count - 1)
  }

  private mutating func addNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  /// Puts each node's edges side by side; phrases are found only then, and no more can be added.
  public mutating func finish() {
    var counts = [Int32](repeating: 0, count: nodes.count)
    for edge in growing.edges { counts[Int(edge.from)] += 1 }
    var first: Int32 = 0
    for node in nodes.indices where counts[node] > 0 {
      // At most three places of four are taken, so that a search for what isn't there ends.
      let size = Int32(1) << (32 - Int32((counts[node] * 4 / 3).leadingZeroBitCount))
      (nodes[node].first, nodes[node].mask) = (first, size - 1)
      first += size
    }
    edges = Array(repeating: Edge(), count: Int(first))
    for edge in growing.edges {
      let node = nodes[Int(edge.from)]
      var place = PhraseIndex.place(of: edge.word, in: node)
      while edges[Int(node.first + place)].word != 0 { place = (place + 1) & node.mask }
      edges[Int(node.first + place)] = Edge(word: edge.word, node: edge.node)
    }
    for word in roots.indices { roots[word].node = nodes[Int(roots[word].number)] }
    growing = GrowingEdges(capacity: 1)
  }

  @inline(__always)
  private static func place(of word: Int32, in node: Node) -> Int32 {
    Int32(truncatingIfNeeded: (UInt32(truncatingIfNeeded: word) &* 0x9E37_79B1) &>> 15) & node.mask
  }

  /// Appends to `hits` every phrase that begins and ends among the tokens `range`, in the order of their first tokens, shorter ones first.
  public func find(in range: Range<Int>, of tokens: UnsafeBufferPointer<Token>, into hits: inout [Hit]) {
    roots.withUnsafeBufferPointer { roots in
      nodes.withUnsafeBufferPointer { nodes in
        entries.withUnsafeBufferPointer { entries in
          edges.withUnsafeBufferPointer { edges in
            let reader = Reader(roots: roots, nodes: nodes, entries: entries, edges: edges)
            for start in range { reader.find(at: start, upTo: range.upperBound, in: tokens, into: &hits) }
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

    @inline(__always)
    func find(at start: Int, upTo end: Int, in tokens: UnsafeBufferPointer<Token>, into hits: inout [Hit]) {
      let first = Int(tokens[start].word)
      guard first > 0, first < roots.count else { return }
      var node = roots[first].node
      if node.entry >= 0 { append(node.entry, start..<(start + 1), to: &hits) }
      var position = start + 1
      guard node.mask >= 0, position < end, roots[first].next.mayContain(tokens[position].word) else { return }
      while node.mask >= 0, position < end, tokens[position].word > 0 {
        let next = self.node(after: node, tokens[position].word)
        guard next != 0 else { return }
        node = nodes[Int(next)]
        position += 1
        if node.entry >= 0 { append(node.entry, start..<position, to: &hits) }
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

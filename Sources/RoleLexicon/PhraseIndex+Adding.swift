/// Adding phrases, and laying them out for look-ups.
extension PhraseIndex {
  public mutating func add(_ words: [Int32], table: Int, row: Int, phrase: Int) {
    guard let first = words.first else { return }
    while roots.count <= Int(first) { roots.append(Root()) }
    if roots[Int(first)].number == 0 { roots[Int(first)].number = addNode() }
    if words.count > 1 { roots[Int(first)].next.insert(words[1]) }
    var node = roots[Int(first)].number
    for word in words.dropFirst() {
      let next = building.growing.node(after: node, word, orNew: Int32(building.last.count))
      if next == building.last.count { _ = addNode() }
      node = next
    }
    let entry = Entry(table: Int16(table), phrase: Int16(truncatingIfNeeded: phrase), row: Int32(row))
    building.entries.append((entry, building.last[Int(node)]))
    building.last[Int(node)] = Int32(building.entries.count - 1)
  }

  private mutating func addNode() -> Int32 {
    building.last.append(-1)
    return Int32(building.last.count - 1)
  }

  /// Lays everything out for look-ups; phrases are found only then, and no more can be added.
  ///
  /// What begins with a word stands together, and common words, which have the lowest numbers, stand together: of megabytes a text touches
  /// a small part.
  public mutating func finish() {
    // The edges of each node, in the order in which they were added.
    var starts = [Int](repeating: 0, count: building.last.count + 1)
    for edge in building.growing.edges { starts[Int(edge.from) + 1] += 1 }
    for node in 1..<starts.count { starts[node] += starts[node - 1] }
    var ends = starts
    var own = [Edge](repeating: Edge(), count: building.growing.edges.count)
    for edge in building.growing.edges {
      own[ends[Int(edge.from)]] = Edge(word: edge.word, node: edge.node)
      ends[Int(edge.from)] += 1
    }
    entries.reserveCapacity(building.entries.count)
    for word in roots.indices where roots[word].number > 0 { roots[word].node = lay(roots[word].number, own, starts) }
    building = Building(growing: GrowingEdges(capacity: 1), last: [])
  }

  /// Lays out the node `number`, and all that follows it behind it.
  private mutating func lay(_ number: Int32, _ own: [Edge], _ starts: [Int]) -> Node {
    var node = Node(entry: layEntries(number))
    let following = own[starts[Int(number)]..<starts[Int(number) + 1]]
    guard !following.isEmpty else { return node }
    // At most three places of four are taken, so that a search for what isn't there ends.
    let size = Int32(1) << (32 - Int32((Int32(following.count) * 4 / 3).leadingZeroBitCount))
    (node.first, node.mask) = (Int32(edges.count), size - 1)
    edges.append(contentsOf: repeatElement(Edge(), count: Int(size)))
    for edge in following {
      var place = PhraseIndex.place(of: edge.word, in: node)
      while edges[Int(node.first + place)].word != 0 { place = (place + 1) & node.mask }
      // Nothing follows a phrase's last word mostly, and then its phrases are all there is.
      let isLeaf = starts[Int(edge.node)] == starts[Int(edge.node) + 1]
      let target = isLeaf ? ~layEntries(edge.node) : Int32(nodes.count)
      if !isLeaf {
        nodes.append(Node())
        nodes[Int(target)] = lay(edge.node, own, starts)
      }
      edges[Int(node.first + place)] = Edge(word: edge.word, node: target)
    }
    return node
  }

  /// Puts the phrases that end at the node `number` side by side, those added last first. Returns the place of the first, or -1.
  private mutating func layEntries(_ number: Int32) -> Int32 {
    var next = building.last[Int(number)]
    guard next >= 0 else { return -1 }
    let first = Int32(entries.count)
    while next >= 0 {
      entries.append(building.entries[Int(next)].entry)
      next = building.entries[Int(next)].before
    }
    entries[entries.count - 1].table |= Entry.last
    return first
  }
}

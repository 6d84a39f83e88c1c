/// The edges of a trie to which phrases are still added: found by a hash table of their places, four bytes each, so that it stays in the
/// cache.
struct GrowingEdges: Sendable {
  struct Edge: Sendable {
    var from: Int32
    var word: Int32
    var node: Int32
  }

  /// In the order in which they were added.
  private(set) var edges: [Edge] = []
  /// Places in `edges`, from 1; 0 is free.
  private var slots: [Int32]

  init(capacity: Int = 1 << 17) {
    slots = Array(repeating: 0, count: capacity)
    edges.reserveCapacity(capacity / 2)
  }

  /// The node that `word` leads to from the node `from`: `new`, by a new edge, if there is none yet.
  mutating func node(after from: Int32, _ word: Int32, orNew new: Int32) -> Int32 {
    var slot = hash(from, word)
    while slots[slot] != 0 {
      let edge = edges[Int(slots[slot]) - 1]
      if edge.from == from, edge.word == word { return edge.node }
      slot = (slot + 1) & (slots.count - 1)
    }
    edges.append(Edge(from: from, word: word, node: new))
    slots[slot] = Int32(edges.count)
    if edges.count * 2 > slots.count { grow() }
    return new
  }

  /// Fibonacci hashing (Knuth, vol. 3, 6.4).
  private func hash(_ from: Int32, _ word: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: word))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, edge) in edges.enumerated() {
      var slot = hash(edge.from, edge.word)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place + 1)
    }
  }
}

/// What single words do: a set for each by its number. Words beyond the last do nothing.
@usableFromInline
struct WordUses<Use: OptionSet & Sendable>: Sendable {
  @usableFromInline private(set) var list: [Use] = []

  mutating func add(_ use: Use, to word: Int32) {
    while list.count <= Int(word) { list.append([]) }
    list[Int(word)].formUnion(use)
  }

  @inlinable
  subscript(word: Int32) -> Use { Int(word) < list.count ? list[Int(word)] : [] }
}

extension Table {
  /// Each word, folded, of the phrases in the column of the row.
  func forEachWord(_ row: Int, _ column: Int, _ body: ([UInt8]) -> Void) {
    var tokenizer = Tokenizer()
    for phrase in PhraseList(bytes(row, column)) {
      for word in tokenizer.words(of: phrase) { body(word) }
    }
  }
}

import RoleLexicon

/// A closed list of words, for which a grammar asks at single tokens. The bits of their marks tell nearly all other words apart.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  fileprivate let words: [StaticString]
  private let marks: UInt64

  package init(arrayLiteral words: StaticString...) { self.init(words) }

  package init(_ words: [StaticString]) {
    self.words = words
    marks = words.reduce(0) { $0 | WordSet.bit(of: Token.mark(of: $1)) }
  }

  @inline(__always)
  fileprivate func mayHold(_ token: Token) -> Bool { marks & WordSet.bit(of: token.mark) != 0 }

  @inline(__always)
  private static func bit(of mark: UInt16) -> UInt64 { 1 &<< UInt64(mark) }
}

extension TokenText {
  /// Whether token `index` is one of `words`.
  @inline(__always)
  package func isWord(_ index: Int, among words: WordSet) -> Bool { words.mayHold(tokens[index]) && isWord(index, among: words.words) }
}

/// The commonest small words of each language.
public struct FunctionWordTable: Sendable {
  static let name = "any/function-words"
  /// Each has a bit of a word's mask.
  static let mostLanguages = 16

  /// BCP 47, in the table's order.
  public private(set) var languages: [String] = []
  /// By word number: one bit for each language that has the word.
  private var masks: [UInt16] = []

  init(_ table: Table, _ vocabulary: inout Vocabulary) {
    let (language, words) = (table.column("language"), table.column("words"))
    var tokenizer = Tokenizer()
    for row in 0..<table.count {
      languages.append(table.string(row, language))
      for phrase in PhraseList(table.bytes(row, words)) {
        for word in tokenizer.words(of: phrase) {
          let number = Int(vocabulary.add(folded: word))
          while masks.count <= number { masks.append(0) }
          masks[number] |= 1 << UInt16(row)
        }
      }
    }
  }

  /// The languages that have the word, by their positions in `languages`.
  @inline(__always)
  public func mask(_ word: Int32) -> UInt16 { Int(word) < masks.count ? masks[Int(word)] : 0 }

  /// The masks of all words, for many look-ups; words beyond them have none.
  public func withMasks<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result { masks.withUnsafeBufferPointer(body) }
}

/// The commonest small words of each language.
public struct FunctionWordTable: Sendable {
  static let name = "any/function-words"
  /// Each has a bit of a word's mask.
  static let mostLanguages = 16

  /// A bit for each row of the table.
  private struct Languages: OptionSet {
    let rawValue: UInt16
  }

  /// BCP 47, in the table's order.
  public private(set) var languages: [String] = []
  /// The sets of languages that share words, one bit for each language; the first is empty.
  public private(set) var sets: [UInt16] = [0]
  /// By word number: which of these languages have the word.
  private var numbers: [UInt16] = []
  /// The bit of English.
  private var english: UInt16 = 0

  init(_ table: Table, _ vocabulary: inout Vocabulary) {
    let (language, words) = (table.column("language"), table.column("words"))
    var masks = WordUses<Languages>()
    for row in 0..<table.count {
      languages.append(table.string(row, language))
      table.forEachWord(row, words) { masks.add(Languages(rawValue: 1 << UInt16(row)), to: vocabulary.add(folded: $0)) }
    }
    english = languages.firstIndex(of: "en").map { 1 << UInt16($0) } ?? 0
    var known: [UInt16: UInt16] = [0: 0]
    numbers = masks.list.map { languages in
      let mask = languages.rawValue
      if let number = known[mask] { return number }
      let number = UInt16(sets.count)
      known[mask] = number
      sets.append(mask)
      return number
    }
  }

  /// The languages that have the word, by their positions in `languages`.
  @inline(__always)
  public func mask(_ word: Int32) -> UInt16 { Int(word) < numbers.count ? sets[Int(numbers[Int(word)])] : 0 }

  /// Whether English has the word.
  @inline(__always)
  public func isEnglish(_ word: Int32) -> Bool { mask(word) & english != 0 }

  /// The positions among `sets` by word number, for many look-ups; words beyond them are of no language.
  public func withNumbers<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result { numbers.withUnsafeBufferPointer(body) }
}

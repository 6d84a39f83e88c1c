/// A word of the text: a run of letters and digits, or a sign that counts as a word (`&`).
public struct Token: Sendable, BitwiseCopyable {
  /// What a token looks like.
  public struct Shape: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its first letter is a capital.
    public static let capitalized = Shape(rawValue: 1 << 0)
    /// It has two letters or more, all capitals.
    public static let allCapitals = Shape(rawValue: 1 << 1)
    /// It begins with a digit.
    public static let digits = Shape(rawValue: 1 << 2)
    /// No space stands before it.
    public static let glued = Shape(rawValue: 1 << 3)
    /// A sentence or a clause ends right before it.
    public static let afterStop = Shape(rawValue: 1 << 4)
  }

  /// First byte in the text.
  public var start: Int32
  /// One past the last byte.
  public var end: Int32
  /// The word's number in the vocabulary, or 0 if it isn't there.
  public var word: Int32
  public var shape: Shape
  /// Some bits of the folded word's hash, of known words and unknown ones; fills what would be padding.
  public var mark: UInt16

  public var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token {
  /// The mark that tokens of the word `text` have.
  package static func mark(of text: StaticString) -> UInt16 {
    var tokenizer = Tokenizer()
    let words = tokenizer.words(of: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    precondition(words.count == 1, "\(text) is not one word")
    return words[0].withUnsafeBufferPointer { Vocabulary.mark(of: Vocabulary.key(of: $0)) }
  }
}

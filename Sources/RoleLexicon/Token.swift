/// A word of the text: a run of letters and digits, or a sign that counts as a word (`&`).
public struct Token: Sendable, BitwiseCopyable {
  /// What a token looks like.
  public struct Shape: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its first letter is a capital.
    @inlinable public static var capitalized: Shape { Shape(rawValue: 1 << 0) }
    /// It has two letters or more, all capitals.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 1 << 1) }
    /// It begins with a digit.
    @inlinable public static var digits: Shape { Shape(rawValue: 1 << 2) }
    /// No space stands before it.
    @inlinable public static var glued: Shape { Shape(rawValue: 1 << 3) }
    /// A sentence or a clause ends right before it.
    @inlinable public static var afterStop: Shape { Shape(rawValue: 1 << 4) }
    /// An apostrophe stands inside it.
    @inlinable public static var apostrophe: Shape { Shape(rawValue: 1 << 5) }
  }

  /// What stands between a token and the one before it. Most questions about that are answered by these bits, and the bytes need not be
  /// looked at again.
  public struct Signs: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    @inlinable public static var space: Signs { Signs(rawValue: 1 << 0) }
    @inlinable public static var comma: Signs { Signs(rawValue: 1 << 1) }
    @inlinable public static var point: Signs { Signs(rawValue: 1 << 2) }
    /// `!`, `?`, `;` or a line's end.
    @inlinable public static var stop: Signs { Signs(rawValue: 1 << 3) }
    @inlinable public static var colon: Signs { Signs(rawValue: 1 << 4) }
    /// Any bracket, open or closed.
    @inlinable public static var bracket: Signs { Signs(rawValue: 1 << 5) }
    /// Any other sign of ASCII.
    @inlinable public static var other: Signs { Signs(rawValue: 1 << 6) }
    /// A sign beyond ASCII.
    @inlinable public static var wide: Signs { Signs(rawValue: 1 << 7) }
    /// Before the first token of a passage anything may stand: all bits are set.
    @inlinable public static var unknown: Signs { Signs(rawValue: 0xFF) }
  }

  /// First byte in the text.
  public var start: Int32
  /// One past the last byte.
  public var end: Int32
  /// The word's number in the vocabulary, or 0 if it isn't there.
  public var word: Int32
  public var shape: Shape
  public var signs: Signs
  /// Some bits of the folded word's hash, of known words and unknown ones; fills what would be padding.
  public var mark: UInt16

  @inlinable public var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
}

extension Token {
  /// The mark that tokens of the word `text` have.
  package static func mark(of text: StaticString) -> UInt16 {
    var tokenizer = Tokenizer()
    let words = tokenizer.words(of: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    precondition(words.count == 1, "\(text) is not one word")
    return words[0].withUnsafeBufferPointer { Vocabulary.mark(of: Vocabulary.hash(of: Vocabulary.key(of: $0))) }
  }
}

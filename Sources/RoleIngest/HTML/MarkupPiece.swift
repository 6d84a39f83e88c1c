/// A piece of HTML, in the order of the input.
struct MarkupPiece {
  enum Kind: UInt8 {
    /// A run of text.
    case text
    case lineBreak
    /// An element begins, and ends; where nothing says that it ends, the piece has no bytes.
    case open, close
    /// An element that can hold nothing.
    case void
    /// A tag whose meaning libxml2 tells, if it has one.
    case tag
  }

  var kind: Kind
  var tag = Tag(role: .inline)
  var look: Look = []
  /// A `/` ends its tag.
  var isClosed = false
  /// The byte of a skeleton behind which libxml2 must stand before the piece is taken.
  var place = 0
  /// Its bytes in the input.
  var source: Range<Int>
}

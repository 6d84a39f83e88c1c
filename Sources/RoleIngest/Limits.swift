/// What a document may cost. Whatever a limit cuts off is named by a warning with its place; only `bytes` refuses a document.
public struct Limits: Sendable, Equatable {
  /// Largest input, in bytes.
  public var bytes: Int
  /// Deepest nesting of elements that keeps its structure; deeper text is kept, its nesting is not. At least 1: less is read as 1.
  public var depth: Int {
    didSet { depth = max(1, depth) }
  }
  /// Most blocks; text beyond them is cut off. At least 1: less is read as 1.
  public var blocks: Int {
    didSet { blocks = max(1, blocks) }
  }
  /// Most attributes of one tag; the rest are ignored.
  public var attributesPerTag: Int
  /// Longest time that libxml2 may take to judge a document's markup, in milliseconds; text not read by then is cut off. All else takes a
  /// time that grows with the bytes.
  public var milliseconds: Int

  public init(
    bytes: Int = 16 << 20, depth: Int = 256, blocks: Int = 200_000, attributesPerTag: Int = 256, milliseconds: Int = 20_000
  ) {
    self.bytes = bytes
    self.depth = max(1, depth)
    self.blocks = max(1, blocks)
    self.attributesPerTag = attributesPerTag
    self.milliseconds = milliseconds
  }

  public static let standard = Limits()
}

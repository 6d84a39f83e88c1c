/// Words in one run of bytes, a space between each two: an end of them is a phrase as it stands, and no word has memory of its own.
public struct SpacedWords: Sendable {
  public typealias Bytes = UnsafeBufferPointer<UInt8>

  public private(set) var bytes: [UInt8] = []
  /// Where each word begins, and where one behind the last would.
  private var starts: [Int] = []

  public init() {
    // Enough for nearly all titles.
    bytes.reserveCapacity(64)
    starts.reserveCapacity(10)
    starts.append(0)
  }

  /// The words of `text`, between which single spaces stand.
  public init(_ text: some StringProtocol) {
    self.init()
    for word in text.utf8.split(separator: 0x20) { Array(word).withUnsafeBufferPointer { append($0) } }
  }

  public var count: Int { starts.count - 1 }
  public var isEmpty: Bool { starts.count == 1 }

  /// The bytes of the words `words`, of which there is one at least.
  @inline(__always)
  public func range(_ words: Range<Int>) -> Range<Int> { starts[words.lowerBound]..<(starts[words.upperBound] - 1) }

  /// Calls `body` with the word at `index`.
  @inline(__always)
  func withWord<Result>(_ index: Int, _ body: (Bytes) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(Bytes(rebasing: $0[range(index..<index + 1)])) }
  }

  public mutating func append(_ word: Bytes) {
    if !isEmpty { bytes.append(0x20) }
    bytes.append(contentsOf: word)
    starts.append(bytes.count + 1)
  }

  mutating func append(_ others: SpacedWords) {
    for index in 0..<others.count { others.withWord(index) { append($0) } }
  }

  /// Appends a word, a plural as its singular.
  mutating func append(stemming word: Bytes) {
    append(word)
    let start = starts[count - 1]
    let length = bytes.withUnsafeMutableBufferPointer { TitleWords.stem(UnsafeMutableBufferPointer(rebasing: $0[start...])) }
    bytes.removeLast(bytes.count - start - length)
    starts[starts.count - 1] = bytes.count + 1
  }
}

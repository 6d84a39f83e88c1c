/// The rows of a large table of two columns, read once from left to right: no list of fields is kept.
struct TableRows: IteratorProtocol, Sequence {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private let bytes: Bytes
  private var position = 0
  private var isInside = false

  init(embedded name: String) { bytes = Table.embedded(name) }

  mutating func next() -> (first: Bytes, second: Bytes)? {
    while position < bytes.count {
      let start = position
      var tab = -1
      while position < bytes.count, bytes[position] != 10 {
        if bytes[position] == 9, tab < 0 { tab = position }
        position += 1
      }
      let end = position
      position += 1
      guard end > start, bytes[start] != UInt8(ascii: "#") else { continue }
      guard isInside else {
        // The first line names the columns.
        isInside = true
        continue
      }
      if tab < 0 { return (slice(start, end), slice(end, end)) }
      return (slice(start, tab), slice(tab + 1, end))
    }
    return nil
  }

  private func slice(_ start: Int, _ end: Int) -> Bytes { Bytes(rebasing: bytes[start..<end]) }
}

/// The codes of a row, `151252:4 111021`, each with what stands behind its colon.
struct CodeList: IteratorProtocol, Sequence {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// `weight` is 1 where none is given; `isRank` where a `c` stands before it.
  mutating func next() -> (code: Int, weight: Int, isRank: Bool)? {
    guard position < bytes.count else { return nil }
    let code = number()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      position += 1
      return (code, 1, false)
    }
    position += 1
    let isRank = bytes[position] == UInt8(ascii: "c")
    if isRank { position += 1 }
    let weight = number()
    position += 1
    return (code, weight, isRank)
  }

  private mutating func number() -> Int {
    var number = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return number
  }
}

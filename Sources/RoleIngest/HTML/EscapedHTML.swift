import RoleModel

/// HTML that was escaped once more as a whole, as Greenhouse's `content` is.
enum EscapedHTML {
  /// Takes one level of escaping away, with the way back to `bytes`.
  static func unescape(_ bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], map: SourceMap) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var map = SourceMap()
    func copy(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      map.add(text: result.count, source: range.lowerBound)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    }
    var (start, index) = (0, 0)
    while let ampersand = bytes.place(of: UInt8(ascii: "&"), in: index..<bytes.count) {
      index = ampersand + 1
      guard let (byte, length) = entity(at: ampersand, in: bytes) else { continue }
      copy(start..<ampersand)
      map.addSingle(text: result.count, source: ampersand, length: length)
      result.append(byte)
      (start, index) = (ampersand + length, ampersand + length)
    }
    copy(start..<bytes.count)
    return (result, map.isEmpty ? .identity : map)
  }

  /// The five characters that escaping replaces; every other entity was there before and stays.
  private static func entity(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (UInt8, Int)? {
    for (name, byte) in entities where bytes[index...].starts(with: name) { return (byte, name.count) }
    return nil
  }

  private static let entities: [([UInt8], UInt8)] = [
    (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&amp;".utf8), UInt8(ascii: "&")),
    (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&#39;".utf8), UInt8(ascii: "'")), (Array("&#34;".utf8), UInt8(ascii: "\"")),
  ]
}

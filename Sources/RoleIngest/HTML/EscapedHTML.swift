import RoleModel

/// HTML that was escaped once more as a whole, as Greenhouse's `content` is.
enum EscapedHTML {
  /// Takes one level of escaping away, with the way back to `bytes`.
  static func unescape(_ bytes: [UInt8]) -> (bytes: [UInt8], map: SourceMap) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var map = SourceMap()
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (byte, length) = entity(at: index, in: bytes) {
        map.addSingle(text: result.count, source: index, length: length)
        result.append(byte)
        index += length
      } else {
        map.add(text: result.count, source: index)
        result.append(bytes[index])
        index += 1
      }
    }
    return (result, map.isEmpty ? .identity : map)
  }

  /// The five characters that escaping replaces; every other entity was there before and stays.
  private static func entity(at index: Int, in bytes: [UInt8]) -> (UInt8, Int)? {
    for (name, byte) in entities where bytes[index...].starts(with: name) { return (byte, name.count) }
    return nil
  }

  private static let entities: [([UInt8], UInt8)] = [
    (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&amp;".utf8), UInt8(ascii: "&")),
    (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&#39;".utf8), UInt8(ascii: "'")), (Array("&#34;".utf8), UInt8(ascii: "\"")),
  ]
}

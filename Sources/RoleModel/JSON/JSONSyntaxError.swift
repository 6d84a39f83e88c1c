/// Where a text stops being JSON, and why.
public struct JSONSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// From 1; lines end with a line feed.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  /// Bytes before the place, a byte order mark among them.
  public var offset: Int
  public var found: String
  public var expected: String

  public init(line: Int, column: Int, offset: Int, found: String, expected: String) {
    self.line = line
    self.column = column
    self.offset = offset
    self.found = found
    self.expected = expected
  }

  public var description: String { description(isLine: false) }

  /// `isLine` for bytes that are one line of a file: its number then stands in the name that they came under.
  package func description(isLine: Bool) -> String { "\(place(isLine: isLine)): found \(found), expected \(expected)" }

  package func place(isLine: Bool) -> String { isLine ? "column \(column)" : "line \(line), column \(column)" }
}

extension JSONSyntaxError {
  /// The error at `offset` of `bytes`. Without `found`, what stands there is described.
  init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, found: String?, expected: String) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let before = bytes[min(mark, offset)..<offset]
    let line = before.lastIndex(of: 10).map { before[($0 + 1)...] } ?? before
    self.init(
      line: 1 + before.count { $0 == 10 }, column: 1 + line.count { $0 & 0xC0 != 0x80 }, offset: offset,
      found: found ?? JSONSyntaxError.description(ofCharacterAt: offset, in: bytes), expected: expected)
  }

  private static func description(ofCharacterAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard offset < bytes.count else { return "the end of the input" }
    var (rest, decoder) = (bytes[offset...].makeIterator(), UTF8())
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "byte 0x\(hex(bytes[offset], 2)), which is no UTF-8" }
    switch scalar.properties.generalCategory {
    case .spaceSeparator where scalar == " ": return "a space"
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return "character U+\(hex(scalar.value, 4))"
    default: return "'\(scalar)'"
    }
  }

  private static func hex(_ number: some BinaryInteger, _ digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

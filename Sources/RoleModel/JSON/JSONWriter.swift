/// Writes JSON as bytes, into one buffer that can be reused.
///
/// Keys are written in the order of the calls, so equal values give equal bytes. U+2028, U+2029 and U+0085, which some readers take for
/// line ends, are escaped: one compact value is always one line.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private let indented: Bool
  private var depth = 0
  private var needsComma = false

  /// `indented` writes one key or element a line, by two spaces a level.
  public init(indented: Bool = false) {
    self.indented = indented
  }

  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    needsComma = false
  }

  /// Ends a line between two top-level values.
  public mutating func newline() {
    bytes.append(10)
    needsComma = false
  }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a key; exactly one value must follow.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if indented { bytes.append(UInt8(ascii: " ")) }
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  public mutating func value(_ number: Int) {
    separate()
    append(number)
    needsComma = true
  }

  /// Writes the shortest text that reads back as `number`; whole numbers without a point. Infinities and NaN become null.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return value(whole) }
    separate()
    bytes.append(contentsOf: number.description.utf8)
    needsComma = true
  }

  public mutating func value(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if indented, needsComma { indent() }
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes what must stand between the last value and the next.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if indented, depth > 0, bytes.last != UInt8(ascii: " ") || needsComma { indent() }
    needsComma = false
  }

  private mutating func indent() {
    bytes.append(10)
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    // From the highest digit down: turning a part of the array round copied it, for each of hundreds of places.
    let rest = number.magnitude
    var power: UInt = 1
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power % 10))
      power /= 10
    }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let length = unescapedLength(of: byte, at: index, in: text)
      if length == 0 {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
      appendEscape(of: byte, at: index, in: text)
      index += length
      clean = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
  }

  /// Bytes of the character at `index` if it must be escaped, else 0.
  private func unescapedLength(of byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch byte {
    case 0..<0x20, 0x22, 0x5C: 1
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0x85: 2
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9): 3
    default: 0
    }
  }

  private mutating func appendEscape(of byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0xC2: bytes.append(contentsOf: "u0085".utf8)
    case 0xE2: bytes.append(contentsOf: (text[index + 2] == 0xA8 ? "u2028" : "u2029").utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}

/// Something that writes itself as one JSON value.
public protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension JSONWriter {
  /// A key whose value is written even where it is absent, as null.
  public mutating func field(_ name: StaticString, orNull value: (some JSONWritable)?) {
    key(name)
    if let value { value.write(to: &self) } else { null() }
  }

  public mutating func field(_ name: StaticString, _ value: some JSONWritable) {
    key(name)
    value.write(to: &self)
  }

  /// A key that is left out where its value is absent.
  public mutating func field(_ name: StaticString, _ value: (some JSONWritable)?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  public mutating func field(_ name: StaticString, _ list: [some JSONWritable]) {
    key(name)
    array { json in
      for element in list { element.write(to: &json) }
    }
  }
}

extension String: JSONWritable {
  public func write(to json: inout JSONWriter) { json.value(self) }
}

extension Int: JSONWritable {
  public func write(to json: inout JSONWriter) { json.value(self) }
}

extension Double: JSONWritable {
  public func write(to json: inout JSONWriter) { json.value(self) }
}

extension Bool: JSONWritable {
  public func write(to json: inout JSONWriter) { json.value(self) }
}

/// Writes JSON as bytes, into one buffer that can be reused.
///
/// Keys are written in the order of the calls, so equal values give equal bytes. U+2028, U+2029 and U+0085, which some readers take for
/// line ends, are escaped: one compact value is always one line.
public struct JSONWriter: Sendable {
  /// What has been written, and room for more: room is asked for once a key or a value, and bytes are then stored without a check for
  /// each. Appending piece by piece took half as long again.
  private var buffer: [UInt8] = []
  public private(set) var count = 0
  private let indented: Bool
  private var depth = 0
  private var needsComma = false

  /// `indented` writes one key or element a line, by two spaces a level.
  public init(indented: Bool = false) {
    self.indented = indented
  }

  /// A copy of what has been written.
  public var bytes: [UInt8] { Array(buffer[..<count]) }

  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try buffer.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  public mutating func removeAll() {
    count = 0
    depth = 0
    needsComma = false
  }

  /// Ends a line between two top-level values.
  public mutating func newline() {
    withRoom(1) { $0.put(10) }
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
    let isIndented = indented
    separated(name.utf8CodeUnitCount + 4) { place in
      place.put(UInt8(ascii: "\""))
      place.put(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      place.put(UInt8(ascii: "\""))
      place.put(UInt8(ascii: ":"))
      if isIndented { place.put(UInt8(ascii: " ")) }
    }
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  public mutating func value(_ number: Int) {
    separated(20) { $0.put(number: number) }
  }

  /// Writes the shortest text that reads back as `number`; whole numbers without a point. Infinities and NaN become null.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return value(whole) }
    var text = number.description
    text.withUTF8 { text in separated(text.count) { $0.put(text) } }
  }

  public mutating func value(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { quote($0) }
    if isWritten == nil {
      var text = text
      text.withUTF8 { quote($0) }
    }
  }

  /// Writes evidence in one piece where nothing is indented: a third of all keys of a role stand in it.
  mutating func value(_ evidence: Evidence) {
    let isWritten: Void? =
      indented
      ? nil
      : evidence.rule.utf8.withContiguousStorageIfAvailable { rule in
        separated(rule.count * 6 + 80) { place in
          place.put("{\"start\":")
          place.put(number: evidence.start)
          place.put(",\"end\":")
          place.put(number: evidence.end)
          place.put(",\"rule\":\"")
          place.putEscaped(rule)
          place.put("\"}")
        }
      }
    guard isWritten == nil else { return }
    object { json in
      json.field("start", evidence.start)
      json.field("end", evidence.end)
      json.field("rule", evidence.rule)
    }
  }

  /// No byte becomes more than six.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    separated(text.count * 6 + 2) { place in
      place.put(UInt8(ascii: "\""))
      place.putEscaped(text)
      place.put(UInt8(ascii: "\""))
    }
  }

  private mutating func literal(_ word: StaticString) {
    separated(word.utf8CodeUnitCount) { $0.put(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) }
  }

  private mutating func open(_ bracket: UInt8) {
    separated(1) { $0.put(bracket) }
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    let indent = indented && needsComma ? depth : nil
    withRoom(2 + 2 * depth) { place in
      if let indent { place.indent(indent) }
      place.put(bracket)
    }
    needsComma = true
  }

  /// Writes what must stand between the last value and the next, then up to `size` bytes of a value.
  @inline(__always)
  private mutating func separated(_ size: Int, _ body: (inout JSONPlace) -> Void) {
    let (hasComma, isIndented, depth) = (needsComma, indented, depth)
    withRoom(size + 2 + (isIndented ? 2 * depth : 0)) { place in
      let isAfterKey = !hasComma && place.endsWithSpace
      if hasComma { place.put(UInt8(ascii: ",")) }
      if isIndented, depth > 0, !isAfterKey { place.indent(depth) }
      body(&place)
    }
    needsComma = true
  }

  @inline(__always)
  private mutating func withRoom(_ size: Int, _ body: (inout JSONPlace) -> Void) {
    if buffer.count - count < size { grow(size) }
    let start = count
    count = buffer.withUnsafeMutableBufferPointer { buffer in
      var place = JSONPlace(bytes: buffer.baseAddress!, count: start)
      body(&place)
      return place.count
    }
  }

  @inline(never)
  private mutating func grow(_ size: Int) {
    // An array, which is copied whole: a repeated value is appended one by one where the optimizer is off.
    buffer += [UInt8](repeating: 0, count: max(4096, size, buffer.count))
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

extension Double {
  /// For people: whole numbers without a point.
  package var plain: String { Int(exactly: self).map { "\($0)" } ?? "\(self)" }
}

/// Writes JSON as bytes, into one buffer that can be reused.
///
/// Keys are written in the order of the calls, so equal values give equal bytes. U+2028, U+2029 and U+0085, which some readers take for
/// line ends, are escaped: one compact value is always one line.
///
/// It is not copied: so the buffer is its own, and nothing asks for each piece whether it is shared.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  /// What has been written. Room is asked for once a key or a value, and bytes are then stored without a check for each.
  private var place: JSONPlace
  private var capacity = 4096
  private let indented: Bool
  private var depth = 0
  private var needsComma = false

  /// `indented` writes one key or element a line, by two spaces a level.
  public init(indented: Bool = false) {
    self.indented = indented
    place = JSONPlace(bytes: .allocate(capacity: capacity))
  }

  deinit { place.bytes.deallocate() }

  public var count: Int { place.count }

  /// A copy of what has been written.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: place.bytes, count: place.count))
  }

  public mutating func removeAll() {
    place.count = 0
    depth = 0
    needsComma = false
  }

  /// Ends a line between two top-level values.
  public mutating func newline() {
    makeRoom(1)
    place.put(10)
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
    separate(name.utf8CodeUnitCount + 4)
    place.put(key: name, isSpaced: indented)
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  public mutating func value(_ number: Int) {
    separate(20)
    place.put(number: number)
  }

  /// Writes the shortest text that reads back as `number`; whole numbers without a point. Infinities and NaN become null.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return value(whole) }
    withUTF8(of: number.description) { json, text in
      json.separate(text.count)
      json.place.put(text)
    }
  }

  public mutating func value(_ text: String) {
    withUTF8(of: text) { json, text in
      json.separate(JSONPlace.room(for: text))
      json.place.put(quoted: text)
    }
  }

  /// A key and its text in one piece: most fields are texts.
  public mutating func field(_ name: StaticString, _ text: String) {
    withUTF8(of: text) { json, text in
      json.separate(name.utf8CodeUnitCount + 4 + JSONPlace.room(for: text))
      json.place.put(key: name, isSpaced: json.indented)
      json.place.put(quoted: text)
    }
  }

  public mutating func field(_ name: StaticString, _ text: String?) {
    if let text { field(name, text) }
  }

  /// Writes evidence in one piece where nothing is indented: a third of all keys of a role stand in it.
  mutating func value(_ evidence: Evidence) {
    guard indented else {
      return withUTF8(of: evidence.rule) { json, rule in
        json.separate(80 + JSONPlace.room(for: rule))
        json.place.put("{\"start\":")
        json.place.put(number: evidence.start)
        json.place.put(",\"end\":")
        json.place.put(number: evidence.end)
        json.place.put(",\"rule\":")
        json.place.put(quoted: rule)
        json.place.put(UInt8(ascii: "}"))
      }
    }
    object { json in
      json.field("start", evidence.start)
      json.field("end", evidence.end)
      json.field("rule", evidence.rule)
    }
  }

  @inline(__always)
  private mutating func withUTF8(of text: String, _ body: (inout JSONWriter, UnsafeBufferPointer<UInt8>) -> Void) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { body(&self, $0) }
    if isWritten == nil {
      var text = text
      text.withUTF8 { body(&self, $0) }
    }
  }

  private mutating func literal(_ word: StaticString) {
    separate(word.utf8CodeUnitCount)
    place.put(word)
  }

  private mutating func open(_ bracket: UInt8) {
    separate(1)
    place.put(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    makeRoom(2 + 2 * depth)
    if indented, needsComma { place.indent(depth) }
    place.put(bracket)
    needsComma = true
  }

  /// Makes room for what must stand between the last value and the next, and for `size` bytes of a value, and writes the former.
  @inline(__always)
  private mutating func separate(_ size: Int) {
    makeRoom(size &+ 2 &+ 2 &* depth)
    if needsComma { place.put(UInt8(ascii: ",")) }
    // A space ends a key.
    if indented, depth > 0, !place.endsWithSpace { place.indent(depth) }
    needsComma = true
  }

  @inline(__always)
  private mutating func makeRoom(_ size: Int) {
    if capacity &- place.count < size { grow(size) }
  }

  @inline(never)
  private mutating func grow(_ size: Int) {
    capacity += max(size, capacity)
    place.move(to: .allocate(capacity: capacity))
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
    open(UInt8(ascii: "["))
    for element in list { element.write(to: &self) }
    close(UInt8(ascii: "]"))
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

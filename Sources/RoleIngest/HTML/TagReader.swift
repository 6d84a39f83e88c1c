/// Reads a tag behind its name.
struct TagReader {
  enum Outcome { case tag, noTag, unterminated }

  /// Where the reader stands: after the `>` of a tag, or at the `<` that shows that there is none.
  private(set) var index: Int
  /// What the first attributes `style` and `hidden` say of the text.
  private(set) var look: Look = []
  /// A `/` ends it, so that the element ends with it.
  private(set) var isClosed = false
  /// Where there are more attributes than the limit, the first of them.
  private(set) var surplus: Int?

  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributeLimit: Int
  private var attributes = 0
  private var hasStyle = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, attributeLimit: Int) {
    self.bytes = bytes
    self.index = index
    self.attributeLimit = attributeLimit
  }

  @inline(__always)
  mutating func read() -> Outcome {
    // Most tags have no attributes.
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return readAttributes() }
    index += 1
    return .tag
  }

  private mutating func readAttributes() -> Outcome {
    // The last byte that is no space, or the equals sign before spaces.
    var (previous, start): (UInt8, Int) = (0, index)
    var (isQuoteEnd, hasValue) = (false, false)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        // `<a href=jobs/>` is an address; `<br />` and `<a href="jobs"/>` are ends.
        isClosed = previous == UInt8(ascii: "/") && !isAddress(start..<index)
        end(start..<(isClosed ? index - 1 : index))
        index += 1
        return .tag
      } else if byte == UInt8(ascii: "<"), previous != UInt8(ascii: "=") {
        return .noTag
      } else if byte == UInt8(ascii: "=") {
        // A second one is part of the value, and one without a name opens none: the quote in `<p ==">` must not swallow the text.
        previous = hasValue || attributes == 0 ? 0x61 : byte
        hasValue = true
        index += 1
        continue
      } else if byte == 0x22 || byte == 0x27, previous == UInt8(ascii: "=") {
        guard let close = bytes.place(of: byte, in: (index + 1)..<bytes.count) else { return .unterminated }
        index = close
        isQuoteEnd = true
      } else if byte > 0x20 {
        if previous != UInt8(ascii: "="), isQuoteEnd || bytes[index - 1] <= 0x20 {
          end(start..<index)
          (start, hasValue) = (index, false)
          attributes += 1
          if attributes > attributeLimit, surplus == nil { surplus = index }
        }
        isQuoteEnd = false
      }
      if byte > 0x20 || previous != UInt8(ascii: "=") { previous = byte }
      index += 1
    }
    return .unterminated
  }

  /// Notes what the attribute that ends here says.
  private mutating func end(_ attribute: Range<Int>) {
    guard surplus == nil, let first = attribute.first.map({ bytes[$0] | 0x20 }) else { return }
    if first == UInt8(ascii: "s"), !hasStyle, isNamed(attribute, "style") {
      hasStyle = true
      look.formUnion(Look(style: UnsafeBufferPointer(rebasing: bytes[attribute])))
    }
    if first == UInt8(ascii: "h"), isNamed(attribute, "hidden") { look.insert(.unseen) }
  }

  private func isNamed(_ attribute: Range<Int>, _ word: StaticString) -> Bool {
    guard attribute.count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[attribute.lowerBound + offset] | 0x20 != word.utf8Start[offset] { return false }
    let end = attribute.lowerBound + word.utf8CodeUnitCount
    return end == attribute.upperBound || bytes[end] == UInt8(ascii: "=") || bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: "/")
  }

  /// Whether a value without quotes ends the tag.
  private func isAddress(_ attribute: Range<Int>) -> Bool {
    guard let equals = attribute.first(where: { bytes[$0] == UInt8(ascii: "=") }), equals + 1 < attribute.upperBound else { return false }
    return bytes[equals + 1] != 0x22 && bytes[equals + 1] != 0x27
  }
}

/// What attributes say about layout: the weight of type, and text that isn't shown.
struct Look: OptionSet {
  let rawValue: UInt8

  static let bold = Look(rawValue: 1 << 0)
  static let regular = Look(rawValue: 1 << 1)
  static let unseen = Look(rawValue: 1 << 2)
}

extension Look {
  /// What the attribute `style` says.
  init(style: UnsafeBufferPointer<UInt8>) {
    self = []
    // Of several declarations of one kind the first counts.
    var (weight, display): (Int?, Int?) = (nil, nil)
    for index in style.indices {
      switch style[index] | 0x20 {
      case UInt8(ascii: "f") where weight == nil: weight = Look.value(of: "font-weight", at: index, in: style)
      case UInt8(ascii: "d") where display == nil: display = Look.value(of: "display", at: index, in: style)
      default: break
      }
    }
    if let weight {
      if ["bold", "600", "700", "800", "900"].contains(where: { Look.begins($0, at: weight, in: style) }) { insert(.bold) }
      if ["normal", "400"].contains(where: { Look.begins($0, at: weight, in: style) }) { insert(.regular) }
    }
    if let display, Look.begins("none", at: display, in: style) { insert(.unseen) }
  }

  /// Where the value of the declaration of `property` at `index` begins, if one stands there.
  private static func value(of property: StaticString, at index: Int, in style: UnsafeBufferPointer<UInt8>) -> Int? {
    guard begins(property, at: index, in: style) else { return nil }
    var value = index + property.utf8CodeUnitCount
    while value < style.count, style[value] == UInt8(ascii: ":") || style[value] == 0x20 { value += 1 }
    return value
  }

  private static func begins(_ word: StaticString, at index: Int, in style: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + word.utf8CodeUnitCount <= style.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where style[index + offset].lowered != word.utf8Start[offset] { return false }
    return true
  }
}

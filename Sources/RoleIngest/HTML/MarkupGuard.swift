import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes markup safe for libxml2 without moving a byte: what would make the parser lose text, or cost it quadratic time, is overwritten
/// with spaces.
///
/// - More than `Limits.attributesPerTag` attributes on a tag cost libxml2 2.9 seconds (each is compared with all before it).
/// - A tag, comment or quoted attribute that never ends swallows the rest of the document; its `<` is blanked, so the rest is text.
/// - A `<` before another `<` that no `>` follows is a sign of comparison, not a tag (`a<b and c<d`).
/// - The conditions that Word writes without a comment (`<![if !supportLists]>`) would come out as text.
/// - In push mode everything after `</html>` or `</body>` is dropped; those two end tags become line breaks.
struct MarkupGuard {
  let limits: Limits
  private(set) var warnings: [Warning] = []

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func check(_ bytes: inout [UInt8]) {
    var index = 0
    // Once a search for a terminator has failed it fails for the rest of the document too; it isn't repeated.
    var hasCommentEnd = true
    bytes.withUnsafeMutableBufferPointer { bytes in
      while let open = MarkupGuard.find(UInt8(ascii: "<"), from: index, in: bytes) {
        index = open + 1
        guard index < bytes.count else { break }
        switch bytes[index] {
        case UInt8(ascii: "!"):
          guard MarkupGuard.matches("!--", at: index, in: bytes) else {
            guard let close = MarkupGuard.find(UInt8(ascii: ">"), from: index, in: bytes) else { return unterminated(open, &bytes) }
            // Word's `<![if …]>` and `<![endif]>`, which libxml2 hands on as text.
            if MarkupGuard.matches("![if", at: index, in: bytes) || MarkupGuard.matches("![endif", at: index, in: bytes) {
              MarkupGuard.blank(open..<(close + 1), in: &bytes)
            }
            index = close + 1
            continue
          }
          let end = hasCommentEnd ? MarkupGuard.findCommentEnd(from: index + 3, in: bytes) : nil
          hasCommentEnd = end != nil
          if let end { index = end } else { unterminated(open, &bytes) }
        case UInt8(ascii: "?"):
          guard let close = MarkupGuard.find(UInt8(ascii: ">"), from: index, in: bytes) else { return unterminated(open, &bytes) }
          index = close + 1
        case UInt8(ascii: "/"):
          let first = index + 1 < bytes.count ? bytes[index + 1] | 0x20 : 0
          let isEnd =
            (first == UInt8(ascii: "h") && MarkupGuard.matches("/html", at: index, in: bytes))
            || (first == UInt8(ascii: "b") && MarkupGuard.matches("/body", at: index, in: bytes))
          guard let close = MarkupGuard.find(UInt8(ascii: ">"), from: index, in: bytes) else { return unterminated(open, &bytes) }
          if isEnd { MarkupGuard.breakLine(open..<(close + 1), in: &bytes) }
          index = close + 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
          guard let close = endOfTag(from: index, in: &bytes) else {
            unterminated(open, &bytes)
            continue
          }
          guard bytes[close - 1] == UInt8(ascii: ">") else {
            // `a<b and c<d`, `<a <b>`: what never closes is no tag.
            bytes[open] = 0x20
            continue
          }
          let name = index
          index = close
          guard bytes[name] | 0x20 == UInt8(ascii: "s") else { continue }
          for raw in ["script", "style"] where MarkupGuard.matches(raw, at: name, in: bytes) {
            index = MarkupGuard.findEndTag(raw, from: close, in: bytes) ?? index
          }
        default: break
        }
      }
    }
  }

  /// One past the `>` that ends the tag, the place of a `<` that comes before it, or nil. Attributes beyond the limit are blanked.
  private mutating func endOfTag(from start: Int, in bytes: inout UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var index = start
    var attributes = 0
    var surplus: Int?
    var quote: UInt8 = 0
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        if let surplus {
          MarkupGuard.blank(surplus..<index, in: &bytes)
          warnings.append(
            Warning(
              code: "limit.attributes", message: "a tag has more than \(limits.attributesPerTag) attributes; the rest are ignored",
              evidence: [Evidence(start: surplus, end: index, rule: "limit.attributes")]))
        }
        return index + 1
      } else if byte == UInt8(ascii: "<"), previous != UInt8(ascii: "=") {
        return index
      } else if byte == 0x22 || byte == 0x27, previous == UInt8(ascii: "=") {
        quote = byte
      } else if byte <= 0x20, previous > 0x20 {
        attributes += 1
        if attributes > limits.attributesPerTag, surplus == nil { surplus = index }
      }
      if byte > 0x20 || previous != UInt8(ascii: "=") { previous = byte }
      index += 1
    }
    return nil
  }

  private mutating func unterminated(_ open: Int, _ bytes: inout UnsafeMutableBufferPointer<UInt8>) {
    bytes[open] = 0x20
    if !warnings.contains(where: { $0.code == "markup.unterminated" }) {
      warnings.append(
        Warning(
          code: "markup.unterminated", message: "markup that begins at byte \(open) never ends; what follows is read as text",
          evidence: [Evidence(start: open, end: open + 1, rule: "markup.unterminated")]))
    }
  }

  // MARK: Searching

  private static func find(_ byte: UInt8, from start: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    guard start < bytes.count, let found = memchr(bytes.baseAddress! + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeMutableRawPointer(found) - UnsafeMutableRawPointer(bytes.baseAddress!)
  }

  private static func matches(_ word: String, at index: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    guard index + word.utf8.count <= bytes.count else { return false }
    var position = index
    for byte in word.utf8 {
      let folded = (0x41...0x5A).contains(bytes[position]) ? bytes[position] | 0x20 : bytes[position]
      guard folded == byte else { return false }
      position += 1
    }
    return true
  }

  private static func findCommentEnd(from start: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var index = start
    while let close = find(UInt8(ascii: ">"), from: index, in: bytes) {
      if close >= start + 2, bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") { return close + 1 }
      index = close + 1
    }
    return nil
  }

  private static func findEndTag(_ name: String, from start: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var index = start
    while let open = find(UInt8(ascii: "<"), from: index, in: bytes) {
      if open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "/"), matches(name, at: open + 2, in: bytes) { return open }
      index = open + 1
    }
    return nil
  }

  /// Overwrites an end tag with a line break of the same length.
  private static func breakLine(_ range: Range<Int>, in bytes: inout UnsafeMutableBufferPointer<UInt8>) {
    blank(range, in: &bytes)
    for (offset, byte) in "<br>".utf8.enumerated() { bytes[range.lowerBound + offset] = byte }
  }

  private static func blank(_ range: Range<Int>, in bytes: inout UnsafeMutableBufferPointer<UInt8>) {
    for index in range { bytes[index] = 0x20 }
  }
}

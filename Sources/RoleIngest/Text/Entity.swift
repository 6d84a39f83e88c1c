/// A character reference in text that isn't HTML as a whole.
struct Entity {
  /// The character as UTF-8.
  var bytes: [UInt8]
  /// Length of the reference in the input.
  var length: Int

  /// The reference that begins with the `&` at `index`, or nil where none of the common ones does.
  static func at(_ index: Int, in input: UnsafeBufferPointer<UInt8>) -> Entity? {
    let end = min(input.count, index + 12)
    guard let close = (index..<end).first(where: { input[$0] == UInt8(ascii: ";") }), close > index + 1 else { return nil }
    let name = UnsafeBufferPointer(rebasing: input[(index + 1)..<close])
    let scalar: UInt32?
    if name[0] == UInt8(ascii: "#") {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      scalar = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    } else {
      scalar = named[String(decoding: name, as: UTF8.self)]
    }
    guard let scalar, scalar > 0, Unicode.Scalar(scalar) != nil else { return nil }
    var bytes: [UInt8] = []
    UTF8Sequence.append(scalar, to: &bytes)
    return Entity(bytes: bytes, length: close + 1 - index)
  }

  /// HTML 5, 13.5, those that occur in postings.
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "pound": 0xA3, "euro": 0x20AC, "yen": 0xA5, "cent": 0xA2,
    "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "deg": 0xB0, "middot": 0xB7, "bull": 0x2022, "hellip": 0x2026, "ndash": 0x2013,
    "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "laquo": 0xAB, "raquo": 0xBB,
    "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "ccedil": 0xE7, "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "Auml": 0xC4, "Ouml": 0xD6,
    "Uuml": 0xDC, "szlig": 0xDF, "aring": 0xE5, "oslash": 0xF8, "ntilde": 0xF1, "shy": 0xAD, "frac12": 0xBD, "times": 0xD7, "sect": 0xA7,
  ]
}
